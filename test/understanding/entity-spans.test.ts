/** Whatever is read in a message stands where its span says, in the text as it was typed. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAreaNames } from '../../src/understanding/areas/area-names.ts';
import { findEntities } from '../../src/understanding/entities/entities.ts';
import { fold } from '../../src/understanding/normalise.ts';
import type { Entity, EntityKind } from '../../src/understanding/understanding.ts';

/** A Saturday. */
const NOW = new Date('2026-11-21T10:00:00Z');

/** Of each kind, all that is read and nothing around it. A kind without an example does not compile. */
const EXAMPLES: Readonly<Record<EntityKind, readonly [string, ...string[]]>> = {
  postcode: ['FN1 2AB', 'FNI2AB', 'F N 1 2 A B', 'fn1-2ab', 'ＦＮ３ ２ＢＤ'],
  'house-number': ['Flat 3', 'flat 3a', 'apt 4', 'Flat 3, 12', '12 flat 3', 'flat 3 number 12', 'room 9'],
  date: ['tommorow', 'a week on Friday', 'Friday 4 December', '04/12', '25th', 'new year’s day'],
  phone: ['07700 900123', '+44 (0)7700 900 123', '01632-960-001', '+33 1 23 45 67 89'],
  email: ['Jo.Smith+bins@Example.CO.UK', 'a@b.org'],
  reference: ['MB-K47-Q2X', 'mbk47q2x', 'Mb-k47 q2x'],
  time: ['4pm', 'half past 4', '14:30', '3 o’clock', 'noon'],
  registration: ['AB12 CDE', 'ab12cde'],
  money: ['£25.50', '25 quid', '20p'],
  quantity: ['2 sofas', 'two mattresses', 'a couple of chairs'],
  container: ['blue bin', 'black bins'],
  move: ['moving to Cardiff', 'leaving York', 'moved from a flat in St Helens'],
  area: ['Cardiff City Council', 'St Helens’ Council', 'the city of York council’s'],
};

/** What it stands in: signs of two units, accents in one and in two, ligatures and quotes move nothing. */
const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['so ', ' please'],
  ['‘well’ — I’m… ', ', thanks 👍'],
  ['👩‍👩‍👧 “café” e\u0301 ﬁ İ straße: ', '.'],
  ['', ' 👍'],
  ['hello\n', '\nbye'],
];

const AREAS = createAreaNames({
  ...{ ours: [], places: ['Cardiff', 'St Helens', 'York'], names: [], words: [], shortFor: {} },
});

const read = (text: string): readonly Entity[] => findEntities(fold(text), text, NOW, AREAS);
const sliceOf = (text: string, { span }: Entity) => text.slice(span.start, span.end);

const cases = Object.entries(EXAMPLES).flatMap(([kind, examples]) =>
  examples.flatMap((typed) =>
    AROUND.map(([before, after]) => [kind, typed, before + typed + after] as const),
  ),
);

describe('what was read', () => {
  it.each(cases)('as a %s, %j, is what stands there in %j', (kind, typed, text) => {
    expect(read(text).map((entity) => [entity.kind, sliceOf(text, entity)])).toContainEqual([kind, typed]);
  });

  it('is what its span cuts out, whole words in order, in any message of such things', () => {
    const thing = fc.constantFrom(...Object.values(EXAMPLES).flat());
    const other = fc.oneof(
      fc.constantFrom('and', 'at', 'my', 'number', 'flat', '’', '👍', 'İ', '12', 'elm road', '…'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    const message = fc
      .array(fc.tuple(fc.oneof(thing, other), fc.constantFrom(' ', '  ', ', ', '. ', '\n', '')), {
        maxLength: 8,
      })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(message, (text) => {
        for (const entity of read(text)) {
          expect(entity.text).toBe(sliceOf(text, entity));
          expect(entity.text).toBe(entity.text.trim());
          expect(entity.text).not.toBe('');
        }
      }),
    );
  });
});
