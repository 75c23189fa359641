import { expect, it } from '@jest/globals';
import { problemsOf, type Surroundings } from '../../src/content/check-item.ts';
import { phraseKey } from '../../src/content/phrases.ts';
import { lanternParade } from '../server/editor-host.ts';

const around: Surroundings = {
  facts: {},
  phraseOwners: new Map([
    [phraseKey('парад ліхтарів'), [{ kind: 'article', id: 'parades', title: 'Parades' }]],
  ]),
  topics: new Set(),
  shipped: new Map(),
};
const problems = (phrases: readonly string[]) =>
  problemsOf('article', 'lantern-parade', lanternParade({ phrases: [...phrases] }), around);

it('compares phrases in every alphabet', () => {
  expect(problems(['коли парад', 'موكب الفوانيس', '灯笼游行', '灯笼游行的时间'])).toEqual([]);
  expect(problems(['灯笼游行', '灯笼游行？'])).toEqual([
    { field: 'phrases.1', message: '"灯笼游行？" is here twice' },
  ]);
  expect(problems(['Парад ліхтарів!'])).toEqual([
    { field: 'phrases.0', message: '"Парад ліхтарів!" is a phrase of "Parades" (parades) already' },
  ]);
});

it('holds two phrases without words for no more alike than others', () => {
  expect(problems(['???', '…'])).toEqual([]);
});
