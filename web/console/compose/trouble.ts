/** What keeps words from being sent. */

const LONGEST = 4_000;
const NUMBER = new Intl.NumberFormat('en-GB');

/** Why it cannot be sent as it stands. Nothing that was pasted is cut off: the end would be lost without a word. */
export function troubleOf(text: string, open: readonly string[]): string | undefined {
  const unfilled = open.filter((place) => text.includes(place));
  if (unfilled.length > 0) return `Write over ${unfilled.join(' and ')} before you send this.`;
  const { length } = text.trim();
  if (length <= LONGEST) return undefined;
  return `Too long: ${NUMBER.format(length)} of ${NUMBER.format(LONGEST)} characters. Send it in parts.`;
}
