/** A test chat: real turns of the engine with a draft in place of what is live, of which nothing stays. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { rollUpPorts } from '../../../src/composition/insights.ts';
import { rollUp } from '../../../src/insights/roll-up.ts';
import { rowsOf } from '../../../src/store/database.ts';
import { type EditorHost, lanternParade, openEditorHost } from '../editor-host.ts';

let host: EditorHost;

beforeAll(async () => {
  host = await openEditorHost('few');
});
afterAll(() => host?.stop());

const PARADE = { kind: 'article', id: 'lantern-parade', body: lanternParade() } as const;

/** A chat of several messages; gives what was said to the last, and everything about it. */
async function chat(form: 'web' | 'text', messages: readonly string[], draft: object = {}) {
  let session: string | undefined;
  let last: Awaited<ReturnType<EditorHost['jo']['post']>>['body'];
  const said: string[][] = [];
  for (const text of messages) {
    const answer = await host.jo.post('/try', { ...draft, form, text, ...(session && { session }) });
    expect(answer.status).toBe(200);
    last = answer.body;
    session = last.session;
    said.push(last.replies.map((reply: { text: string }) => reply.text));
  }
  return { ...last, said };
}

/** How many rows each table has: what was kept. */
async function rowsKept(): Promise<Record<string, number>> {
  const { db } = host.parley.core.database;
  const tables = await rowsOf<{ name: string }>(
    db,
    sql`SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await rowsOf<{ count: number }>(
      db,
      sql`SELECT count(*)::int AS count FROM ${sql.identifier(name)}`,
    );
    counts[name] = row?.count ?? 0;
  }
  return counts;
}

describe('a draft', () => {
  it('is answered with in the test chat, and nowhere else', async () => {
    const { replies, did, understood } = await chat('web', ['when is the lantern parade'], PARADE);
    expect(replies[0].text).toMatch(/^The lantern parade starts at 5pm/);
    expect(did).toEqual([{ kind: 'question-answered', id: 'lantern-parade', title: 'The lantern parade' }]);
    expect(understood).toMatchObject({
      decision: { kind: 'answer', id: 'lantern-parade' },
      topics: [{ id: 'lantern-parade', title: 'The lantern parade', share: expect.any(Number) }],
      threshold: expect.any(Number),
    });
    expect(understood.words.map(({ word }: { word: string }) => word)).toContain('lantern');
    const live = await chat('web', ['when is the lantern parade']);
    expect(live.did).not.toContainEqual(expect.objectContaining({ id: 'lantern-parade' }));
    expect((await host.ask('when is the lantern parade')).join()).not.toMatch(/5pm/);
  });

  it('is fitted to a text message, with what it costs', async () => {
    const { replies } = await chat('text', ['when is the lantern parade'], PARADE);
    expect(replies).toEqual([
      {
        text: 'The lantern parade starts at 5pm on 5 December from Market Square.',
        characters: 66,
        segments: 1,
        pence: 4,
      },
    ]);
  });

  it('may be several: the one a phrase was just added to as well', async () => {
    const { body: dogs } = (await host.jo.get('/items/article/stray-dogs')).body.live;
    const phrase = 'a wolfhound with no owner follows the parade';
    const also = [
      { kind: 'article', id: 'stray-dogs', body: { ...dogs, phrases: [...dogs.phrases, phrase] } },
    ];
    const { did } = await chat('web', [phrase], { ...PARADE, also });
    expect(did).toMatchObject([{ kind: 'question-answered', id: 'stray-dogs' }]);
  });

  it('of a wording is said by its dialog', async () => {
    const { body } = (await host.jo.get('/items/wording/bin-day')).body.live;
    const words = { ...body.words, 'ask-place': 'Whereabouts are you?' };
    const { replies } = await chat('text', ['when is my bin day'], {
      kind: 'wording',
      id: 'bin-day',
      body: { ...body, words },
    });
    expect(replies[0].text).toMatch(/^Whereabouts are you\?/);
  });

  it('of a notice is said as if it had begun', async () => {
    const body = {
      ...{ id: 'strike', title: 'Strike', text: 'Crews are on **strike**.', sms: 'Crews are on strike.' },
      ...{ from: '2027-01-01T00:00:00Z', topics: ['bin-day'] },
    };
    const { replies } = await chat('text', ['when is my bin day'], { kind: 'notice', id: 'strike', body });
    expect(replies.map(({ text }: { text: string }) => text).join('\n')).toMatch(/^Crews are on strike\./);
  });
});

describe('a conversation', () => {
  it('goes on from message to message', async () => {
    const { said, did } = await chat('text', ['when is my bin day', 'FN3 2BD', '14'], PARADE);
    expect(said[1]?.[0]).toMatch(/house number/);
    expect(said[2]?.[0]).toMatch(/^14 Harrow Lane\n/);
    expect(did).toMatchObject([{ kind: 'dialog-completed', title: 'Find your bin day' }]);
  });

  it('leaves no row in any table, whatever is done in it', async () => {
    // What is due to be counted is counted first: the job of Parley's own may come between.
    await rollUp(rollUpPorts(host.parley.core));
    const before = await rowsKept();
    const booked = await chat('text', [
      'collect a 3 piece suite from 12 harrow lane fn3 2bd on 3 dec, im on pension credit',
      'yes',
    ]);
    expect(booked.said[1]?.join()).toMatch(/Thu 3 Dec is kept for you .* pay £12\.50/);
    const person = await chat('web', ['can i talk to a human', 'my benefits', 'Jo Bell', 'yes']);
    expect(person.said.flat().join('\n')).toMatch(/queue|advisor|person/i);
    await chat('web', ['what is the airspeed of an unladen swallow', 'qwv zzk']);
    await chat('text', ['STOP', 'START', 'pothole on Beech Avenue', 'outside number 3', 'no', 'yes']);
    await chat('web', ['i can smell gas', 'forget me']);
    expect(await rowsKept()).toEqual(before);
  });

  it("begins anew with a session that is another editor's, another form's, too old or no session", async () => {
    const { session } = await chat('text', ['when is my bin day']);
    const asked = async (given: object) =>
      (await host.jo.post('/try', { form: 'text', text: 'FN3 2BD', ...given })).body;
    expect((await asked({ session })).replies[0].text).toMatch(/house number/);
    const fresh = (await asked({})).replies[0].text;
    expect(fresh).not.toMatch(/house number/);
    const kim = await host.kim.post('/try', { form: 'text', text: 'FN3 2BD', session });
    expect(kim.body.replies[0].text).toBe(fresh);
    expect((await asked({ form: 'web', session })).replies[0].text).not.toMatch(/house number/);
    const middle = Math.floor(session.length / 2);
    const other = session[middle] === 'a' ? 'b' : 'a';
    const changed = `${session.slice(0, middle)}${other}${session.slice(middle + 1)}`;
    expect((await asked({ session: changed })).replies[0].text).toBe(fresh);
    expect((await asked({ session: 'x' })).replies[0].text).toBe(fresh);
    const later = new Date('2026-11-23T10:20:00Z');
    host.setTime(later);
    expect((await asked({ session })).replies[0].text).toMatch(/house number/);
    host.setTime(new Date('2026-11-23T10:31:00Z'));
    expect((await asked({ session })).replies[0].text).toBe(fresh);
  });
});

describe('learning', () => {
  it('is done one draft at a time for an editor: the one before is stopped, and said to be', async () => {
    const asked = (phrase: string) =>
      host.kim.post('/try', {
        ...PARADE,
        body: lanternParade({ phrases: [phrase, 'lantern walk'] }),
        ...{ form: 'web', text: 'lantern walk' },
      });
    const [first, second] = await Promise.all([asked('paper lights'), asked('candle lights')]);
    expect([first, second].map(({ status }) => status).sort()).toEqual([200, 409]);
    const stopped = [first, second].find(({ status }) => status === 409);
    expect(stopped?.body.error).toMatchObject({ code: 'overtaken' });
    expect((await asked('candle lights')).status).toBe(200);
  });
});

describe('hostile words', () => {
  it.each([
    ['scripts', '<script>alert(1)</script>'],
    ['broken letters', 'bin \0 \ud800 day'],
    ['right-to-left and emoji', '‮مرحبا 👨‍👩‍👧 \u202e bin'],
    ['a story of 4,000 characters', 'my bin was missed again '.repeat(160)],
    ['SQL', "'; DROP TABLE content; --"],
  ])('are answered like any: %s', async (_, text) => {
    for (const form of ['web', 'text'] as const) {
      expect((await host.jo.post('/try', { form, text })).status).toBe(200);
    }
  });

  it.each([
    [{}, 400],
    [{ form: 'fax', text: 'x' }, 400],
    [{ form: 'web', text: '' }, 400],
    [{ form: 'web', text: 'x'.repeat(4001) }, 400],
    [{ form: 'web', text: 'x', also: Array.from({ length: 6 }, () => PARADE) }, 400],
    [{ form: 'web', text: 'x', session: { conversation: '1' } }, 400],
    [{ form: 'web', text: 'x', also: [{ ...PARADE, body: { body: 'x'.repeat(1_100_000) } }] }, 413],
  ])('that cannot be read are refused (%#)', async (body, status) => {
    expect((await host.jo.post('/try', body)).status).toBe(status);
  });

  it('and hostile drafts are tried as far as they go', async () => {
    const draft = {
      ...PARADE,
      body: {
        title: 7,
        body: '<b>x',
        text: '👨‍👩‍👧',
        phrases: Array.from({ length: 5000 }, (_, at) => `lantern ${at}`),
      },
    };
    const answer = await host.jo.post('/try', { ...draft, form: 'text', text: 'lantern 17' });
    expect(answer.status).toBe(200);
  });
});
