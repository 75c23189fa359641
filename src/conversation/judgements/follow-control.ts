import type { Control, Understood } from '../../understanding/understanding.ts';
import { askPendingAgain, askSlot, offerWayBack } from '../advance.ts';
import { justSent } from '../after-task/just-sent.ts';
import { clearSlot, isAsked, newFrame } from '../frame.ts';
import { forgetAll, forgetWho, noteOffered } from '../memory.ts';
import type { Pending } from '../session.ts';
import { plainOf } from '../slots/plain-answer.ts';
import { signOfLife } from '../slots/sign-of-life.ts';
import { startDialog } from '../start-dialog.ts';
import type { Turn } from '../turn.ts';
import { noteHelped } from './hear-whether-it-helped.ts';

/** "My booking" may be one that was made before; this one is the one under way. */
const CANCELS_TASK =
  /^(?:please )?cancel (?:this|that) (?:order|booking|report|request|form|application|one)(?: please)?$/;

const TAKEN_BACK =
  "(?:(?:no|oh|ok|wait|hang on|actually|sorry|please|i) )*(?:don'?t|do not)(?: (?:please|want (?:you )?to|wanna))*";
const AFTER_IT = '(?: (?:please|then|now|after all|any ?more|thanks|thank you))*';
/** In the middle of its questions, or when all is read back. */
const DOES_NOT_WANT = new RegExp(
  `^${TAKEN_BACK} (?:report|order|book|submit|go on|carry on|continue)(?: (?:it|that|this|with))*${AFTER_IT}$`,
);
/** Of sending, much could be meant: a text when it is done, a photo. */
const DOES_NOT_SEND = new RegExp(`^${TAKEN_BACK} send (?:it|that|this)(?: (?:off|in))?${AFTER_IT}$`);
/** They do it themselves some other way, once all is read back. */
const DOES_OTHERWISE =
  /^(?:(?:no|oh|actually|sorry|ok|think) )*(?:i'?ll|i will|i'?d rather|i would rather|i'?m going to)(?: just| rather)* (?:ring|call|phone|go online|do it online)(?: (?:you|them|up|in))*(?: (?:instead|later|tomorrow|myself|thanks|thank you))*$/;
const THANKS = /\b(?:thank\w*|thanx|thnx|thx|tx|ty|tysm|ta(?! (?:ra|ta)\b)|cheers|appreciate\w*)\b/;

/** Commands to the conversation itself; they work in any state. */
export async function followControl(turn: Turn): Promise<boolean> {
  if (asksToCancel(turn) && (controlOf(turn) === 'cancel' || endsTask(turn))) return false;
  if (turn.current && endsTask(turn)) {
    await cancel(turn);
    return true;
  }
  // "Hi again" asks for nothing to be said again.
  return signOfLife(turn.text) === undefined && follow(turn, COMMANDS);
}

function endsTask(turn: Turn): boolean {
  const { pending } = turn.session;
  const plain = plainOf(turn.text);
  if (CANCELS_TASK.test(plain)) return true;
  if (!pending || !OF_A_TASK.has(pending.kind)) return false;
  if (DOES_NOT_WANT.test(plain)) return true;
  if (pending.kind === 'read-back' && DOES_OTHERWISE.test(plain)) return true;
  const asked = turn.slotAsked?.asksFor;
  const asksToSend = asked === 'contact' || asked === 'sending';
  return !asksToSend && DOES_NOT_SEND.test(plain);
}

/** What a task has open while nothing of it is committed. */
const OF_A_TASK: ReadonlySet<Pending['kind']> = new Set(['slot', 'recall', 'read-back', 'change']);

/** "Shall I cancel it?" is waiting for its answer, which may be "cancel it". */
function asksToCancel({ slotAsked, current }: Turn): boolean {
  return current !== undefined && slotAsked?.asksToCancel?.(current.frame.values) === true;
}

/** Courtesies come after the answer to a pending question: "perfect" may be a yes, and "more" a choice. */
export function returnCourtesy(turn: Turn): Promise<boolean> {
  return follow(turn, COURTESIES);
}

type Follow = Partial<Record<Control, (turn: Turn) => Promise<void>>>;

async function follow(turn: Turn, table: Follow): Promise<boolean> {
  const control = controlOf(turn);
  const act = control && table[control];
  if (!act) return false;
  await act(turn);
  return true;
}

/** The control that the message as a whole is, if it is one. */
export function controlOf(turn: Turn): Control | undefined {
  return controlIn(turn.understood);
}

export function controlIn({ commands: [best] }: Understood): Control | undefined {
  return best?.kind === 'control' ? best.control : undefined;
}

/** `none-of-these` and `skip` are answers to questions, not commands: they are read where they were asked. */
const COMMANDS: Follow = {
  cancel,
  'start-again': startAgain,
  back: goBack,
  person: (turn) => startDialog(turn, turn.world.advisorDialog, turn.understood),
  // In the middle of a task there is nothing to pick from, but ways on.
  menu: (turn) => aside(turn, turn.current ? 'help' : 'menu', turn.world.starters),
  help: (turn) => aside(turn, 'help', turn.world.starters),
  repeat: async (turn) => {
    const { said = [] } = turn.session;
    if (said.length === 0) turn.sayWords('menu', {}, turn.world.starters);
    for (const say of said) turn.say(say);
  },
};

const COURTESIES: Follow = {
  greeting: (turn) => aside(turn, 'greeting', turn.world.starters),
  thanks: (turn) => {
    noteHelped(turn, true);
    turn.sayWordsInPassing('thanks');
    return askPendingAgain(turn);
  },
  goodbye: async (turn) => {
    const thanks = THANKS.test(plainOf(turn.text));
    if (thanks) noteHelped(turn, true);
    // Others may sit at the same computer next; who texts has their phone tomorrow, too.
    if (turn.input.limits.form === 'text') forgetWho(turn.session);
    else {
      forgetAll(turn.session);
      delete turn.session.photos;
      delete turn.session.queued;
    }
    turn.sayWords(thanks ? 'goodbye-thanks' : 'goodbye');
  },
  more: sayTheRest,
};

/** Nothing was committed while a frame stands, so there is nothing to undo: only to say so. */
async function cancel(turn: Turn): Promise<void> {
  const left = turn.session.frames.pop();
  delete turn.session.photos;
  const wasPending = turn.session.pending;
  delete turn.session.pending;
  if (!left) {
    // "Never mind", once something was sent: that it was not would be wrong, and alarm them.
    const sent = justSent(turn);
    if (sent && !wasPending) return turn.sayWords('stands', { reference: sent.reference });
    turn.sayWords(wasPending ? 'cancelled-question' : 'nothing-to-cancel', {}, turn.world.starters);
    return;
  }
  turn.emit({ kind: 'dialog-cancelled', dialog: left.dialog });
  turn.sayLeft(left.dialog, 'cancelled');
  offerWayBack(turn);
}

/**
 * The current task from its first question, with nothing kept; outside a task, the menu. What was set aside for it is
 * offered back once it is done, as ever.
 */
async function startAgain(turn: Turn): Promise<void> {
  const { current, session } = turn;
  // Who waits for a person is not asked anew how to reach one: again and again they would never come out of it.
  if (session.handover && current?.dialog.id === turn.world.advisorDialog) return cancel(turn);
  forgetAll(session);
  session.misses = 0;
  delete session.pending;
  delete session.photos;
  if (!current) return turn.sayWords('menu', {}, turn.world.starters);
  const dialog = current.dialog.id;
  turn.emit({ kind: 'dialog-cancelled', dialog });
  turn.sayLeft(dialog, 'started-again');
  session.frames = [...session.frames.slice(0, -1), newFrame(current.dialog)];
  turn.emit({ kind: 'dialog-started', dialog });
  await askPendingAgain(turn);
}

/** Undoes the last answer, and shows what it was. A committed task has no frame, so it is never undone. */
async function goBack(turn: Turn): Promise<void> {
  const open = turn.current;
  if (!open) return turn.sayWords('nothing-to-go-back-to', {}, turn.world.starters);
  const slot = open.frame.answered.findLast((name) =>
    isAsked(open.dialog, open.frame, name, turn.asking(open)),
  );
  const definition = slot === undefined ? undefined : open.dialog.slots[slot];
  if (slot === undefined || definition === undefined) {
    turn.sayWords('at-first-question');
    return askPendingAgain(turn);
  }
  const value = open.frame.values[slot];
  if (value !== undefined && value !== null) {
    turn.sayWords('went-back', { value: definition.describe(value, turn.contextOf(open)) });
  }
  clearSlot(open.dialog, open.frame, slot);
  noteOffered(open, slot);
  return askSlot(turn, open, slot);
}

/** Says something on the side, then asks again what was pending. */
async function aside(turn: Turn, key: string, quickReplies: readonly string[] = []): Promise<void> {
  turn.sayWords(key, {}, turn.current ? [] : quickReplies);
  await askPendingAgain(turn);
}

async function sayTheRest(turn: Turn): Promise<void> {
  const { rest } = turn.session;
  delete turn.session.rest;
  if (rest !== undefined) return turn.sayInPassing({ text: rest });
  turn.sayWordsInPassing('no-more');
  await askPendingAgain(turn);
}
