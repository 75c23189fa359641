/**
 * Asking for a person. While the desk is open the resident joins the live queue; when it is shut, or when
 * they would rather, they leave a message or ask to be called back.
 */
import { type Completion, defineDialog, type Reopened } from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';
import { makeReference } from '../../src/conversation/reference.ts';
import { readablePhone, shortened } from '../../src/conversation/slots/plain-answer.ts';
import {
  type AdvisorRecords,
  type AdvisorSettings,
  type AdvisorValues,
  button,
  type Context,
  isLeft,
  isOpen,
  nextOpening,
  priorityOf,
  teamOf,
} from './request.ts';
import { about, name, phone, way } from './slots.ts';
import { isOver, whenWords, window } from './window.ts';

/** Only what is left for later is read back; joining the queue is undone as easily as it is done. */
function readBack(context: Context): Say | undefined {
  const { way: chosen, about: reason, name: who, phone: number } = context.values;
  if (!isLeft(context.values) || !reason || !who || !number) return undefined;
  // Asked anew when it is to be sent, rather than read back.
  if (isOver(context.values.window ?? {}, context)) return undefined;
  return context.say(`read-back-${chosen}`, {
    about: context.channel.form === 'text' ? shortened(reason.words, 140) : reason.words,
    name: who,
    phone: readablePhone(number),
    when: whenWords(context.values.window ?? {}, context),
  });
}

async function complete(context: Context): Promise<Completion | Reopened<AdvisorValues>> {
  if (context.values.way === 'none') return { say: context.say('not-now') };
  if (isLeft(context.values)) {
    const { window: chosen } = context.values;
    const isLate = chosen !== undefined && isOver(chosen, context);
    return isLate ? { say: context.say('window-over'), reopen: ['window'] } : leaveForLater(context);
  }
  // The desk may have shut since they asked.
  if (!isOpen(context)) return { say: context.say('just-closed'), reopen: ['way'] };
  return joinQueue(context);
}

async function joinQueue(context: Context): Promise<Completion> {
  const { words: reason = '' } = context.values.about ?? {};
  const { conversationId, records, now } = context;
  const team = context.settings.answering(teamOf(context), now);
  const asked = { id: context.newId(), conversationId, reason, priority: priorityOf(context), team };
  const joined = await records.join(asked, now);
  const { position } = joined;
  const { goesOnByText = false } = context.channel;
  const buttons = button(
    context,
    ...(goesOnByText ? ['choose-leave-queue', 'text-me'] : ['choose-leave-queue']),
  );
  const place = position === 1 ? context.words('joined-next') : context.words('joined', { position });
  const wait = await usualWait(context, joined.team);
  return {
    say: { ...buttons, text: wait === undefined ? place : `${place} ${wait}` },
    handover: { id: joined.id },
  };
}

/** Of ten people eight waited no longer. */
const MOST_PEOPLE = 0.8;

/** How long most waited of late, in words; undefined while too few are known for that to be honest. */
async function usualWait(context: Context, team: string): Promise<string | undefined> {
  const { known, withinMinutes } = context.settings.waits;
  const since = new Date(context.now.getTime() - withinMinutes * 60_000);
  const waits = await context.records.waits(team, since, 4 * known);
  if (waits.length < known) return undefined;
  const seconds = waits[Math.ceil(waits.length * MOST_PEOPLE) - 1] ?? 0;
  const minutes = Math.max(2, Math.ceil(seconds / 60));
  return context.words('usual-wait', { minutes: minutes > 10 ? Math.ceil(minutes / 5) * 5 : minutes });
}

/** More tries than this and something else is wrong. */
const REFERENCES_TRIED = 5;

async function leaveForLater(context: Context): Promise<Completion> {
  const { way: chosen, about: reason, name: who = '', phone: number = '' } = context.values;
  const { conversationId, now } = context;
  const { words = '' } = reason ?? {};
  const sorted = { priority: priorityOf(context), team: teamOf(context) };
  const wish = chosen === 'call-back' ? 'call-back' : 'message';
  for (let tried = 0; tried < REFERENCES_TRIED; tried += 1) {
    const id = context.newId();
    const reference = makeReference(wish === 'message' ? 'MS' : 'CB', id);
    const asked = { id, conversationId, way: wish, reason: words, ...sorted, reference } as const;
    const { from, to } = context.values.window ?? {};
    const when = from !== undefined && to !== undefined && { from: new Date(from), to: new Date(to) };
    const message = { ...asked, name: who, phone: number, ...(when && { window: when }) };
    if (await context.records.leave(message, now)) return left(context, wish, reference);
  }
  throw new Error('every reference tried for a left message was taken');
}

function left(context: Context, wish: 'message' | 'call-back', reference: string): Completion {
  const opening = nextOpening(context);
  const open = isOpen(context);
  const fillings = { reference, phone: readablePhone(context.values.phone ?? '') };
  const { window: chosen } = context.values;
  if (chosen?.from !== undefined) {
    const words = whenWords(chosen, context);
    const when = /^\p{Lu}/u.test(words) ? `on ${words}` : words;
    return { say: context.say('left-call-back-window', { ...fillings, when }), reference, leavesQueue: true };
  }
  const say =
    open || opening === undefined
      ? context.say(`left-${wish}-open`, fillings)
      : context.say(`left-${wish}`, { ...fillings, opening });
  return { say, reference, leavesQueue: true };
}

export const speakToAdvisor = defineDialog<AdvisorValues, AdvisorRecords, AdvisorSettings>({
  id: 'speak-to-advisor',
  version: 1,
  slots: { way, about, name, phone, window },
  readBack,
  complete,
});
