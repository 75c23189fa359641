/** A real nginx for tests, with a configuration of deploy/ whose names and places are filled in as a machine would. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ended, findProgram, startChild, until } from './child.ts';
import type { Program } from './need.ts';
import { PROJECT } from './project.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Debian keeps it where only root's PATH looks.
const binary = findProgram('nginx') ?? findProgram('nginx', ['/usr/sbin']);
const openssl = findProgram('openssl');
/** What nginx writes bodies to that it holds: elsewhere than the machine's own, which only root may write. */
const WRITES = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

export const nginx: Program = {
  name: 'nginx (with openssl)',
  found: binary !== undefined && openssl !== undefined,
  how: 'install both (Debian: apt-get install nginx-light openssl).',
};

export interface TestNginx {
  /** What it has written down of requests so far. */
  log(): string;
  stop(): Promise<void>;
}

/**
 * Starts it with a file of deploy/, in which every key of `filled` is replaced by its value; one that does not stand
 * there is refused, so that no test goes on with what the file has not. `port` is where it then listens.
 */
export async function startNginx(
  file: string,
  port: number,
  filled: Readonly<Record<string, string>>,
): Promise<TestNginx> {
  if (binary === undefined) throw new Error('No nginx was found.');
  const folder = temporaryFolder('nginx');
  const log = join(folder, 'access.log');
  const writes = WRITES.map((name) => `${name}_temp_path ${join(folder, name)};`).join(' ');
  let text = readFileSync(join(PROJECT, 'deploy', file), 'utf8');
  for (const [name, value] of Object.entries({
    ...filled,
    'http {': `http { ${writes}`,
    '/dev/stdout': log,
  })) {
    if (!text.includes(name)) throw new Error(`deploy/${file} has no "${name}" to fill in.`);
    text = text.replaceAll(name, value);
  }
  const path = join(folder, 'nginx.conf');
  writeFileSync(path, text);
  // As root its workers would be somebody who may not enter the folder.
  const own = process.getuid?.() === 0 ? 'user root;' : '';
  const settings = `daemon off; ${own} pid ${join(folder, 'pid')}; error_log ${join(folder, 'error.log')};`;
  const child = startChild(binary, ['-p', folder, '-c', path, '-g', settings], process.env, 'ignore');
  await until(async () => {
    if (child.exitCode !== null) throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
    await reach(port);
  });
  return {
    log: () => readFileSync(log, 'utf8'),
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
    },
  };
}

/** A certificate for this machine that nobody has signed but its own key, and that key: paths in `folder`. */
export function selfSigned(folder: string): { readonly certificate: string; readonly key: string } {
  if (openssl === undefined) throw new Error('No openssl was found.');
  const [certificate, key] = [join(folder, 'fullchain.pem'), join(folder, 'privkey.pem')];
  execFileSync(
    openssl,
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ],
      ...[
        '-subj',
        '/CN=localhost',
        '-addext',
        'subjectAltName=IP:127.0.0.1',
        '-keyout',
        key,
        '-out',
        certificate,
      ],
    ],
    { stdio: 'pipe' },
  );
  return { certificate, key };
}

function reach(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}
