/** Facts that several answers repeat, written once: `{bulky-price}` in a text stands for what council.yaml says. */
import type { Fillings } from '../conversation/world.ts';

const PLACE = /\{([a-z][\w-]*)\}/gi;

/** The names in braces in a text. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].map(([, name]) => name ?? '');
}

/** A name that nothing is known for is left as it stands: checks, or the transcripts, name it before anybody reads it. */
export function fillFacts(text: string, facts: Fillings): string {
  return text.replace(PLACE, (whole, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : whole,
  );
}
