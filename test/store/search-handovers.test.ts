import { expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { conversations } from '../../src/store/conversations.ts';
import { type Queryable, rowsOf } from '../../src/store/database.ts';
import { handoverNotes } from '../../src/store/handover-notes.ts';
import { handovers } from '../../src/store/handover-table.ts';
import { searchHandovers } from '../../src/store/search-handovers.ts';
import { transcript } from '../../src/store/transcript.ts';
import { queryOf, wordsOf } from '../../src/store/words-index.ts';
import { onBothEngines } from './engines.ts';
import { later, NOON } from './fixtures.ts';

type Author = 'resident' | 'parley' | 'advisor' | 'system';

/** A conversation that has ended, in which this was said, and its handover of the same id. */
async function talked(db: Queryable, id: string, ...said: readonly (readonly [Author, string])[]) {
  const times = { createdAt: NOON, changedAt: NOON };
  await db.insert(conversations).values({ id, channel: 'web', account: 'council', contact: id, ...times });
  await db.insert(handovers).values({
    ...{ id, conversationId: id, status: 'closed', wish: 'chat', priority: 'normal', reason: 'something' },
    ...{ requestedAt: NOON, closedAt: NOON },
  });
  for (const [index, [author, text]] of said.entries()) {
    await db
      .insert(transcript)
      .values({ conversationId: id, sequence: index + 1, at: later(index), author, text });
  }
}

onBothEngines('searching what was said', ({ database }) => {
  const find = async (q: string) =>
    (await searchHandovers(database().db, { q, limit: 50 })).map(({ handover }) => handover.id).sort();

  it('finds the beginnings of words of residents and advisors, all of them in one message, and none of Parley', async () => {
    const { db } = database();
    await talked(db, 'kiln', ['resident', 'The lamp outside 14 Kiln Close buzzes']);
    await talked(db, 'split', ['resident', 'It is in Kiln Close'], ['advisor', 'Which lamp is it?']);
    await talked(
      db,
      'parley',
      ['parley', 'Shall I report the lamp in Kiln Close?'],
      ['system', 'Sam joined lamp'],
    );
    expect(await find('kiln')).toEqual(['kiln', 'split']);
    expect(await find('KIL clo')).toEqual(['kiln', 'split']);
    expect(await find('lamp kiln')).toEqual(['kiln']);
    expect(await find('14 kiln')).toEqual(['kiln']);
    expect(await find('4 kiln')).toEqual([]);
    expect(await find('iln')).toEqual([]);
  });

  it('finds what stands between signs, and takes none of them for a command', async () => {
    const { db } = database();
    await talked(db, 'address', ['resident', 'write to jo.bloggs+bins@fernley.example, flat 2-14']);
    await talked(db, 'markup', ['resident', '<b>asbestos</b> was left &amp; it’s dusty, paid £35.50']);
    await talked(db, 'arabic', ['resident', 'صندوق 👋🏽 ضائع']);
    expect(await find('bloggs')).toEqual(['address']);
    expect(await find('fernley 14')).toEqual(['address']);
    expect(await find('jo.bloggs+bins@fernley')).toEqual(['address']);
    expect(await find('asbestos')).toEqual(['markup']);
    expect(await find("it's dusty")).toEqual(['markup']);
    expect(await find('£35.50')).toEqual(['markup']);
    expect(await find('صندوق')).toEqual(['arabic']);
    for (const hostile of [
      "'",
      "asbestos' | 'kiln",
      '!asbestos',
      'a & b:*',
      '\\',
      '%_',
      '👋🏽',
      '\u200b\u202e',
      '():*',
    ]) {
      await expect(find(hostile)).resolves.toEqual(expect.any(Array));
    }
    expect(await find('asbestos | bloggs')).toEqual([]);
  });

  it('finds private notes, and tells where the words were found', async () => {
    const { db } = database();
    const long = `${'Before that I wrote about other things. '.repeat(20)}The gutter drips on my wheelchair ramp.`;
    await talked(db, 'noted', ['resident', 'hello'], ['resident', long]);
    const note = {
      handoverId: 'noted',
      conversationId: 'noted',
      clientId: 'n',
      staffId: null,
      kind: 'note',
    } as const;
    await db
      .insert(handoverNotes)
      .values({ ...note, at: later(9), author: 'Sam', text: 'Gutters are housing’s' });
    const passage = async (q: string) => (await searchHandovers(db, { q, limit: 5 }))[0]?.passage;
    expect(await passage('gutters')).toEqual({ by: 'note', text: 'Gutters are housing’s' });
    expect(await passage('wheelchair')).toEqual({
      ...{ by: 'resident', sequence: 2 },
      text: '…drips on my wheelchair ramp.',
    });
    expect(await passage('something')).toBeUndefined();
  });

  it('asks the index', async () => {
    const { db } = database();
    const query = queryOf('kiln');
    const plan = await database().transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL enable_seqscan = off`);
      return rowsOf<Record<string, string>>(
        tx,
        sql`EXPLAIN SELECT 1 FROM ${transcript} WHERE author in ('resident', 'advisor') AND ${wordsOf(transcript.text)} @@ ${query}`,
      );
    });
    expect(JSON.stringify(plan)).toContain('transcript_words');
    await db.delete(conversations);
  });
});
