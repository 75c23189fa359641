/** How it was: stars for the chat, a complaint, a thank-you or an idea. Only complaints have an answer to wait for. */
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { dayWords } from '../../src/conversation/calendar/clock-words.ts';
import { addWorkingDays, londonDay } from '../../src/conversation/calendar/working-days.ts';
import {
  type Completion,
  type DialogContext,
  defineDialog,
  type Heard,
  type Parsed,
  SILENT,
  type Slot,
  value,
} from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';
import { type ContactValues, contactSlot, contactWords } from '../../src/conversation/slots/contact.ts';
import { shortened, withholds } from '../../src/conversation/slots/plain-answer.ts';
import {
  asideIn,
  FEEDBACK_KINDS,
  type FeedbackKind,
  feedbackIn,
  isNoFeedback,
  isNoPraise,
  onlyAgrees,
  ratingIn,
  saysMore,
} from './reading.ts';
import type { FeedbackRecords } from './records.ts';
import type { FeedbackSettings } from './settings.ts';

export interface FeedbackValues extends ContactValues {
  kind: FeedbackKind;
  /** 1 to 5 stars. */
  rating: number;
  /** In the resident's words; empty when they only gave stars. */
  words: string;
}

type Context = DialogContext<FeedbackValues, FeedbackRecords, FeedbackSettings>;
type SlotOf<T> = Slot<T, FeedbackValues, FeedbackRecords, FeedbackSettings>;

const LONGEST = 2000;
const STARS = [1, 2, 3, 4, 5];

const kind: SlotOf<FeedbackKind> = {
  sensitivity: 'none',
  parse({ text }, { values }, asked) {
    // "Thanks for nothing" thanks nobody: what was taken for praise is a complaint.
    if (values.kind === 'compliment' && isNoPraise(text)) return value('complaint');
    if (values.kind !== undefined && !asked) return SILENT;
    const found = feedbackIn(text);
    if (found !== undefined) return value(found);
    return asked && ratingIn(text, true) !== undefined && !/^\d$/.test(text.trim())
      ? value('rating')
      : SILENT;
  },
  options: ({ words: wording }) =>
    FEEDBACK_KINDS.map((each) => ({ label: wording(`kind-${each}`), value: each })),
  describe: (chosen, { words: wording }) => wording(`said-${chosen}`),
};

const rating: SlotOf<number> = {
  sensitivity: 'none',
  when: (values) => values.kind === 'rating',
  parse({ text }, { values }, asked) {
    const found = ratingIn(text, asked && values.rating === undefined);
    return found === undefined || (values.rating !== undefined && !asked) ? SILENT : value(found);
  },
  // From poor to good, so that in a text the number of the line is the number of stars.
  options: ({ words: wording }) => STARS.map((stars) => ({ label: wording(`stars-${stars}`), value: stars })),
  describe: (stars, { words: wording }) => wording(`stars-${stars}`),
};

/** They name another task, ask something, or thank nobody after all. */
function isElsewhere({ text, decision }: Heard, kind: FeedbackKind | undefined): boolean {
  if (kind === 'compliment' && isNoPraise(text)) return true;
  const namesTask = decision.kind === 'dialog' && decision.id !== 'give-feedback';
  return isNoFeedback(text, kind, namesTask);
}

/** What is asked about the feedback itself. */
function aside(text: string, { values, say, settings }: Context): Say | undefined {
  const key = asideIn(text);
  if (key === undefined) return undefined;
  const asks = key === 'aside-answer' && values.kind === 'complaint' ? 'aside-answer-complaint' : key;
  return say(asks, { days: settings.answerDays });
}

const words: SlotOf<string> = {
  sensitivity: 'personal',
  freeText: 'anything',
  isElsewhere: (message, { kind: chosen }) =>
    asideIn(message.text) === undefined && isElsewhere(message, chosen),
  when: (values) => values.kind !== undefined,
  dependsOn: ['kind'],
  ask({ say, values, settings }) {
    if (values.kind !== 'rating') return say(`ask-words-${values.kind}`);
    return say((values.rating ?? 5) <= settings.lowRating ? 'ask-words-low' : 'ask-words-rating');
  },
  parse(message, context, asked): Parsed<string> {
    const { values } = context;
    const { text } = message;
    if (values.words !== undefined) return SILENT;
    // "The bin men swore at me, I want to complain" says it all already; "I want to complain" does not.
    if (!asked)
      return values.kind !== 'rating' && saysMore(text) ? value(text.trim().slice(0, LONGEST)) : SILENT;
    if (isElsewhere(message, values.kind)) return SILENT;
    if (values.kind === 'rating' && withholds(text)) return value('');
    if (!/[\p{L}\p{N}]/u.test(text) || withholds(text) || onlyAgrees(text))
      return { kind: 'refused', say: context.say('need-words') };
    return value(text.trim().slice(0, LONGEST));
  },
  describe: (said, { words: wording }) => said || wording('no-words'),
};

/** Only a complaint is sent on, so only a complaint is read back. */
function readBack({ values, channel, say, words: wording }: Context): Say | undefined {
  if (values.kind !== 'complaint' || values.words === undefined || !values.contact) return undefined;
  return say('read-back', {
    words: shortened(values.words, channel.form === 'text' ? 140 : 600),
    contact: contactWords(values.contact) || wording('contact-none'),
  });
}

async function complete(context: Context): Promise<Completion> {
  const { values, records, now, channel, settings } = context;
  if (values.kind === 'complaint') return complain(context);
  const stars = values.kind === 'rating' ? (values.rating ?? null) : null;
  const given = { kind: values.kind ?? 'comment', rating: stars, words: values.words ?? '' };
  await records.keep({ id: context.newId(), ...given, channel: channel.name }, now);
  const low = stars !== null && stars <= settings.lowRating;
  return { say: context.say(low ? 'done-low' : `done-${values.kind}`) };
}

async function complain(context: Context): Promise<Completion> {
  const { values, records, settings, now, conversationId, channel } = context;
  const today = londonDay(now);
  const dueOn = addWorkingDays(today, settings.answerDays, isHoliday);
  const contact = values.contact ?? { by: 'none' };
  const anonymous = contact.by === 'none';
  const made = await records.complain(
    {
      id: context.newId(),
      category: 'complaint',
      priority: 'normal',
      conversationId,
      updates: anonymous ? undefined : { channel: channel.name, contact: context.contact },
      anonymous,
      where: {},
      details: { words: values.words ?? '', contact },
      dueOn,
    },
    now,
  );
  const fillings = { reference: made.reference, due: dayWords(dueOn, today) };
  return {
    say: context.say(anonymous ? 'done-anonymous' : 'done-complaint', fillings),
    reference: made.reference,
  };
}

export const giveFeedback = defineDialog<FeedbackValues, FeedbackRecords, FeedbackSettings>({
  id: 'give-feedback',
  version: 1,
  slots: {
    kind,
    rating,
    words,
    contact: contactSlot({ optional: true, when: (values) => values.kind === 'complaint' }),
  },
  readBack,
  aside,
  complete,
  afterwards: { called: 'complaint complaints complain' },
});
