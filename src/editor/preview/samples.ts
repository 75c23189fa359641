/** Sample values for the placeholders of a sentence, so that it can be read before anything has filled them. */
import { placeholdersIn } from '../../content/facts.ts';

/** By what a place's name ends in or holds; the first that fits. */
const SAMPLES: readonly (readonly [RegExp, string])[] = [
  [/reference/i, 'FN-K47-Q2X'],
  [/postcode/i, 'FN3 2BD'],
  [/street/i, 'Harrow Lane'],
  [/address|premises|where|home/i, '14 Harrow Lane'],
  [/phone|number$|tel/i, '01632 960000'],
  [/email/i, 'sam@fernley.example'],
  [/price|cost|amount|fee|total|pence|pay/i, '£40'],
  [/time|clock|hour/i, '7am'],
  [/until|from|date|day|when|expires|start|end/i, 'Monday 23 November'],
  [/month/i, 'November'],
  [/year/i, '2026'],
  [/count|days|weeks|minutes|most|left|many|number|size|visits/i, '3'],
  [/bin|container/i, 'black bin'],
  [/item/i, '2 armchairs'],
  [/registration|vehicle/i, 'AB12 CDE'],
  [/council/i, 'Fernley Council'],
  [/name|advisor|who/i, 'Sam'],
  [/link|url|page|site/i, 'fernley.example/bins'],
  [/code/i, 'K7Q2'],
];

/** A value for every place in the text that `known` does not fill; its own name where nothing fits. */
export function sampleValues(
  text: string,
  known: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  const samples = placeholdersIn(text)
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => [name, SAMPLES.find(([pattern]) => pattern.test(name))?.[1] ?? name] as const);
  return { ...Object.fromEntries(samples), ...known };
}
