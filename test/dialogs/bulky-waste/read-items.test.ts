import { describe, expect, it } from '@jest/globals';
import { edited, recounted } from '../../../dialogs/bulky-waste/edit-items.ts';
import { type Doubt, readItems, sortOut } from '../../../dialogs/bulky-waste/read-items.ts';

/** What an answer to "what shall we collect?" is read as: `2 armchair, 1 sofa; ?chair; -tyres`. */
function read(text: string, asked = true): string {
  const { lines, doubts, refused } = sortOut(readItems(text, asked));
  return [
    lines.map(({ item, count }) => `${count} ${item}`).join(', '),
    ...doubts.map((doubt) => `?${doubtWords(doubt)}`),
    ...refused.map((item) => `-${item}`),
  ]
    .filter(Boolean)
    .join('; ');
}

function doubtWords(doubt: Doubt): string {
  if (doubt.kind === 'unknown') return `"${doubt.words}"`;
  return doubt.kind === 'count' ? doubt.item : `${doubt.count} of ${doubt.from.join(' or ')}`;
}

describe('items in residents’ words', () => {
  it.each([
    ['2 armchairs and a settee', '2 armchair, 1 sofa'],
    ['3 piece', '1 sofa, 2 armchair'],
    ['a three-piece suite and a coffee table', '1 sofa, 2 armchair, 1 coffee-table'],
    ['double mattress and base', '1 mattress, 1 bed-base'],
    ['a king size bed and mattress', '1 bed-base, 1 mattress'],
    ['bed frame and mattress', '1 mattress, 1 bed-base'],
    ['old fridge freezer x2', '2 fridge-freezer'],
    ['fridge x 2', '2 fridge'],
    ['2 x sofas, 1x mattress', '2 sofa, 1 mattress'],
    ['wardrobe (2), telly', '2 wardrobe, 1 television'],
    ['armchairs 2', '2 armchair'],
    ['1 sofa 2 chairs', '1 sofa, 2 chair'],
    ['sofa mattress fridge', '1 sofa, 1 mattress, 1 fridge'],
    ['sofa\narmchair\n3 dining chairs', '1 sofa, 1 armchair, 3 chair'],
    ['a 3 seater sofa and two 2 seater sofas', '3 sofa'],
    ['2 door wardrobe', '1 wardrobe'],
    ['a 4 drawer chest of drawers', '1 drawers'],
    ['my 6ft table', '1 dining-table'],
    ['a 40 inch tv', '1 television'],
    ['a pair of bedside tables', '2 bedside-table'],
    ['a couple of old leather armchairs', '2 armchair'],
    ['half a dozen chairs', '6 chair'],
    ['table and 4 chairs', '1 dining-table, 4 chair'],
    ['setee + matress', '1 sofa, 1 mattress'],
    ['wadrobe, frezzer and a tumble drier', '1 wardrobe, 1 freezer, 1 tumble-dryer'],
    ['american fridge freezer', '1 fridge-freezer'],
    ['exercise bike and a treadmill', '2 exercise-bike'],
  ])('%j', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['table & chairs', '1 dining-table; ?chair'],
    ['a few garden chairs', '?garden-chair'],
    ['2 single beds', '?2 of bed-base or bed-set'],
    ['sofa and a wotsit', '1 sofa; ?"wotsit"'],
    ['a hat stand', '?"hat stand"'],
  ])('%j leaves something to ask', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['car tyres', '-tyres'],
    ['a sofa and 3 car tyres', '1 sofa; -tyres'],
    ['builders rubble', '-rubble'],
    ['the piano', '-piano'],
    ['a gas bottle', '-gas-bottle'],
  ])('%j is not taken', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    'dunno how that works',
    'how much is it?',
    'i have an old thing that i want rid of and i live in a flat',
    '',
    '   ',
    '2',
    '🛋️',
    'x'.repeat(10_000),
    'toString constructor __proto__',
  ])('%j throws nothing and finds no item', (text) => {
    expect(sortOut(readItems(text, true)).lines).toEqual([]);
  });
});

describe('items in passing', () => {
  it.each([
    ['can you pick up 2 armchairs and a settee from 12 harrow lane', '2 armchair, 1 sofa'],
    ['get rid of my old setee', '1 sofa'],
    ['dump an old king size mattress and base', '1 mattress, 1 bed-base'],
    ['collect a sofa from 5 bath road on friday', '1 sofa'],
    ['can someone take away a bed', '?1 of bed-base or bed-set'],
  ])('%j', (text, expected) => expect(read(text, false)).toBe(expected));

  it.each([
    'i want my bulky rubbish collected',
    'book a bulky collection',
    'large item collection for household waste',
    'furniture pick up please',
    'is the office open on saturday',
    '12 bath road',
    'leave it by the gate',
  ])('%j names none', (text) => expect(read(text, false)).toBe(''));
});

describe('changing a list', () => {
  const list = [
    { item: 'armchair', count: 2 },
    { item: 'sofa', count: 1 },
  ];
  const change = (text: string) =>
    edited(readItems(text, true), list)
      ?.lines.map(({ item, count }) => `${count} ${item}`)
      .join(', ');

  it.each([
    ['add a mattress', '2 armchair, 1 sofa, 1 mattress'],
    ['and a mattress too', '2 armchair, 1 sofa, 1 mattress'],
    ['another armchair', '3 armchair, 1 sofa'],
    ['can you also take a fridge', '2 armchair, 1 sofa, 1 fridge'],
    ['take the sofa off', '2 armchair'],
    ['no sofa', '2 armchair'],
    ["i don't want the sofa collected any more", '2 armchair'],
    ['remove one armchair', '1 armchair, 1 sofa'],
    ['remove the armchairs', '1 sofa'],
    ['swap the sofa for a desk', '2 armchair, 1 desk'],
    ['a desk instead of the sofa', '2 armchair, 1 desk'],
    ['replace both armchairs with a wardrobe', '1 sofa, 1 wardrobe'],
    ['take off the sofa and add 2 chairs', '2 armchair, 2 chair'],
    ['take the settee off and the armchairs too', ''],
  ])('%j', (text, expected) => expect(change(text)).toBe(expected));

  it.each(['3 armchairs', 'a table', 'what about it'])('%j says no change', (text) => {
    expect(change(text)).toBeUndefined();
  });

  it('puts numbers right and keeps the rest', () => {
    expect(recounted(readItems('3 armchairs', true), list)).toEqual([
      { item: 'armchair', count: 3 },
      { item: 'sofa', count: 1 },
    ]);
    expect(recounted(readItems('3 desks', true), list)).toBeUndefined();
  });
});
