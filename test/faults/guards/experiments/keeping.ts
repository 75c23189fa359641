/** What is kept where, and what goes when somebody is erased. */
import { sql } from 'drizzle-orm';
import type { Database } from '../../../../src/store/database.ts';
import { temporaryFolder } from '../../../environment/temporary-folder.ts';
import { echo, NOON, textFrom } from '../../../store/fixtures.ts';
import { acceptAll, count, type Experiment, expected, storeOf, waitsOrEnds } from '../experiment.ts';
import type { Code } from '../without.ts';

export const KEEPING: readonly Experiment[] = [
  {
    guard: "the embedded database's folder is locked",
    breaks: 'a second process on it would lose what the first was told, without a word',
    remove: {
      file: 'src/store/folder-lock.ts',
      text: 'if (!nativeFiles.tryLock(file))',
      instead: 'if (false)',
    },
    experiment: async (code) => {
      const folder = temporaryFolder('two-on-one');
      const first = await code.open.openDatabase({ dataFolder: folder });
      try {
        const second = await code.open
          .openDatabase({ dataFolder: folder })
          .catch((error: { code?: string }) => error.code);
        if (typeof second !== 'object') return expected('data-folder-in-use', second);
        await storesOne(code, first, '1');
        await storesOne(code, second, '2');
        await second.close();
      } finally {
        await first.close();
      }
      const again = await code.open.openDatabase({ dataFolder: folder });
      const kept = await count({ database: again }, sql`SELECT count(*)::int AS n FROM inbox`).catch(() => 0);
      await again.close();
      return `both opened it, and ${kept} of 2 messages were kept`;
    },
  },
  {
    guard: 'erasing locks the conversations first',
    breaks: 'what a turn has just asked for would keep their number when they are erased',
    remove: {
      file: 'src/privacy/erase.ts',
      text: '} FOR UPDATE`',
      instead: '}`',
    },
    experiment: async (code, ground) => {
      const { database, name: contact } = ground;
      const [id = ''] = await acceptAll(code, ground, 'a');
      const erase = () =>
        code.erase.erase(
          { database, safeguardingDays: 1, id: contact, now: NOON, salt: 'salt' },
          { contacts: [contact], references: [], alsoUnproven: false, joinedAt: NOON },
        );
      let erasing: Promise<unknown> | undefined;
      await storeOf(code, ground).takeTurn(id, NOON, async (unit) => {
        await unit.tx.execute(
          sql`INSERT INTO requests (id, reference, kind, category, status, priority, conversation_id, channel, contact,
                anonymous, details, created_at, changed_at)
              VALUES (${contact}, ${contact}, 'report', 'street', 'created', 'normal', ${id}, 'sms', ${contact},
                false, '{}', now(), now())`,
        );
        erasing = erase();
        await waitsOrEnds(ground, erasing);
        return echo(unit);
      });
      await erasing;
      return expected(
        0,
        await count(ground, sql`SELECT count(*)::int AS n FROM requests WHERE contact = ${contact}`),
      );
    },
  },
];

async function storesOne(code: Code, database: Database, id: string): Promise<void> {
  await code.accept.acceptMessage(database.db, textFrom(`contact ${id}`, id), NOON, id);
}
