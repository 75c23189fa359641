/** The one row that operators change while the service runs, and that replicas tell each other by what fails. */
import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { isPart, type Off, type Part } from '../conversation/outside/service-state.ts';
import { type Queryable, rowsOf } from './database.ts';
import { storableJson, storableText } from './storable-text.ts';

/** Under this name everything is off. No channel is called so. */
export const EVERYTHING = 'everything';

const offs = z.record(z.string(), z.object({ message: z.string(), since: z.coerce.date() }));
/** Tolerant of parts that an older or newer replica knows. */
const failing = z.record(z.string(), z.coerce.date());

export const serviceState = pgTable(
  'service_state',
  {
    id: integer('id').primaryKey(),
    /** By channel, or `everything`: what residents are told, and since when. */
    off: jsonb('off').notNull().default({}),
    /** By part, since when it fails. */
    failing: jsonb('failing').notNull().default({}),
  },
  (table) => [check('service_state_one_row', sql`${table.id} = 1`)],
);

export interface ServiceState {
  readonly off: ReadonlyMap<string, Off>;
  readonly failing: ReadonlyMap<Part, Date>;
}

/** As it stands; nothing is off and nothing fails where nobody ever said so. */
export async function readServiceState(db: Queryable): Promise<ServiceState> {
  const [row] = await rowsOf<{ off: unknown; failing: unknown }>(
    db,
    sql`SELECT off, failing FROM service_state WHERE id = 1`,
  );
  const known = Object.entries(failing.catch({}).parse(row?.failing ?? {}));
  return {
    off: new Map(Object.entries(offs.catch({}).parse(row?.off ?? {}))),
    failing: new Map(known.flatMap(([name, since]) => (isPart(name) ? [[name, since] as const] : []))),
  };
}

/** Switches a channel, or `EVERYTHING`, off. What was off already keeps its beginning and gets the new message. */
export async function switchOff(db: Queryable, what: string, message: string, now: Date): Promise<void> {
  const fresh = storableJson({ message, since: now.toISOString() });
  await db.execute(sql`
    INSERT INTO service_state (id, off) VALUES (1, jsonb_build_object(${what}::text, ${fresh}::jsonb))
    ON CONFLICT (id) DO UPDATE SET off = service_state.off || jsonb_build_object(${what}::text,
      jsonb_build_object('message', ${storableText(message)}::text,
        'since', coalesce(service_state.off -> ${what}::text -> 'since', ${fresh}::jsonb -> 'since')))`);
}

/** Switches it on again. @returns whether it was off. */
export async function switchOn(db: Queryable, what: string): Promise<boolean> {
  const rows = await rowsOf(
    db,
    sql`UPDATE service_state SET off = off - ${what}::text
        WHERE id = 1 AND jsonb_exists(off, ${what}::text) RETURNING id`,
  );
  return rows.length > 0;
}

/** Tells every replica that a part fails since then, or works again. The first to say so decides since when. */
export async function markPart(db: Queryable, part: Part, ok: boolean, now: Date): Promise<void> {
  const since = sql`jsonb_build_object(${part}::text, ${now.toISOString()}::text)`;
  await db.execute(
    ok
      ? sql`UPDATE service_state SET failing = failing - ${part}::text
            WHERE id = 1 AND jsonb_exists(failing, ${part}::text)`
      : sql`INSERT INTO service_state (id, failing) VALUES (1, ${since})
            ON CONFLICT (id) DO UPDATE SET failing = ${since} || service_state.failing`,
  );
}
