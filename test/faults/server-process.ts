/** A real Parley in a process of its own, to be killed. */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ended, startChild } from '../environment/child.ts';
import { PROJECT } from '../environment/project.ts';

export class ServerProcess {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #command: 'start' | 'serve' | 'work';
  #child: ChildProcess | undefined;

  /** `environment` is all it sees beside what any process needs. */
  constructor(environment: NodeJS.ProcessEnv, command: 'start' | 'serve' | 'work' = 'start') {
    this.#command = command;
    const { PATH, HOME } = process.env;
    this.#environment = { PATH, HOME, NODE_ENV: 'development', LOG_LEVEL: 'error', ...environment };
  }

  /** Resolves once it serves; fails with what it said when it ends before. */
  async start(): Promise<void> {
    const args = [join(PROJECT, 'bin/parley.js'), this.#command];
    const child = startChild(process.execPath, args, this.#environment);
    this.#child = child;
    const said: string[] = [];
    child.stderr?.on('data', (data) => said.push(String(data)));
    const ready = new Promise<void>((resolve) => {
      if (child.stdout === null) throw new Error('The process has no output.');
      createInterface({ input: child.stdout }).on('line', (line) => {
        said.push(line);
        if (line.startsWith('Parley is ready')) resolve();
      });
    });
    const failed = ended(child).then(() => {
      throw new Error(`The server ended:\n${said.join('\n')}`);
    });
    await Promise.race([ready, failed]);
    // From now on its end is the test's own doing.
    failed.catch(() => {});
  }

  /** As a power cut, the out-of-memory killer or an impatient operator does. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** As an operator should: what has begun is finished first. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.#child === undefined) return;
    this.#child.kill(signal);
    await ended(this.#child);
    this.#child = undefined;
  }
}
