/** Where an item stands on its way to residents, and what that means for whoever writes on. */
import { Icon } from '../shell/icons.tsx';
import type { Item } from './wire.ts';
import { momentWords } from './words.ts';

export function ReviewNote({ item: { open } }: { readonly item: Item }) {
  if (open === undefined) return null;
  const words = noteOf(open);
  if (words === undefined) return null;
  return (
    <p className={open.sentBack ? 'note note-amber' : 'note'}>
      <Icon name={open.sentBack ? 'back' : 'clock'} />
      <span>{words}</span>
    </p>
  );
}

function noteOf(open: NonNullable<Item['open']>): string | undefined {
  if (open.status === 'review' && open.sentBack) {
    return `It did not go live at its time: “${open.sentBack.why}” A second person has to look again.`;
  }
  if (open.status === 'review') {
    return `${open.by} asks for a second pair of eyes. When you change something, it becomes a draft again, and somebody else has to approve it.`;
  }
  if (open.status === 'scheduled' && open.publishAt !== undefined) {
    return `It goes live on ${momentWords(open.publishAt)}. When you change something, it becomes a draft again.`;
  }
  if (open.sentBack) return `Sent back by ${open.sentBack.by}: “${open.sentBack.why}”`;
  return undefined;
}
