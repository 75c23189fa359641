/** Messages that come in, and their turns. */
import { sql } from 'drizzle-orm';
import type { Inbound } from '../../../../src/conversation/message.ts';
import { rowsOf } from '../../../../src/store/database.ts';
import { echo, NOON, textFrom } from '../../../store/fixtures.ts';
import { acceptAll, count, type Experiment, expected, type Ground, pause, storeOf } from '../experiment.ts';
import type { Code } from '../without.ts';

export const MESSAGES_IN: readonly Experiment[] = [
  {
    guard: 'inbound messages are unique',
    breaks: 'one that two replicas are given at once would be taken twice',
    remove: { sql: 'ALTER TABLE inbox DROP CONSTRAINT inbox_external' },
    experiment: async (code, ground) => {
      await acceptAll(code, ground, 'first');
      await twoAtOnce(code, ground, textFrom(ground.name, 'same'), textFrom(ground.name, 'same'));
      return expected(
        1,
        await count(
          ground,
          sql`SELECT count(*) AS n FROM inbox WHERE external_id = 'same' AND conversation_id LIKE ${`${ground.name}%`}`,
        ),
      );
    },
  },
  {
    guard: 'a contact has one conversation',
    breaks: 'nothing would keep two first messages at once from making two, so none is stored without it',
    remove: { sql: 'ALTER TABLE conversations DROP CONSTRAINT conversations_contact' },
    experiment: async (code, ground) => {
      const [one, other] = [`${ground.name}-1`, `${ground.name}-2`];
      try {
        await twoAtOnce(code, ground, textFrom(ground.name, one), textFrom(ground.name, other));
      } catch {
        return 'refused to store them';
      }
      return expected(
        1,
        await count(ground, sql`SELECT count(*) AS n FROM conversations WHERE contact = ${ground.name}`),
      );
    },
  },
  {
    guard: 'a turn locks its conversation',
    breaks: 'two replicas would take the same message at once',
    remove: {
      file: 'src/store/turn-head.ts',
      text: '      ORDER BY i.id LIMIT 1)\n    FOR NO KEY UPDATE OF c, i`;',
      instead: '      ORDER BY i.id LIMIT 1)`;',
    },
    experiment: async (code, ground) => {
      const [id = ''] = await acceptAll(code, ground, 'a');
      let taken = 0;
      const take = () =>
        storeOf(code, ground).takeTurn(id, NOON, async (unit) => {
          taken += 1;
          await pause(200);
          return echo(unit);
        });
      await Promise.allSettled([take(), take()]);
      return expected(1, taken);
    },
  },
  {
    guard: 'turns are taken in the order of arrival',
    breaks: 'the last of three messages would be answered first',
    remove: {
      file: 'src/store/turn-head.ts',
      text: 'ORDER BY i.id LIMIT 1)',
      instead: 'ORDER BY i.id DESC LIMIT 1)',
    },
    experiment: async (code, ground) => {
      const [id = ''] = await acceptAll(code, ground, 'a', 'b', 'c');
      while (await storeOf(code, ground).takeTurn(id, NOON, echo));
      const heard = await rowsOf<{ text: string }>(
        ground.database.db,
        sql`SELECT text FROM transcript WHERE conversation_id = ${id} AND author = 'resident' ORDER BY sequence`,
      );
      return expected('text a, text b, text c', heard.map(({ text }) => text).join(', '));
    },
  },
  {
    guard: 'a turn that held no lock compares what it was reckoned from',
    breaks: 'what an advisor did to the session meanwhile would be undone',
    remove: {
      file: 'src/store/write-turns.ts',
      text: 'sql`c.session_revision = t.revision',
      instead: 'sql`true',
    },
    experiment: async (code, ground) => {
      const store = storeOf(code, ground);
      const { conversationId } = await store.accept(textFrom(ground.name, `${ground.name} a`), NOON);
      let times = 0;
      await store.takeTurn(conversationId, NOON, async ({ session }) => {
        times += 1;
        const change = async (before: unknown) => ({
          ...{ session: { ...(before as object), advisor: true }, entries: [], deliver: false },
        });
        if (times === 1) await store.speak(conversationId, NOON, change);
        return { session: { ...(session as object), turn: true }, says: [], events: [], deliver: false };
      });
      const [row] = await rowsOf<{ session: object }>(
        ground.database.db,
        sql`SELECT session FROM conversations WHERE id = ${conversationId}`,
      );
      return expected(
        'advisor turn',
        Object.keys(row?.session ?? {})
          .sort()
          .join(' '),
      );
    },
  },
  {
    guard: 'a turn that held no lock lets those go first that came first',
    breaks: 'a message that another replica stored before it would be answered after it',
    remove: {
      file: 'src/store/write-turns.ts',
      text: "AND before.status IN ('waiting', 'kept') AND before.id < t.inbox)",
      instead: 'AND false)',
    },
    experiment: async (code, ground) => {
      const store = storeOf(code, ground);
      const { conversationId } = await store.accept(
        textFrom(ground.name, `${ground.name} b`, 'second'),
        NOON,
      );
      // Its place was given before, and it is seen only now.
      await ground.database.db.execute(sql`
        INSERT INTO inbox (id, conversation_id, channel, account, external_id, text, received_at)
        OVERRIDING SYSTEM VALUE
        SELECT -id, conversation_id, channel, account, ${`${ground.name} a`}, 'first', received_at
        FROM inbox WHERE conversation_id = ${conversationId}`);
      while (await store.takeTurn(conversationId, NOON, echo));
      const heard = await rowsOf<{ text: string }>(
        ground.database.db,
        sql`SELECT text FROM transcript WHERE conversation_id = ${conversationId} AND author = 'resident'
          ORDER BY sequence`,
      );
      return expected('first, second', heard.map(({ text }) => text).join(', '));
    },
  },
  {
    guard: 'a turn is one transaction',
    breaks: 'a turn that fails would leave half of what it wrote',
    remove: {
      file: 'src/store/postgres.ts',
      text: 'inTransaction(pool, (tx, last) => work(tx, last))',
      instead: 'work(db as Queryable, (statement) => void db.execute(statement))',
    },
    experiment: async (code, ground) => {
      const { native } = ground.database;
      const database = await code.postgres.openPostgres({
        url: native.engine === 'postgres' ? native.url : '',
      });
      const [id = ''] = await acceptAll(code, { ...ground, database }, 'a');
      const failing = storeOf(code, { ...ground, database }).takeTurn(id, NOON, async ({ tx }) => {
        await tx.execute(sql`UPDATE conversations SET last_sequence = 77 WHERE id = ${id}`);
        throw new Error('It fails after it wrote.');
      });
      await failing.catch(() => {});
      await database.close();
      return expected(
        0,
        await count(ground, sql`SELECT last_sequence AS n FROM conversations WHERE id = ${id}`),
      );
    },
  },
];

/** The second comes in while the first is stored and not yet committed. */
async function twoAtOnce(
  code: Code,
  { database, name }: Ground,
  one: Inbound,
  other: Inbound,
): Promise<void> {
  let second: Promise<unknown> | undefined;
  await database.transaction(async (tx) => {
    await code.accept.acceptMessage(tx, one, NOON, `${name}-one`);
    second = code.accept.acceptMessage(database.db, other, NOON, `${name}-other`);
    await pause(200);
  });
  await second;
}
