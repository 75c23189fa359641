/** The desk's records as the console reads them. */
import { windowWords } from '../conversation/calendar/call-back-window.ts';
import { photoIdOf, type TranscriptEntry } from '../conversation/message.ts';
import { sentenceCase } from '../conversation/sentence-case.ts';
import type { ConversationView, ViewedEntry } from '../desk/conversation-view.ts';
import { mayPutBack } from '../desk/left-messages.ts';
import type { DeskPorts } from '../desk/ports.ts';
import type { Member } from '../desk/sessions.ts';
import type { DeliveryOf } from '../store/conversation-context.ts';
import { momentOf } from '../store/database.ts';
import type { Note } from '../store/handover-notes.ts';
import type { ListedHandover } from '../store/handover-queue.ts';
import { findPresence } from '../store/presence.ts';

/** Everything open at the desk, in the order it should be dealt with. `now` lets screens show waiting times. */
export async function queueToWire(desk: DeskPorts, listed: readonly ListedHandover[], member: Member) {
  const now = desk.clock.now();
  const { teams, settings } = desk;
  const presence = await findPresence(desk.database.db, member.id);
  const places = placesOf(listed);
  return {
    now,
    open: teams.all.some(({ opening }) => opening.isOpen(now)),
    opening: teams.named('general').opening.next(now)?.words,
    handovers: listed.map((one) => handoverToWire(desk, one, member, places.get(one.handover.id))),
    teams: teams.all.map(({ id, name, opening }) => ({
      id,
      name,
      open: opening.isOpen(now),
      opening: opening.next(now)?.words,
      ...waitingIn(listed, id),
    })),
    presence: presence && { state: presence.state, since: presence.since, auto: presence.auto },
    mostAtOnce: settings.mostAtOnce,
    textPence: settings.textPence,
    off: [...(desk.off?.() ?? [])].map(([channel, { message, since }]) => ({ channel, message, since })),
    tags: settings.tags,
    closingReasons: Object.entries(settings.closingReasons).map(([id, name]) => ({ id, name })),
  };
}

