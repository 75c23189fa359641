/**
 * `npm run bench:insights`: every page of insights, and what is unanswered, on Postgres with a year of 1,000,000 turns; beside
 * it the same figures counted straight from the turns, as they would be without figures of each day.
 */
import { cpus } from 'node:os';
import { sql } from 'drizzle-orm';
import { countQuestions, countVisits } from '../../src/insights/count-visits.ts';
import { countsAsCsv, foiCsv } from '../../src/insights/csv.ts';
import { figuresOf } from '../../src/insights/figures.ts';
import { reportOf } from '../../src/insights/report.ts';
import { planForMany, rollUp } from '../../src/insights/roll-up.ts';
import { insightSettings } from '../../src/insights/settings.ts';
import { cluster } from '../../src/insights/unanswered/cluster.ts';
import { type Database, rowsOf } from '../../src/store/database.ts';
import { failedQuestions } from '../../src/store/failed-questions.ts';
import { openDatabase } from '../../src/store/open.ts';
import { startPostgres } from '../../test/environment/postgres.ts';
import { fillYear } from './fill.ts';

const TURNS = Number(process.env.TURNS ?? 1_000_000);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const NOW = new Date('2026-11-21T12:00:00Z');
const YEAR = { from: '2025-11-22', to: '2026-11-21' };
const MONTH = { from: '2026-10-25', to: '2026-11-21' };
const SETTINGS = insightSettings.parse({});
const RULES = {
  ...{ settings: SETTINGS, textPence: 4, advisorDialog: 'speak-to-advisor' },
  talksKeptFrom: () => '2000-01-01',
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Milliseconds: the middle of some rounds, and the slowest. */
async function measured(work: () => Promise<unknown>) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(work));
  times.sort((one, other) => one - other);
  return { middle: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0 };
}

async function readThrough(parts: AsyncIterable<string>): Promise<void> {
  for await (const part of parts) void part;
}

/** The year counted from the turns, and taken back. */
function countedStraight(database: Database): Promise<number> {
  const days = { from: YEAR.from, to: '2026-11-22' };
  const rules = { now: NOW, visitOverMinutes: 60, advisorDialog: RULES.advisorDialog };
  return timed(() =>
    database
      .transaction(async (tx) => {
        await planForMany(tx);
        await tx.execute(sql`DELETE FROM insight_days`);
        await tx.execute(countVisits(days, rules));
        await tx.execute(countQuestions(days, SETTINGS.lowScore));
        await figuresOf(tx, YEAR, RULES);
        throw new Error('taken back');
      })
      .catch(() => {}),
  );
}

async function main(): Promise<void> {
  const postgres = await startPostgres();
  try {
    const database = await openDatabase({ databaseUrl: await postgres.newDatabase() });
    const { db } = database;
    const roll = (now: Date) =>
      rollUp({ database, clock: { now: () => now }, settings: SETTINGS, advisorDialog: RULES.advisorDialog });
    const filled = await timed(() => fillYear(db, TURNS, NOW));
    const [{ n: turns } = { n: 0 }] = await rowsOf<{ n: number }>(
      db,
      sql`SELECT count(*)::int AS n FROM turns_taken`,
    );
    const first = await timed(() => roll(NOW));
    await db.execute(sql`ANALYZE insight_days`);
    await db.execute(sql`UPDATE insight_state SET last_turn = 0`);
    const again = await timed(() => roll(NOW));
    const since = new Date(NOW.getTime() - 90 * 86_400_000);
    const failing = { since, lowScore: SETTINGS.lowScore, limit: 5000 };
    const rows: [string, Awaited<ReturnType<typeof measured>>][] = [
      [
        'any page of insights, a year beside the year before',
        await measured(() => reportOf(database, YEAR, RULES)),
      ],
      ['any page of insights, 28 days', await measured(() => reportOf(database, MONTH, RULES))],
      [
        'Freedom of Information figures of a year',
        await measured(async () => foiCsv(YEAR, await figuresOf(db, YEAR, RULES), '')),
      ],
      ['every count of a year as CSV', await measured(() => readThrough(countsAsCsv(db, YEAR)))],
      ['unanswered: 90 days found', await measured(() => failedQuestions(db, failing))],
      [
        'unanswered: 90 days found and grouped',
        await measured(async () => cluster(await failedQuestions(db, failing))),
      ],
    ];
    const straight = await countedStraight(database);
    const page = rows[0]?.[1].middle ?? 1;
    console.log(
      [
        `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}; ${turns} turns of a year, filled in ${(filled / 1000).toFixed(0)} s, middle of ${ROUNDS} rounds`,
        '',
        '| | ms | slowest ms |',
        '| --- | ---: | ---: |',
        ...rows.map(
          ([name, { middle, slowest }]) => `| ${name} | ${middle.toFixed(0)} | ${slowest.toFixed(0)} |`,
        ),
        `| counting what is new (nine days) | ${again.toFixed(0)} | |`,
        `| counting the whole year, once | ${first.toFixed(0)} | |`,
        `| the year's figures straight from the turns | ${straight.toFixed(0)} | |`,
        '',
        `A page takes 1/${(straight / page).toFixed(0)} of what it would take to count the year from its turns.`,
      ].join('\n'),
    );
    await database.close();
  } finally {
    await postgres.stop();
  }
}

await main();
