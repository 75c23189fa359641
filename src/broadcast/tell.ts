/**
 * Tells broadcasts. First its people are queued, in batches that are safe to repeat; then, a little ahead of what the
 * line sends, each is told in a transaction of its own. A process that dies leaves nothing half done: the next look,
 * anywhere, goes on.
 */
import { newSession, readSession, type Session } from '../conversation/session.ts';
import {
  claimPerson,
  isUnderWay,
  nextPeople,
  toldSince,
  unsentBroadcasts,
} from '../store/broadcast-people.ts';
import { alertsKind, queuePeople } from '../store/broadcast-reach.ts';
import {
  type Broadcast,
  type BroadcastPerson,
  broadcastsIn,
  changeBroadcast,
  lockBroadcast,
  type UntoldReason,
} from '../store/broadcasts.ts';
import { ensureConversation, optedOutAt } from '../store/conversations.ts';
import type { Queryable } from '../store/database.ts';
import { countWhoHeard } from '../store/opt-ins.ts';
import type { BroadcastPorts } from './ports.ts';
import { takeBack } from './steer.ts';
import { saysFor, worded } from './words.ts';

/** People queued in one transaction. */
const BATCH = 2000;
/** People told side by side. */
const SIDE_BY_SIDE = 8;
const A_WEEK = 7 * 86_400_000;

export class Broadcaster {
  readonly #ports: BroadcastPorts;

  constructor(ports: BroadcastPorts) {
    this.#ports = ports;
  }

  /** Looks once at everything that is approved. One that fails does not keep the others from being told. */
  async tickOnce(): Promise<void> {
    const { database, clock, onError } = this.#ports;
    await countWhoHeard(database.db);
    for (const broadcast of await broadcastsIn(database.db, ['queueing', 'sending', 'paused'])) {
      await this.#look(broadcast, clock.now()).catch(onError);
    }
  }

  async #look(broadcast: Broadcast, now: Date): Promise<void> {
    const { id, startsAt, endsAt, status } = broadcast;
    if (endsAt && endsAt <= now) return this.#finish(id, now, 'ended');
    if (status === 'paused' || (startsAt && startsAt > now)) return;
    if (status === 'queueing') return this.#queue(broadcast);
    if (!this.#ports.isOff() && !this.#ports.isQuiet(now)) await this.#tellSome(broadcast, now);
    // What is made and has not left can still be taken back, so until then it is not done.
    if (!(await isUnderWay(this.#ports.database.db, id))) await this.#finish(id, now);
  }

  /** All of its people, unless it is paused or cancelled meanwhile. */
  async #queue(broadcast: Broadcast): Promise<void> {
    while (await this.#queueBatch(broadcast));
  }

  async #queueBatch({ id }: Broadcast): Promise<boolean> {
    const { database, clock } = this.#ports;
    return database.transaction(async (tx) => {
      const broadcast = await lockBroadcast(tx, id);
      if (broadcast?.status !== 'queueing') return false;
      const now = clock.now();
      const last = await queuePeople(tx, broadcast, BATCH, now);
      await changeBroadcast(
        tx,
        id,
        last === undefined ? { status: 'sending', queuedAt: now, changedAt: now } : { queuedUpTo: last },
      );
      return last !== undefined;
    });
  }

  /** As many as leave until soon, so that there is little to take back and replies are not behind a long line. */
  async #tellSome(broadcast: Broadcast, now: Date): Promise<void> {
    const { db } = this.#ports.database;
    const room = this.#roomFor(broadcast) - (await unsentBroadcasts(db));
    const people = [...(await nextPeople(db, broadcast.id, room))];
    const one = async () => {
      for (let next = people.shift(); next; next = people.shift()) await this.#tell(broadcast, next, now);
    };
    const ended = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, one));
    // Only now, when nothing goes on behind the next look.
    for (const each of ended) if (each.status === 'rejected') throw each.reason;
  }

  #roomFor(broadcast: Broadcast): number {
    const { settings, texts } = this.#ports;
    const { parts } = worded(this.#ports, broadcast);
    return Math.max(1, Math.ceil((texts.partsPerSecond * settings.aheadSeconds) / Math.max(1, parts)));
  }

  async #tell(
    broadcast: Broadcast,
    whom: Pick<BroadcastPerson, 'person' | 'channel' | 'contact'>,
    now: Date,
  ): Promise<void> {
    const { database, conversations, ids, said, texts } = this.#ports;
    const { channel, contact } = whom;
    const key = { channel, contact, account: texts.account };
    const conversationId = await ensureConversation(database.db, key, ids.next(), now);
    const entries = await conversations.speak(conversationId, now, async (stored, tx) => {
      const silent = { session: stored, entries: [], deliver: false };
      const session = readSession(stored);
      // Told when the advisor has gone: they wait on.
      if (session?.handover?.state === 'with-advisor') return silent;
      const reason = await this.#whyNot(tx, broadcast, session, conversationId, whom, now);
      if (!(await claimPerson(tx, broadcast, whom, conversationId, reason, now))) return silent;
      const says = saysFor(this.#ports, broadcast);
      return {
        session: { ...(session ?? newSession()), broadcast: toldOf(broadcast, now) },
        entries: says.map((say) => ({ author: 'parley' as const, say })),
        deliver: true,
        urgency: 'broadcast' as const,
        kind: alertsKind(broadcast.subject),
        ...(broadcast.endsAt && { usefulUntil: broadcast.endsAt }),
      };
    });
    if (entries.length > 0) said(conversationId);
  }

  /** What has come in the way since they were queued. An opt-in that has ended shows when they are claimed. */
  async #whyNot(
    tx: Queryable,
    { subject }: Broadcast,
    session: Session | undefined,
    conversationId: string,
    { person, contact }: { readonly person: string; readonly contact: string },
    now: Date,
  ): Promise<UntoldReason | undefined> {
    if (session?.stopped || (await optedOutAt(tx, conversationId)) !== null) return 'opted-out';
    const { perWeek, alwaysTold } = this.#ports.settings;
    if (alwaysTold.includes(subject)) return undefined;
    const told = await toldSince(tx, person, contact, new Date(now.getTime() - A_WEEK));
    return told >= perWeek ? 'too-many' : undefined;
  }

  async #finish(id: string, now: Date, because?: 'ended'): Promise<void> {
    await this.#ports.database.transaction(async (tx) => {
      const broadcast = await lockBroadcast(tx, id);
      if (!broadcast || broadcast.status === 'cancelled' || broadcast.status === 'done') return;
      // Somebody paused it just now: it is theirs to end.
      if (broadcast.status !== 'sending' && because === undefined) return;
      if (because) await takeBack(tx, broadcast, because);
      await changeBroadcast(tx, id, { status: 'done', finishedAt: now, changedAt: now });
    });
  }
}

/** What the conversation keeps, to know what it is asked about. */
function toldOf({ id, sms, more }: Broadcast, now: Date): NonNullable<Session['broadcast']> {
  return { id, text: sms, ...(more !== '' && { more }), at: now.toISOString() };
}
