import { advance } from '../advance.ts';
import { fillFrom, parseSlot, type Trouble } from '../fill.ts';
import { isFilled, isRelevant } from '../frame.ts';
import type { Pending } from '../session.ts';
import { asksBack } from '../slots/plain-answer.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { described } from './correct.ts';
import { isConfidentTopic } from './take-topic.ts';

/** A question of the task, or one put over it: whether they want a person, or to go on. */
const IN_A_TASK: ReadonlySet<Pending['kind']> = new Set(['slot', 'recall', 'offer-person', 'resume']);

/**
 * Asked one thing, some give the answer to a later question first. It is kept, said back and not asked for
 * again; the question that was asked still stands.
 */
export async function takeAhead(turn: Turn): Promise<boolean> {
  const { pending } = turn.session;
  const open = turn.current;
  if (!open || !pending || !IN_A_TASK.has(pending.kind)) return false;
  if (turn.slotAsked?.freeText) return false;
  if (isConfidentTopic(turn) && !(await isDetail(turn, open))) return false;
  return keepAhead(turn, open);
}

/**
 * "Just me" is in an article too; while a form asks who lives there it is an answer, and nothing else. And "there are
 * needles in it" goes with the report, though sharps have an article of their own.
 */
async function isDetail(turn: Turn, { dialog, frame }: OpenFrame): Promise<boolean> {
  const isArticle = turn.understood.decision.kind === 'answer';
  for (const [slot, { goesFirst, memory }] of Object.entries(dialog.slots)) {
    if (!(goesFirst || isArticle) || isFilled(frame, slot) || !isRelevant(dialog, frame, slot)) continue;
    const parsed = await parseSlot(turn, { dialog, frame }, slot, turn.understood, false);
    if (parsed.kind !== 'value' || parsed.value === null) continue;
    if (parsed.whole || goesFirst?.(parsed.value)) return true;
    // No article takes an address: "my house is 14 Harrow Lane" is no question about empty ones.
    if (memory?.as === 'place' && !asksBack(turn.text)) return true;
  }
  return false;
}

/** Keeps what the message says for any question but the pending one. False when it says nothing. */
export async function keepAhead(turn: Turn, open: OpenFrame): Promise<boolean> {
  const before = new Set(Object.keys(open.frame.values));
  const trouble = await fillFrom(turn, open, turn.understood);
  const noted = Object.keys(open.frame.values).filter((slot) => !before.has(slot));
  if (noted.length === 0) return false;
  const values = noted
    // An address says its postcode.
    .filter((slot) => !noted.some((other) => open.dialog.slots[other]?.dependsOn?.includes(slot)))
    .map((slot) => described(turn, open, slot))
    .filter((value) => value !== '');
  if (values.length > 0) turn.sayWords('noted', { value: values.join(', ') });
  await advance(turn, open, trouble ?? (await stillWhichOne(turn, open)));
  return true;
}

/** Asked which of two they mean, they are asked that again, and not the whole list. */
async function stillWhichOne(turn: Turn, open: OpenFrame): Promise<Trouble | undefined> {
  const { pending } = turn.session;
  if (pending?.kind !== 'slot' || isFilled(open.frame, pending.slot)) return undefined;
  const { slot, offered } = pending;
  const all = (await open.dialog.slots[slot]?.options?.(turn.contextOf(open))) ?? [];
  const narrowed = offered.length > 1 && offered.length < all.length;
  return narrowed ? { slot, parsed: { kind: 'ambiguous', options: offered } } : undefined;
}
