/**
 * Says what is due, once: a notice is claimed, written into the conversation's transcript and outbox, and
 * marked as said in one transaction. The clock only decides when to look; what is due stands in the database,
 * so that any process may look at any time.
 */
import { z } from 'zod';
import { inLondon } from '../conversation/calendar/working-days.ts';
import { fitWhole } from '../conversation/fitting/fit-reply.ts';
import type { ChannelLimits, ChannelName } from '../conversation/message.ts';
import type { Clock, ConversationStore, Ids } from '../conversation/ports.ts';
import { newSession, readSession } from '../conversation/session.ts';
import { ensureConversation, optedOutAt } from '../store/conversations.ts';
import type { Database, Queryable } from '../store/database.ts';
import {
  type Bundle,
  bundlesDue,
  claimBundle,
  markHeld,
  markSaid,
  markSkipped,
  type Notice,
  type NoticeKind,
  saidSince,
} from '../store/notices.ts';
import { endEveryOptIn } from '../store/opt-ins.ts';
import type { Queues } from './queues.ts';
import { isQuiet, type QuietHours } from './quiet-hours.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time like 21:00');

/** What a council sets about speaking of its own accord, in council.yaml under `notices:`. */
export const noticeSettings = z.strictObject({
  /** Nobody is disturbed between these, in London's time. Equal times mean there are no quiet hours. */
  quietFrom: time.default('21:00'),
  quietUntil: time.default('08:00'),
  /** The most messages of one kind to a contact in a day. */
  perKindDaily: z.number().int().min(1).max(20).default(1),
  /** The most messages of all kinds to a contact in seven days. */
  perWeek: z.number().int().min(1).max(100).default(5),
  /** How often it is looked what is due, in minutes. */
  everyMinutes: z.number().int().min(1).max(60).default(5),
});

export type NoticeSettings = z.infer<typeof noticeSettings>;

export interface NoticesOptions {
  readonly database: Database;
  readonly conversations: Pick<ConversationStore<Queryable>, 'speak'>;
  readonly kinds: readonly NoticeKind[];
  readonly settings: NoticeSettings;
  readonly clock: Clock;
  readonly ids: Ids;
  limitsOf(channel: ChannelName): ChannelLimits;
  /** False for channels whose client reads the transcript itself. */
  delivers(channel: ChannelName): boolean;
  /** The council's own end of a channel. */
  accountOf(channel: ChannelName): string;
  /** Nothing is said of our own accord on a channel that is switched off. It stays due while it is of use. */
  isOff?(channel: ChannelName): boolean;
  /** Called after something was said, so that it is sent and seen at once. */
  said(conversationId: string): void;
  readonly onError: (error: unknown) => void;
}

const QUEUE = 'notices';
export class Notices {
  readonly #options: NoticesOptions;

  constructor(options: NoticesOptions) {
    this.#options = options;
  }

  /** Looks now, and then every few minutes until the queues are closed: of all replicas, one at a time. */
  async start(queues: Queues): Promise<void> {
    const { everyMinutes } = this.#options.settings;
    await queues.every(QUEUE, everyMinutes * 60_000, () => this.tickOnce());
  }

  /** Plans what will be due, then says what is. One that fails does not keep the others from being said. */
  async tickOnce(now = this.#options.clock.now()): Promise<void> {
    const { database, kinds, onError, settings } = this.#options;
    for (const kind of kinds) {
      const { plan } = kind;
      if (plan) await database.transaction((tx) => plan(tx, now)).catch(onError);
    }
    for (const bundle of await bundlesDue(database.db, now, isQuiet(now, quietHoursOf(settings)))) {
      if (this.#options.isOff?.(bundle.channel)) continue;
      await this.#say(bundle, now).catch(onError);
    }
  }

  async #say(bundle: Bundle, now: Date): Promise<void> {
    const { database, conversations, ids, limitsOf, delivers, accountOf, said } = this.#options;
    const { channel, contact } = bundle;
    const key = { channel, contact, account: accountOf(channel) };
    const conversationId = await ensureConversation(database.db, key, ids.next(), now);
    const limits = limitsOf(channel);
    const entries = await conversations.speak(conversationId, now, async (session, tx) => {
      const known = readSession(session);
      // It stays due: nobody is talked over while a person has the conversation.
      if (known?.handover?.state === 'with-advisor') return { session, entries: [], deliver: false };
      const stopped = known?.stopped === true || (await optedOutAt(tx, conversationId)) !== null;
      const written = await this.#write(tx, bundle, now, limits, stopped);
      const says = written?.says ?? [];
      return {
        session: session ?? newSession(),
        entries: says.map((say) => ({ author: 'parley', say })),
        deliver: delivers(channel),
        urgency: 'notice',
        kind: bundle.kind,
        ...(written && { usefulUntil: written.usefulUntil }),
      };
    });
    if (entries.length > 0) said(conversationId);
  }

  /** Settles the bundle one way or another; undefined when there is nothing to say (now). */
  async #write(tx: Queryable, bundle: Bundle, now: Date, limits: ChannelLimits, stopped: boolean) {
    // Under the conversation's lock: of two who look at once, the second finds nothing due.
    const claimed = await claimBundle(tx, bundle, now);
    if (claimed.length === 0) return undefined;
    if (stopped) {
      await markSkipped(tx, keysOf(claimed), 'opted-out');
      await endEveryOptIn(tx, bundle, now);
      return undefined;
    }
    const due = await this.#stillUseful(tx, claimed, now);
    const kind = this.#options.kinds.find(({ name }) => name === bundle.kind);
    if (due.length === 0 || !kind) return undefined;
    const { say, skipped } = await kind.write(tx, due, now, limits.form);
    for (const { key, reason } of skipped) await markSkipped(tx, [key], reason);
    const left = new Set(skipped.map(({ key }) => key));
    const telling = keysOf(due).filter((key) => !left.has(key));
    if (!say || telling.length === 0) return undefined;
    if (await this.#isTooMuch(tx, bundle, now)) {
      await markHeld(tx, telling, 'too-many');
      return undefined;
    }
    await markSaid(tx, telling, now);
    const told = due.filter(({ key }) => !left.has(key));
    // What it says is true for as long as the first of them is of use.
    const usefulUntil = new Date(Math.min(...told.map((notice) => notice.usefulUntil.getTime())));
    return { says: fitWhole(say, limits), usefulUntil };
  }

  async #stillUseful(tx: Queryable, claimed: readonly Notice[], now: Date): Promise<readonly Notice[]> {
    const late = claimed.filter(({ usefulUntil }) => usefulUntil <= now);
    for (const { key, reason } of late) await markSkipped(tx, [key], reason ?? 'too-late');
    if (isQuiet(now, quietHoursOf(this.#options.settings))) return [];
    return claimed.filter(({ usefulUntil }) => usefulUntil > now);
  }

  async #isTooMuch(tx: Queryable, bundle: Bundle, now: Date): Promise<boolean> {
    const { perKindDaily, perWeek } = this.#options.settings;
    const london = inLondon(now);
    const today = london.startOf('day').toJSDate();
    const week = london.startOf('day').minus({ days: 6 }).toJSDate();
    return (
      (await saidSince(tx, bundle, today, bundle.kind)) >= perKindDaily ||
      (await saidSince(tx, bundle, week)) >= perWeek
    );
  }
}

function keysOf(due: readonly Notice[]): readonly string[] {
  return due.map(({ key }) => key);
}

/** When no notice is told, as council.yaml has it. */
export function quietHoursOf({ quietFrom, quietUntil }: NoticeSettings): QuietHours {
  return { from: quietFrom, to: quietUntil };
}
