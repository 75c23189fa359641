/** An item's way: written, approved by a second person, live now or at its time, put back, due again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { duePorts } from '../../../src/composition/editor.ts';
import { publishDue } from '../../../src/editor/publish.ts';
import { auditTrail } from '../../../src/store/audit-trail.ts';
import { publishAlone } from '../../environment/publish-alone.ts';
import { DAY, type EditorHost, lanternParade, openEditorHost } from '../editor-host.ts';

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

  it('is approved by nobody once somebody has changed it', async () => {
    const { path, live } = await schedule('blue-badge');
    expect((await host.jo.get(path)).body.history[0]).toMatchObject({ approvedBy: 'Kim' });
    const { open } = (await host.jo.get(path)).body;
    const body = { ...open.body, title: 'As Kim never saw it' };
    await host.jo.put(`${path}/draft`, { body, revision: open.revision, basedOn: live.version });
    const [draft] = (await host.jo.get(path)).body.history;
    expect(draft).toMatchObject({ status: 'draft', by: 'Jo' });
    expect(draft).not.toHaveProperty('approvedBy');
    await host.jo.delete(`${path}/draft`, { revision: open.revision + 1 });
  });

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
    await publishAlone(database, { ...item, body: live.body, author: 'import', now: DAY });
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

describe('the words of a dialog', () => {
  const path = '/items/wording/bin-day';

  it('are changed the same way, their placeholders checked', async () => {
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
