/** What a turn leaves: transcript, session, outbox, what was asked; and what was kept while the service was off. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { TranscriptEntry } from '../../src/conversation/message.ts';
import type { TurnResult, TurnUnit } from '../../src/conversation/ports.ts';
import type { Taking, TurnRecord } from '../../src/conversation/record/turn-record.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { type Queryable, rowsOf } from '../../src/store/database.ts';
import { forgetQuestions, recentQuestions, topicUse } from '../../src/store/questions.ts';
import { readTranscript, readTranscriptById } from '../../src/store/transcript.ts';
import { onBothEngines } from './engines.ts';
import { countedIds, echo, later, NOON, textFrom } from './fixtures.ts';

onBothEngines('taking a turn', (engine) => {
  let store: DatabaseConversationStore;
  const db = () => engine.database().db;

  beforeAll(() => {
    store = new DatabaseConversationStore(engine.database(), countedIds('c'));
  });

  async function outboxOf(conversationId: string) {
    return rowsOf<{ id: string; status: string }>(
      db(),
      sql`SELECT id, status FROM outbox WHERE conversation_id = ${conversationId} ORDER BY sequence`,
    );
  }

  it('takes messages in arrival order and numbers the transcript without gaps', async () => {
    const { conversationId } = await store.accept(textFrom('turn-1', 't1'), NOON);
    await store.accept(textFrom('turn-1', 't2'), later(1));
    expect(await store.takeTurn(conversationId, later(2), echo)).toBe(true);
    expect(await store.takeTurn(conversationId, later(3), echo)).toBe(true);
    expect(await store.takeTurn(conversationId, later(4), echo)).toBe(false);
    expect(await readTranscript(db(), textFrom('turn-1', ''), 0)).toEqual([
      { sequence: 1, at: NOON, author: 'resident', text: 'text t1', externalId: 't1' },
      { sequence: 2, at: later(2), author: 'parley', text: 'You said: text t1' },
      { sequence: 3, at: later(1), author: 'resident', text: 'text t2', externalId: 't2' },
      { sequence: 4, at: later(3), author: 'parley', text: 'You said: text t2' },
    ]);
    expect(await outboxOf(conversationId)).toEqual([
      { id: `${conversationId}-2`, status: 'waiting' },
      { id: `${conversationId}-4`, status: 'waiting' },
    ]);
  });

  it('hands the session back as it was left', async () => {
    const { conversationId } = await store.accept(textFrom('turn-2', 's1'), NOON);
    await store.accept(textFrom('turn-2', 's2'), NOON);
    await store.takeTurn(conversationId, NOON, echo);
    let session: unknown;
    await store.takeTurn(conversationId, NOON, (unit) => {
      session = unit.session;
      return echo(unit);
    });
    expect(session).toEqual({ heard: ['text s1'] });
  });

  it('leaves nothing in the outbox for a channel whose client reads the transcript', async () => {
    const { conversationId } = await store.accept(textFrom('turn-3', 'w1'), NOON);
    await store.takeTurn(conversationId, NOON, async (unit) => ({ ...(await echo(unit)), deliver: false }));
    expect(await outboxOf(conversationId)).toEqual([]);
    expect(await readTranscriptById(db(), conversationId)).toHaveLength(2);
  });

  it('keeps quick replies and attachments with what was said', async () => {
    const say = {
      text: 'Which bin?',
      quickReplies: ['Black', 'Blue'],
      attachments: [{ contentType: 'text/calendar', name: 'bins.ics', path: '/bins.ics' }],
    };
    const { conversationId } = await store.accept(textFrom('turn-4', 'q1'), NOON);
    await store.takeTurn(conversationId, NOON, async () => result({ says: [say] }));
    const [, said] = await readTranscriptById(db(), conversationId);
    expect(said).toEqual({ sequence: 2, at: NOON, author: 'parley', ...say });
  });

  it('keeps what was asked, without who asked, and how it ended, in the transaction of the turn', async () => {
    const asked = (id: string, words: string, taken: Taking) => ({
      ...{ id, words, taken, score: 0.25 },
      topics: taken === 'nothing' ? [] : ['textiles-and-reuse', "it's {odd}, \"isn't it\\"],
    });
    const turns: readonly Pick<TurnRecord, 'asked' | 'news'>[] = [
      { asked: asked('q1', 'Can I keep llamas?', 'nothing'), news: [] },
      { asked: asked('q2', 'can i keep LLAMAS', 'nothing'), news: [{ id: 'q1', ended: 'person' }] },
      { asked: asked('q3', 'Where is my other sock?', 'choices'), news: [] },
      { asked: asked('q4', '?!', 'nothing'), news: [{ id: 'q3', taken: 'answered', topics: ['socks'] }] },
    ];
    for (const [i, turn] of turns.entries()) {
      const { conversationId } = await store.accept(textFrom(`turn-8-${i}`, `u${i}`), later(i));
      const record = { ...turn, visitAt: NOON.toISOString(), did: ['question-unanswered', 'stands:a/b'] };
      await store.takeTurn(conversationId, later(i), async () => result({ record }));
    }
    const kept = await rowsOf(
      db(),
      sql`SELECT id, channel, key, words, taken, topics, score, ended FROM questions ORDER BY id`,
    );
    expect(kept).toEqual([
      { ...row('q1', 'can i keep llamas', 'Can I keep llamas?', 'nothing', []), ended: 'person' },
      row('q2', 'can i keep llamas', 'can i keep LLAMAS', 'nothing', []),
      row('q3', 'where is my other sock', 'Where is my other sock?', 'answered', ['socks']),
    ]);
    expect(await recentQuestions(db(), NOON, 1)).toEqual([
      { words: 'can i keep LLAMAS', times: 2, lastAt: later(1) },
    ]);
    expect(await topicUse(db(), NOON)).toEqual(
      new Map([['socks', { topic: 'socks', used: 1, helpful: 0, failed: 0 }]]),
    );
    const [did] = await rowsOf<{ n: number; did: string[] }>(
      db(),
      sql`SELECT count(*) OVER ()::int AS n, did FROM turns_taken ORDER BY id LIMIT 1`,
    );
    expect(did).toEqual({ n: 4, did: ['question-unanswered', 'stands:a/b'] });
    expect(await forgetQuestions(db(), later(1))).toBe(1);
    expect(await forgetQuestions(db(), later(10))).toBe(2);
  });

  it('stores what Postgres refuses: NUL and halves of characters, in text and session alike', async () => {
    const text = 'a\0b\ud800c 👋 \udc00';
    const safe = 'a\uFFFDb\uFFFDc 👋 \uFFFD';
    const { conversationId } = await store.accept(textFrom('turn-9\0', 'n\0', text), NOON);
    await store.accept(textFrom('turn-9\0', 'n2'), NOON);
    await store.takeTurn(conversationId, NOON, async () => ({
      session: JSON.parse('{"k\\u0000":"v\\ud800","__proto__":{"a":"\\u0000"}}'),
      says: [{ text, quickReplies: [text] }],
      events: [],
      record: {
        visitAt: NOON.toISOString(),
        did: [text],
        asked: {
          id: 'odd',
          words: `${'👋'.repeat(250)}${text}`,
          taken: 'nothing',
          topics: [text],
          score: 0,
        },
        news: [],
      },
      deliver: true,
    }));
    const [heard, said] = await readTranscriptById(db(), conversationId);
    expect(heard).toMatchObject({ text: safe, externalId: 'n\uFFFD' });
    expect(said).toMatchObject({ text: safe, quickReplies: [safe] });
    await store.takeTurn(conversationId, NOON, async ({ session }) => {
      expect(JSON.stringify(session)).toBe('{"k\uFFFD":"v\uFFFD","__proto__":{"a":"\uFFFD"}}');
      return result({});
    });
  });

  it('tells whether another message waits, and afterwards what it added to the transcript', async () => {
    const { conversationId } = await store.accept(textFrom('turn-12', 'y1'), NOON);
    await store.accept(textFrom('turn-12', 'y2'), NOON);
    const last: (boolean | undefined)[] = [];
    const added: TranscriptEntry[] = [];
    const take = (unit: TurnUnit<Queryable>) => {
      last.push(unit.isLast);
      return echo(unit);
    };
    while (await store.takeTurn(conversationId, NOON, take, (entries) => added.push(...entries)));
    expect(last).toEqual([false, true]);
    expect(added).toEqual(await readTranscriptById(db(), conversationId));
    expect(added).toHaveLength(4);
  });

  it('writes with its turn what was asked for in it, though nothing was locked before', async () => {
    const { conversationId } = await store.accept(textFrom('turn-14', 'asks-1'), NOON);
    await store.takeTurn(conversationId, NOON, async (unit) => {
      await unit.tx.execute(
        sql`UPDATE conversations SET way_back = '{"seen": "yes"}' WHERE id = ${conversationId}`,
      );
      return echo(unit);
    });
    const [kept] = await rowsOf(
      db(),
      sql`SELECT way_back, last_sequence FROM conversations WHERE id = ${conversationId}`,
    );
    expect(kept).toEqual({ way_back: { seen: 'yes' }, last_sequence: 2 });
  });

  describe('what was kept while the service was off', () => {
    const OFF = new Map([['sms', {}]]);
    /** A worker with its own view of what is off. */
    const worker = (off: () => ReadonlyMap<string, unknown>, name: string, wholly?: object) => {
      const switches = { wholly: () => wholly, off, answerWithinHours: 24 };
      return new DatabaseConversationStore(engine.database(), countedIds(name), switches);
    };
    const on = (name: string) => worker(() => new Map(), name);
    const keep = async () => ({ ...result({}), keptForLater: true as const });
    const drain = async (own: DatabaseConversationStore, id: string, take = echo, now = NOON) => {
      while (await own.takeTurn(id, now, take));
    };
    const heardIn = async (id: string) => {
      const said = (await readTranscriptById(db(), id)).filter(({ author }) => author === 'parley');
      return said.map(({ text }) => text.replace('You said: ', ''));
    };
    async function begin(contact: string, own: DatabaseConversationStore, ...texts: readonly string[]) {
      let id = '';
      for (const text of texts) {
        ({ conversationId: id } = await own.accept(textFrom(contact, `${contact}-${text}`, text), NOON));
      }
      return id;
    }

    it('is answered before what is written the moment it is on, with no sweeper in between', async () => {
      const off = worker(() => OFF, 'k1');
      const id = await begin('kept-1', off, 'one', 'two');
      await drain(off, id, keep);
      await begin('kept-1', off, 'three');
      expect(await heardIn(id)).toEqual([]);
      await drain(on('k1-on'), id);
      expect(await heardIn(id)).toEqual(['one', 'two', 'three']);
      // What was kept stands there once.
      expect(await readTranscriptById(db(), id)).toHaveLength(6);
    });

    it('is answered in order though another worker does not know yet that it is on', async () => {
      const [late, first] = [worker(() => OFF, 'k2'), on('k2-on')];
      const id = await begin('kept-2', late, 'one', 'two', 'three');
      await late.takeTurn(id, NOON, keep);
      await first.takeTurn(id, NOON, echo);
      await late.takeTurn(id, NOON, keep);
      await begin('kept-2', late, 'four');
      await drain(first, id);
      expect(await heardIn(id)).toEqual(['one', 'two', 'three', 'four']);
    });

    it('is looked for again where it is on by the time that the lock is had', async () => {
      const id = await begin('kept-3', store, 'one', 'two');
      await worker(() => OFF, 'k3').takeTurn(id, NOON, keep);
      let looks = 0;
      const changing = worker(() => (++looks === 1 ? OFF : new Map()), 'k3-on');
      await drain(changing, id);
      expect(await heardIn(id)).toEqual(['one', 'two']);
    });

    it('waits while its channel is off, or everything is, and is not answered when it is too old', async () => {
      const id = await begin('kept-4', store, 'one');
      await worker(() => OFF, 'k4').takeTurn(id, NOON, keep);
      const wholly = worker(() => new Map(), 'k4-wholly', {});
      const elsewhere = worker(() => new Map([['web', {}]]), 'k4-web');
      expect(await worker(() => OFF, 'k4-off').takeTurn(id, NOON, echo)).toBe(false);
      expect(await wholly.takeTurn(id, NOON, echo)).toBe(false);
      expect(await elsewhere.takeTurn(id, later(24 * 3600 + 1), echo)).toBe(false);
      expect(await elsewhere.takeTurn(id, later(24 * 3600), echo)).toBe(true);
    });
  });
});

function result(some: Partial<TurnResult>): TurnResult {
  return { session: null, says: [], events: [], deliver: false, ...some };
}

function row(id: string, key: string, words: string, taken: Taking, topics: readonly string[]) {
  return { id, channel: 'sms', key, words, taken, topics, score: 0.25, ended: null };
}
