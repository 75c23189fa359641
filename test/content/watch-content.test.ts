import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Article } from '../../src/content/article.ts';
import { ContentWatch } from '../../src/content/watch-content.ts';
import { contentMark } from '../../src/store/content.ts';
import { openStage, STAGE_DAY, type Stage } from '../conversations/stage.ts';
import { publishAlone } from '../environment/publish-alone.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

it('makes live with no restart what was published since the content was read, new phrases and all', async () => {
  const { core } = stage;
  const errors: unknown[] = [];
  const watch = new ContentWatch({
    database: core.database,
    reload: () => core.content.reload(),
    onError: (error) => errors.push(error),
    loaded: core.content.mark,
    unlearnt: () => false,
    now: () => STAGE_DAY,
  });
  const body: Article = {
    id: 'lantern-parade',
    title: 'The lantern parade',
    topic: 'Leisure',
    owner: 'events',
    review: '2027-05-01',
    phrases: ['when is the lantern parade', 'lantern parade route', 'what time does the lantern walk start'],
    text: 'The lantern parade starts at 5pm on 5 December from Market Square.',
    links: [],
    related: [],
    body: 'The lantern parade starts at 5pm on 5 December from Market Square.',
  };
  await publishAlone(core.database, { kind: 'article', id: body.id, body, author: 'jo', now: STAGE_DAY });
  await watch.checkOnce();
  const [, answer] = await stage.speaker('sms', 'parade').say('when is the lantern parade?');
  expect(answer?.text).toBe(body.text);
  expect(errors).toEqual([]);
});

it('tries what could not be learnt again after minutes, each time after twice as long', async () => {
  const { core } = stage;
  let now = STAGE_DAY.getTime();
  let isUnlearnt = true;
  let reloads = 0;
  const watch = new ContentWatch({
    database: core.database,
    loaded: await contentMark(core.database.db),
    reload: async () => {
      reloads += 1;
    },
    onError: (error) => {
      throw error;
    },
    unlearnt: () => isUnlearnt,
    now: () => new Date(now),
  });
  const seen: number[] = [];
  for (let minute = 0; minute <= 16; minute += 1) {
    const before = reloads;
    await watch.checkOnce();
    if (reloads > before) seen.push(minute);
    now += 60_000;
  }
  expect(seen).toEqual([5, 15]);
  isUnlearnt = false;
  now += 24 * 3_600_000;
  await watch.checkOnce();
  expect(reloads).toBe(2);
});
