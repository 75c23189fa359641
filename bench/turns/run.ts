/**
 * `npm run bench:turns`: a full durable turn over HTTP (message in, understood, stored with its answer, answer
 * streamed back) against bare Express with one INSERT, on the same Postgres, one after the other, several times.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from '../../test/environment/child.ts';
import { startPostgres } from '../../test/environment/postgres.ts';
import { PROJECT } from '../../test/environment/project.ts';
import { chat } from './residents.ts';

const MESSAGES = Number(process.env.MESSAGES ?? 1200);
const AT_ONCE = Number(process.env.AT_ONCE ?? 16);
const ROUNDS = Number(process.env.ROUNDS ?? 3);

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

async function measure(run: () => Promise<readonly number[]>): Promise<Figures> {
  const began = performance.now();
  const times = [...(await run())].sort((a, b) => a - b);
  const seconds = (performance.now() - began) / 1000;
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** Posts as the residents do: so many at once, each waiting for its answer. */
async function postBare(url: string): Promise<number[]> {
  const times: number[] = [];
  const work = async () => {
    while (times.length < MESSAGES) {
      const began = performance.now();
      const body = JSON.stringify({ text: 'when do the libraries open' });
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await response.json();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return times;
}

function median(figures: readonly Figures[], of: keyof Figures): number {
  return [...figures].map((one) => one[of]).sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

async function main(): Promise<void> {
  const postgres = await startPostgres();
  const children: ChildProcess[] = [];
  const start = async (args: readonly string[], path: string) => {
    const port = await freePort();
    const env = {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: await postgres.newDatabase(),
      DATA_DIR: join(tmpdir(), `parley-bench-${port}`),
      LOG_LEVEL: 'error',
      TRUST_PROXY: '1',
    };
    const child = spawn(process.execPath, args, {
      cwd: PROJECT,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    children.push(child);
    const url = `http://localhost:${port}`;
    await until(() => fetch(url + path), 60);
    return url;
  };
  try {
    const bare = await start(['--import', 'tsx', 'bench/turns/bare-server.ts'], '/');
    const parley = await start(['bin/parley.js', 'start'], '/health/ready');
    await chat(parley, 100, AT_ONCE);
    await postBare(`${bare}/messages`);
    const turns: Figures[] = [];
    const inserts: Figures[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      inserts.push(await measure(() => postBare(`${bare}/messages`)));
      turns.push(await measure(() => chat(parley, MESSAGES, AT_ONCE)));
    }
    report(inserts, turns);
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await postgres.stop();
  }
}

function report(inserts: readonly Figures[], turns: readonly Figures[]): void {
  const row = (name: string, figures: readonly Figures[]) =>
    `| ${name} | ${median(figures, 'perSecond').toFixed(0)} | ${median(figures, 'p50').toFixed(1)} | ${median(figures, 'p99').toFixed(1)} |`;
  const ratio = median(inserts, 'perSecond') / median(turns, 'perSecond');
  console.log(
    [
      `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}; ${AT_ONCE} at once, ${MESSAGES} messages, median of ${ROUNDS} rounds`,
      '',
      '| | a second | p50 ms | p99 ms |',
      '| --- | ---: | ---: | ---: |',
      row('bare Express and one INSERT', inserts),
      row('a full durable turn, answer streamed back', turns),
      '',
      `A full turn costs as much as ${ratio.toFixed(1)} bare inserts over HTTP.`,
    ].join('\n'),
  );
}

await main();
