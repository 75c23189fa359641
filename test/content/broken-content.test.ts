/** Something that cannot be read or learnt was published: nothing else stops, and what it was before is said. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { and, eq } from 'drizzle-orm';
import { type GoodContent, type GoodItem, useGood } from '../../src/content/good-content.ts';
import { Learner } from '../../src/content/learner.ts';
import { ContentWatch } from '../../src/content/watch-content.ts';
import { content } from '../../src/store/content.ts';
import { openStage, STAGE_DAY, type Stage } from '../conversations/stage.ts';
import { publishAlone } from '../environment/publish-alone.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const broken = (id: string, body: unknown) =>
  publishAlone(stage.core.database, { kind: 'article', id, body, author: 'jo', now: STAGE_DAY });

it('is set aside and told once, while all else that changed goes live', async () => {
  const { core } = stage;
  const errors = jest.spyOn(core.log, 'error').mockImplementation(() => {});
  const watch = new ContentWatch({
    database: core.database,
    reload: () => core.content.reload(),
    onError: (error) => {
      throw error;
    },
    loaded: core.content.mark,
    unlearnt: () => false,
    now: () => STAGE_DAY,
  });
  const { articles } = core.content.current().library;
  const article = (id: string) => articles.find((one) => one.id === id);
  await broken('library-join', { title: 'No article' });
  await broken('bin-day', { ...article('bus-pass'), id: 'bin-day' });
  await broken('bus-pass', { ...article('bus-pass'), text: 'New words about the bus pass.' });
  await watch.checkOnce();
  await watch.checkOnce();
  await core.content.reload();
  expect(await answerTo('how do i join the library')).toBe(article('library-join')?.text);
  expect(await answerTo('how do i get a bus pass')).toBe('New words about the bus pass.');
  expect([...core.content.current().broken]).toEqual([
    ['article/bin-day', 'has the name of a dialog'],
    ['article/library-join', expect.stringContaining('cannot be read: ')],
  ]);
  expect(errors.mock.calls.map(([about]) => about)).toMatchObject([
    { item: 'article/bin-day' },
    { item: 'article/library-join' },
  ]);
  errors.mockRestore();
});

it('does not keep Parley from starting again', async () => {
  const { core } = stage;
  const again = await import('../../src/composition/content.ts');
  const told: string[] = [];
  const { database, settings, clock } = core;
  const holder = await again.openContent({
    ...{ database, settings, clock },
    learner: core.learner,
    learntIn: undefined,
    settingsOf: (id) => settings.dialogs.get(id),
    onBroken: (item) => told.push(item),
  });
  expect(holder.current().library.answer('library-join', 'text')?.text).toContain('It is free to join');
  expect(told).toEqual(['article/bin-day', 'article/library-join']);
});

it('tells of an article that names a fact which council.yaml does not have any more', async () => {
  const { core } = stage;
  const { articles } = core.content.current().library;
  const blueBadge = articles.find(({ id }) => id === 'blue-badge');
  await broken('blue-badge', { ...blueBadge, text: 'It costs {old-price}.' });
  await core.content.reload();
  expect(core.content.current().broken.get('article/blue-badge')).toBe(
    'names {old-price}, which stands for nothing',
  );
  await core.database.db.delete(content).where(and(eq(content.id, 'blue-badge'), eq(content.version, 2)));
});

it('is whole again once it is put right', async () => {
  const { core } = stage;
  await core.database.db.delete(content).where(eq(content.id, 'bin-day'));
  const former = core.content.current().library.articles.find(({ id }) => id === 'library-join');
  await broken('library-join', { ...former, text: 'Put right.' });
  await core.content.reload();
  expect(core.content.current().broken.size).toBe(0);
  expect(await answerTo('how do i join the library')).toBe('Put right.');
});

it('is given no more time to be learnt at a start than while Parley runs', async () => {
  const { core } = stage;
  const again = await import('../../src/composition/content.ts');
  const { database, settings, clock } = core;
  const holder = await again.openContent({
    ...{ database, settings, clock },
    learner: new Learner({ longestMs: 1 }),
    learntIn: undefined,
    settingsOf: (id) => settings.dialogs.get(id),
    onBroken: () => {},
  });
  expect([...holder.current().broken]).toEqual([
    ['article/bus-pass', 'cannot be learnt'],
    ['article/library-join', 'cannot be learnt'],
  ]);
  expect(holder.current().library.answer('library-join', 'text')?.text).toContain('It is free to join');
});

async function answerTo(question: string): Promise<string | undefined> {
  const said = await stage.speaker('sms', question).say(question);
  return said.at(-1)?.text;
}

describe('what training refuses', () => {
  const item = (id: string, version = 1) =>
    ({ kind: 'notice', id, version, body: { id, version } }) as unknown as GoodItem;
  const contentOf = (...items: GoodItem[]): GoodContent => ({
    items: new Map(items.map((one) => [`notice/${one.id}`, one])),
    broken: new Map(),
  });
  const use = (last: GoodContent | undefined, poison: readonly string[]) => ({
    last,
    suspects: ({ id }: GoodItem) => id !== 'shipped',
    former: async ({ id }: { id: string }) => (id === 'had-one' ? item('had-one', 0) : undefined),
    async make({ items }: GoodContent) {
      const held = [...items.values()].map(({ id, version }) => `${id}@${version}`);
      if (poison.some((one) => held.includes(one))) throw new Error('refused');
      return held;
    },
  });

  it('is what it was, and the rest of what is new is live', async () => {
    const last = contentOf(item('a'), item('b'), item('c'));
    const now = contentOf(item('a', 2), item('b', 2), item('c'), item('d'));
    const { made, content: good } = await useGood(now, use(last, ['b@2', 'd@1']));
    expect(made).toEqual(['a@2', 'b@1', 'c@1']);
    expect([...good.items.keys()]).toEqual(['notice/a', 'notice/b', 'notice/c']);
    expect([...good.broken.keys()]).toEqual(['notice/b', 'notice/d']);
  });

  it('is found at a start among what did not come with the software', async () => {
    const now = contentOf(item('shipped'), item('had-one'), item('new'));
    const { made } = await useGood(now, use(undefined, ['had-one@1']));
    expect([...made].sort()).toEqual(['had-one@0', 'new@1', 'shipped@1']);
  });

  it('is told when nothing is left that could be at fault', async () => {
    await expect(useGood(contentOf(item('shipped')), use(undefined, ['shipped@1']))).rejects.toThrow(
      'refused',
    );
  });
});
