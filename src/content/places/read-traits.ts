/** The `traits` column: words separated by `;`, a time band with its hours: `assisted; time-band 18:00-20:00`. */
import type { Traits } from '../../store/premises.ts';

const FLAGS: Readonly<Record<string, Traits>> = {
  communal: { communalBins: true },
  'above-shop': { aboveShop: true },
  assisted: { assistedCollection: true },
};

export function readTraits(text: string | null, wrong: (reason: string) => void): Traits {
  const words = (text ?? '')
    .toLowerCase()
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return Object.assign({}, ...words.map((word) => readTrait(word, wrong)));
}

function readTrait(word: string, wrong: (reason: string) => void): Traits {
  const flag = Object.hasOwn(FLAGS, word) ? FLAGS[word] : undefined;
  const band = /^time-band ([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(word);
  if (!flag && !band) wrong('The traits should be: communal, above-shop, assisted, time-band 18:00-20:00.');
  if (!band) return flag ?? {};
  return { timeBand: { from: `${band[1]}:${band[2]}`, to: `${band[3]}:${band[4]}` } };
}
