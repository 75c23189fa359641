/**
 * Whether a message may leave now. A reply waits for its place in the pace and, when a whole day's money is spent, for
 * the next day; notices and broadcasts also for the morning, and stop sooner.
 */

import { inLondon, londonDay } from '../conversation/calendar/working-days.ts';
import type { SendResult, Urgency } from '../conversation/channel.ts';
import type { ChannelName } from '../conversation/message.ts';
import type { Queryable } from '../store/database.ts';
import { type Claim, notePace } from '../store/outbox-claim.ts';
import { type PartsAsked, type PartsGiven, takeParts } from '../store/sending-pace.ts';
import { giveBackUnsent } from '../store/unsent-parts.ts';
import { isQuiet, type QuietHours, quietEnd } from './quiet-hours.ts';

/** What holds for one of the council's numbers. */
export interface LineRules {
  /**
   * Has one token bucket, shared by all replicas: `sms +447700900100`. A Parley texts from one number, so the number's
   * bucket is the account's too; WhatsApp has a rate of its own there, and by sender.
   */
  readonly line: string;
  readonly partsPerSecond: number;
  readonly pencePerPart: number;
  /** Pence in a day of London's: from `notices` on nothing but replies goes, from `everything` on nothing at all. */
  readonly dailySpendCap: { readonly notices: number; readonly everything: number };
}

export type RulesOf = (channel: ChannelName) => LineRules | undefined;

/** What has stopped for the day: everything that is no reply, or everything. */
export type Spent = 'notices' | 'everything';

export interface DepartureOptions {
  readonly db: Queryable;
  readonly rulesOf: RulesOf;
  /** On every channel that sends: each of them rings a phone. Never for replies; none unless told. */
  readonly quietHours?: QuietHours;
  /** Told once a day when its money is spent, for each of the two. */
  readonly onSpent?: (channel: ChannelName, spent: Spent, until: Date) => void;
}

type Sending = Claim & { readonly kind: 'send' };

export class Departures {
  readonly #options: DepartureOptions;
  /** The day, and what was told of it. */
  #told = new Set<string>();

  constructor(options: DepartureOptions) {
    this.#options = options;
  }

  /** Why the message does not leave now; undefined when it may. What was given a place comes back with it taken. */
  async holdBack(claim: Sending, parts: number, now: Date): Promise<SendResult | undefined> {
    const { db, rulesOf, quietHours } = this.#options;
    const { urgency, message } = claim;
    if (quietHours && !isHurried(urgency) && isQuiet(now, quietHours)) {
      return later(quietEnd(now, quietHours), now, 'Not at night');
    }
    const rules = rulesOf(message.channel);
    if (!rules || claim.paced) return undefined;
    const { line, partsPerSecond } = rules;
    const asked = {
      line,
      partsPerSecond,
      parts,
      urgency,
      day: londonDay(now),
      mostParts: mostParts(rules, urgency),
    };
    const given = await this.#take(asked, now);
    if (given.kind === 'spent') {
      const until = tomorrow(now);
      this.#tell(message.channel, isHurried(urgency) ? 'everything' : 'notices', until);
      // Looked at again well before midnight, since an operator may raise the cap.
      const again = new Date(Math.min(until.getTime(), now.getTime() + RAISED_WITHIN_MS));
      return later(again, now, "The day's money for texts is spent");
    }
    if (given.kind === 'taken') await notePace(db, message.id, given.at, asked);
    const at = given.kind === 'taken' ? given.at : given.until;
    return at > now ? later(at, now, 'Keeping to the pace of our number') : undefined;
  }

  /** Spent is only what left: what was counted for others is given back when it would be missed. */
  async #take(asked: PartsAsked, now: Date): Promise<PartsGiven> {
    const { db } = this.#options;
    const given = await takeParts(db, asked, now);
    if (given.kind !== 'spent' || (await giveBackUnsent(db, asked.line, asked.day)) === 0) return given;
    return takeParts(db, asked, now);
  }

  #tell(channel: ChannelName, spent: Spent, until: Date): void {
    const word = `${channel} ${spent} ${until.toISOString()}`;
    if (this.#told.has(word)) return;
    // Those of other days are of no use any more.
    this.#told = new Set([...this.#told].filter((told) => told.endsWith(until.toISOString())).concat(word));
    this.#options.onSpent?.(channel, spent, until);
  }

  /** How many notices and broadcasts are worth a try on a channel: what its number could carry in so many seconds. */
  unhurriedAtOnce(channel: ChannelName, seconds: number, now: Date): number {
    const { rulesOf, quietHours } = this.#options;
    if (quietHours && isQuiet(now, quietHours)) return 0;
    const rules = rulesOf(channel);
    return rules ? Math.max(1, Math.ceil(rules.partsPerSecond * seconds)) : UNPACED_AT_ONCE;
  }
}

/** A cap that was raised counts for what waits by then. */
const RAISED_WITHIN_MS = 10 * 60_000;
const UNPACED_AT_ONCE = 200;
/** Whether someone waits for it: then it is rung for again the moment it may go. */
export function isHurried(urgency: Urgency): boolean {
  return urgency === 'reply';
}

function mostParts({ dailySpendCap, pencePerPart }: LineRules, urgency: Urgency): number {
  const { notices, everything } = dailySpendCap;
  return Math.floor((isHurried(urgency) ? everything : notices) / pencePerPart);
}

function tomorrow(now: Date): Date {
  return inLondon(now).startOf('day').plus({ days: 1 }).toJSDate();
}

function later(at: Date, now: Date, reason: string): SendResult {
  return { kind: 'later', afterSeconds: Math.ceil((at.getTime() - now.getTime()) / 1000), reason };
}