/** Place in its team's queue of everyone who waits: the list is in that order. */
function placesOf(listed: readonly ListedHandover[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  for (const { handover } of listed) {
    if (handover.status !== 'waiting') continue;
    const place = (counts.get(handover.team) ?? 0) + 1;
    counts.set(handover.team, place);
    places.set(handover.id, place);
  }
  return places;
}

function waitingIn(listed: readonly ListedHandover[], team: string) {
  const waiting = listed
    .map(({ handover }) => handover)
    .filter((handover) => handover.status === 'waiting' && handover.team === team)
    .sort((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime());
  return { waiting: waiting.length, oldestRequestedAt: waiting[0]?.requestedAt };
}

export function viewToWire(desk: DeskPorts, view: ConversationView, member: Member) {
  const { listed, entries, collected, told, form, phone, stopped, notes, position } = view;
  return {
    handover: handoverToWire(desk, listed, member, position),
    form,
    phone,
    stopped,
    unreachable: view.unreachable,
    silentUntil: view.silentUntil,
    offPageSince: view.offPageSince,
    entries: entries.map((entry) => ({ ...entryToWire(entry), ...deliveryOf(entry, view) })),
    collected,
    told,
    notes: notes.map((note) => noteToWire(note, member)),
    lent: view.lent || undefined,
    deliveries: view.deliveries.map(({ sequence, status, reason }) => ({
      ...{ sequence, status: SHOWN[status], deliveryReason: reason ?? undefined },
    })),
    history: view.history.map(({ handover, advisor }) => ({
      ...{ id: handover.id, requestedAt: handover.requestedAt, status: handover.status },
      ...{ reason: handover.reason, team: handover.team, tags: handover.tags },
      closedAt: handover.closedAt ?? undefined,
      closeReason: handover.closeReason ?? undefined,
      rating: handover.rating ?? undefined,
      advisor: advisor ?? undefined,
    })),
    requests: view.requests.map(({ reference, kind, status, createdAt, dueOn, place }) => ({
      ...{ reference, kind, status, createdAt },
      title: desk.world().title(kind) ?? kind,
      dueOn: dueOn ?? undefined,
      place: place ?? undefined,
    })),
    consent: view.consent.map(({ kind, label, words, optedInAt }) => ({ kind, label, words, at: optedInAt })),
    dialogs: startable(desk),
  };
}

function noteToWire({ clientId, at, author, kind, text, staffId }: Note, member: Member) {
  return { id: clientId, at, author, kind, text, mine: staffId === member.id };
}

export function handoverToWire(desk: DeskPorts, listed: ListedHandover, member: Member, position?: number) {
  const { handover, channel, advisor } = listed;
  const { id, conversationId, status, wish, priority, requestedAt, reason, contact, reference } = handover;
  return {
    id,
    conversation: conversationId,
    ...{ status, wish, priority, requestedAt, reason, channel, position },
    contact: contact ?? undefined,
    reference: reference ?? undefined,
    window: windowOf(desk, handover),
    takenAt: handover.takenAt ?? undefined,
    closedAt: handover.closedAt ?? undefined,
    repliedAt: handover.repliedAt ?? undefined,
    advisor: advisor ?? undefined,
    advisorId: handover.takenBy ?? undefined,
    mine: handover.takenBy === member.id,
    team: handover.team,
    teamName: desk.teams.named(handover.team).name,
    requeued: handover.requeued ?? undefined,
    closeReason: handover.closeReason ?? undefined,
    mayPutBack: mayPutBack(handover, desk.clock.now()) || undefined,
    tags: handover.tags,
    rating: handover.rating ?? undefined,
    lastSequence: listed.lastSequence,
    preview: listed.preview ?? undefined,
    previewBy: listed.previewBy ?? undefined,
    heardSequence: listed.heardSequence ?? undefined,
    heardAt: listed.heardAt === null ? undefined : momentOf(listed.heardAt),
  };
}

/** When they asked to be rung back, in words. */
function windowOf({ clock }: DeskPorts, { ringFrom: from, ringTo: to }: ListedHandover['handover']) {
  if (from === null || to === null) return undefined;
  return sentenceCase(windowWords({ from, to }, clock.now()));
}

/** A resident's message ids are their provider's and stay here; an advisor's are the console's own. */
export function entryToWire(entry: ViewedEntry | TranscriptEntry) {
  const { sequence, at, author, text, quickReplies, advisor, notice, externalId } = entry;
  const clientId = author === 'advisor' ? externalId : undefined;
  const photos = entry.attachments?.flatMap((file) => photoIdOf(file) ?? []);
  const { understood } = entry as ViewedEntry;
  return {
    ...{ sequence, at, author, text, quickReplies, advisor, notice, clientId, understood },
    ...(photos?.length && { photos }),
  };
}

const SHOWN: Readonly<Record<DeliveryOf['status'], 'sending' | 'sent' | 'failed' | 'delivered'>> = {
  waiting: 'sending',
  sending: 'sending',
  sent: 'sent',
  failed: 'failed',
  delivered: 'delivered',
};

/** What became of what was said to the resident. */
function deliveryOf({ sequence, author }: TranscriptEntry, { deliveries }: ConversationView) {
  if (author === 'resident') return {};
  const known = deliveries.find((one) => one.sequence === sequence);
  return known ? { delivery: SHOWN[known.status], deliveryReason: known.reason ?? undefined } : {};
}

/** Dialogs that an advisor may start for a resident. */
function startable(desk: DeskPorts) {
  const { dialogs, title, advisorDialog } = desk.world();
  return [...dialogs.keys()]
    .filter((id) => id !== advisorDialog)
    .map((id) => ({ id, title: title(id) ?? id }));
}
