/** What bin reminders read and keep: an opt-in for each number, and the notices that come of it. */
import { and, between, eq, isNull } from 'drizzle-orm';
import type { PlaceLookup } from '../../src/conversation/slots/address.ts';
import type { ContactCodes } from '../../src/conversation/slots/sent-code.ts';
import {
  type Collection,
  collectionsFor,
  premisesServices,
  roundVisits,
  whileItCounts,
} from '../../src/store/collections.ts';
import { contactCodesFor } from '../../src/store/contact-codes.ts';
import type { Queryable } from '../../src/store/database.ts';
import { type PlannedNotice, planNotice } from '../../src/store/notices.ts';
import { endOptIn, type NewOptIn, type OptIn, optIn, optInOf, optIns } from '../../src/store/opt-ins.ts';
import { findPremises, type Premises, placeLookup, premises, type Traits } from '../../src/store/premises.ts';

export const REMINDER = 'bin-reminder';
/** Tells a number that somebody on the web has signed it up, or stopped its reminders. */
export const NEWS = 'bin-reminder-news';

export interface BinRemindersRecords extends PlaceLookup {
  /** By which somebody shows that a number is theirs. */
  readonly codes: ContactCodes;
  premises(uprn: string): Promise<Premises | undefined>;
  /** Days as `YYYY-MM-DD`, both included. */
  collections(uprn: string, from: string, to: string): Promise<readonly Collection[]>;
  current(channel: string, contact: string): Promise<OptIn | undefined>;
  /** In place of the one before. */
  optIn(made: Omit<NewOptIn, 'kind'>): Promise<void>;
  /** @returns whether there was one. */
  stop(channel: string, contact: string, now: Date): Promise<boolean>;
  tell(notice: PlannedNotice, now: Date): Promise<void>;
}

/** @param accountOf the council's end of a channel; undefined where it has none that sends */
export function binRemindersRecords(
  db: Queryable,
  accountOf: (channel: string) => string | undefined,
): BinRemindersRecords {
  return {
    codes: contactCodesFor(db, accountOf),
    ...placeLookup(db),
    premises: (uprn) => findPremises(db, uprn),
    collections: (uprn, from, to) => collectionsFor(db, uprn, from, to),
    current: (channel, contact) => optInOf(db, { kind: REMINDER, channel, contact }),
    optIn: (made) => optIn(db, { ...made, kind: REMINDER }),
    stop: (channel, contact, now) => endOptIn(db, { kind: REMINDER, channel, contact }, 'asked', now),
    tell: (notice, now) => planNotice(db, notice, now),
  };
}

/** One collection that somebody is to be reminded of. */
export interface ToRemind {
  readonly channel: string;
  readonly contact: string;
  readonly optedInAt: Date;
  readonly uprn: string;
  readonly traits: Traits;
  readonly service: string;
  readonly scheduledOn: string;
  readonly currentOn: string | null;
  readonly revision: Collection['revision'];
}

/** Collections on the days from `from` to `to`, as they stand now, for everyone who has opted in. */
export async function collectionsToRemind(
  db: Queryable,
  from: string,
  to: string,
): Promise<readonly ToRemind[]> {
  return db
    .select({
      channel: optIns.channel,
      contact: optIns.contact,
      optedInAt: optIns.optedInAt,
      uprn: optIns.subject,
      traits: premises.traits,
      service: premisesServices.service,
      scheduledOn: roundVisits.scheduledOn,
      currentOn: roundVisits.currentOn,
      revision: roundVisits.revision,
    })
    .from(optIns)
    .innerJoin(premises, eq(premises.uprn, optIns.subject))
    .innerJoin(premisesServices, eq(premisesServices.uprn, optIns.subject))
    .innerJoin(roundVisits, eq(roundVisits.roundId, premisesServices.roundId))
    .where(
      and(
        eq(optIns.kind, REMINDER),
        isNull(optIns.endedAt),
        between(roundVisits.currentOn, from, to),
        whileItCounts(),
      ),
    );
}
