/** PGlite: Postgres inside this process, in a folder or in memory. For trying, developing and testing. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { SQL } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Database, Queryable } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { MIGRATIONS } from './migrations-folder.ts';
import { readTemplate } from './template.ts';

/** Opens a database that lives as long as the process. `dump` is what it begins with; nothing unless told. */
export async function openPgliteInMemory(dump?: Blob): Promise<Database> {
  return databaseOf(await startPglite(undefined, dump ?? (await readTemplate())), () => {});
}

/**
 * Opens the database in `<folder>/database`, making it when it is not there, and holds the folder's lock
 * until closed.
 * @throws ParleyError `data-folder-in-use`
 */
export async function openPgliteFolder(folder: string): Promise<Database> {
  const unlock = lockFolder(folder);
  try {
    return await databaseOf(await startInFolder(folder), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function startInFolder(folder: string): Promise<PGlite> {
  const path = join(folder, 'database');
  // There while the database is being made. Found at a start, it tells that making it was cut short:
  // nothing can have been kept in it yet, so it is made again.
  const making = join(folder, 'database-being-made');
  if (existsSync(making)) rmSync(path, { recursive: true, force: true });
  else if (existsSync(path)) return startPglite(path);
  writeFileSync(making, '');
  mkdirSync(path, { recursive: true });
  const session = await startPglite(path, await readTemplate());
  rmSync(making);
  return session;
}

/** Starts PGlite with the schema up to date. `template` is a dump to begin with instead of an empty folder. */
export async function startPglite(path?: string, template?: Blob): Promise<PGlite> {
  const options = template === undefined ? {} : { loadDataDir: template };
  const session = await (path === undefined ? PGlite.create(options) : PGlite.create(path, options));
  await migrate(drizzle(session), { migrationsFolder: MIGRATIONS });
  // BullMQ's statements name its tables without a schema. Ours come first, and a test sees to it that no
  // name is used by both.
  await session.exec("SET search_path TO public, bullmq; SET timezone TO 'UTC'; SET datestyle TO 'ISO';");
  return session;
}

async function databaseOf(session: PGlite, unlock: () => void): Promise<Database> {
  const db = drizzle(session);
  return {
    engine: 'pglite',
    db,
    keyed: db,
    native: { engine: 'pglite', session },
    transaction: (work) =>
      db.transaction(async (tx) => {
        let ending: SQL | undefined;
        const result = await work(tx as Queryable, (statement) => {
          ending = statement;
        });
        if (ending) await tx.execute(ending);
        return result;
      }),
    close: async () => {
      if (session.closed) return;
      await session.close();
      unlock();
    },
  };
}
