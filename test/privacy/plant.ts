/** Puts a person's words into every table that can hold any, so that a search afterwards proves something. */
import { sql } from 'drizzle-orm';
import type { Personal, TrailList } from '../../src/privacy/holding.ts';
import { HOLDINGS } from '../../src/privacy/holdings/index.ts';
import { type Database, rowsOf } from '../../src/store/database.ts';

type Known = Readonly<Record<TrailList, string>>;

/** What no marker may stand in: keys of other rows, and words of ours that code reads. */
const GIVEN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  requests: { status: 'done', kind: 'missed-bin', category: 'missed-bin', priority: 'normal' },
  handovers: {
    status: 'closed',
    priority: 'normal',
    wish: 'chat',
    contact: { name: 'MARKER', phone: '+447700900987' },
  },
  payments: { status: 'paid', closing: null, due_at: null, amount_pence: 100 },
  refunds: { status: 'refunded', due_at: null, amount_pence: 100 },
  outbox: { status: 'sent' },
  broadcast_people: { broadcast_id: 'bc1', state: 'said', reason: null, person: 'MARKER' },
  opt_ins: { ended_at: null },
  tip_permits: { kind: 'extra', channel: 'sms' },
  garden_subscriptions: { state: 'active', bins: 1 },
  text_lines: { channel: 'sms', ended_at: null },
  handover_notes: { kind: 'note' },
};

/** One row of the table, theirs: marked wherever a resident's words could stand. */
export async function plant(database: Database, table: string, known: Known, marker: string): Promise<void> {
  const holding = HOLDINGS[table] as Personal;
  const columns = await rowsOf<{ name: string; type: string; nullable: string; generated: string }>(
    database.db,
    sql`SELECT column_name AS name, data_type AS type, is_nullable AS nullable, is_identity AS generated
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ${table}`,
  );
  const fixed = fixedIn(holding, columns);
  const uprn = (await rowsOf<{ uprn: string }>(database.db, sql`SELECT uprn FROM premises LIMIT 1`))[0]?.uprn;
  const row: Record<string, unknown> = {};
  const keys: Readonly<Record<string, unknown>> = {
    conversation_id: known.conversations,
    request_id: known.requests,
    handover_id: known.handovers,
    uprn,
    ...Object.fromEntries(Object.entries(holding.find).map(([column, list]) => [column, known[list]])),
    ...GIVEN[table],
  };
  for (const { name, type, nullable, generated } of columns) {
    if (generated === 'YES' || (fixed.has(name) && nullable === 'YES' && !(name in keys))) continue;
    const words = fixed.has(name) ? `plain-${table}` : `${marker} ${table} ${name}`;
    row[name] = name in keys ? keys[name] : valueFor(type, words);
  }
  const json = JSON.stringify(row).replaceAll('MARKER', marker);
  const names = sql.raw(
    Object.keys(row)
      .map((name) => `"${name}"`)
      .join(', '),
  );
  await database.db.execute(
    sql`INSERT INTO ${sql.identifier(table)} (${names})
      SELECT ${names} FROM jsonb_populate_record(NULL::${sql.identifier(table)}, ${json}::jsonb)`,
  );
}

/** Columns that stay when the row is emptied or kept: a resident's words do not come there. */
function fixedIn({ erase }: Personal, columns: readonly { readonly name: string }[]): ReadonlySet<string> {
  const isKept = erase.every((step) => step.do === 'keep');
  const stays = erase.flatMap((step) => (step.do === 'blank' ? step.blank.stays : []));
  return new Set(isKept ? columns.map(({ name }) => name) : stays);
}

function valueFor(type: string, words: string): unknown {
  if (type.startsWith('timestamp')) return '2026-11-23T10:00:00Z';
  if (type === 'date') return '2026-11-23';
  if (type === 'boolean') return false;
  if (type === 'jsonb') return { words };
  if (type === 'ARRAY') return [words];
  return /int|double|real/.test(type) ? 1 : words;
}
