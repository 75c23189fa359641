/**
 * Expand, then contract: old code runs on the new schema while a release is rolled out, so a migration may only add.
 * What takes away waits for a later release, in a file that names the one whose place it takes:
 * `0007_contract_0004_drop_old_column.sql`.
 */

interface Change {
  readonly what: string;
  readonly found: RegExp;
}

/** What old code does not survive. */
const TAKES_AWAY: readonly Change[] = [
  { what: 'drops', found: /\bDROP\s+(?:TABLE|COLUMN|SCHEMA|TYPE|VIEW|DEFAULT)\b/i },
  { what: 'renames', found: /\bRENAME\b/i },
  { what: 'makes NOT NULL', found: /\bSET\s+NOT\s+NULL\b/i },
  { what: 'changes a type', found: /\bALTER\s+COLUMN\b[^;]*?\b(?:SET\s+DATA\s+)?TYPE\b/i },
  {
    what: 'adds a column that must be filled, without a default',
    found: /\bADD\s+COLUMN\b(?![^;]*\b(?:DEFAULT|GENERATED)\b)[^;]*\bNOT\s+NULL\b/i,
  },
  {
    what: 'adds a rule that old rows or old code may break',
    found: /\bADD\s+CONSTRAINT\b(?![^;]*\bNOT\s+VALID\b)/i,
  },
  { what: 'makes unique', found: /\bCREATE\s+UNIQUE\s+INDEX\b/i },
];

export interface Migration {
  /** `0004_add_holdings.sql` */
  readonly name: string;
  readonly sql: string;
}

/** Everything wrong with the migrations after the first. `lastReleased` is the last one that a release brought. */
export function problemsOf(
  migrations: readonly Migration[],
  lastReleased: number | undefined,
): readonly string[] {
  return migrations.slice(1).flatMap((migration) => {
    const found = migration.sql
      .split(/--> statement-breakpoint|;/)
      .flatMap((statement) => wrongWith(statement, madeIn(migration)));
    if (found.length === 0 || isContract(migration.name, lastReleased)) return [];
    return [...new Set(found)].map((what) => `${migration.name} ${what}`);
  });
}

/** Tables that the migration itself makes: no old code knows them. */
function madeIn({ sql }: Migration): ReadonlySet<string> {
  return new Set(
    [...sql.matchAll(/\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?"?(\w+)"?/gi)].map(
      ([, name]) => name ?? '',
    ),
  );
}

function wrongWith(statement: string, own: ReadonlySet<string>): readonly string[] {
  const [, table = ''] = /\b(?:ALTER\s+TABLE|ON)\s+(?:ONLY\s+)?"?(\w+)"?/i.exec(statement) ?? [];
  if (own.has(table)) return [];
  return TAKES_AWAY.filter(({ found }) => found.test(statement)).map(({ what }) => what);
}

/** Names an expanding step that a release before this one brought. */
function isContract(name: string, lastReleased: number | undefined): boolean {
  const [, own, expand] = /^(\d{4})_contract_(\d{4})_/.exec(name) ?? [];
  if (own === undefined || expand === undefined || lastReleased === undefined) return false;
  return Number(expand) <= lastReleased && Number(own) > lastReleased;
}
