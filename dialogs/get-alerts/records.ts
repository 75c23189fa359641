/** What asking for news reads and keeps: one opt-in for each subject and number. */
import { and, eq, isNull, like } from 'drizzle-orm';
import type { PlaceLookup } from '../../src/conversation/slots/address.ts';
import type { ContactCodes } from '../../src/conversation/slots/sent-code.ts';
import { alertsKind } from '../../src/store/broadcast-reach.ts';
import { contactCodesFor } from '../../src/store/contact-codes.ts';
import type { Queryable } from '../../src/store/database.ts';
import { type PlannedNotice, planNotice } from '../../src/store/notices.ts';
import { endOptIn, type NewOptIn, type OptIn, optIn, optIns } from '../../src/store/opt-ins.ts';
import { placeLookup } from '../../src/store/premises.ts';

/** Tells a number that somebody on the web has signed it up for news, or has ended it. */
export const ALERTS_NEWS = 'alerts-news';

export interface GetAlertsRecords extends PlaceLookup {
  /** By which somebody shows that a number is theirs. */
  readonly codes: ContactCodes;
  /** The opt-ins of a contact that run now, with their subjects. */
  current(channel: string, contact: string): Promise<readonly (OptIn & { readonly about: string })[]>;
  /** One subject, in place of what was agreed to of it before. */
  optIn(about: string, made: Omit<NewOptIn, 'kind'>): Promise<void>;
  /** Ends those of the subjects, or all. @returns whether there were any. */
  stop(channel: string, contact: string, about: readonly string[] | undefined, now: Date): Promise<boolean>;
  tell(notice: PlannedNotice, now: Date): Promise<void>;
}

/** @param accountOf the council's end of a channel; undefined where it has none that sends */
export function getAlertsRecords(
  db: Queryable,
  accountOf: (channel: string) => string | undefined,
): GetAlertsRecords {
  const current: GetAlertsRecords['current'] = async (channel, contact) => {
    const own = and(eq(optIns.channel, channel), eq(optIns.contact, contact), isNull(optIns.endedAt));
    const running = await db
      .select()
      .from(optIns)
      .where(and(own, like(optIns.kind, alertsKind('%'))));
    return running.map((each) => ({ ...each, about: each.kind.slice(alertsKind('').length) }));
  };
  return {
    codes: contactCodesFor(db, accountOf),
    ...placeLookup(db),
    current,
    optIn: (about, made) => optIn(db, { ...made, kind: alertsKind(about) }),
    async stop(channel, contact, about, now) {
      const all = await current(channel, contact);
      const running = about ? all.filter((each) => about.includes(each.about)) : all;
      for (const { kind } of running) await endOptIn(db, { kind, channel, contact }, 'asked', now);
      return running.length > 0;
    },
    tell: (notice, now) => planNotice(db, notice, now),
  };
}
