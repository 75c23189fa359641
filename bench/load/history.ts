/** What a turn costs with 1,000,000 old conversations beside it, against 1,000: two databases, taking turns. */
import { sql } from 'drizzle-orm';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import type { Database } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/open.ts';
import { claimNext } from '../../src/store/outbox-claim.ts';
import { settle } from '../../src/store/outbox-settle.ts';
import { startPostgres } from '../../test/environment/postgres.ts';
import { textFrom } from '../../test/store/fixtures.ts';
import { busyness, median, percentile } from './site.ts';

const FEW = 1000;
const MANY = Number(process.env.MANY ?? 1_000_000);
const TURNS = 400;
const ROUNDS = 6;

export async function measureHistory(): Promise<string> {
  const postgres = await startPostgres({ own: true, durable: true });
  const open = async () => openDatabase({ databaseUrl: await postgres.newDatabase() });
  const [few, many] = [await open(), await open()];
  try {
    await fill(few, FEW);
    await fill(many, MANY);
    const rounds = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const [alone, crowded] = await takeInTurns(few, many, `round-${round}`);
      // The first fills caches.
      if (round > 0) rounds.push({ alone, crowded, ratio: median(crowded) / median(alone) });
    }
    const all =
      median(rounds.flatMap(({ crowded }) => crowded)) / median(rounds.flatMap(({ alone }) => alone));
    const row = (name: string, times: readonly number[]) =>
      `| ${name} | ${median(times).toFixed(2)} | ${percentile(times, 0.99).toFixed(1)} |`;
    const ratios = rounds.map(({ ratio }) => ratio.toFixed(2)).sort();
    return [
      '| old conversations | p50 ms | p99 ms |',
      '| --- | ---: | ---: |',
      row(
        FEW.toLocaleString('en-GB'),
        rounds.flatMap(({ alone }) => alone),
      ),
      row(
        MANY.toLocaleString('en-GB'),
        rounds.flatMap(({ crowded }) => crowded),
      ),
      '',
      `A turn costs ${all.toFixed(2)} times as much (rounds: ${ratios.join(', ')}); ${busyness()} processes wanted one of the two cores.`,
    ].join('\n');
  } finally {
    await few.close();
    await many.close();
    await postgres.stop();
  }
}

/** Old conversations of two turns each, all that such turns leave. */
async function fill({ db }: Database, conversations: number): Promise<void> {
  const series = sql`generate_series(1, ${conversations}::int) c`;
  const at = sql`now() - interval '1 year' * c / ${conversations}::int`;
  const turns = sql`${series}, generate_series(0, 1) n`;
  await db.execute(sql`INSERT INTO conversations (id, channel, account, contact, session, last_sequence, created_at, changed_at)
    SELECT 'old-' || c, 'sms', '+447700900100', 'old-' || c, '{"version": 1, "frames": []}', 4, ${at}, ${at} FROM ${series}`);
  await db.execute(sql`INSERT INTO inbox (conversation_id, channel, account, external_id, text, received_at, status)
    SELECT 'old-' || c, 'sms', '+447700900100', 'SM' || c || '-' || n, 'when do the libraries open', ${at}, 'taken' FROM ${turns}`);
  await db.execute(sql`INSERT INTO transcript (conversation_id, sequence, at, author, text)
    SELECT 'old-' || c, n * 2 + s, ${at}, CASE s WHEN 1 THEN 'resident' ELSE 'parley' END, 'word' || c % 5000 || ' of a year ago'
    FROM ${turns}, generate_series(1, 2) s`);
  await db.execute(sql`INSERT INTO outbox (id, conversation_id, sequence, status, created_at, provider_id)
    SELECT 'old-' || c || '-' || n * 2 + 2, 'old-' || c, n * 2 + 2, 'delivered', ${at}, 'SM' || c || n FROM ${turns}`);
  await db.execute(sql`INSERT INTO turns_taken (id, conversation_id, visit_at, at, channel, did)
    SELECT c * 2 + n, 'old-' || c, ${at}, ${at}, 'sms', ARRAY['question-answered:library'] FROM ${turns}`);
  await db.execute(sql`VACUUM ANALYZE`);
}

/** Turns of new conversations and their sending, one here, one there, so that both meet the same moments: milliseconds each. */
async function takeInTurns(
  few: Database,
  many: Database,
  name: string,
): Promise<readonly [number[], number[]]> {
  const alone: number[] = [];
  const crowded: number[] = [];
  const [here, there] = [taker(few, name), taker(many, name)];
  for (let turn = 0; turn < TURNS; turn += 1) {
    alone.push(await here(turn));
    crowded.push(await there(turn));
  }
  return [alone, crowded];
}

function taker(database: Database, name: string): (turn: number) => Promise<number> {
  let ids = 0;
  const store = new DatabaseConversationStore(database, { next: () => `${name}-${++ids}` });
  return async (turn) => {
    const now = new Date();
    const contact = `${name}-${Math.floor(turn / 4)}`;
    const began = performance.now();
    const { conversationId } = await store.accept(textFrom(contact, `${name}-${turn}`), now);
    await store.takeTurn(conversationId, now, async () => {
      return {
        session: { version: 1, frames: [] },
        says: [{ text: 'Nine to six.' }],
        events: [],
        deliver: true,
      };
    });
    const claim = await claimNext(database.db, conversationId, now, 30_000);
    if (claim.kind !== 'send') throw new Error('There is nothing to send.');
    await settle(database.db, claim, { kind: 'sent', providerId: `SM-${name}-${turn}` }, now);
    return performance.now() - began;
  };
}
