/** A change is tried on what residents asked and on editors' examples before it is live. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { brokenBy, type ChangePorts, wouldChange } from '../../src/editor/would-change.ts';
import { keepExample } from '../../src/store/examples.ts';
import { openStage, STAGE_DAY, type Stage } from '../conversations/stage.ts';
import { lanternParade } from '../server/editor-host.ts';

let stage: Stage;
let ports: ChangePorts;
beforeAll(async () => {
  stage = await openStage();
  const { core } = stage;
  ports = {
    database: core.database,
    clock: core.clock,
    learner: core.learner,
    library: () => core.content.current().library,
    recentQuestions: async () => [
      { words: 'when does the lantern parade start', times: 7 },
      { words: 'how do i join the library', times: 5 },
      { words: 'when is my bin day', times: 3 },
    ],
  };
  const kept = { author: 'jo', at: STAGE_DAY };
  await keepExample(core.database.db, {
    id: 'e1',
    words: 'can i join the library',
    must: 'library-join',
    ...kept,
  });
  await keepExample(core.database.db, {
    id: 'e2',
    words: 'lantern parade times',
    must: 'lantern-parade',
    ...kept,
  });
});
afterAll(() => stage?.close());

const draft = (change: Parameters<typeof lanternParade>[0] = {}) =>
  ({ kind: 'article', id: 'lantern-parade', body: lanternParade(change) }) as const;

it('lists the questions that would go elsewhere, with before and after, and whether examples hold', async () => {
  const found = await wouldChange(ports, draft());
  expect(found).toMatchObject({ looked: 3, changed: 1, reworded: 0 });
  expect(found.questions).toMatchObject([
    {
      words: 'when does the lantern parade start',
      times: 7,
      after: { kind: 'answer', ids: ['lantern-parade'], titles: ['The lantern parade'] },
    },
  ]);
  expect(found.questions[0]?.before.ids).not.toContain('lantern-parade');
  expect(found.examples).toMatchObject([
    { id: 'e1', mustTitle: 'Join a library, renew and borrow', holds: true },
    { id: 'e2', must: 'lantern-parade', holds: true },
  ]);
});

it('tells the examples that a draft would break, and not those that did not hold before', async () => {
  const phrases = [
    'can i join the library',
    'join the library',
    'library membership',
    'how do i join the library',
  ];
  expect(await brokenBy(ports, draft({ phrases }))).toEqual([
    {
      id: 'e1',
      words: 'can i join the library',
      must: 'library-join',
      mustTitle: 'Join a library, renew and borrow',
    },
  ]);
  expect(await brokenBy(ports, draft())).toEqual([]);
});

it('says how often a changed answer would be read', async () => {
  const { articles } = stage.core.content.current().library;
  const article = articles.find(({ id }) => id === 'library-join');
  const body = { ...article, text: 'New words' };
  expect(await wouldChange(ports, { kind: 'article', id: 'library-join', body })).toMatchObject({
    changed: 0,
    reworded: 5,
  });
});
