/**
 * Asking for a person. While the desk is open the resident joins the live queue; when it is shut, or when
 * they would rather, they leave a message or ask to be called back.
 */
import {
  type Completion,
  type DialogContext,
  defineDialog,
  type Option,
  type Parsed,
  type Reopened,
  type Slot,
} from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';
import { makeReference } from '../../src/conversation/reference.ts';
import * as reading from './reading.ts';

export type Way = 'now' | 'message' | 'call-back' | 'none';

/** What it is about, in the resident's words; empty when they would not say. */
export type About = { readonly words: string; readonly urgent: boolean };

export interface AdvisorValues {
  way: Way;
  about: About;
  name: string;
  phone: string;
}

export interface AdvisorRecords {
  /** Joins the live queue; someone who is in it already keeps their place. Position 1 is next. */
  join(
    request: { id: string; conversationId: string; reason: string; urgent: boolean },
    now: Date,
  ): Promise<{ readonly id: string; readonly position: number }>;
  /** Keeps a message for the desk. False when the reference is taken. */
  leave(message: LeftMessage, now: Date): Promise<boolean>;
}

export interface LeftMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly way: 'message' | 'call-back';
  readonly reason: string;
  readonly urgent: boolean;
  readonly name: string;
  readonly phone: string;
  readonly reference: string;
}

/** When advisors are there. The desk's opening hours fit. */
export interface AdvisorSettings {
  isOpen(now: Date): boolean;
  /** The next opening as words in a sentence: `tomorrow at 8:30am`. */
  next(now: Date): { readonly words: string } | undefined;
}

type Context = DialogContext<AdvisorValues, AdvisorRecords, AdvisorSettings>;
type Understood = Parameters<SlotOf<string>['parse']>[0];
type SlotOf<T> = Slot<T, AdvisorValues, AdvisorRecords, AdvisorSettings>;

const SILENT = { kind: 'silent' } as const;

const isLeft = (values: Partial<AdvisorValues>): boolean =>
  values.way === 'message' || values.way === 'call-back';

const way: SlotOf<Way> = {
  sensitivity: 'none',
  parse({ text }, context, asked): Parsed<Way> {
    if (reading.wantsCallBack(text)) return { kind: 'value', value: 'call-back' };
    if (reading.wantsToLeaveMessage(text)) return { kind: 'value', value: 'message' };
    if (asked) return readChoice(text, context);
    const starting = context.values.way === undefined;
    return starting && context.settings.isOpen(context.now) ? { kind: 'value', value: 'now' } : SILENT;
  },
  ask(context) {
    const quickReplies = waysOf(context).map(({ label }) => label);
    if (context.settings.isOpen(context.now)) return context.say('ask-way-open', {}, { quickReplies });
    const opening = context.settings.next(context.now)?.words;
    return opening === undefined
      ? context.say('ask-way-shut', {}, { quickReplies })
      : context.say('ask-way-closed', { opening }, { quickReplies });
  },
  options: waysOf,
  describe: (value, context) => context.words(`way-${value}`),
};

/** A bare yes to "leave a message or be called back?" says nothing about which. */
function readChoice(text: string, context: Context): Parsed<Way> {
  if (reading.declines(text)) return { kind: 'value', value: 'none' };
  if (!reading.agrees(text)) return SILENT;
  return { kind: 'ambiguous', options: waysOf(context).filter(({ value }) => value !== 'none') };
}

function waysOf(context: Context): readonly Option<Way>[] {
  const ways: Way[] = context.settings.isOpen(context.now)
    ? ['now', 'call-back', 'none']
    : ['message', 'call-back', 'none'];
  return ways.map((value) => ({ value, label: context.words(`choose-${value}`) }));
}

/**
 * Whether the message that led here says what it is about. When a mere likeness led here, it may have been a
 * mistake: then nobody is put into a queue unasked.
 */
function tellsReason({ text, decision }: Understood): boolean {
  const likeness = decision.kind === 'dialog' && !reading.asksForPerson(text);
  return !likeness && reading.saysWhatAbout(text);
}

const about: SlotOf<About> = {
  sensitivity: 'personal',
  freeText: 'anything',
  when: (values) => values.way !== 'none',
  parse(message, context, asked): Parsed<About> {
    const { text, decision } = message;
    const value = { words: text.trim(), urgent: decision.kind === 'urgent' };
    if (!asked) return context.values.about === undefined && tellsReason(message) ? { kind: 'value', value } : SILENT;
    if (reading.namesSlot(text)) return SILENT;
    if (!reading.withholds(text)) return { kind: 'value', value };
    return isLeft(context.values)
      ? { kind: 'refused', say: context.say('need-about') }
      : { kind: 'value', value: { words: '', urgent: false } };
  },
  ask: (context) =>
    isLeft(context.values)
      ? context.say(`ask-about-${context.values.way}`)
      : context.say('ask-about-now', {}, button(context, 'rather-not')),
  describe: ({ words }, context) =>
    words === '' ? context.words('nothing-said') : `“${reading.shortened(words, 100)}”`,
};

