import { describe, expect, it } from '@jest/globals';
import { cluster, timesOf } from '../../src/insights/unanswered/cluster.ts';

const asked = (words: readonly string[]) =>
  words.map((text, at) => ({ key: text.toLowerCase(), words: text, times: words.length - at }));
const grouped = (words: readonly string[]) =>
  cluster(asked(words)).map(({ questions }) => questions.map((question) => question.words));

describe('groups of like questions', () => {
  it('holds together what asks alike, named by what was asked most', () => {
    expect(
      grouped([
        'can i keep llamas',
        'are llamas allowed in my garden',
        'how do i get rid of wasps',
        'wasp nest removal',
        "there's a wasps nest in my loft",
        'who owns this land',
        'is the splash park open',
        'splash park opening times',
      ]),
    ).toEqual([
      ['can i keep llamas', 'are llamas allowed in my garden'],
      ['how do i get rid of wasps', 'wasp nest removal', "there's a wasps nest in my loft"],
      ['is the splash park open', 'splash park opening times'],
      ['who owns this land'],
    ]);
  });

  it('keeps apart what shares only words that any question holds', () => {
    expect(grouped(['how do i report a hovercraft', 'how do i get a wedding licence'])).toHaveLength(2);
    expect(grouped(['rats in my garden', 'llamas in my garden'])).toHaveLength(2);
  });

  it('is the same whatever order they come in', () => {
    const questions = asked([
      'old sofa',
      'sofa old',
      'wasps',
      'wasp nest',
      'land',
      'land owner',
      'drone',
      'drones',
    ]);
    const keys = (groups: ReturnType<typeof cluster<(typeof questions)[number]>>) =>
      groups.map((group) => group.questions.map(({ key }) => key));
    expect(keys(cluster(questions.toReversed()))).toEqual(keys(cluster(questions)));
  });

  it('counts how often all of a group were asked, and takes what has no words', () => {
    const [group] = cluster([
      { key: 'wasps', words: 'wasps', times: 3 },
      { key: 'wasp', words: 'wasp', times: 4 },
    ]);
    expect(group && timesOf(group)).toBe(7);
    expect(
      cluster([
        { key: '1', words: '???', times: 1 },
        { key: '2', words: '', times: 1 },
      ]),
    ).toHaveLength(2);
    expect(cluster([])).toEqual([]);
  });
});
