/** What a wish for a person is said to be about: "my rent" of "can I talk to someone about my rent". */
export function namedSubject(text: string): string | undefined {
  return /\b(?:about|regarding|to discuss|concerning|it'?s)\b(.+)$/is.exec(text)?.[1]?.trim();
}
