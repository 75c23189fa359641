/** Sending a code, trying one, and joining the two contacts that it proves. */
import type { PeopleSettings } from '../../src/conversation/proof.ts';
import { type CodeTo, sendCode, type Tried, tryCode } from '../../src/store/contact-codes.ts';
import type { Queryable } from '../../src/store/database.ts';
import { joinContacts } from '../../src/store/people.ts';
import { requestsOf, type Viewer } from '../../src/store/request-viewing.ts';

type Join = typeof joinContacts;

export interface LinkContactRecords {
  /** Whether the council can send to that channel. */
  reaches(channel: string): boolean;
  send(
    to: Omit<CodeTo, 'account'>,
    how: Parameters<typeof sendCode>[2],
    settings: PeopleSettings,
    now: Date,
  ): Promise<'sent' | 'too-many' | 'busy' | 'stopped'>;
  try(to: Omit<CodeTo, 'account'>, code: string, settings: PeopleSettings, now: Date): Promise<Tried>;
  join(own: Parameters<Join>[1], target: Parameters<Join>[2], newId: string, now: Date): Promise<void>;
  /** How many requests they can now see. */
  countOf(viewer: Viewer, now: Date): Promise<number>;
}

/** @param accountOf the council's end of a channel; undefined where it has none that sends */
export function linkContactRecords(
  db: Queryable,
  accountOf: (channel: string) => string | undefined,
): LinkContactRecords {
  return {
    reaches: (channel) => accountOf(channel) !== undefined,
    send: (to, how, settings, now) =>
      sendCode(db, { ...to, account: accountOf(to.channel) ?? '' }, how, settings, now),
    try: (to, code, settings, now) => tryCode(db, to, code, settings, now),
    join: (own, target, newId, now) => joinContacts(db, own, target, newId, now),
    countOf: async (viewer, now) => (await requestsOf(db, viewer, now)).length,
  };
}
