/** The desk's records as the console reads them. */
import { photoIdOf } from '../conversation/message.ts';
import type { ConversationView, ViewedEntry } from '../desk/conversation-view.ts';
import type { DeskOpening } from '../desk/opening-hours.ts';
import type { Member } from '../desk/sessions.ts';
import type { ListedHandover } from '../store/handover-queue.ts';
import type { Handover } from '../store/handovers.ts';

/** Everything open at the desk, in the order it should be dealt with. `now` lets screens show waiting times. */
export function queueToWire(
  listed: readonly ListedHandover[],
  member: Member,
  opening: DeskOpening,
  now: Date,
) {
  return {
    now,
    open: opening.isOpen(now),
    opening: opening.next(now)?.words,
    handovers: listed.map(({ handover, channel, advisor }) => ({
      ...handoverToWire(handover, member),
      channel,
      advisor: advisor ?? undefined,
    })),
  };
}

export function viewToWire(view: ConversationView, member: Member) {
  const { handover, entries, collected, channel, form, phone, stopped, advisor } = view;
  return {
    handover: { ...handoverToWire(handover, member), channel, advisor },
    form,
    phone,
    stopped,
    entries: entries.map(entryToWire),
    collected,
  };
}

function handoverToWire(handover: Handover, member: Member) {
  const { id, conversationId, status, wish, priority, requestedAt, reason, contact, reference } = handover;
  return {
    id,
    conversation: conversationId,
    status,
    wish,
    priority,
    requestedAt,
    reason,
    contact: contact ?? undefined,
    reference: reference ?? undefined,
    takenAt: handover.takenAt ?? undefined,
    closedAt: handover.closedAt ?? undefined,
    mine: handover.takenBy === member.id,
  };
}

/** A resident's message ids are their provider's and stay here; an advisor's are the console's own. */
function entryToWire(entry: ViewedEntry) {
  const { sequence, at, author, text, quickReplies, advisor, notice, externalId, understood } = entry;
  const clientId = author === 'advisor' ? externalId : undefined;
  const photos = entry.attachments?.flatMap((file) => photoIdOf(file) ?? []);
  return {
    ...{ sequence, at, author, text, quickReplies, advisor, notice, clientId, understood },
    ...(photos?.length && { photos }),
  };
}
