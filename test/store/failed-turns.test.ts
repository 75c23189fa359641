/** Turns that fail, are overtaken or meet others: nothing is half done, and one fails nobody else. */
import { beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { TurnUnit } from '../../src/conversation/ports.ts';
import { DatabaseConversationStore, TurnFailed } from '../../src/store/conversation-store.ts';
import type { Queryable } from '../../src/store/database.ts';
import { ATTEMPTS_ALLOWED } from '../../src/store/inbox.ts';
import { readTranscriptById } from '../../src/store/transcript.ts';
import { itWhere } from '../environment/need.ts';
import { onBothEngines } from './engines.ts';
import { countedIds, echo, NOON, textFrom } from './fixtures.ts';

const ALONE = 'PGlite has one connection, and so nobody who does something meanwhile';

const NO_LATE = 'PGlite has one session, so every turn is taken with its lock';

onBothEngines('turns that fail or meet others', (engine) => {
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
          return conversationId === failing ? { ...said, says: [{ text: null as unknown as string }] } : said;
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
