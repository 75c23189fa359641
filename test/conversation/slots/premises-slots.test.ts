import { describe, expect, it } from '@jest/globals';
import type { DialogContext, Json, Option } from '../../../src/conversation/dialog.ts';
import type { Form } from '../../../src/conversation/message.ts';
import type { Address, PlaceLookup, StreetName } from '../../../src/conversation/slots/address.ts';
import { matchStreets } from '../../../src/conversation/slots/match-streets.ts';
import { type PremisesValues, postcodeOrStreetSlot } from '../../../src/conversation/slots/place-slot.ts';
import { addressSlot } from '../../../src/conversation/slots/premises-slot.ts';
import type { Understood } from '../../../src/understanding/understanding.ts';

type Context = DialogContext<PremisesValues, PlaceLookup, { areaPrefixes: readonly string[] }>;

const place = postcodeOrStreetSlot<PremisesValues, PlaceLookup, Context['settings']>();
const premises = addressSlot<PremisesValues, PlaceLookup, Context['settings']>();

const STREETS: readonly StreetName[] = ['Harrow Lane', 'Harrow Road', 'Bakers Yard', 'Lone Lane'].map(
  (name) => ({
    key: name,
    name,
    locality: 'Fernley',
    town: 'Fernley',
    district: 'FN3',
  }),
);

function at(
  street: string,
  number: string | null,
  subBuilding: string | null = null,
  postcode = 'FN3 2BD',
): Address {
  const uprn = [subBuilding, number, street].join();
  return { uprn, number, subBuilding, street, locality: 'Fernley', town: 'Fernley', postcode };
}

const ADDRESSES = [
  ...['2', '4', '6', '8', '10', '12', '14', '16', '18'].map((number) => at('Harrow Lane', number)),
  ...['Flat 1', 'Flat 2', 'Flat 3', 'Flat 4'].map((flat) => at('Harrow Lane', '20', flat)),
  ...['Flat 1', 'Flat 2'].map((flat) => at('Harrow Lane', '22', flat)),
  at('Harrow Road', '14', null, 'FN3 9ZZ'),
  at('Bakers Yard', '1', null, 'FN1 1AB'),
  at('Bakers Yard', '3', null, 'FN1 1AB'),
  at('Lone Lane', 'Lone Farm', null, 'FN9 1AA'),
];

const LOOKUP: PlaceLookup = {
  findByPostcode: async (postcode) => ADDRESSES.filter((address) => address.postcode === postcode),
  findByStreet: async (words) => matchStreets(words, STREETS),
  onStreets: async (keys) => ADDRESSES.filter(({ street }) => keys.includes(street)),
  coversDistrict: async (district) => district === 'LS99',
};

function contextFor(values: Partial<PremisesValues> = {}, form: Form = 'web'): Context {
  const words: Context['words'] = (key, fillings = {}) => [key, ...Object.values(fillings)].join(' | ');
  return {
    now: new Date(0),
    channel: { name: form === 'web' ? 'web' : 'sms', form },
    contact: '',
    conversationId: '',
    values,
    records: LOOKUP,
    settings: { areaPrefixes: ['FN'] },
    words,
    say: (key, fillings, more) => ({ ...more, text: words(key, fillings) }),
    newId: () => '',
  };
}

/** As understanding reads it, postcodes aside, which it finds however they are typed. */
function message(text: string, control?: 'none-of-these'): Understood {
  const found = /[a-z]{1,2}\d{1,2} \d[a-z]{2}/i.exec(text);
  const span = { start: found?.index ?? 0, end: (found?.index ?? 0) + (found?.[0].length ?? 0) };
  return {
    text,
    commands: control ? [{ kind: 'control', control, score: 1, spans: [] }] : [],
    entities: found ? [{ kind: 'postcode', value: found[0].toUpperCase(), text: found[0], span }] : [],
    decision: { kind: 'none', score: 0 },
  };
}

const readPlace = async (text: string, asked = true, values = {}) =>
  place.parse(message(text), contextFor(values), asked);
const LANE = { kind: 'street', name: 'Harrow Lane', keys: ['Harrow Lane'] } as const;
const read = async (text: string, asked = true, form: Form = 'web', offered: readonly Option<Json>[] = []) =>
  premises.parse(message(text), contextFor({ place: LANE }, form), asked, offered);
const labelOf = (parsed: Awaited<ReturnType<typeof read>>) =>
  parsed.kind === 'value' ? parsed.value.label : parsed;

describe('the place', () => {
  it('is a postcode or a street, also in passing', async () => {
    const postcode = { kind: 'value', value: { kind: 'postcode', postcode: 'FN3 2BD' } };
    expect(await readPlace('fn3 2bd')).toEqual(postcode);
    expect(await readPlace('when are bins at 12, FN3 2BD', false)).toEqual(postcode);
    expect(await readPlace('bins at 12 harrow lane', false)).toEqual({ kind: 'value', value: LANE });
  });

  it('is not made out of small talk in passing', async () => {
    expect(await readPlace('my harrow is broken', false)).toEqual({ kind: 'silent' });
    expect(await readPlace('when is my bin day', false)).toEqual({ kind: 'silent' });
  });

  it('is the one of two alike that has the house', async () => {
    expect(await readPlace('12 harrow')).toEqual({ kind: 'value', value: LANE });
    expect(await readPlace('14 harrow')).toEqual({
      kind: 'ambiguous',
      options: ['Harrow Lane', 'Harrow Road'].map((name) => ({
        label: name,
        value: { kind: 'street', name, keys: [name], said: '14' },
      })),
    });
  });

  it.each([
    ['M1 1AA', 'outside-area | M1 1AA'],
    ['FN7 7ZZ', 'unknown-postcode | FN7 7ZZ'],
    ['LS99 1AA', 'unknown-postcode | LS99 1AA'],
    ['FN3', 'whole-postcode'],
    ["don't know it", 'no-postcode'],
    ['no idea', 'no-postcode'],
    ['14', 'number-only'],
    ['flat 3', 'number-only'],
    ['14 nosuch crescent', 'unknown-street'],
    ['somewhere street', 'unknown-street'],
  ])('%s gets its own answer', async (text, said) => {
    const notFound = said.startsWith('unknown-postcode') && { notFound: true };
    expect(await readPlace(text)).toEqual({ kind: 'refused', say: { text: said }, ...notFound });
  });

  it('says nothing of the place it is in already', async () => {
    expect(await readPlace('12 harrow lane', true, { place: LANE })).toEqual({ kind: 'silent' });
  });
});

