import { expect, it } from '@jest/globals';
import { postcodesIn } from '../../../src/conversation/slots/postcodes-in.ts';
import { findEntities } from '../../../src/understanding/entities/entities.ts';

function valuesIn(text: string): readonly string[] {
  const entities = findEntities(text.toLowerCase(), text, new Date('2026-11-23T10:00:00Z'));
  return postcodesIn({ text, entities }).map(({ value }) => value);
}

it.each([
  ['sorry I meant FN3 2BD', ['FN3 2BD']],
  ['sorry fn3 2bd is the right one', ['FN3 2BD']],
  ['not FN3 9ZZ, meant FN3 2BD', ['FN3 9ZZ', 'FN3 2BD']],
  ['oops its FN32BD', ['FN3 2BD']],
])('reads the postcodes in "%s"', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

it.each(['MB-4K7-2QX', 'mb 4k7 2qx', 'sorry mb4k72qx', '12 Harrow Lane'])('finds none in "%s"', (text) => {
  expect(valuesIn(text)).toEqual([]);
});
