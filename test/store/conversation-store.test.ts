import { beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { TranscriptEntry } from '../../src/conversation/message.ts';
import type { TurnResult, TurnUnit } from '../../src/conversation/ports.ts';
import type { Taking, TurnRecord } from '../../src/conversation/turn-record.ts';
import { acceptTogether } from '../../src/store/accept.ts';
import { DatabaseConversationStore, TurnFailed } from '../../src/store/conversation-store.ts';
import { conversationIdOf, conversationKeyOf } from '../../src/store/conversations.ts';
import { type Queryable, rowsOf } from '../../src/store/database.ts';
import { ATTEMPTS_ALLOWED } from '../../src/store/inbox.ts';
import { forgetQuestions, recentQuestions, topicUse } from '../../src/store/questions.ts';
import { readLatest, readTranscript, readTranscriptById } from '../../src/store/transcript.ts';
import { itWhere } from '../environment/need.ts';
import { onBothEngines } from './engines.ts';
import { countedIds, echo, later, NOON, textFrom } from './fixtures.ts';

const ALONE = 'PGlite has one connection, and so nobody who does something meanwhile';

const NO_LATE = 'PGlite has one session, so every turn is taken with its lock';

async function untilOneWaitsForALock(db: Queryable): Promise<void> {
  for (;;) {
    const [held] = await rowsOf<{ n: number }>(
      db,
      sql`SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    );
    if (held && held.n > 0) return;
  }
}

onBothEngines('conversation store', (engine) => {
  let store: DatabaseConversationStore;
  const db = () => engine.database().db;

  beforeAll(() => {
    store = new DatabaseConversationStore(engine.database(), countedIds('c'));
  });

  /** A store that tells what it takes again. */
  function telling(name: string, heard: unknown[]): DatabaseConversationStore {
    return new DatabaseConversationStore(engine.database(), countedIds(name), undefined, (error) =>
      heard.push(error),
    );
  }

  async function outboxOf(conversationId: string) {
    return rowsOf<{ id: string; status: string }>(
      db(),
      sql`SELECT id, status FROM outbox WHERE conversation_id = ${conversationId} ORDER BY sequence`,
    );
  }

  describe('accept', () => {
    it('keeps a message once, however often it is delivered', async () => {
      const first = await store.accept(textFrom('accept-1', 'a1'), NOON);
      const again = await store.accept(textFrom('accept-1', 'a1'), later(5));
      const next = await store.accept(textFrom('accept-1', 'a2'), later(6));
      expect(first.accepted).toBe(true);
      expect(again).toEqual({ conversationId: first.conversationId, accepted: false });
      expect(next).toEqual({ conversationId: first.conversationId, accepted: true });
    });

    it('tells whose a repeat is even when it names another contact, and makes no conversation for it', async () => {
      const first = await store.accept(textFrom('accept-2', 'b1'), NOON);
      expect(await store.accept(textFrom('accept-2-forged', 'b1'), NOON)).toEqual({
        conversationId: first.conversationId,
        accepted: false,
      });
      expect(await conversationIdOf(db(), textFrom('accept-2-forged', ''))).toBeUndefined();
    });

    it('keeps the same external id of another account apart', async () => {
      const one = await store.accept(textFrom('accept-3', 'c1'), NOON);
      const other = await store.accept({ ...textFrom('accept-3', 'c1'), account: '+441632960000' }, NOON);
      expect(other.accepted).toBe(true);
      expect(other.conversationId).not.toBe(one.conversationId);
    });

    it('makes one conversation of a contact whose first messages come all at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, i) => store.accept(textFrom('accept-4', `d${i % 6}`), NOON)),
      );
      expect(new Set(answers.map((answer) => answer.conversationId)).size).toBe(1);
      expect(answers.filter((answer) => answer.accepted)).toHaveLength(6);
    });

    it('refuses ids that are absurdly long, and stores nothing', async () => {
      const inbound = textFrom('x'.repeat(10_000), 'e1');
      await expect(store.accept(inbound, NOON)).rejects.toMatchObject({ code: 'malformed-request' });
    });

    it('stores what comes together each for itself: one that is refused fails nobody else', async () => {
      const sent = ['g1', 'x'.repeat(10_000), 'g2', 'g3', 'g2'].map((id) =>
        store.accept(textFrom('accept-6', id), NOON),
      );
      const settled = await Promise.allSettled(sent);
      expect(settled.map((one) => one.status === 'fulfilled' && one.value.accepted)).toEqual([
        ...[true, false, true, true, false],
      ]);
      expect(settled[1]).toMatchObject({ reason: { code: 'malformed-request' } });
      expect(settled[4]).toMatchObject({ status: 'fulfilled' });
    });

    it('keeps the order of one contact among many that come together', async () => {
      const texts = Array.from({ length: 20 }, (_, at) => textFrom(`accept-7-${at % 3}`, `h${at}`));
      const answers = await Promise.all(texts.map((text) => store.accept(text, NOON)));
      while (await store.takeTurn(answers[0]?.conversationId ?? '', NOON, echo));
      const entries = await readTranscriptById(db(), answers[0]?.conversationId ?? '');
      const heard = entries.filter(({ author }) => author === 'resident').map(({ text }) => text);
      expect(heard).toEqual(['text h0', 'text h3', 'text h6', 'text h9', 'text h12', 'text h15', 'text h18']);
    });

    const made = 'keeps the order also when another process makes the conversation in that moment';
    itWhere(engine.another !== undefined, ALONE, made, async () => {
      const database = engine.database();
      const arrivals = ['k1', 'k2', 'k3'].map((id, at) => ({
        ...{ inbound: textFrom('accept-8', id), now: NOON },
        newId: `accept-8-${at}`,
      }));
      const { account, channel, contact } = textFrom('accept-8', '');
      let accepting: ReturnType<typeof acceptTogether> | undefined;
      await database.transaction(async (tx) => {
        await tx.execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
          VALUES ('the-other', ${channel}, ${account}, ${contact}, now(), now())`);
        accepting = acceptTogether(database, arrivals);
        await untilOneWaitsForALock(database.db);
      });
      const stored = { accepted: { conversationId: 'the-other', accepted: true } };
      expect(await accepting).toMatchObject([stored, stored, stored]);
    });

    it('knows the contact of a conversation', async () => {
      const { conversationId } = await store.accept(textFrom('accept-5', 'f1'), NOON);
      expect(await conversationKeyOf(db(), conversationId)).toEqual({
        channel: 'sms',
        account: '+447700900100',
        contact: 'accept-5',
      });
      expect(await conversationKeyOf(db(), 'nobody')).toBeUndefined();
    });
  });

  describe('takeTurn', () => {
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

    it('does nothing at all when the turn throws, and tries it again', async () => {
      const { conversationId } = await store.accept(textFrom('turn-5', 'f1'), NOON);
      const failing = store.takeTurn(conversationId, NOON, async ({ tx }) => {
        await tx.execute(sql`UPDATE conversations SET session = '"half"' WHERE id = ${conversationId}`);
        throw new Error('broken dialog');
      });
      await expect(failing).rejects.toMatchObject({
        name: 'TurnFailed',
        conversationId,
        parked: false,
        cause: { message: 'broken dialog' },
      });
      expect(await readTranscriptById(db(), conversationId)).toEqual([]);
      expect(await store.takeTurn(conversationId, NOON, echo)).toBe(true);
      expect(await readTranscriptById(db(), conversationId)).toHaveLength(2);
    });

    const told = 'tells of a turn that failed without its lock, which succeeds with it';
    itWhere(engine.another !== undefined, NO_LATE, told, async () => {
      const heard: unknown[] = [];
      const own = telling('again', heard);
      const { conversationId } = await own.accept(textFrom('again-1', 'ag1'), NOON);
      let tries = 0;
      const take = (unit: TurnUnit<Queryable>) => {
        tries += 1;
        if (tries === 1) throw new Error('only without the lock');
        return echo(unit);
      };
      expect(await own.takeTurn(conversationId, NOON, take)).toBe(true);
      expect(heard).toEqual([new Error('only without the lock')]);
      expect(await readTranscriptById(db(), conversationId)).toHaveLength(2);
    });

    const changed = 'tells of nothing where somebody spoke since the message came';
    itWhere(engine.another !== undefined, NO_LATE, changed, async () => {
      const heard: unknown[] = [];
      const own = telling('since', heard);
      const { conversationId } = await own.accept(textFrom('again-2', 'ag2'), NOON);
      const entries = [{ author: 'advisor', say: { text: 'Hello' } }] as const;
      await own.speak(conversationId, NOON, (session) => ({ session, entries, deliver: false }));
      let tries = 0;
      const take = async (unit: TurnUnit<Queryable>) => {
        tries += 1;
        await unit.tx.execute(sql`SELECT 1`);
        return echo(unit);
      };
      expect(await own.takeTurn(conversationId, NOON, take)).toBe(true);
      expect({ tries, heard }).toEqual({ tries: 2, heard: [] });
    });

    it('sets a message aside that fails every time, so that later ones go on', async () => {
      const { conversationId } = await store.accept(textFrom('turn-6', 'p1', 'poison'), NOON);
      await store.accept(textFrom('turn-6', 'p2', 'fine'), NOON);
      const take = (unit: Parameters<typeof echo>[0]) => {
        if (unit.message.text === 'poison') throw new Error('poisoned');
        return echo(unit);
      };
      const parked: boolean[] = [];
      for (let attempt = 0; attempt < ATTEMPTS_ALLOWED; attempt += 1) {
        await store.takeTurn(conversationId, NOON, take).catch((error: unknown) => {
          parked.push(error instanceof TurnFailed && error.parked);
        });
      }
      expect(parked).toEqual([false, false, false, false, true]);
      expect(await store.takeTurn(conversationId, NOON, take)).toBe(true);
      expect(await store.takeTurn(conversationId, NOON, take)).toBe(false);
      const texts = (await readTranscriptById(db(), conversationId)).map((entry) => entry.text);
      expect(texts).toEqual(['fine', 'You said: fine']);
    });

    it('does not blame the message when it is the database that failed', async () => {
      const { conversationId } = await store.accept(textFrom('turn-7', 'g1'), NOON);
      const restarting = Object.assign(new Error('terminating connection'), { code: '57P01' });
      for (let attempt = 0; attempt < ATTEMPTS_ALLOWED * 2; attempt += 1) {
        const failing = store.takeTurn(conversationId, NOON, async () => {
          throw new Error('Failed query', { cause: restarting });
        });
        await expect(failing).rejects.toMatchObject({ parked: false });
      }
      expect(await store.takeTurn(conversationId, NOON, echo)).toBe(true);
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

    const meanwhile =
      'takes a turn again when something has happened while it was reckoned, also where it asked something';
    itWhere(engine.another !== undefined, ALONE, meanwhile, async () => {
      for (const asks of [false, true]) {
        const { conversationId } = await store.accept(textFrom(`turn-13-${asks}`, `v${asks}`), NOON);
        const heard: unknown[] = [];
        const found = await store.takeTurn(conversationId, NOON, async (unit) => {
          heard.push(unit.session);
          const marked = { session: { heard: ['an advisor'] }, entries: [], deliver: false };
          if (heard.length === 1) await store.speak(conversationId, NOON, () => marked);
          if (asks) await unit.tx.execute(sql`SELECT 1`);
          return echo(unit);
        });
        expect([found, heard]).toEqual([true, [null, { heard: ['an advisor'] }]]);
        expect(await readTranscriptById(db(), conversationId)).toHaveLength(2);
      }
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

    it('writes many turns at once, and none for another', async () => {
      const contacts = Array.from({ length: 30 }, (_, at) => `turn-15-${at}`);
      const accepted = await Promise.all(
        contacts.map((contact) => store.accept(textFrom(contact, `t-${contact}`), NOON)),
      );
      const failing = accepted[7]?.conversationId;
      const taken = await Promise.allSettled(
        accepted.map(({ conversationId }) =>
          store.takeTurn(conversationId, NOON, async (unit) => {
            const said = await echo(unit);
            // Postgres refuses it: an answer has to have words.
            return conversationId === failing
              ? { ...said, says: [{ text: null as unknown as string }] }
              : said;
          }),
        ),
      );
      expect(taken.map(({ status }) => status)).toEqual(
        contacts.map((_, at) => (at === 7 ? 'rejected' : 'fulfilled')),
      );
      for (const [at, { conversationId }] of accepted.entries()) {
        const texts = (await readTranscriptById(db(), conversationId)).map(({ text }) => text);
        const own = `text t-turn-15-${at}`;
        expect(texts).toEqual(at === 7 ? [] : [own, `You said: ${own}`]);
      }
    });

    it('waits for its own conversation only', async () => {
      const slow = await store.accept(textFrom('turn-10', 'x1'), NOON);
      const quick = await store.accept(textFrom('turn-11', 'x2'), NOON);
      // Inside the slow conversation's turn a message for it arrives, and on Postgres another takes its turn.
      await store.takeTurn(slow.conversationId, NOON, async (unit) => {
        if (engine.another) {
          expect(await store.takeTurn(quick.conversationId, NOON, echo)).toBe(true);
          expect((await store.accept(textFrom('turn-10', 'x3'), NOON)).accepted).toBe(true);
        }
        return echo(unit);
      });
      expect(await store.takeTurn(slow.conversationId, NOON, echo)).toBe(engine.another !== undefined);
    });
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

  describe('speak', () => {
    it('says something outside a turn and changes the session with it', async () => {
      const { conversationId } = await store.accept(textFrom('speak-1', 'speak-1-a1'), NOON);
      await store.takeTurn(conversationId, NOON, echo);
      const entries = await store.speak(conversationId, later(1), (session) => ({
        session: { ...(session as object), handover: true },
        entries: [
          { author: 'system', say: { text: 'Sam has joined.' }, notice: 'advisor-joined' },
          { author: 'advisor', say: { text: 'Hello, I am Sam.' }, advisor: 'Sam', externalId: 'client-1' },
        ],
        deliver: true,
      }));
      expect(
        entries.map(({ sequence, deliver }: { sequence: number; deliver?: boolean }) => [sequence, deliver]),
      ).toEqual([
        [3, undefined],
        [4, undefined],
      ]);
      const stored = await readTranscriptById(db(), conversationId, 2);
      expect(stored).toEqual(entries);
      expect(stored[1]).toEqual({
        sequence: 4,
        at: later(1),
        author: 'advisor',
        text: 'Hello, I am Sam.',
        advisor: 'Sam',
        externalId: 'client-1',
      });
      expect(await outboxOf(conversationId)).toHaveLength(3);
      await store.accept(textFrom('speak-1', 'speak-1-a2'), later(2));
      await store.takeTurn(conversationId, later(2), async ({ session }) => {
        expect(session).toMatchObject({ handover: true, heard: ['text speak-1-a1'] });
        return result({});
      });
    });

    it('does nothing when the speech throws, its own records included', async () => {
      const { conversationId } = await store.accept(textFrom('speak-2', 'speak-2-b1'), NOON);
      const failing = store.speak(conversationId, NOON, async (_session, tx) => {
        await tx.execute(sql`UPDATE conversations SET session = '1' WHERE id = ${conversationId}`);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      const [row] = await rowsOf<{ session: unknown }>(
        db(),
        sql`SELECT session FROM conversations WHERE id = ${conversationId}`,
      );
      expect(row?.session).toBeNull();
    });

    it('is refused for a conversation that is not there', async () => {
      const nothing = { session: null, entries: [], deliver: false };
      await expect(store.speak('nobody', NOON, () => nothing)).rejects.toMatchObject({ code: 'not-found' });
    });
  });

  it('lists conversations that have waited too long, longest first', async () => {
    const late = await store.accept(textFrom('waiting-1', 'waiting-1-a1'), later(-100));
    const second = await store.accept(textFrom('waiting-2', 'waiting-2-a2'), later(-90));
    await store.accept(textFrom('waiting-1', 'waiting-1-a3'), later(-80));
    await store.accept(textFrom('waiting-3', 'waiting-3-a4'), later(-10));
    const waiting = await store.waitingSince(later(-60), 10);
    expect(waiting).toEqual([late.conversationId, second.conversationId]);
    expect(await store.waitingSince(later(-60), 1)).toEqual([late.conversationId]);
  });

  it('reads a long transcript by pages', async () => {
    const { conversationId } = await store.accept(textFrom('pages', 'pages-a1'), NOON);
    const says = Array.from({ length: 250 }, (_, i) => ({ text: `line ${i}` }));
    await store.takeTurn(conversationId, NOON, async () => result({ says }));
    const key = textFrom('pages', '');
    expect(await readTranscript(db(), key, 0)).toHaveLength(200);
    expect((await readTranscript(db(), key, 200)).map((entry) => entry.sequence)).toEqual(
      Array.from({ length: 51 }, (_, i) => 201 + i),
    );
    expect(await readTranscript(db(), key, 3, 2)).toMatchObject([{ sequence: 4 }, { sequence: 5 }]);
    expect(await readTranscript(db(), textFrom('never', ''), 0)).toEqual([]);
    const latest = async (after: number) =>
      (await readLatest(db(), conversationId, { after }, 2)).map(({ sequence }) => sequence);
    expect([await latest(0), await latest(250)]).toEqual([[250, 251], [251]]);
  });

  if (engine.another) {
    it('gives a message to one replica only, however many ask for it at once', async () => {
      const replica = await engine.another?.();
      if (replica === undefined) throw new Error('There is no other replica.');
      try {
        const stores = [store, new DatabaseConversationStore(replica, countedIds('r'))];
        const { conversationId } = await store.accept(textFrom('replicas', 'm0'), NOON);
        for (let i = 1; i < 30; i += 1) await store.accept(textFrom('replicas', `m${i}`), NOON);
        const drain = async (own: DatabaseConversationStore) => {
          while (await own.takeTurn(conversationId, NOON, echo));
        };
        await Promise.all(stores.flatMap((own) => [drain(own), drain(own)]));
        const texts = (await readTranscriptById(db(), conversationId)).map((entry) => entry.text);
        expect(texts).toEqual(
          Array.from({ length: 30 }, (_, i) => [`text m${i}`, `You said: text m${i}`]).flat(),
        );
      } finally {
        await replica.close();
      }
    });
  }
});

function result(some: Partial<TurnResult>): TurnResult {
  return { session: null, says: [], events: [], deliver: false, ...some };
}

function row(id: string, key: string, words: string, taken: Taking, topics: readonly string[]) {
  return { id, channel: 'sms', key, words, taken, topics, score: 0.25, ended: null };
}
