/**
 * What somebody in the advisors' queue can do besides waiting, as choices. Where choices vanish with the next message, they
 * stand again under whatever is said to them there.
 */
import { type ChannelLimits, choiceForm, isNumbered } from '../message.ts';
import type { Session } from '../session.ts';
import type { Turn } from '../turn.ts';
import type { World } from '../world.ts';

type Handover = NonNullable<Session['handover']>;

/** Those of a conversation, in words. `goesOnByText`: whether the page they wait on could be left for text messages. */
export function waysOn(
  { wording, advisorDialog, facts }: Pick<World, 'wording' | 'advisorDialog' | 'facts'>,
  { overnight, byText }: Handover,
  goesOnByText: boolean,
): readonly string[] {
  const keys = overnight
    ? ['choose-call-back', 'choose-message', 'choose-leave-queue']
    : ['choose-leave-queue', ...(goesOnByText && !byText ? ['text-me'] : [])];
  return keys.map((key) => wording.words(advisorDialog, key, 'web', facts));
}

/** Puts them under the last thing said in the turn, unless that is a question. A text message has the word to send instead. */
export function offerWaysOn({ session, input, world, channel, events }: Turn): void {
  const { handover, pending, stopped } = session;
  if (handover?.state !== 'waiting' || pending || stopped || input.limits.form === 'text') return;
  const at = events.findLastIndex(({ kind }) => kind === 'said');
  const last = events[at];
  if (last?.kind !== 'said') return;
  const had = last.say.quickReplies ?? [];
  const ways = waysOn(world, handover, channel.goesOnByText === true);
  const quickReplies = [...had, ...ways.filter((way) => !had.includes(way))];
  // Where there is no room for buttons, the word to send has been said.
  if (isNumbered(quickReplies, input.limits)) return;
  events[at] = { ...last, say: { ...last.say, quickReplies } };
}

/** Whether what could be pressed is gone once they have written: then silence would leave them nothing. */
export function vanish(limits: ChannelLimits): boolean {
  return limits.form === 'web' && choiceForm(['x'], limits) === 'quick-replies';
}
