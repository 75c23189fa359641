/** What the figures were measured on: without it they mean nothing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';

export interface Machine {
  readonly processor: string;
  readonly memoryGb: number;
  readonly node: string;
  /** Parley and those peers that are installed: `Parley 0.1.0, natural 8.1.1`. */
  readonly versions: string;
}

const require = createRequire(import.meta.url);

export function machine(): Machine {
  const all = cpus();
  const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return {
    processor: `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}`,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    versions: [
      `Parley ${own.version}`,
      ...versionOf('NLP.js', '@nlpjs/basic'),
      ...versionOf('natural', 'natural'),
    ].join(', '),
  };
}

function versionOf(title: string, name: string): string[] {
  try {
    const { version } = require(`${name}/package.json`) as { version: string };
    return [`${title} ${version}`];
  } catch {
    return [];
  }
}
