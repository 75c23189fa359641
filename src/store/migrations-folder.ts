import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Drizzle's generated migrations, as a path. */
export const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/** Changes whenever any migration does. */
export function hashOfMigrations(): string {
  const hash = createHash('sha256');
  const names = readdirSync(MIGRATIONS).filter((name) => name.endsWith('.sql'));
  // The journal's times are what tells Drizzle which migrations a database has had.
  for (const name of [...names.sort(), 'meta/_journal.json']) {
    hash.update(name).update(readFileSync(`${MIGRATIONS}/${name}`));
  }
  return hash.digest('hex');
}
