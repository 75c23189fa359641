import { describe, expect, it } from '@jest/globals';
import { cluster, timesOf } from '../../src/insights/unanswered/cluster.ts';

const asked = (words: readonly string[]) =>
  words.map((text, at) => ({ key: text.toLowerCase(), words: text, times: words.length - at }));
const grouped = async (words: readonly string[]) =>
  (await cluster(asked(words))).map(({ questions }) => questions.map((question) => question.words));

describe('groups of like questions', () => {
  it('holds together what asks alike, named by what was asked most', async () => {
    expect(
      await grouped([
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

  it('keeps apart what shares only words that any question holds', async () => {
    expect(await grouped(['how do i report a hovercraft', 'how do i get a wedding licence'])).toHaveLength(2);
    expect(await grouped(['rats in my garden', 'llamas in my garden'])).toHaveLength(2);
  });

  it('is the same whatever order they come in', async () => {
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
    const keys = (groups: Awaited<ReturnType<typeof cluster<(typeof questions)[number]>>>) =>
      groups.map((group) => group.questions.map(({ key }) => key));
    expect(keys(await cluster(questions.toReversed()))).toEqual(keys(await cluster(questions)));
  });

  it('counts how often all of a group were asked, and takes what has no words', async () => {
    const [group] = await cluster([
      { key: 'wasps', words: 'wasps', times: 3 },
      { key: 'wasp', words: 'wasp', times: 4 },
    ]);
    expect(group && timesOf(group)).toBe(7);
    expect(
      await cluster([
        { key: '1', words: '???', times: 1 },
        { key: '2', words: '', times: 1 },
      ]),
    ).toHaveLength(2);
    expect(await cluster([])).toEqual([]);
  });

  it('lets turns in between', async () => {
    let turns = 0;
    let isDone = false;
    const turn = () => {
      turns += 1;
      if (!isDone) setImmediate(turn);
    };
    setImmediate(turn);
    await cluster(asked(Array.from({ length: 1000 }, (_, at) => `wasps at ${at}`)));
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(4);
  });
});
