/** What the council's settings say once and texts repeat by name: `{bulky-price}`. */
import { useFetched } from '../desk/use-fetched.ts';
import { type Fact, factsSchema } from './wire.ts';

export function useFacts(): readonly Fact[] {
  return useFetched(factsSchema, '/api/editor/facts').fetched?.facts ?? [];
}

/** The text as residents get it. */
export function withFacts(text: string, facts: readonly Fact[]): string {
  return text.replace(
    /\{([a-z][\w-]*)\}/gi,
    (whole, name: string) => facts.find((fact) => fact.name === name)?.value ?? whole,
  );
}
