/** Until when a person's rows of a table are kept, in plain words, by the rules that `retain.ts` follows. */
import { sql } from 'drizzle-orm';
import { inLondon } from '../conversation/calendar/working-days.ts';
import { type Queryable, rowsOf } from '../store/database.ts';
import type { KeepDays, Personal } from './holding.ts';
import { HOLDINGS } from './holdings/index.ts';
import type { PrivacySettings } from './settings.ts';
import { type Trail, theirs } from './trail.ts';

export interface KeepTimes {
  readonly keep: PrivacySettings['keep'];
  readonly now: Date;
}

/** A sentence for each rule, such as `Kept until 28 December 2027.` */
export async function keptUntil(
  tx: Queryable,
  table: string,
  trail: Trail,
  times: KeepTimes,
): Promise<readonly string[]> {
  const holding = HOLDINGS[table];
  if (holding?.kind !== 'personal') return [];
  const sentences: string[] = [];
  for (const rule of holding.keep) {
    if ('days' in rule)
      sentences.push(sentenceOf(rule, await spanOf(tx, table, holding, rule, trail), times));
    else if ('with' in rule) sentences.push(...(await keptUntil(tx, rule.with, trail, times)));
    else sentences.push(`Kept ${rule.otherwise}.`);
  }
  return sentences;
}

interface Span {
  readonly first: Date;
  readonly last: Date;
}

/** From which moments on the time of their rows runs; undefined while it runs for none. */
async function spanOf(
  tx: Queryable,
  table: string,
  holding: Personal,
  { since }: KeepDays,
  trail: Trail,
): Promise<Span | undefined> {
  const moment = sql.raw(`extract(epoch FROM ${since})::float8`);
  const [found] = await rowsOf<{ first: number | null; last: number | null }>(
    tx,
    sql`SELECT min(${moment}) AS first, max(${moment}) AS last FROM ${sql.identifier(table)}
      WHERE ${theirs(holding, trail)}`,
  );
  if (!found || found.first === null || found.last === null) return undefined;
  return { first: new Date(found.first * 1000), last: new Date(found.last * 1000) };
}

function sentenceOf({ days, blank, unless }: KeepDays, span: Span | undefined, times: KeepTimes): string {
  const { keep, now } = times;
  const held = unless?.replace(/\{(\w+)\}/g, (_, name) => lasting(keep[name as keyof typeof keep]));
  const then = blank ? ', then emptied' : '';
  if (!span) return `Kept while ${held ?? 'it runs'}, and ${lasting(keep[days])} after${then}.`;
  const longer = held === undefined ? '' : `; longer while ${held}`;
  const ends = (at: Date) => new Date(at.getTime() + keep[days] * 86_400_000);
  const [first, last] = [ends(span.first), ends(span.last)];
  if (last <= now) return `Kept for some hours yet${then}${longer}.`;
  const [from, to] = [dayOf(first), dayOf(last)];
  if (first <= now) return `Kept until ${to} at the latest${then}${longer}.`;
  return `Kept until ${from === to ? to : `${from} at the earliest, the last until ${to}`}${then}${longer}.`;
}

/** `90 days`, `2 years`: as people say it. */
function lasting(days: number): string {
  return days > 365 && days % 365 === 0 ? `${days / 365} years` : `${days.toLocaleString('en-GB')} days`;
}

function dayOf(at: Date): string {
  return inLondon(at).setLocale('en-GB').toFormat('d LLLL yyyy');
}
