import { expect, it } from '@jest/globals';
import { problemsOf, type Surroundings } from '../../src/content/check-item.ts';
import { phraseKey } from '../../src/content/phrases.ts';
import { lanternParade } from '../server/editor-host.ts';

const around: Surroundings = {
  facts: {},
  phraseOwners: new Map([
    [phraseKey('коли парад ліхтарів'), [{ kind: 'article', id: 'parades', title: 'Parades' }]],
    ['parades', [{ kind: 'article', id: 'parades', title: 'Parades' }]],
    [
      'the park',
      ['parks', 'car-parks', 'playgrounds'].map((id) => ({
        kind: 'article' as const,
        id,
        title: `On ${id}`,
      })),
    ],
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
  expect(problems(['Коли парад ліхтарів?'])).toEqual([
    { field: 'phrases.0', message: '"Коли парад ліхтарів?" is a phrase of "Parades" (parades) already' },
  ]);
});

it('lets a word or two be the phrase of three topics, which are asked about, and not of four', () => {
  expect(problems(['Parades'])).toEqual([]);
  expect(problems(['the park'])).toEqual([
    { field: 'phrases.0', message: '"the park" is a phrase of "On parks" (parks) already' },
  ]);
});

it('holds two phrases without words for no more alike than others', () => {
  expect(problems(['???', '…'])).toEqual([]);
});
