/**
 * Run by `npm run migrations:reset`. Until the first release there is one migration that makes everything:
 * this makes it anew from the tables. Afterwards migrations are only ever added (`npm run migrations`).
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { MIGRATIONS } from './migrations-folder.ts';

/** Everything is made beside the old folder and then takes its place, since tests may be reading that. */
function resetMigrations(): void {
  const workshop = mkdtempSync(`${MIGRATIONS}-`);
  try {
    const made = join(workshop, 'new');
    const config = join(workshop, 'drizzle.config.ts');
    const out = JSON.stringify(relative(process.cwd(), made));
    writeFileSync(
      config,
      `import usual from '../../../drizzle.config.ts';\nexport default { ...usual, out: ${out} };\n`,
    );
    execFileSync('npx', ['drizzle-kit', 'generate', '--name=initial', `--config=${config}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (sqlOf(made) === sqlOf(MIGRATIONS)) return;
    if (existsSync(MIGRATIONS)) renameSync(MIGRATIONS, join(workshop, 'old'));
    renameSync(made, MIGRATIONS);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function sqlOf(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

if (process.argv[1] === import.meta.filename) resetMigrations();
