import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { learnOnce } from '../../src/content/learnt-model.ts';
import { train } from '../../src/understanding/model.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import type { Topic } from '../../src/understanding/understanding.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

const TOPICS: readonly Topic[] = [
  {
    kind: 'dialog',
    id: 'bin-day',
    title: 'Find your bin day',
    phrases: ['when is my bin day', 'bins this week'],
  },
  {
    kind: 'answer',
    id: 'parking',
    title: 'Parking',
    phrases: ['where can I park', 'car parks near the shops'],
  },
];

let folder: string;
let learnt: number;
const learn = () =>
  learnOnce(folder, async (topics) => {
    learnt += 1;
    return train(topics);
  });

beforeEach(async () => {
  folder = temporaryFolder('test');
  learnt = 0;
});

describe('what was learnt, kept with the data', () => {
  it('is used again for the same topics, and reads messages the same', async () => {
    const first = await learn()(TOPICS);
    const again = await learn()(TOPICS);
    expect(learnt).toBe(1);
    expect(again).toEqual(first);
    const read = (model: typeof first) =>
      createUnderstanding({ model }).understand('when are my bins', new Date(0));
    expect(read(again)).toEqual(read(first));
  });

  it('is learnt anew when a phrase has changed', async () => {
    await learn()(TOPICS);
    const changed = TOPICS.map((topic) => ({ ...topic, phrases: [...topic.phrases, 'and another'] }));
    expect(await learn()(changed)).toEqual(train(changed));
    expect(learnt).toBe(2);
  });

  it.each(['', 'not a model', Buffer.from([0xff, 0x0f, 0x6f])])(
    'is learnt anew from a broken file: %j',
    async (bytes) => {
      await learn()(TOPICS);
      const [file = ''] = await readdir(folder);
      await writeFile(join(folder, file), bytes);
      expect(await learn()(TOPICS)).toEqual(train(TOPICS));
      expect(learnt).toBe(2);
      expect((await readFile(join(folder, file))).length).toBeGreaterThan(100);
    },
  );

  it('is done without where nothing can be written', async () => {
    const nowhere = join(folder, 'a-file');
    await writeFile(nowhere, '');
    expect(await learnOnce(nowhere, async (topics) => train(topics))(TOPICS)).toEqual(train(TOPICS));
  });
});
