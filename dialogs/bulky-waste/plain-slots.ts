/** The short questions of a booking: whose things they are, half price or not, and where to tell of it. */
import { dayName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import { type Option, type Parsed, SILENT, value } from '../../src/conversation/dialog.ts';
import { pounds } from '../../src/conversation/money.ts';
import { asksBack, plainOf, readablePhone, yesOrNo } from '../../src/conversation/slots/plain-answer.ts';
import { sureToCancel } from '../../src/conversation/slots/sure-to-cancel.ts';
import { updatesSlot } from '../../src/conversation/slots/updates.ts';
import type { BulkyWasteRecords } from './books.ts';
import { refusalWords } from './items-slot.ts';
import { priceOf } from './pricing.ts';
import { askSure } from './read-back.ts';
import { benefitIn, originIn, saysOnBenefit } from './reading.ts';
import { saidDays, wishedDay } from './said-days.ts';
import type { BulkyWasteSettings } from './settings.ts';
import {
  type BulkyWasteValues,
  type Context,
  isBooking,
  isOpen,
  linesOf,
  type SlotOf,
  wantsItems,
} from './values.ts';

/** Only ever said of their own accord; whoever is silent agrees in the read-back that they are the household's. */
export const origin: SlotOf<'landlord' | 'business'> = {
  sensitivity: 'none',
  volunteered: true,
  when: (values) => values.task === 'book',
  parse({ text }) {
    const said = asksBack(text) ? undefined : originIn(text);
    return said === undefined ? SILENT : value(said);
  },
  describe: (value) => value,
};

export const without: SlotOf<'go-on' | 'stop'> = {
  sensitivity: 'none',
  dependsOn: ['items'],
  offers: true,
  when: (values) =>
    (wantsItems(values) || isOpen(values)) &&
    (values.items?.refused.length ?? 0) > 0 &&
    linesOf(values).length > 0,
  parse({ text }, { values }, asked): Parsed<'go-on' | 'stop'> {
    const answer = asked && values.without === undefined ? yesOrNo(text) : undefined;
    if (answer === undefined || answer === 'unsure') return SILENT;
    return value(answer === 'yes' ? 'go-on' : 'stop');
  },
  ask(context) {
    const { say, words, values } = context;
    const refusals = refusalWords(values.items?.refused ?? [], context);
    return say('ask-without', { refusals }, { quickReplies: [words('go-on'), words('stop')] });
  },
  options: ({ words }) => [
    { label: words('go-on'), value: 'go-on' },
    { label: words('stop'), value: 'stop' },
  ],
  describe: (value, { words }) => words(value),
};

function onBenefitOrNot({ words }: Pick<Context, 'words'>): readonly Option<boolean>[] {
  return [
    { label: words('benefit-yes'), value: true },
    { label: words('benefit-no'), value: false },
  ];
}

/** "What's pension credit" declares nothing: the four are named once more, and the question stands. */
function explainBenefits(text: string, context: Context): Parsed<boolean> {
  if (benefitIn(text) === undefined) return SILENT;
  const options = onBenefitOrNot(context);
  const quickReplies = options.map(({ label }) => label);
  return { kind: 'ambiguous', options, say: context.say('benefit-unsure', {}, { quickReplies }) };
}

/** A benefit is declared, not proven; the crew's office may ask for a letter. */
export const benefit: SlotOf<boolean> = {
  sensitivity: 'personal',
  when: isBooking,
  parse({ text }, context, asked): Parsed<boolean> {
    const { values, settings, say } = context;
    if (settings.concessionPercent === 0) return values.benefit === undefined ? value(false) : SILENT;
    const named = benefitIn(text);
    const asks = asksBack(text);
    const declares = named === 'listed' && ((asked && !asks) || saysOnBenefit(text));
    if (declares) return value(true);
    if (asks) return asked && values.benefit === undefined ? explainBenefits(text, context) : SILENT;
    if (!asked || values.benefit !== undefined) return SILENT;
    const answer = yesOrNo(text);
    if (answer === 'unsure' || (named === 'other' && answer !== 'yes'))
      return { kind: 'refused', say: say('benefit-unsure') };
    return answer === undefined ? SILENT : value(answer === 'yes');
  },
  ask(context) {
    const { say, words, settings, values } = context;
    const half = pounds(priceOf(linesOf(values), true, settings));
    const full = pounds(priceOf(linesOf(values), false, settings));
    const fillings = { half, full, percent: settings.concessionPercent };
    return say('ask-benefit', fillings, { quickReplies: [words('benefit-yes'), words('benefit-no')] });
  },
  options: onBenefitOrNot,
  describe: (value, { words }) => words(value ? 'said-benefit' : 'said-no-benefit'),
};

/**
 * A day said before the address was: the date's own slot takes it up once it is known which days there are.
 * "My bin wasn't emptied yesterday, and I've an old mattress too" wishes for none.
 */
export const wish: SlotOf<string> = {
  sensitivity: 'none',
  volunteered: true,
  when: (values) => values.task === 'book',
  parse(said, { values, now }) {
    const named = wishedDay(saidDays(said).message, now);
    return named === undefined || values.premises !== undefined ? SILENT : value(named);
  },
  describe: (value, { now }) => dayName(value, 'web', londonDay(now)),
};

/** Texts are answered by text; elsewhere a number is needed for the reminders. */
export const updates = updatesSlot<BulkyWasteValues, BulkyWasteRecords, BulkyWasteSettings>({
  when: (values) => isBooking(values) && values.form !== 'text',
});

const HEDGES = /\b(?:but|except|unless|wait|only if|after|until|maybe)\b/;

/** Cancelling and reporting: a plain yes does it, a no leaves everything as it is. */
export const sure: SlotOf<'yes' | 'no'> = {
  sensitivity: 'none',
  dependsOn: ['task', 'reference', 'postcode', 'phone'],
  when: (values) => (values.task === 'cancel' || values.task === 'missed') && isOpen(values),
  offers: true,
  asksToCancel: ({ task }) => task === 'cancel',
  async parse({ text }, { values }, asked): Promise<Parsed<'yes' | 'no'>> {
    if (!asked || values.sure !== undefined) return SILENT;
    const told = values.task === 'cancel' ? sureToCancel(text) : undefined;
    if (told) return told === 'unclear' ? SILENT : value(told);
    if (asksBack(text)) return SILENT;
    const answer = yesOrNo(text);
    if (answer === 'no') return value('no');
    const plain = plainOf(text);
    const whole = !HEDGES.test(plain) && plain.split(' ').length <= 5;
    return answer === 'yes' && whole ? value('yes') : SILENT;
  },
  ask: askSure,
  options: ({ words, values }) => [
    { label: words(`sure-${values.task}`), value: 'yes' },
    { label: words(`not-sure-${values.task}`), value: 'no' },
  ],
  describe: (value, { words, values }) =>
    words(value === 'yes' ? `sure-${values.task}` : `not-sure-${values.task}`),
};

export const phone: SlotOf<string> = {
  sensitivity: 'personal',
  asksFor: 'contact',
  when: (values) => values.task === 'missed' && isOpen(values) && values.form !== 'text',
  parse({ text, entities }, { values, say }, asked): Parsed<string> {
    const given = entities.find((entity) => entity.kind === 'phone')?.value;
    if (given !== undefined) return value(given);
    if (!asked || values.phone !== undefined || asksBack(text)) return SILENT;
    return { kind: 'refused', say: say('need-phone') };
  },
  describe: readablePhone,
};
