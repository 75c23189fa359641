/** What a turn did, without anybody's words. */
import { nextSlot } from '../frame.ts';
import type { OpenFrame, Turn } from '../turn.ts';

/** As `kind:subject`, in the order in which it happened. */
export function didIn(turn: Turn): readonly string[] {
  const { session, current } = turn;
  const did = turn.events.flatMap((event): readonly string[] => {
    switch (event.kind) {
      case 'said':
        return [];
      case 'dialog-completed':
        return [
          `${event.kind}:${event.dialog}`,
          ...(event.reference === undefined ? [] : [`request-made:${event.dialog}`]),
        ];
      case 'dialog-started':
      case 'dialog-cancelled':
        return [`${event.kind}:${event.dialog}`];
      case 'slot-filled':
      case 'slot-corrected':
        return [`${event.kind}:${event.dialog}/${event.slot}`];
      case 'question-answered':
        return [`${event.kind}:${event.article}`];
      case 'answer-rated':
        return [`answer-${event.helpful ? 'helped' : 'not-helped'}:${event.article}`];
      case 'other-area':
        return [`${event.kind}:${event.area}`];
      case 'urgent-signposted':
        return [`${event.kind}:${event.urgent}`];
      default:
        return [event.kind];
    }
  });
  const stands =
    current && !session.handover ? [`stands:${current.dialog.id}/${standsAt(turn, current)}`] : [];
  return [...did, ...stands, ...(session.handover ? ['with-person'] : [])];
}

/** The question that the task waits for: where it is given up, if nothing follows. */
function standsAt(turn: Turn, open: OpenFrame): string {
  const { pending } = turn.session;
  if (pending?.kind === 'slot' || pending?.kind === 'recall') return pending.slot;
  if (pending?.kind === 'read-back' || pending?.kind === 'change') return 'read-back';
  return nextSlot(open.dialog, open.frame, turn.asking(open)) ?? 'read-back';
}