const name: SlotOf<string> = {
  sensitivity: 'personal',
  when: isLeft,
  parse({ text }, context, asked): Parsed<string> {
    const given = asked ? reading.nameIn(text) : reading.nameGiven(text);
    if (given !== undefined && !reading.namesSlot(text)) return { kind: 'value', value: given };
    const answering = asked && context.values.name === undefined;
    return answering ? { kind: 'refused', say: context.say('need-name') } : SILENT;
  },
  describe: (value) => value,
};

const phone: SlotOf<string> = {
  sensitivity: 'personal',
  when: isLeft,
  parse({ text, entities }, context, asked): Parsed<string> {
    const given = entities.find((entity) => entity.kind === 'phone');
    if (given) return { kind: 'value', value: given.value };
    const own = ownNumber(context);
    const unfilled = context.values.phone === undefined;
    // A text message is answered by text: there is nothing to ask, the read-back says the number.
    if (own !== undefined && unfilled && !asked && context.values.way === 'message') {
      return { kind: 'value', value: own };
    }
    if (own !== undefined && asked && (reading.agrees(text) || /\bthis\b/i.test(text))) {
      return { kind: 'value', value: own };
    }
    return asked && unfilled ? { kind: 'refused', say: context.say('need-phone') } : SILENT;
  },
  ask(context) {
    const own = ownNumber(context);
    if (own === undefined) return context.say(`ask-phone-${context.values.way ?? 'message'}`);
    return context.say('ask-own-phone', { phone: reading.readablePhone(own) });
  },
  describe: (value) => reading.readablePhone(value),
};

/** The number the resident texts from. */
function ownNumber(context: Context): string | undefined {
  const texts = context.channel.form === 'text' && /^\+\d{8,15}$/.test(context.contact);
  return texts ? context.contact : undefined;
}

/** Only what is left for later is read back; joining the queue is undone as easily as it is done. */
function readBack(context: Context): Say | undefined {
  const { way: chosen, about: reason, name: who, phone: number } = context.values;
  if (!isLeft(context.values) || !reason || !who || !number) return undefined;
  return context.say(`read-back-${chosen}`, {
    about: context.channel.form === 'text' ? reading.shortened(reason.words, 140) : reason.words,
    name: who,
    phone: reading.readablePhone(number),
  });
}

async function complete(context: Context): Promise<Completion | Reopened<AdvisorValues>> {
  if (context.values.way === 'none') return { say: context.say('not-now') };
  if (isLeft(context.values)) return leaveForLater(context);
  // The desk may have shut since they asked.
  if (!context.settings.isOpen(context.now)) return { say: context.say('just-closed'), reopen: ['way'] };
  return joinQueue(context);
}

async function joinQueue(context: Context): Promise<Completion> {
  const { words = '', urgent = false } = context.values.about ?? {};
  const { conversationId, records, now } = context;
  const joined = await records.join({ id: context.newId(), conversationId, reason: words, urgent }, now);
  const { position } = joined;
  const cancel = button(context, 'stop-waiting');
  const say =
    position === 1 ? context.say('joined-next', {}, cancel) : context.say('joined', { position }, cancel);
  return { say, handover: { id: joined.id } };
}

/** One button under a message. A text message says the word to send instead: a list of one reads oddly. */
function button(context: Context, key: string): Omit<Say, 'text'> {
  return context.channel.form === 'text' ? {} : { quickReplies: [context.words(key)] };
}

/** More tries than this and something else is wrong. */
const REFERENCES_TRIED = 5;

async function leaveForLater(context: Context): Promise<Completion> {
  const { way: chosen, about: reason, name: who = '', phone: number = '' } = context.values;
  const { conversationId, now } = context;
  const { words = '', urgent = false } = reason ?? {};
  const wish = chosen === 'call-back' ? 'call-back' : 'message';
  for (let tried = 0; tried < REFERENCES_TRIED; tried += 1) {
    const id = context.newId();
    const reference = makeReference(wish === 'message' ? 'MS' : 'CB', id);
    const asked = { id, conversationId, way: wish, reason: words, urgent, reference } as const;
    const message = { ...asked, name: who, phone: number };
    if (await context.records.leave(message, now)) return left(context, wish, reference);
  }
  throw new Error('every reference tried for a left message was taken');
}

function left(context: Context, wish: 'message' | 'call-back', reference: string): Completion {
  const opening = context.settings.next(context.now)?.words;
  const open = context.settings.isOpen(context.now);
  const places = { reference, phone: reading.readablePhone(context.values.phone ?? '') };
  const say =
    open || opening === undefined
      ? context.say(`left-${wish}-open`, places)
      : context.say(`left-${wish}`, { ...places, opening });
  return { say, reference };
}

export const speakToAdvisor = defineDialog<AdvisorValues, AdvisorRecords, AdvisorSettings>({
  id: 'speak-to-advisor',
  version: 1,
  slots: { way, about, name, phone },
  readBack,
  complete,
});
