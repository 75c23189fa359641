/** What the editor refuses, and says why, and nothing that was written is lost: two on one article, and bad input. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publish } from '../../../src/store/content.ts';
import { type EditorHost, lanternParade, openEditorHost } from '../editor-host.ts';

let host: EditorHost;
beforeAll(async () => {
  host = await openEditorHost('few');
});
afterAll(() => host?.stop());

describe('two editors on one article', () => {
  const path = '/items/article/allotments';

  it('tells the second, overwrites nothing, and gives what the first saved', async () => {
    const { jo, kim } = host;
    const { live } = (await jo.get(path)).body;
    const first = { ...live.body, title: 'Getting an allotment' };
    const second = { ...live.body, title: 'Allotments' };
    const saving = { revision: 0, basedOn: live.version };
    expect((await jo.put(`${path}/draft`, { ...saving, body: first })).status).toBe(200);
    expect(await kim.put(`${path}/draft`, { ...saving, body: second })).toMatchObject({
      status: 409,
      body: {
        error: { code: 'edited-meanwhile', by: 'Jo', revision: 1, body: { title: 'Getting an allotment' } },
      },
    });
    expect((await jo.get(path)).body.open).toMatchObject({ revision: 1, body: first });
    expect(
      (await kim.put(`${path}/draft`, { body: second, revision: 1, basedOn: live.version })).body,
    ).toMatchObject({
      version: 2,
      revision: 2,
    });
    expect((await jo.post(`${path}/submit`, { revision: 1, why: 'New name' })).status).toBe(409);
    expect((await jo.delete(`${path}/draft`, { revision: 1 })).status).toBe(409);
    expect((await kim.delete(`${path}/draft`, { revision: 2 })).status).toBe(200);
    expect((await kim.get(path)).body.open).toBeUndefined();
  });

  it('lets one of many who save at once through', async () => {
    const { live } = (await host.jo.get(path)).body;
    const save = (title: string) =>
      host.jo.put(`${path}/draft`, { body: { ...live.body, title }, revision: 0, basedOn: live.version });
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(save));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  });

  it('tells whoever wrote on while another version went live', async () => {
    const { jo, kim } = host;
    const { live, open } = (await jo.get(path)).body;
    await jo.post(`${path}/submit`, { revision: open.revision, why: 'New name' });
    await kim.post(`${path}/restore`, { version: live.version, live: live.version, why: 'As it was' });
    expect(await kim.post(`${path}/publish`, { revision: open.revision })).toMatchObject({
      status: 409,
      body: { error: { code: 'edited-meanwhile', by: 'Kim', revision: 0 } },
    });
  });

  it('undoes what went live meanwhile only for whoever says that they have seen it', async () => {
    const { jo, kim } = host;
    const { live, open } = (await jo.get(path)).body;
    expect(open.basedOn).toBe(live.version - 2);
    const save = (revision: number, more: object) =>
      jo.put(`${path}/draft`, { body: { ...live.body, title: 'Plots' }, revision, ...more });
    // Whoever loaded the page since sends the live version, though it shows them the draft alone.
    const saved = await save(open.revision, { basedOn: live.version });
    expect(saved.status).toBe(200);
    const { revision } = saved.body;
    expect((await jo.get(path)).body.open.basedOn).toBe(open.basedOn);
    await jo.post(`${path}/submit`, { revision, why: 'New name' });
    expect((await kim.post(`${path}/publish`, { revision })).status).toBe(409);
    const other = { basedOn: live.version, seen: open.basedOn };
    expect(await save(revision, other)).toMatchObject({
      status: 409,
      body: { error: { code: 'edited-meanwhile', by: 'Kim', version: live.version, revision: 0 } },
    });
    expect((await save(revision, { seen: live.version })).status).toBe(200);
    await jo.post(`${path}/submit`, { revision: revision + 1, why: 'New name' });
    expect((await kim.post(`${path}/publish`, { revision: revision + 1 })).status).toBe(200);
  });
});

describe('bad input', () => {
  const path = '/items/article/lantern-parade';
  const submitted = async (change: object) => {
    const { live, open } = (await host.jo.get(path)).body;
    const body = { ...lanternParade(), ...change };
    const { revision } = (
      await host.jo.put(`${path}/draft`, {
        body,
        revision: open?.revision ?? 0,
        basedOn: live?.version ?? null,
      })
    ).body;
    const answer = await host.jo.post(`${path}/submit`, { revision, why: 'A try' });
    // Nothing is lost: the draft is as it was written.
    expect((await host.jo.get(path)).body.open.body).toEqual(body);
    return answer.body.error.problems;
  };

  it('is told in plain words, all at once, and keeps the draft', async () => {
    const problems = await submitted({
      body: 'Hello <script>alert(1)</script> and [here](javascript:alert(1)) and {no-such-fact}.',
      phrases: [
        'when is my bin day',
        'Apply for a disabled parking badge.',
        'lantern parade',
        'Lantern parade!',
      ],
      text: 'It’s on 🎉',
      related: ['no-such-article'],
      links: [{ label: 'x', url: 'data:text/html,x' }],
    });
    expect(problems).toEqual([
      { field: 'text', message: 'has a character that a plain text message cannot hold' },
      { field: 'body', message: expect.stringContaining('has "<script"') },
      { field: 'body', message: expect.stringContaining('links to "javascript:alert(1"') },
      { field: 'links.0', message: expect.stringContaining('links to "data:text/html,x"') },
      { field: 'body', message: 'has {no-such-fact}, which stands for nothing; facts are in council.yaml' },
      { field: 'phrases.0', message: expect.stringContaining('(bin-day) already') },
      { field: 'phrases.1', message: expect.stringContaining('(blue-badge) already') },
      { field: 'phrases.3', message: '"Lantern parade!" is here twice' },
      { field: 'related', message: 'has "no-such-article", which is not here' },
    ]);
  });

  it('refuses what is far too long, and says how long it may be', async () => {
    const before = (await host.jo.get(path)).body.open;
    const save = (length: number) =>
      host.jo.put(`${path}/draft`, {
        body: lanternParade({ body: 'x'.repeat(length) }),
        revision: before.revision,
        basedOn: before.basedOn,
      });
    expect((await save(900_000)).body.error.problems).toEqual([
      { field: 'body', message: 'has 900,000 characters; the most is 20,000' },
    ]);
    expect(await save(1_100_000)).toMatchObject({ status: 413, body: { error: { code: 'too-large' } } });
    expect((await host.jo.get(path)).body.open).toEqual(before);
  });

  it.each([
    ['/items/poem/x', 404],
    ['/items/article/none-of-that-name', 404],
    ['/items/article/allotments/versions/none', 400],
    ['/items/article/allotments/versions/99', 404],
    ['/items?kind=poem', 400],
  ])('answers %s with %i', async (asked, status) => {
    expect((await host.jo.get(asked)).status).toBe(status);
  });

  it('refuses names that cannot be, and those of dialogs', async () => {
    const save = (id: string) =>
      host.jo.put(`/items/article/${id}/draft`, { body: lanternParade(), revision: 0 });
    expect((await save('bin-day')).body.error.problems).toEqual([
      { field: 'id', message: 'is the name of a dialog; give it another' },
    ]);
    expect((await save('Lantern_Parade')).status).toBe(422);
    expect((await host.jo.put('/items/wording/none/draft', { body: {}, revision: 0 })).status).toBe(422);
  });

  it.each([
    ['draft', '{'],
    ['draft', '{"revision":"one"}'],
    ['draft', '[]'],
  ])('answers a broken %s', async (_what, body) => {
    expect((await host.jo.put(`${path}/draft`, body)).status).toBe(400);
  });

  it('holds no characters against anybody that the database cannot hold', async () => {
    const body = lanternParade({ id: 'odd-letters', title: 'a\0b\ud800' });
    expect((await host.jo.put('/items/article/odd-letters/draft', { body, revision: 0 })).status).toBe(200);
    expect((await host.jo.get('/items/article/odd-letters')).body.open.body.title).toBe('a\ufffdb\ufffd');
  });

  it('holds them against nobody in what they write of a version either', async () => {
    const { jo, kim } = host;
    const why = 'odd\0 \ud800letters';
    const odd = '/items/article/odd-reasons';
    const body = lanternParade({ id: 'odd-reasons', phrases: ['odd reasons'] });
    const done = async (screen: typeof jo, path: string, more: object) => {
      const answer = await screen.post(`${odd}/${path}`, { why, ...more });
      expect([path, answer.status]).toEqual([path, 200]);
    };
    expect((await jo.put(`${odd}/draft`, { body, revision: 0, why })).status).toBe(200);
    await done(jo, 'submit', { revision: 1 });
    await done(kim, 'send-back', {});
    expect((await jo.get(odd)).body.open.sentBack.why).toBe('odd\ufffd \ufffdletters');
    await done(jo, 'submit', { revision: 1 });
    await done(kim, 'publish', { revision: 1, brokenReason: why });
    await done(kim, 'archive', { live: 1 });
    await done(kim, 'restore', { version: 1, live: null });
    const { live } = (await jo.get(odd)).body;
    await done(kim, 'archive', { live: live.version });
    expect((await jo.post('/examples', { words: why, must: 'library-join' })).status).toBe(200);
  });

  it('puts back what was live with a link by http://, which nobody may publish any more', async () => {
    const { jo, kim } = host;
    const old = '/items/article/old-links';
    const body = lanternParade({
      ...{ id: 'old-links', phrases: ['old links'], body: 'See [the map](http://maps.example/old).' },
      links: [{ label: 'Map', url: 'http://maps.example/old' }],
    });
    const { database } = host.parley.core;
    const item = {
      kind: 'article',
      id: 'old-links',
      author: 'files',
      now: new Date('2026-11-20T10:00:00Z'),
    } as const;
    const [first, second] = await database.transaction(async (tx) => [
      await publish(tx, { ...item, body }),
      await publish(tx, { ...item, body: { ...body, links: [], body: 'A mistake.' } }),
    ]);
    const back = await kim.post(`${old}/restore`, { version: first, live: second, why: 'A mistake is live' });
    expect([back.status, back.body.status]).toEqual([200, 'published']);
    const { live } = (await jo.get(old)).body;
    expect(live.body.links[0].url).toBe('http://maps.example/old');
    await jo.put(`${old}/draft`, { body: live.body, revision: 0, basedOn: live.version });
    const refused = await jo.post(`${old}/submit`, { revision: 1, why: 'As it is' });
    expect(refused.body.error.problems).toMatchObject([{ field: 'body' }, { field: 'links.0' }]);
    // What no browser should open is refused as ever.
    const script = { ...body, links: [{ label: 'Map', url: 'javascript:alert(1)' }] };
    const third = await database.transaction((tx) => publish(tx, { ...item, body: script }));
    await database.transaction((tx) => publish(tx, { ...item, body: { ...body, links: [] } }));
    const again = await kim.post(`${old}/restore`, { version: third, live: third + 1, why: 'A try' });
    expect(again.body.error.problems).toMatchObject([{ field: 'links.0' }]);
  });

  it.each([
    '0000-01-01T00:00:00+23:59',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59-23:59',
    '2201-06-01T00:00:00Z',
  ])('puts nothing off until %s', async (publishAt) => {
    for (const what of ['submit', 'publish']) {
      const answer = await host.jo.post(`${path}/${what}`, { revision: 1, why: 'A try', publishAt });
      expect(answer.status).toBe(400);
    }
  });
});
