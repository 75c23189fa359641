/** An item from draft to live and back, by HTTP, with two editors. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { duePorts } from '../../src/composition/editor.ts';
import { publishDue } from '../../src/editor/publish.ts';
import { auditTrail } from '../../src/store/audit-trail.ts';
import { publish } from '../../src/store/content.ts';
import { DAY, type EditorHost, lanternParade, openEditorHost } from './editor-host.ts';

let host: EditorHost;
beforeAll(async () => {
  host = await openEditorHost('few');
});
afterAll(() => host?.stop());

const PARADE = '/items/article/lantern-parade';

describe('an article', () => {
  it('goes from draft to live by a second person, and is answered', async () => {
    const { jo, kim } = host;
    const saved = await jo.put(`${PARADE}/draft`, { body: lanternParade({ text: '' }), revision: 0 });
    expect(saved).toMatchObject({ status: 200, body: { version: 1, revision: 1, status: 'draft' } });
    const unfinished = await jo.post(`${PARADE}/submit`, { revision: 1, why: 'It is on again' });
    expect(unfinished).toMatchObject({
      status: 422,
      body: { error: { code: 'content-wrong', problems: [{ field: 'text', message: 'is empty' }] } },
    });
    await jo.put(`${PARADE}/draft`, { body: lanternParade(), revision: 1 });
    expect(await kim.post(`${PARADE}/publish`, { revision: 2 })).toMatchObject({ status: 422 });
    expect(await jo.post(`${PARADE}/submit`, { revision: 2, why: 'It is on again' })).toMatchObject({
      status: 200,
      body: { status: 'review' },
    });
    expect((await jo.get('/tasks')).body.tasks).toEqual([]);
    expect((await kim.get('/tasks')).body.tasks).toMatchObject([
      { kind: 'to-approve', item: { kind: 'article', id: 'lantern-parade' }, title: 'The lantern parade' },
    ]);
    expect(await jo.post(`${PARADE}/publish`, { revision: 2 })).toMatchObject({
      status: 403,
      body: { error: { code: 'own-work' } },
    });
    expect((await kim.get(PARADE)).body).toMatchObject({ mayApprove: true, open: { by: 'Jo' } });
    expect(await kim.post(`${PARADE}/publish`, { revision: 2 })).toMatchObject({
      status: 200,
      body: { version: 1, status: 'published' },
    });
    await host.parley.core.content.reload();
    expect(await host.ask('when is the lantern parade?')).toEqual([lanternParade().body]);
  });

  it('goes back to its writer, and is no draft of anybody else', async () => {
    const { jo, kim } = host;
    const body = lanternParade({ title: 'The parade of lanterns' });
    await jo.put(`${PARADE}/draft`, { body, revision: 0, basedOn: 1 });
    await jo.post(`${PARADE}/submit`, { revision: 1, why: 'A better name' });
    expect((await kim.post(`${PARADE}/send-back`, { why: 'The old name is on the posters' })).status).toBe(
      200,
    );
    expect((await jo.get(PARADE)).body.open).toMatchObject({
      status: 'draft',
      sentBack: { by: 'Kim', why: 'The old name is on the posters' },
    });
    // Kim mends it herself: now both have written it, and neither may approve.
    await kim.put(`${PARADE}/draft`, { body: lanternParade({ topic: 'Events' }), revision: 1, basedOn: 1 });
    await kim.post(`${PARADE}/submit`, { revision: 2, why: 'Topic only' });
    for (const writer of [jo, kim]) {
      expect((await writer.post(`${PARADE}/publish`, { revision: 2 })).status).toBe(403);
    }
    const lee = await host.screenOf('Lee', ['editor']);
    expect((await lee.post(`${PARADE}/publish`, { revision: 2 })).status).toBe(200);
    expect((await lee.get(PARADE)).body.history).toMatchObject([
      { version: 2, status: 'published', by: 'Kim', approvedBy: 'Lee', why: 'Topic only' },
      { version: 1, status: 'withdrawn', by: 'Jo', approvedBy: 'Kim', why: 'It is on again' },
    ]);
  });

  it('is put back by one click, as a new version, and can be taken away and put back', async () => {
    const { jo } = host;
    expect(
      await jo.post(`${PARADE}/restore`, { version: 1, live: 2, why: 'The topic was right' }),
    ).toMatchObject({
      status: 200,
      body: { version: 3, status: 'published' },
    });
    expect(await jo.post(`${PARADE}/restore`, { version: 9, live: 3, why: 'There is none' })).toMatchObject({
      status: 404,
    });
    for (const [deed, more] of [['archive', {}] as const, ['restore', { version: 1 }] as const]) {
      expect(
        await jo.post(`${PARADE}/${deed}`, { ...more, live: 2, why: 'Looked before lunch' }),
      ).toMatchObject({
        status: 409,
        body: { error: { code: 'edited-meanwhile', version: 3, by: 'Jo' } },
      });
    }
    expect((await jo.post(`${PARADE}/archive`, { live: 3, why: 'It has rained off' })).body.status).toBe(
      'archived',
    );
    expect((await jo.post(`${PARADE}/restore`, { version: 1, live: 3, why: 'Not seen' })).status).toBe(409);
    await host.parley.core.content.reload();
    expect(await host.ask('when is the lantern parade?')).not.toContain(lanternParade().body);
    expect((await jo.get('/items?kind=article')).body.items).toContainEqual(
      expect.objectContaining({ id: 'lantern-parade', status: 'archived' }),
    );
    const archived = (await jo.get(PARADE)).body;
    expect(archived.last.body.title).toBe(lanternParade().title);
    expect(archived.history[0]).toMatchObject({
      version: 3,
      status: 'archived',
      ended: { by: 'Jo', why: 'It has rained off' },
    });
    expect(
      (await jo.post(`${PARADE}/restore`, { version: 3, live: null, why: 'The sun is out' })).body.version,
    ).toBe(4);
    await host.parley.core.content.reload();
    expect(await host.ask('when is the lantern parade?')).toEqual([lanternParade().body]);
  });

  it('leaves every deed in the audit trail, with who did it', async () => {
    const rows = await host.parley.core.database.db.select().from(auditTrail);
    const deeds = rows.filter(({ subject }) => subject === 'article/lantern-parade');
    expect(deeds.every(({ staffId, detail }) => staffId !== null && detail !== null)).toBe(true);
    expect(deeds.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'content-saved',
        'content-submitted',
        'content-published',
        'content-sent-back',
        'content-restored',
        'content-archived',
      ]),
    );
  });
});

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

describe('a scheduled version', () => {
  const path = '/items/article/bus-pass';

  it('goes live at its time, once, whichever replica looks', async () => {
    const { jo, kim, parley } = host;
    const { live } = (await jo.get(path)).body;
    const body = { ...live.body, title: 'Bus passes from December' };
    await jo.put(`${path}/draft`, { body, revision: 0, basedOn: live.version });
    const publishAt = '2026-11-23T10:20:00Z';
    await jo.post(`${path}/submit`, { revision: 1, why: 'New rules', publishAt });
    expect((await kim.post(`${path}/publish`, { revision: 1 })).body.status).toBe('scheduled');
    expect((await kim.get('/items?kind=article')).body.items).toContainEqual(
      expect.objectContaining({ id: 'bus-pass', status: 'scheduled' }),
    );
    const due = duePorts(parley.core);
    await publishDue(due);
    expect((await jo.get(path)).body.live.version).toBe(live.version);
    host.setTime(new Date('2026-11-23T10:20:00Z'));
    await Promise.all([publishDue(due), publishDue(due), publishDue(due)]);
    const after = (await jo.get(path)).body;
    expect(after.live).toMatchObject({ version: live.version + 1, body });
    expect(after.open).toBeUndefined();
    expect(after.history[0]).toMatchObject({
      by: 'Jo',
      approvedBy: 'Kim',
      publishedAt: '2026-11-23T10:20:00.000Z',
    });
    const rows = await parley.core.database.db.select().from(auditTrail);
    const deeds = rows.filter(
      (row) => row.subject === 'article/bus-pass' && row.action === 'content-published',
    );
    expect(deeds).toHaveLength(1);
    host.setTime(DAY);
  });
});

describe('a scheduled version that should not go live any more', () => {
  const TIME = '2026-11-23T10:20:00Z';
  const schedule = async (id: string, change: object = {}) => {
    const path = `/items/article/${id}`;
    const { live } = (await host.jo.get(path)).body;
    const body = { ...live.body, title: 'As of December', ...change };
    await host.jo.put(`${path}/draft`, { body, revision: 0, basedOn: live.version });
    await host.jo.post(`${path}/submit`, { revision: 1, why: 'New rules', publishAt: TIME });
    expect((await host.kim.post(`${path}/publish`, { revision: 1 })).body.status).toBe('scheduled');
    return { path, live };
  };
  const comesDue = async () => {
    host.setTime(new Date(TIME));
    await publishDue(duePorts(host.parley.core));
    host.setTime(DAY);
  };

  it('is a draft again once what is live is taken away', async () => {
    const { path, live } = await schedule('library-join');
    await host.kim.post(`${path}/archive`, { live: live.version, why: 'The library is shut' });
    await comesDue();
    const { live: after, open } = (await host.jo.get(path)).body;
    expect(after).toBeUndefined();
    expect(open).toMatchObject({
      status: 'draft',
      sentBack: { by: 'Kim', why: 'Archived: The library is shut' },
    });
    const back = { version: live.version, live: null, why: 'It is open' };
    expect((await host.kim.post(`${path}/restore`, back)).status).toBe(200);
  });

  it('waits for a second person when another went live since, but not when one was put back', async () => {
    const { database } = host.parley.core;
    const { path, live } = await schedule('pest-control');
    const item = { kind: 'article', id: 'pest-control' } as const;
    await publish(database.db, { ...item, body: live.body, author: 'import', now: DAY });
    const putBack = await schedule('free-school-meals');
    const former = { version: putBack.live.version, live: putBack.live.version, why: 'Once more' };
    expect((await host.kim.post(`${putBack.path}/restore`, former)).status).toBe(200);
    await comesDue();
    const after = (await host.jo.get(path)).body;
    expect(after.live.by).toBe('import');
    expect(after.open).toMatchObject({
      status: 'review',
      sentBack: { by: 'Parley', why: 'Another version went live after this was approved.' },
    });
    expect((await host.jo.get(putBack.path)).body).toMatchObject({
      live: { body: { title: 'As of December' } },
    });
    const rows = await database.db.select().from(auditTrail);
    expect(rows).toContainEqual(
      expect.objectContaining({
        subject: 'article/pest-control',
        action: 'content-sent-back',
        staffId: null,
      }),
    );
  });

  it('waits for a second person when it could not be approved any more', async () => {
    const { path } = await schedule('council-jobs');
    const ports = duePorts(host.parley.core);
    const around = ports.surroundings();
    // As after an update that brought a dialog of the same name.
    const [words] = around.shipped.values();
    const shipped = new Map([...around.shipped, ...(words ? [['council-jobs', words] as const] : [])]);
    host.setTime(new Date(TIME));
    await publishDue({ ...ports, surroundings: () => ({ ...around, shipped }) });
    host.setTime(DAY);
    expect((await host.jo.get(path)).body.open).toMatchObject({
      status: 'review',
      sentBack: { why: expect.stringContaining('id is the name of a dialog; give it another') },
    });
  });
});

describe('what is due', () => {
  it('is one task for its owner, until a version with a later date is live', async () => {
    const { jo, kim } = host;
    const path = '/items/article/blue-badge';
    const { live } = (await jo.get(path)).body;
    const publishIt = async (review: string, revision: number, basedOn: number) => {
      await jo.put(`${path}/draft`, { body: { ...live.body, review }, revision, basedOn });
      await jo.post(`${path}/submit`, { revision: 1, why: 'Looked at' });
      await kim.post(`${path}/publish`, { revision: 1 });
    };
    await publishIt('2026-11-23', 0, live.version);
    const due = { kind: 'review-due', item: { kind: 'article', id: 'blue-badge' }, owner: live.body.owner };
    const dueTasks = async () =>
      (await kim.get('/tasks')).body.tasks.filter(({ kind }: { kind: string }) => kind === 'review-due');
    expect(await dueTasks()).toMatchObject([{ ...due, since: '2026-11-23' }]);
    expect((await kim.get('/items?kind=article')).body.items).toContainEqual(
      expect.objectContaining({ id: 'blue-badge', due: true }),
    );
    await publishIt('2027-11-23', 0, live.version + 1);
    expect(await dueTasks()).toEqual([]);
  });
});

describe('bad input', () => {
  const path = '/items/article/lantern-parade';
  const submitted = async (change: object) => {
    const { live, open } = (await host.jo.get(path)).body;
    const body = { ...lanternParade(), ...change };
    const { revision } = (
      await host.jo.put(`${path}/draft`, { body, revision: open?.revision ?? 0, basedOn: live.version })
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

describe('the words of a dialog', () => {
  const path = '/items/wording/bin-day';

  it('are changed the same way, their places checked', async () => {
    const { jo } = host;
    const { live } = (await jo.get(path)).body;
    const [key = ''] = Object.keys(live.body.words);
    const words = { ...live.body.words, [key]: 'Say {nobody}', 'never-said': 'x' };
    await jo.put(`${path}/draft`, { body: { ...live.body, words }, revision: 0, basedOn: live.version });
    expect((await jo.post(`${path}/submit`, { revision: 1, why: 'A try' })).body.error.problems).toEqual([
      { field: `words.${key}`, message: 'has {nobody}, which stands for nothing; facts are in council.yaml' },
      { field: 'words.never-said', message: 'is never said; take it out' },
    ]);
    expect((await jo.post(`${path}/archive`, { live: live.version, why: 'A try' })).status).toBe(422);
  });
});

it("tells the facts that texts may name, dialogs' prices among them", async () => {
  const { facts } = (await host.jo.get('/facts')).body;
  expect(facts).toEqual(
    expect.arrayContaining([
      { name: 'bulky-price', value: '£25' },
      { name: 'certificate-price', value: '£12.50' },
      { name: 'phone', value: '01632 960000' },
    ]),
  );
});
