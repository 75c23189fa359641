/**
 * Full turns over HTTP (a message in, understood, stored with its answer, the answer streamed back) against bare
 * Express with one durable INSERT: the same machine, the same Postgres, taking turns so that both meet the same hour.
 */
import { freePort, until } from '../../test/environment/child.ts';
import { type Spent, spentSince, spentSoFar } from './processor.ts';
import { chat } from './residents.ts';
import { busyness, median, openSite, percentile, startServer } from './site.ts';

const MESSAGES = Number(process.env.MESSAGES ?? 600);
const AT_ONCE = Number(process.env.AT_ONCE ?? 16);
const ROUNDS = Number(process.env.ROUNDS ?? 5);

interface Figures {
  readonly count: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export async function measureTurns(): Promise<string> {
  const site = await openSite();
  const port = await freePort();
  const databaseUrl = await site.postgres.newDatabase();
  const bare = startServer(['--import', 'tsx', 'bench/load/bare-server.ts'], {
    PORT: String(port),
    DATABASE_URL: databaseUrl,
  });
  const bareUrl = `http://127.0.0.1:${port}`;
  try {
    await until(() => fetch(bareUrl), 60);
    // The widget's stream is at the public address; here it is the server itself.
    const talk = (count: number) => timed(() => chat(site.url, count, AT_ONCE));
    const insert = (count: number) => timed(() => postBare(`${bareUrl}/messages`, count));
    await talk(100);
    await insert(200);
    const rounds: { inserts: Figures; turns: Figures; spent: Spent; ratio: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const inserts = await insert(MESSAGES * 2);
      const before = spentSoFar(site.pid);
      const turns = await talk(MESSAGES);
      const spent = spentSince(before, site.pid);
      rounds.push({ inserts, turns, spent, ratio: turns.perSecond / inserts.perSecond });
    }
    const each = (of: keyof Spent) =>
      median(rounds.map(({ spent, turns }) => spent[of] / turns.count)).toFixed(2);
    const row = (name: string, of: 'inserts' | 'turns') =>
      `| ${name} | ${median(rounds.map((round) => round[of].perSecond)).toFixed(0)} | ${median(rounds.map((round) => round[of].p50)).toFixed(1)} | ${median(rounds.map((round) => round[of].p99)).toFixed(1)} |`;
    const ratios = rounds.map(({ ratio }) => ratio.toFixed(2)).sort();
    return [
      '| | a second | p50 ms | p99 ms |',
      '| --- | ---: | ---: | ---: |',
      row('bare Express and one durable INSERT', 'inserts'),
      row('a full durable turn, answer streamed back', 'turns'),
      '',
      `Milliseconds of a core a turn: server ${each('server')}, Postgres ${each('postgres')}, Redis ${each('redis')}, what makes the load ${each('bench')}.`,
      `Turns a second to inserts a second: ${median(rounds.map(({ ratio }) => ratio)).toFixed(2)} (${ratios.join(', ')}); ${AT_ONCE} at once, ${ROUNDS} rounds; ${busyness()} processes wanted one of the two cores.`,
    ].join('\n');
  } finally {
    bare.kill('SIGKILL');
    await site.close();
  }
}

async function timed(run: () => Promise<readonly number[]>): Promise<Figures> {
  const began = performance.now();
  const times = await run();
  const seconds = (performance.now() - began) / 1000;
  return {
    count: times.length,
    perSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

/** Posts as the residents do: so many at once, each waiting for its answer. */
async function postBare(url: string, count: number): Promise<number[]> {
  const times: number[] = [];
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ text: 'when do the libraries open' });
  const work = async () => {
    while (times.length < count) {
      const began = performance.now();
      await (await fetch(url, { method: 'POST', headers, body })).json();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return times;
}
