/** Broadcasts as managers see them. */
import { londonDay } from '../conversation/calendar/working-days.ts';
import { placesToChoose } from '../store/broadcast-choices.ts';
import {
  type Broadcast,
  findBroadcast,
  listBroadcasts,
  type Progress,
  progressesOf,
} from '../store/broadcasts.ts';
import { partsCounted } from '../store/sending-pace.ts';
import { staffNames } from '../store/staff.ts';
import type { BroadcastPorts, Manager } from './ports.ts';
import { worded } from './words.ts';

/** As many as anybody looks through; older ones are found in the audit trail. */
const LISTED = 100;

export interface BroadcastView
  extends Pick<
    Broadcast,
    | 'id'
    | 'title'
    | 'subject'
    | 'audience'
    | 'sms'
    | 'more'
    | 'status'
    | 'revision'
    | 'startsAt'
    | 'endsAt'
    | 'approvedAt'
    | 'finishedAt'
    | 'changedAt'
  > {
  readonly subjectName: string;
  readonly writers: readonly string[];
  readonly approvedBy: string | null;
  readonly sentBack: { readonly by: string; readonly at: string; readonly why: string } | null;
  /** Whoever looks wrote a part of it, and so may not approve it. */
  readonly own: boolean;
  readonly progress: Progress;
  /** Why nobody is told just now: texts are switched `off`, it is `night`, or the day's money for them is `spent`. */
  readonly held: 'off' | 'night' | 'spent' | null;
}

export async function listViews(ports: BroadcastPorts, who: Manager): Promise<readonly BroadcastView[]> {
  return viewsOf(ports, await listBroadcasts(ports.database.db, LISTED), who);
}

export async function findView(
  ports: BroadcastPorts,
  id: string,
  who: Manager,
): Promise<BroadcastView | undefined> {
  const found = await findBroadcast(ports.database.db, id);
  return found && (await viewsOf(ports, [found], who))[0];
}

/** However many there are, their people and progress are asked for once. */
async function viewsOf(
  ports: BroadcastPorts,
  all: readonly Broadcast[],
  who: Manager,
): Promise<readonly BroadcastView[]> {
  const { db } = ports.database;
  const people = all.flatMap(({ writers, approvedBy, sentBack }) => [
    ...writers,
    approvedBy ?? '',
    sentBack?.by ?? '',
  ]);
  const names = await staffNames(db, people);
  const progresses = await progressesOf(
    db,
    all.map(({ id }) => id),
  );
  const nameOf = (id: string) => names.get(id) ?? 'somebody who has left';
  const held = new Map<string, BroadcastView['held']>();
  for (const each of all) {
    if (each.status === 'sending') held.set(each.id, await whyHeld(ports, each));
  }
  return all.map((broadcast) => ({
    ...viewOf(ports, broadcast, nameOf),
    own: broadcast.writers.includes(who.id),
    progress: progresses(broadcast.id),
    held: held.get(broadcast.id) ?? null,
  }));
}

function viewOf(
  ports: BroadcastPorts,
  broadcast: Broadcast,
  nameOf: (id: string) => string,
): Omit<BroadcastView, 'own' | 'progress' | 'held'> {
  const { writers, approvedBy, sentBack } = broadcast;
  const { id, title, subject, audience, sms, more, status, revision } = broadcast;
  const { startsAt, endsAt, approvedAt, finishedAt, changedAt } = broadcast;
  return {
    ...{ id, title, subject, audience, sms, more, status, revision },
    ...{ startsAt, endsAt, approvedAt, finishedAt, changedAt },
    subjectName: ports.subjects[subject] ?? subject,
    writers: writers.map(nameOf),
    approvedBy: approvedBy === null ? null : nameOf(approvedBy),
    sentBack: sentBack && { ...sentBack, by: nameOf(sentBack.by) },
  };
}

async function whyHeld(ports: BroadcastPorts, broadcast: Broadcast): Promise<BroadcastView['held']> {
  const now = ports.clock.now();
  if (ports.isOff()) return 'off';
  if (ports.isQuiet(now)) return 'night';
  const { line, partsPerDay } = ports.texts;
  const counted = await partsCounted(ports.database.db, line, londonDay(now));
  return counted + worded(ports, broadcast).parts > partsPerDay ? 'spent' : null;
}

export interface Choices {
  readonly subjects: readonly { readonly id: string; readonly name: string }[];
  /** Postcode districts and sectors that homes are in. */
  readonly areas: readonly string[];
  readonly rounds: readonly { readonly id: string; readonly service: string; readonly homes: number }[];
}

export async function choicesOf({ database, subjects }: BroadcastPorts): Promise<Choices> {
  const named = Object.entries(subjects).map(([id, name]) => ({ id, name }));
  return { subjects: named, ...(await placesToChoose(database.db)) };
}
