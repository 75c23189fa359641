/**
 * Which bin, box or caddy is meant: by colour or by what goes in. What colour holds what is the council's
 * own affair, so a colour stays a colour here.
 */
import type { EntityOf } from '../understanding.ts';

const VESSEL =
  'wheel(?:ie|y)? ?bins?|dust ?bins?|bins?|cadd(?:y|ies)|box(?:es)?|bags?|sacks?|tubs?|containers?|one|ones|lids?';
const COLOURS: Readonly<Record<string, string>> = {
  black: 'black',
  blue: 'blue',
  brown: 'brown',
  green: 'green',
  grey: 'grey',
  gray: 'grey',
  red: 'red',
  purple: 'purple',
  yellow: 'yellow',
  white: 'white',
  orange: 'orange',
  pink: 'pink',
  burgundy: 'burgundy',
  maroon: 'burgundy',
};
/** Words for what goes in, and the kind they mean; longer ones first. */
const CONTENTS: Readonly<Record<string, string>> = {
  'general waste': 'refuse',
  'general rubbish': 'refuse',
  'household waste': 'refuse',
  'household rubbish': 'refuse',
  'non recycling': 'refuse',
  landfill: 'refuse',
  residual: 'refuse',
  rubbish: 'refuse',
  refuse: 'refuse',
  trash: 'refuse',
  'mixed recycling': 'recycling',
  recycling: 'recycling',
  recycle: 'recycling',
  recyclable: 'recycling',
  recycleing: 'recycling',
  recyling: 'recycling',
  'garden waste': 'garden',
  gardening: 'garden',
  garden: 'garden',
  'green waste': 'garden',
  grass: 'garden',
  'food waste': 'food',
  'kitchen waste': 'food',
  'food scraps': 'food',
  food: 'food',
  kitchen: 'food',
  compost: 'food',
  slop: 'food',
  'glass and bottle': 'glass',
  glass: 'glass',
  bottle: 'glass',
  cardboard: 'paper',
  'paper and card': 'paper',
  paper: 'paper',
  textiles: 'textiles',
  textile: 'textiles',
  clothes: 'textiles',
  nappies: 'nappies',
  nappy: 'nappies',
  clinical: 'clinical',
};

const words = (of: Readonly<Record<string, string>>) => Object.keys(of).join('|');
const COLOURED = new RegExp(
  String.raw`\b(${words(COLOURS)})(?:[ -](?:lid(?:ded)?|topped|top))?(?: (?:wheelie|wheely|small|big|large|recycling|garden|food|rubbish|outdoor|indoor|kitchen))*[ -](?:${VESSEL})\b`,
  'g',
);
const HOLDING = new RegExp(
  String.raw`\b(${words(CONTENTS)})[ -](?:(?:wheelie|wheely|waste) )?(?:${VESSEL})\b`,
  'g',
);
/** Said alone, only what cannot well be anything else. */
const ALONE = /\b(recycling|garden waste|food waste|general waste|green waste)\b/g;

export function findContainers(folded: string, original: string): EntityOf<'container'>[] {
  const found: EntityOf<'container'>[] = [];
  const add = (pattern: RegExp, of: Readonly<Record<string, string>>) => {
    for (const match of folded.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const value = of[match[1] ?? ''];
      if (value === undefined) continue;
      if (found.some((other) => span.start < other.span.end && other.span.start < span.end)) continue;
      found.push({ kind: 'container', value, text: original.slice(span.start, span.end), span });
    }
  };
  add(HOLDING, CONTENTS);
  add(COLOURED, COLOURS);
  add(ALONE, CONTENTS);
  return found.sort((one, other) => one.span.start - other.span.start);
}
