import { ParleyError } from '../errors.ts';
import type { Database } from './database.ts';
import { openPgliteFolder, openPgliteInMemory } from './pglite.ts';
import { openPostgres } from './postgres.ts';

export interface OpenOptions {
  /** A Postgres connection string. Without it PGlite is used. */
  readonly databaseUrl?: string | undefined;
  /** Where PGlite keeps its files. Without it, in memory. */
  readonly dataFolder?: string | undefined;
  /** NODE_ENV is `production`. */
  readonly production?: boolean | undefined;
  /** PGlite never waits for the disk, so a power cut can lose messages: in production it must be asked for. */
  readonly allowPgliteInProduction?: boolean | undefined;
  /** Postgres connections held at most, 10 unless told. */
  readonly poolSize?: number | undefined;
  /** Told of an idle Postgres connection that broke. */
  readonly onError?: ((error: Error) => void) | undefined;
}

/**
 * Opens the database and brings its schema up to date.
 * @throws ParleyError `data-folder-in-use`, or `settings-wrong` for PGlite in production.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  if (options.databaseUrl !== undefined) {
    return openPostgres({
      url: options.databaseUrl,
      ...(options.poolSize !== undefined && { poolSize: options.poolSize }),
      ...(options.onError !== undefined && { onError: options.onError }),
    });
  }
  if (options.production && !options.allowPgliteInProduction) {
    throw new ParleyError(
      'settings-wrong',
      'Set DATABASE_URL to a Postgres: the built-in database can lose messages in a power cut. ' +
        'To use it all the same, set ALLOW_PGLITE_IN_PRODUCTION=true.',
    );
  }
  return options.dataFolder === undefined ? openPgliteInMemory() : openPgliteFolder(options.dataFolder);
}
