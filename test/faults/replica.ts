/** One replica of Parley in a process of its own, to be killed, frozen and told wrong times. */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { ended, startChild } from '../environment/child.ts';
import { PROJECT } from '../environment/project.ts';
import type { Said, Told } from './parley.ts';

export class Replica {
  readonly #environment: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;
  /** Loaded, and waiting to take the place of one that is killed. */
  #spare: Promise<ChildProcess> | undefined;
  #closed = false;
  #url: string | undefined;
  #aheadMs = 0;

  readonly #entry: readonly string[];

  /** `environment` is all it sees beside what any process needs; `entry` is put before its command. */
  constructor(environment: NodeJS.ProcessEnv, entry: readonly string[] = []) {
    this.#entry = entry;
    const { PATH, HOME } = process.env;
    this.#environment = {
      PATH,
      HOME,
      NODE_ENV: 'development',
      LOG_LEVEL: 'error',
      PORT: '0',
      ...environment,
    };
    this.#spare = this.#load();
  }

  /** Where it listens; undefined while it is down. */
  get url(): string | undefined {
    return this.#url;
  }

  /** Resolves once it serves; fails with what it said when it ends before. */
  async start(): Promise<void> {
    const child = await (this.#spare ?? this.#load());
    this.#spare = undefined;
    this.#child = child;
    const ready = heard(child, 'ready');
    tell(child, { kind: 'clock', aheadMs: this.#aheadMs });
    tell(child, { kind: 'open' });
    const { url } = await ready;
    if (this.#child === child) this.#url = url;
  }

  /** As a power cut, the out-of-memory killer or an impatient operator does. The next one is loaded meanwhile. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
    this.#loadSpare();
  }

  /** As an operator should: what has begun is finished first. Mostly it is the end of it, so the next is loaded if it is started. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** It stands still, and knows nothing of it: a machine that is paused or swaps. */
  freeze(): void {
    this.#child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child?.kill('SIGCONT');
  }

  /** Puts its clock so far ahead of the true time. */
  putClock(aheadMs: number): void {
    this.#aheadMs = aheadMs;
    if (this.#child) tell(this.#child, { kind: 'clock', aheadMs });
  }

  /** Ends it and its spare for good. */
  async close(): Promise<void> {
    this.#closed = true;
    this.thaw();
    await this.#end('SIGKILL');
    const spare = await this.#spare?.catch(() => undefined);
    spare?.kill('SIGKILL');
  }

  #loadSpare(): void {
    this.#spare = this.#load();
    // Should it not load, `start` says so.
    this.#spare.catch(() => {});
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    this.#url = undefined;
    if (child === undefined) return;
    child.kill(signal);
    await ended(child);
  }

  async #load(): Promise<ChildProcess> {
    const parley = [process.execPath, '--import', 'tsx', join(PROJECT, 'test/faults/parley.ts')];
    const [command = '', ...args] = [...this.#entry, ...parley];
    // FAULTS_LOG=1 shows what they log.
    const out = process.env.FAULTS_LOG ? 'inherit' : 'ignore';
    const child = startChild(command, args, this.#environment, ['ignore', out, 'pipe', 'ipc']);
    await heard(child, 'loaded');
    if (this.#closed) child.kill('SIGKILL');
    return child;
  }
}

function tell(child: ChildProcess, told: Told): void {
  if (child.connected) child.send(told);
}

/** Resolves once the child says it; fails with what it complained of when it ends before. */
function heard<Kind extends Said['kind']>(child: ChildProcess, kind: Kind): Promise<Said & { kind: Kind }> {
  const complaints: string[] = [];
  child.stderr?.on('data', (data) => complaints.push(String(data)));
  return new Promise((resolve, reject) => {
    child.on('message', (said: Said) => {
      if (said.kind === kind) resolve(said as Said & { kind: Kind });
    });
    child.once('exit', () => reject(new Error(`It ended before it was ${kind}:\n${complaints.join('')}`)));
  });
}
