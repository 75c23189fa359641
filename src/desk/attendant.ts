/** At the gate of the recycling centre: finds a permit and marks visits, each once however often it is tapped. */
import { DateTime } from 'luxon';
import { inLondon, londonDay } from '../conversation/calendar/working-days.ts';
import type { Form, Say } from '../conversation/message.ts';
import type { Database, Queryable } from '../store/database.ts';
import {
  findPermit,
  findVisit,
  insertVisit,
  lockPermit,
  type TipPermit,
  visitsBetween,
} from '../store/tip-permits.ts';

/** The council's figures; see dialogs/tip-permit/settings.ts. */
interface VisitRules {
  readonly visits: number;
  readonly allowanceMonths: number;
  readonly sameVisitMinutes: number;
  readonly offlineDays: number;
}

export interface AttendantPorts {
  readonly database: Database;
  readonly clock: { now(): Date };
  readonly rules: VisitRules;
  /** Runs `work` in a transaction, the conversation locked, and says what it gives back. */
  announce(
    conversationId: string | null,
    now: Date,
    work: (tx: Queryable, form: Form) => Promise<readonly Say[]>,
  ): Promise<void>;
  /** What the resident is told after a visit. */
  words(
    key: 'visited' | 'visited-last',
    form: Form,
    fillings: Readonly<Record<string, string | number>>,
  ): string;
}

/** Why a permit lets nobody in. */
export type Refusal = 'unknown' | 'replaced' | 'not-started' | 'expired' | 'none-left';

export interface PermitAtGate {
  readonly permit: TipPermit;
  readonly left: number;
  readonly refusal: Refusal | undefined;
  /** A visit was marked within the last minutes: this is the same one. */
  readonly markedAt: Date | undefined;
}

/** The permit of a code or registration, as it stands now; undefined when there is none. */
export async function lookUp(ports: AttendantPorts, typed: string): Promise<PermitAtGate | undefined> {
  const now = ports.clock.now();
  const permit = await findPermit(ports.database.db, typed, londonDay(now));
  return permit && standAt(ports.database.db, permit, now, ports.rules);
}

async function standAt(db: Queryable, permit: TipPermit, at: Date, rules: VisitRules): Promise<PermitAtGate> {
  const visits = await visitsBetween(db, permit.uprn, monthsBefore(at, rules.allowanceMonths), at);
  const left = Math.max(0, rules.visits - visits.length);
  const same = visits.findLast(
    (visit) =>
      visit.permitId === permit.id &&
      at.getTime() - visit.visitedAt.getTime() < rules.sameVisitMinutes * 60_000,
  );
  return { permit, left, refusal: refuse(permit, londonDay(at), left), markedAt: same?.visitedAt };
}

function monthsBefore(at: Date, months: number): Date {
  return inLondon(at).minus({ months }).toJSDate();
}

function refuse({ endedAt, startsOn, expiresOn }: TipPermit, day: string, left: number): Refusal | undefined {
  if (endedAt !== null) return 'replaced';
  if (startsOn > day) return 'not-started';
  if (expiresOn < day) return 'expired';
  return left === 0 ? 'none-left' : undefined;
}

export interface Mark {
  /** The phone's own id of the tap: sent again, it is the same visit. */
  readonly clientId: string;
  /** A code or registration. */
  readonly typed: string;
  /** When it was tapped, which is earlier where there was no signal. */
  readonly at: Date;
  /** The id of the attendant. */
  readonly by: string;
}

export type Marked =
  | { readonly kind: 'marked' | 'already'; readonly at: PermitAtGate; readonly visitedAt: Date }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly at?: PermitAtGate };

/** Marks a visit and tells the resident what is left, in one transaction. */
export async function markVisit(ports: AttendantPorts, mark: Mark): Promise<Marked> {
  const { database, clock, rules } = ports;
  const now = clock.now();
  const visitedAt = believable(mark.at, now, rules);
  const found = await findPermit(database.db, mark.typed, londonDay(visitedAt));
  if (!found) return { kind: 'refused', why: 'unknown' };
  let outcome: Marked = { kind: 'refused', why: 'unknown' };
  await ports.announce(found.conversationId, now, async (tx, form) => {
    outcome = await markIn(tx, found.id, { ...mark, at: visitedAt }, now, rules);
    if (outcome.kind !== 'marked') return [];
    const { left, permit } = outcome.at;
    const until = DateTime.fromISO(permit.expiresOn).setLocale('en-GB').toFormat('d LLLL yyyy');
    const key = left === 0 ? 'visited-last' : 'visited';
    return [{ text: ports.words(key, form, { left, visits: rules.visits, until }) }];
  });
  return outcome;
}

/** A phone's clock may be wrong: a time to come, or one too long ago, is taken for now. */
function believable(at: Date, now: Date, { offlineDays }: VisitRules): Date {
  const age = now.getTime() - at.getTime();
  return age >= 0 && age <= offlineDays * 86_400_000 ? at : now;
}

async function markIn(
  tx: Queryable,
  permitId: string,
  mark: Mark,
  now: Date,
  rules: VisitRules,
): Promise<Marked> {
  const permit = await lockPermit(tx, permitId);
  if (!permit) return { kind: 'refused', why: 'unknown' };
  const at = await standAt(tx, permit, mark.at, rules);
  const before = (await findVisit(tx, mark.clientId))?.visitedAt ?? at.markedAt;
  if (before) return { kind: 'already', at, visitedAt: before };
  if (at.refusal) return { kind: 'refused', why: at.refusal, at };
  const isNew = await insertVisit(tx, {
    id: mark.clientId,
    permitId: permit.id,
    uprn: permit.uprn,
    visitedAt: mark.at,
    markedAt: now,
    markedBy: mark.by,
  });
  const left = isNew ? at.left - 1 : at.left;
  return { kind: isNew ? 'marked' : 'already', at: { ...at, left }, visitedAt: mark.at };
}
