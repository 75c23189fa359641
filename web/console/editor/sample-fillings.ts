/** Values that stand in for what is filled in when a sentence is said, so that it can be read as residents read it. */

const PLACE = /\{([a-z][\w-]*)\}/gi;

/** The names in braces. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].map(([, name]) => name ?? '');
}

/** By the end of a placeholder's name, the longest first. */
const SAMPLES: readonly (readonly [RegExp, string])[] = [
  [/reference$/, 'FN-K47-Q2X'],
  [/code$/, 'K7Q2'],
  [/(?:dates|days)$/, 'Tuesday 24 November and Friday 27 November'],
  [/(?:date|day|when|by)$/, 'Monday 23 November'],
  [/(?:time|window|until|from)$/, '7am'],
  [/(?:price|total|fee|cost|amount|paid|refund)$/, '£40'],
  [/(?:address|home)$/, '14 Harrow Lane'],
  [/(?:street|road|place|where|site)$/, 'Harrow Lane'],
  [/postcode$/, 'FN3 2BD'],
  [/(?:phone|number)$/, '01632 960000'],
  [/(?:email)$/, 'jo@example.org'],
  [/(?:url|link|page)$/, 'fernley.example/pay'],
  [/(?:count|minutes|hours|left|position|most|least|many|size)$/, '3'],
  [/(?:council|name)$/, 'Fernley Council'],
  [/(?:items|bins|list)$/, 'a sofa and a fridge'],
  [/(?:item|bin|what|thing)$/, 'black bin'],
  [/(?:team|desk)$/, 'our advisors'],
  [/(?:title|topic|task|dialog)$/, 'Find your bin day'],
  [/(?:registration|plate)$/, 'AB12 CDE'],
];

/** The text with a likely value in each placeholder; one that nothing is like keeps its name. */
export function sampleOf(text: string): string {
  return text.replace(PLACE, (_whole, name: string) => {
    const sample = SAMPLES.find(([ending]) => ending.test(name.toLowerCase()));
    return sample?.[1] ?? name.replaceAll('-', ' ');
  });
}
