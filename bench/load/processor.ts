/** What processes take of the processor: unlike seconds it says the same, or nearly, however many others share the machine. */
import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second, whatever the machine. */
const TICK_MS = 10;

export interface Spent {
  readonly server: number;
  readonly postgres: number;
  readonly redis: number;
  /** What makes the load. */
  readonly bench: number;
}

interface Process {
  readonly name: string;
  readonly parent: number;
  readonly own: number;
  /** Of its children that have ended. */
  readonly ended: number;
}

/** Milliseconds that this process and those it started have taken so far; all 0 where the kernel does not tell so. */
export function spentSoFar(server: number): Spent {
  const all = new Map(readAll());
  const spent = { server: 0, postgres: 0, redis: 0, bench: 0 };
  for (const [pid, { name, own, ended, parent }] of all) {
    if (!isOurs(all, pid)) continue;
    if (pid === server) spent.server += own;
    else if (pid === process.pid) spent.bench += own;
    else if (name === 'redis-server') spent.redis += own;
    // Those that have ended are told by the one that started them.
    else if (name === 'postgres') spent.postgres += own + (all.get(parent)?.name === name ? 0 : ended);
  }
  return spent;
}

export function spentSince(before: Spent, server: number): Spent {
  const now = spentSoFar(server);
  return {
    server: now.server - before.server,
    postgres: now.postgres - before.postgres,
    redis: now.redis - before.redis,
    bench: now.bench - before.bench,
  };
}

function isOurs(all: ReadonlyMap<number, Process>, pid: number): boolean {
  for (let at: number | undefined = pid; at !== undefined; at = all.get(at)?.parent) {
    if (at === process.pid) return true;
  }
  return false;
}

function readAll(): [number, Process][] {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readOne(Number(name)) : []));
  } catch {
    return [];
  }
}

/** Nothing of one that has ended meanwhile. */
function readOne(pid: number): [number, Process][] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const close = stat.lastIndexOf(')');
    const fields = stat.slice(close + 2).split(' ');
    const ticks = (from: number) => (Number(fields[from]) + Number(fields[from + 1])) * TICK_MS;
    const name = stat.slice(stat.indexOf('(') + 1, close);
    return [[pid, { name, parent: Number(fields[1]), own: ticks(11), ended: ticks(13) }]];
  } catch {
    return [];
  }
}
