/** Examples that must hold, over HTTP: kept without personal data, and in the way of what would break them. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type EditorHost, lanternParade, openEditorHost } from '../editor-host.ts';

let host: EditorHost;
beforeAll(async () => {
  host = await openEditorHost('few');
});
afterAll(() => host?.stop());

it('keeps a question without the personal data in it, once', async () => {
  const { jo } = host;
  const words =
    'can i join the library, ring 07911 123456 or jo.smith@example.com, card 4929123456789012, born 3/4/1961';
  const kept = await jo.post('/examples', { words, must: 'library-join' });
  expect(kept.status).toBe(200);
  expect(kept.body.words).not.toMatch(/07911|jo\.smith|4929|1961/);
  const again = await jo.post('/examples', { words: 'can i join the library', must: 'library-join' });
  expect(
    (await jo.post('/examples', { words: 'can i join the library', must: 'library-opening' })).body.id,
  ).toBe(again.body.id);
  await jo.post('/examples', { words: 'can i join the library', must: 'library-join' });
  const { examples } = (await jo.get('/examples')).body;
  expect(examples).toHaveLength(2);
  expect(examples).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: kept.body.id, mustTitle: 'Join a library, renew and borrow' }),
      expect.objectContaining({ id: again.body.id, words: 'can i join the library', must: 'library-join' }),
    ]),
  );
  expect((await jo.delete(`/examples/${kept.body.id}`)).status).toBe(204);
  expect((await jo.delete(`/examples/${kept.body.id}`)).status).toBe(404);
  expect((await jo.post('/examples', { words: 'x', must: 'no-such-topic' })).status).toBe(422);
});

it('asks for a reason where publishing would break one, and keeps it', async () => {
  const { jo, kim } = host;
  const path = '/items/article/lantern-parade';
  // None of these phrases is the other's own, but together they draw its question away.
  const phrases = [
    ...['could i join the library', 'may i join the library', 'i would like to join the library'],
    ...['joining the library', 'i want to join the library please'],
  ];
  await jo.put(`${path}/draft`, { body: lanternParade({ phrases }), revision: 0 });
  await jo.post(`${path}/submit`, { revision: 1, why: 'A try' });
  expect(await kim.post(`${path}/publish`, { revision: 1 })).toMatchObject({
    status: 422,
    body: {
      error: {
        code: 'examples-broken',
        examples: [{ words: 'can i join the library', must: 'library-join' }],
      },
    },
  });
  const brokenReason = 'The library has closed';
  expect((await kim.post(`${path}/publish`, { revision: 1, brokenReason })).status).toBe(200);
  expect((await kim.get(path)).body.history[0]).toMatchObject({ approvedBy: 'Kim', brokenReason });
});

it('shows what residents asked that would go elsewhere, without who asked', async () => {
  const { jo } = host;
  const asked = 'how do i join a library, i am on 07911 123456';
  await host.ask(asked);
  await host.ask(asked);
  const phrases = ['join a library', 'how do i join a library', 'library card please'];
  const body = lanternParade({ phrases });
  const told = (await jo.post('/would-change', { kind: 'article', id: 'lantern-parade', body })).body;
  expect(told).toMatchObject({
    looked: 1,
    changed: 1,
    questions: [{ times: 2, before: { ids: ['library-join'] }, after: { ids: ['lantern-parade'] } }],
  });
  expect(told.questions[0].words).not.toContain('07911');
  expect((await jo.get('/items?kind=article')).body.items).toContainEqual(
    expect.objectContaining({ id: 'library-join', used: 2, helpful: 0, failed: 0 }),
  );
});

it('tells what would change, one at a time for an editor, and refuses what is too large', async () => {
  const { jo } = host;
  const ask = (body: object) => jo.post('/would-change', { kind: 'article', id: 'lantern-parade', body });
  const [one, other] = await Promise.all([ask(lanternParade()), ask(lanternParade({ title: 'Another' }))]);
  expect([one.status, other.status].sort()).toEqual([200, 429]);
  const told = one.status === 200 ? one.body : other.body;
  expect(told).toMatchObject({ looked: 1 });
  expect(told.examples).toMatchObject([{ words: 'can i join the library', holds: true }]);
  expect((await ask({ body: 'x'.repeat(30_000) })).status).toBe(422);
  expect((await ask({ nothing: 'of an article' })).status).toBe(200);
});
