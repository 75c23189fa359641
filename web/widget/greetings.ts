import type { PhotoLimits } from './photos.ts';

export interface Greetings {
  /** Said once, above the welcome. */
  readonly greetings: readonly string[];
  /** Told for as long as it holds: the service is switched off, or payments do not work. */
  readonly standing: readonly string[];
  readonly photos?: PhotoLimits;
}

/** What everyone must know just now, from the server the chat is with. A chat goes on without: nothing when it fails. */
export async function fetchGreetings(api: string): Promise<Greetings> {
  try {
    const response = await fetch(`${api}/greetings.json`);
    const { greetings, standing, photos } = await response.json();
    return { greetings: textsOf(greetings), standing: textsOf(standing), photos };
  } catch {
    return { greetings: [], standing: [] };
  }
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
