/** Has one system measured in a process of its own. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome, Task } from './measure.ts';

const MEASURE = fileURLToPath(new URL('./measure.ts', import.meta.url));

/** Ends the process when it takes longer than `limit` milliseconds, or with this process. Never rejects. */
export function runMeasurement(task: Task, limit: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = fork(MEASURE, {
      execArgv: ['--expose-gc', '--import', 'tsx'],
      // Peers print as they train.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    const timer = setTimeout(() => {
      resolve({ kind: 'failed', reason: `took longer than ${Math.round(limit / 60_000)} minutes` });
      end();
    }, limit);
    child.once('message', (outcome: Outcome) => resolve(outcome));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve({ kind: 'failed', reason: `ended with ${signal ?? code} and no figures` });
    });
    child.send(task);
  });
}
