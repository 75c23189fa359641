/** The staff console as it is now, so that a stale build is never what is tested. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from '../environment/project.ts';

/** Builds it into a folder. */
export async function buildConsole(folder: string): Promise<void> {
  const vite = join(PROJECT, 'node_modules/vite/bin/vite.js');
  const config = join(PROJECT, 'web/console/vite.config.ts');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--outDir', folder], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