describe('the address', () => {
  it('is read by number, flat, or both, and with its street', async () => {
    expect(labelOf(await read('12'))).toBe('12 Harrow Lane');
    expect(labelOf(await read('flat 3'))).toBe('Flat 3, 20 Harrow Lane');
    expect(labelOf(await read('flat 2, 22'))).toBe('Flat 2, 22 Harrow Lane');
    expect(labelOf(await read('12 harrow lane'))).toBe('12 Harrow Lane');
  });

  it('is filled from the message that named the street', async () => {
    expect(labelOf(await read('when are the bins emptied at 12 harrow lane please', false))).toBe(
      '12 Harrow Lane',
    );
  });

  it('may be on another street, if that is said', async () => {
    expect(await read('no, 14 harrow road')).toMatchObject({
      kind: 'value',
      value: { label: '14 Harrow Road', place: { name: 'Harrow Road' } },
    });
  });

  it('is the only one there is', async () => {
    const parsed = await premises.parse(
      message('fn9 1aa'),
      contextFor({ place: { kind: 'postcode', postcode: 'FN9 1AA' } }),
      false,
    );
    expect(parsed).toMatchObject({ kind: 'value', value: { label: 'Lone Farm, Lone Lane' } });
  });

  it('is asked closer when it fits several: a choice of three at most', async () => {
    expect(await read('flat 2')).toMatchObject({
      kind: 'ambiguous',
      options: [{ label: 'Flat 2, 20 Harrow Lane' }, { label: 'Flat 2, 22 Harrow Lane' }],
    });
    expect(await read('20')).toEqual({
      kind: 'refused',
      say: { text: 'which-flat | 20 Harrow Lane | 4' },
    });
  });

  it('is read among those offered first: "2" is the second of a numbered list in a text', async () => {
    const offered = ['Flat 1', 'Flat 2'].map((flat) => {
      const label = `${flat}, 22 Harrow Lane`;
      return { label, value: { uprn: `${flat},22,Harrow Lane`, label } };
    });
    expect(labelOf(await read('2', true, 'text', offered))).toBe('Flat 2, 22 Harrow Lane');
    expect(labelOf(await read('flat 1', true, 'text', offered))).toBe('Flat 1, 22 Harrow Lane');
    expect(labelOf(await read('2', true, 'text'))).toBe('2 Harrow Lane');
  });

  it('is refused kindly when it is not in the list, or cannot be found there', async () => {
    expect(await read('99')).toEqual({ kind: 'refused', say: { text: 'no-such-address | Harrow Lane' } });
    const notListed = { kind: 'refused', say: { text: 'address-not-listed' } };
    expect(await read("I can't find my address")).toEqual(notListed);
    expect(
      await premises.parse(message('neither', 'none-of-these'), contextFor({ place: LANE }), true),
    ).toEqual(notListed);
    expect(await read('M1 1AA')).toEqual({ kind: 'refused', say: { text: 'outside-area | M1 1AA' } });
  });

  it('is not made out of what is said in passing', async () => {
    expect(await read('what goes in the blue bin', false)).toEqual({ kind: 'silent' });
    expect(await read('i see 2 bins', false)).toEqual({ kind: 'silent' });
    expect(await read('we could not see it there', false)).toEqual({ kind: 'silent' });
  });
});

describe('asking for the address', () => {
  const ask = (where: PremisesValues['place'], form: Form = 'web') =>
    premises.ask?.(contextFor({ place: where }, form));
  const yard = { kind: 'postcode', postcode: 'FN1 1AB' } as const;

  it('lists a short street, with a way out; in a text the numbers in a row', async () => {
    expect(await ask(yard)).toEqual({
      text: 'ask-premises | FN1 1AB | 1 Bakers Yard, 3 Bakers Yard',
      quickReplies: ['1 Bakers Yard', '3 Bakers Yard', 'choose-not-listed'],
    });
    expect(await ask(yard, 'text')).toEqual({ text: 'ask-premises-street | Bakers Yard | 1, 3' });
    expect(await premises.options?.(contextFor({ place: yard }))).toHaveLength(2);
    expect(await premises.options?.(contextFor({ place: yard }, 'text'))).toEqual([]);
  });

  it('asks for the number where the list would be long', async () => {
    expect(await ask(LANE)).toEqual({
      text: 'ask-premises-number | Harrow Lane',
      quickReplies: ['choose-not-listed'],
    });
    expect(await premises.options?.(contextFor({ place: LANE }))).toEqual([]);
  });
});
