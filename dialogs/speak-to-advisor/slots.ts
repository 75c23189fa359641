/** The slots of asking for a person: how, what about, and how to reach them. */
import { type HeardBefore, type Option, type Parsed, SILENT } from '../../src/conversation/dialog.ts';
import type { Contact } from '../../src/conversation/slots/contact.ts';
import { nameGiven, readablePhone, shortened } from '../../src/conversation/slots/plain-answer.ts';
import * as reading from './reading.ts';
import {
  type About,
  button,
  type Context,
  isLeft,
  isOpen,
  nextOpening,
  type SlotOf,
  type Understood,
  type Way,
} from './request.ts';

export const way: SlotOf<Way> = {
  sensitivity: 'none',
  parse({ text, decision }, context, asked): Parsed<Way> {
    if (reading.wantsCallBack(text)) return { kind: 'value', value: 'call-back' };
    if (reading.wantsToLeaveMessage(text)) return { kind: 'value', value: 'message' };
    if (asked) {
      // Told what it is about instead: where nobody is there to chat, that is the message.
      const tells = !isOpen(context) && decision.kind !== 'dialog' && reading.tellsMatter(text);
      return tells ? { kind: 'value', value: 'message' } : readChoice(text, context);
    }
    const starting = context.values.way === undefined;
    return starting && isOpen(context) ? { kind: 'value', value: 'now' } : SILENT;
  },
  ask(context) {
    const quickReplies = waysOf(context).map(({ label }) => label);
    if (isOpen(context)) return context.say('ask-way-open', {}, { quickReplies });
    const opening = nextOpening(context);
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
  const ways: Way[] = isOpen(context) ? ['now', 'call-back', 'none'] : ['message', 'call-back', 'none'];
  return ways.map((value) => ({ value, label: context.words(`choose-${value}`) }));
}

/**
 * Whether a mere likeness led here, which may have been a mistake: then nobody is put into a queue unasked. What is of another
 * task was told before they took up the offer of a person.
 */
function isLikeness({ text, decision }: Understood): boolean {
  return decision.kind === 'dialog' && decision.id === 'speak-to-advisor' && !reading.asksForPerson(text);
}

function aboutOf({ text, decision }: Understood, { heard }: Context): About {
  const topics = heard?.topicsOf(reading.subjectOf(text)).slice(0, 3) ?? [];
  return { words: text.trim(), urgent: decision.kind === 'urgent', topics };
}

/** What they are asked nothing about: it was plain when a person was offered. */
function aboutOffer(context: Context): About | undefined {
  const offered = context.heard?.offeredFor?.();
  return offered && reading.saysWhatAbout(offered.text) ? aboutOf(offered, context) : undefined;
}

function aboutTask({ topic, title }: NonNullable<HeardBefore['task']>): About {
  return { words: title, urgent: false, topics: [topic] };
}

export const about: SlotOf<About> = {
  sensitivity: 'personal',
  freeText: 'anything',
  when: (values) => values.way !== 'none',
  async parse(message, context, asked): Promise<Parsed<About>> {
    const { text } = message;
    const value = aboutOf(message, context);
    if (!asked) {
      if (context.values.about !== undefined) return SILENT;
      const likeness = isLikeness(message);
      if (!likeness && reading.saysWhatAbout(text)) return { kind: 'value', value };
      // Whoever waited in the queue has said it before.
      const before = await context.records.waitsAbout(context.conversationId);
      if (before) return { kind: 'value', value: before };
      // In the middle of a task it is about that.
      const task = likeness ? undefined : context.heard?.task;
      const offered = likeness || task ? undefined : aboutOffer(context);
      if (offered) return { kind: 'value', value: offered };
      return task ? { kind: 'value', value: aboutTask(task) } : SILENT;
    }
    if (reading.namesSlot(text)) return SILENT;
    if (!reading.wouldNotSay(text)) return { kind: 'value', value };
    return isLeft(context.values)
      ? { kind: 'refused', say: context.say('need-about') }
      : { kind: 'value', value: { words: '', urgent: false } };
  },
  ask: (context) =>
    isLeft(context.values)
      ? context.say(`ask-about-${context.values.way}`)
      : context.say('ask-about-now', {}, button(context, 'rather-not')),
  describe: ({ words }, context) =>
    words === '' ? context.words('nothing-said') : `“${shortened(words, 100)}”`,
};

export const name: SlotOf<string> = {
  sensitivity: 'personal',
  when: isLeft,
  parse({ text }, context, asked): Parsed<string> {
    const given = asked ? reading.nameAnswered(text) : nameGiven(text);
    if (given !== undefined && !reading.namesSlot(text)) return { kind: 'value', value: given };
    const answering = asked && context.values.name === undefined;
    return answering ? { kind: 'refused', say: context.say('need-name') } : SILENT;
  },
  describe: (value) => value,
};

export const phone: SlotOf<string> = {
  sensitivity: 'personal',
  asksFor: 'contact',
  when: isLeft,
  memory: { as: 'contact', keep: (phone) => ({ by: 'phone', phone }) },
  parse({ text, entities, recalled }, context, asked): Parsed<string> {
    if (recalled !== undefined) return recalledPhone(recalled as Contact);
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
    return context.say('ask-own-phone', { phone: readablePhone(own) });
  },
  describe: (value) => readablePhone(value),
};

function recalledPhone(contact: Contact): Parsed<string> {
  return contact.by === 'phone' ? { kind: 'value', value: contact.phone } : SILENT;
}

/** The number the resident texts from. */
function ownNumber(context: Context): string | undefined {
  const texts = context.channel.form === 'text' && /^\+\d{8,15}$/.test(context.contact);
  return texts ? context.contact : undefined;
}
