/** Broadcasts as managers see them. */
import { londonDay } from '../conversation/working-days.ts';
import { placesToChoose, staffNames } from '../store/broadcast-choices.ts';
import {
  type Broadcast,
  findBroadcast,
  listBroadcasts,
  type Progress,
  progressOf,
} from '../store/broadcasts.ts';
import { partsCounted } from '../store/sending-pace.ts';
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
  const all = await listBroadcasts(ports.database.db, LISTED);
  const views: BroadcastView[] = [];
  for (const each of all) views.push(await viewOf(ports, each, who));
  return views;
}

export async function findView(
  ports: BroadcastPorts,
  id: string,
  who: Manager,
): Promise<BroadcastView | undefined> {
  const found = await findBroadcast(ports.database.db, id);
  return found && viewOf(ports, found, who);
}

async function viewOf(ports: BroadcastPorts, broadcast: Broadcast, who: Manager): Promise<BroadcastView> {
  const { db } = ports.database;
  const { writers, approvedBy, sentBack } = broadcast;
  const names = await staffNames(db, [...writers, approvedBy ?? '', sentBack?.by ?? '']);
  const nameOf = (id: string) => names.get(id) ?? 'somebody who has left';
  const { id, title, subject, audience, sms, more, status, revision } = broadcast;
  const { startsAt, endsAt, approvedAt, finishedAt, changedAt } = broadcast;
  return {
    ...{ id, title, subject, audience, sms, more, status, revision },
    ...{ startsAt, endsAt, approvedAt, finishedAt, changedAt },
    subjectName: ports.subjects[subject] ?? subject,
    writers: writers.map(nameOf),
    approvedBy: approvedBy === null ? null : nameOf(approvedBy),
    sentBack: sentBack && { ...sentBack, by: nameOf(sentBack.by) },
    own: writers.includes(who.id),
    progress: await progressOf(db, id),
    held: status === 'sending' ? await whyHeld(ports, broadcast) : null,
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
