/** What is under load: one server process of Parley on Postgres that waits for the disk, and Redis, on this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import {
  ACCOUNT,
  startTwilio,
  TOKEN,
  type TwilioServer,
} from '../../test/channels/sms-twilio/twilio-server.ts';
import { freePort, until } from '../../test/environment/child.ts';
import { startPostgres, type TestPostgres } from '../../test/environment/postgres.ts';
import { PROJECT } from '../../test/environment/project.ts';
import { startRedis } from '../../test/environment/redis.ts';
import { temporaryFolder } from '../../test/environment/temporary-folder.ts';
import { hastyCouncil } from '../../test/faults/rig.ts';

export interface Site {
  readonly url: string;
  readonly databaseUrl: string;
  readonly postgres: TestPostgres;
  readonly twilio: TwilioServer;
  /** The server's process, to ask the machine about. */
  readonly pid: number;
  close(): Promise<void>;
}

/** Starts everything; resolves when it serves. `publicUrl` is its own address unless told. */
export async function openSite(publicUrl?: string): Promise<Site> {
  const folder = temporaryFolder('load');
  const [postgres, redis, twilio, port] = await Promise.all([
    startPostgres({ own: true, durable: true }),
    startRedis({ own: true }),
    startTwilio(() => new Date()),
    freePort(),
  ]);
  const databaseUrl = await postgres.newDatabase();
  const child = startServer(['bin/parley.js', 'start'], {
    ...{
      PORT: String(port),
      PUBLIC_URL: publicUrl ?? `http://127.0.0.1:${port}`,
      DATABASE_URL: databaseUrl,
      REDIS_URL: redis.url,
      TRUST_PROXY: '1',
    },
    ...{ DATA_DIR: join(folder, 'data'), COUNCIL_FILE: hastyCouncil(folder) },
    ...{ TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: TOKEN, TWILIO_API_URL: twilio.url },
  });
  const url = `http://127.0.0.1:${port}`;
  await until(() => fetch(`${url}/health/ready`), 90);
  return {
    ...{ url, databaseUrl, postgres, twilio, pid: child.pid ?? 0 },
    close: async () => {
      child.kill('SIGKILL');
      await Promise.all([twilio.close(), redis.stop(), postgres.stop()]);
    },
  };
}

export function startServer(args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
  const env = { ...process.env, LOG_LEVEL: 'error', ...environment };
  const child = spawn(process.execPath, args, { cwd: PROJECT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

/** The value that a part of the sorted figures is at or below. */
export function percentile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export const median = (figures: readonly number[]): number => percentile(figures, 0.5);

/** Others may share the machine: processes that wanted a core, on average of the last minute. */
export function busyness(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
