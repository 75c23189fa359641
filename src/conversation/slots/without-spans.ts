/** Taking out of a message what says something else, before the rest is read: the 12 of "12 March" is no house number. */
import { blankOut, type Span } from '../../understanding/understanding.ts';
import type { Heard } from '../dialog.ts';

// Dialogs see of understanding what the conversation passes on.
export { blankOut };

/** The message without what stands at `spans`, and without the entities that were read there. */
export function withoutSpans(message: Heard, spans: readonly Span[]): Heard {
  if (spans.length === 0) return message;
  const isOut = ({ span }: Heard['entities'][number]) =>
    spans.some(({ start, end }) => span.start < end && start < span.end);
  return {
    ...message,
    text: blankOut(message.text, spans),
    entities: message.entities.filter((entity) => !isOut(entity)),
  };
}
