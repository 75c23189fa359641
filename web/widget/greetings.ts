/** What everyone must know just now, from the server the chat is with. A chat goes on without: nothing when it fails. */
export async function fetchGreetings(api: string): Promise<readonly string[]> {
  try {
    const response = await fetch(`${api}/greetings.json`);
    const { greetings } = await response.json();
    return Array.isArray(greetings) ? greetings.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}
