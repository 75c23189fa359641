/** Messages as they are stored, what is said outside a turn, and how a conversation is read again. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { TurnResult } from '../../src/conversation/ports.ts';
import { acceptTogether } from '../../src/store/accept.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { conversationIdOf, conversationKeyOf } from '../../src/store/conversations.ts';
import { type Queryable, rowsOf } from '../../src/store/database.ts';
import { readLatest, readTranscript, readTranscriptById } from '../../src/store/transcript.ts';
import { itWhere } from '../environment/need.ts';
import { onBothEngines } from './engines.ts';
import { countedIds, echo, later, NOON, textFrom } from './fixtures.ts';

const ALONE = 'PGlite has one connection, and so nobody who does something meanwhile';

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
