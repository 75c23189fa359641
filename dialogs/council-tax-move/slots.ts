/** What the revenues team has to know of a move, besides the addresses. */
import type { Option, Parsed } from '../../src/conversation/dialog.ts';
import {
  asksBack,
  correctsEarlier,
  nameGiven,
  nameIn,
  withholds,
  yesOrNo,
} from '../../src/conversation/slots/plain-answer.ts';
import { isInArea } from '../../src/conversation/slots/report-place.ts';
import { dayWords, londonDay } from '../../src/conversation/working-days.ts';
import {
  addressAfter,
  keepsIt,
  livesAlone,
  type Move,
  moveAnswered,
  moveIn,
  ownsIt,
  speaksOfDeath,
} from './reading.ts';
import { dateFault } from './rules.ts';
import { type Context, isMoving, type Others, type Owner, SILENT, type SlotOf, value } from './values.ts';

const LONGEST = 200;

export const death: SlotOf<true> = {
  sensitivity: 'none',
  volunteered: true,
  parse: ({ text }, { values }) => (values.move === undefined && speaksOfDeath(text) ? value(true) : SILENT),
  describe: (_, { words }) => words('said-death'),
};

export const move: SlotOf<Move> = {
  sensitivity: 'none',
  when: (values) => values.death === undefined,
  async parse({ text, entities }, context, asked) {
    if (context.values.move !== undefined && !asked) return SILENT;
    const answered = asked && context.values.move === undefined ? moveAnswered(text) : undefined;
    const found = (await moveBetween(text, entities, context)) ?? moveIn(text) ?? answered;
    return found === undefined ? SILENT : value(found);
  },
  options: ({ words }) =>
    (['in', 'out', 'within'] as const).map((each) => ({ label: words(`move-${each}`), value: each })),
  describe: (chosen, { words }) => words(`said-move-${chosen}`),
};

/** "From 12 Mill Lane FN3 2BD to 4 High Street LS6 2BD": the postcodes tell which of them is ours. */
async function moveBetween(
  text: string,
  entities: Parameters<typeof addressAfter>[2],
  context: Context,
): Promise<Move | undefined> {
  const from = addressAfter('old', text, entities)?.postcode;
  const to = addressAfter('new', text, entities)?.postcode;
  if (from === undefined || to === undefined) return undefined;
  if (!(await isInArea(to, context))) return 'out';
  return (await isInArea(from, context)) ? 'within' : 'in';
}

export const date: SlotOf<string> = {
  sensitivity: 'none',
  when: (values) => isMoving(values, 'in', 'out', 'within'),
  dependsOn: ['move'],
  ask: ({ say, values }) => say(`ask-date-${values.move}`),
  parse: (message, context, asked) => parseDay(message.entities, context, asked, context.values.date),
  describe: describeDay,
};

export const leaving: SlotOf<string> = {
  sensitivity: 'none',
  when: (values) => isMoving(values, 'within'),
  dependsOn: ['move'],
  options: ({ words }): Option<string>[] => [{ label: words('same-day'), value: 'same' }],
  parse({ text, entities }, context, asked) {
    const known = context.values.leaving;
    // After "the same day", a new day is that of the move, unless they speak of the old home.
    if (!asked || (known === 'same' && !/\b(?:leav\w*|old|out)\b/i.test(text))) return SILENT;
    const parsed = parseDay(entities, context, asked, known);
    if (parsed.kind !== 'silent' || known !== undefined) return parsed;
    return /\bsame\b/i.test(text) || yesOrNo(text) === 'yes' ? value('same') : SILENT;
  },
  describe: (day, context) => (day === 'same' ? context.words('said-same-day') : describeDay(day, context)),
};

function parseDay(
  entities: readonly { readonly kind: string; readonly value: string }[],
  context: Context,
  asked: boolean,
  known: string | undefined,
): Parsed<string> {
  const day = entities.find(({ kind }) => kind === 'date')?.value;
  if (day === undefined || (known !== undefined && !asked)) return SILENT;
  const fault = dateFault(day, londonDay(context.now), context.settings);
  if (fault === undefined) return value(day);
  const { monthsAhead, monthsBack } = context.settings;
  return { kind: 'refused', say: context.say(`date-${fault}`, { monthsAhead, monthsBack }) };
}

function describeDay(day: string, { now }: Pick<Context, 'now'>): string {
  return dayWords(day, londonDay(now));
}

export const name: SlotOf<string> = {
  sensitivity: 'personal',
  when: (values) => isMoving(values, 'in', 'out', 'within'),
  parse({ text, entities }, context, asked): Parsed<string> {
    const answering = asked && context.values.name === undefined;
    const given = answering ? (nameGiven(text) ?? nameIn(text)) : nameGiven(text);
    if (given !== undefined) return value(given);
    // A date, an address or another way to move is meant for an earlier question.
    if (!answering || asksBack(text) || entities.length > 0 || moveIn(text) !== undefined) return SILENT;
    return correctsEarlier(text) ? SILENT : { kind: 'refused', say: context.say('need-name') };
  },
  describe: (given) => given,
};

export const others: SlotOf<Others> = {
  sensitivity: 'personal',
  when: (values) => isMoving(values, 'in', 'within'),
  dependsOn: ['move'],
  parse({ text }, { values }, asked) {
    if (!asked || values.others !== undefined || asksBack(text) || correctsEarlier(text)) return SILENT;
    if (livesAlone(text)) return value({ words: '' });
    if (yesOrNo(text) === 'yes' || !/[\p{L}\d]/u.test(text)) return SILENT;
    return value({ words: text.trim().slice(0, LONGEST) });
  },
  options: ({ words }) => [{ label: words('just-me'), value: { words: '' } }],
  describe: (said, { words }) => said.words || words('nobody-else'),
};

export const landlord: SlotOf<Owner> = {
  sensitivity: 'personal',
  when: (values) => isMoving(values, 'in', 'within'),
  dependsOn: ['move'],
  parse({ text, entities }, { values }, asked) {
    if (!asked || values.landlord !== undefined || asksBack(text) || correctsEarlier(text)) return SILENT;
    if (ownsIt(text)) return value({ own: true, words: '' });
    return entities.some(isContact) ? SILENT : ownerNamed(text);
  },
  options: ({ words }) => [
    { label: words('landlord-own'), value: { own: true, words: '' } },
    { label: words('landlord-council'), value: { own: false, words: words('landlord-council') } },
  ],
  describe: (owner, { words }) => owner.words || words(owner.own ? 'owner-self' : 'owner-unknown'),
};

export const successor: SlotOf<Owner> = {
  sensitivity: 'personal',
  when: (values) => isMoving(values, 'out', 'within'),
  dependsOn: ['move'],
  parse({ text, entities }, { values }, asked) {
    if (!asked || values.successor !== undefined || asksBack(text) || correctsEarlier(text)) return SILENT;
    if (keepsIt(text) || ownsIt(text)) return value({ own: true, words: '' });
    return entities.some(isContact) ? SILENT : ownerNamed(text);
  },
  options: ({ words }) => [
    { label: words('successor-landlord'), value: { own: false, words: words('successor-landlord') } },
    { label: words('successor-sold'), value: { own: false, words: words('successor-sold') } },
    { label: words('successor-own'), value: { own: true, words: '' } },
  ],
  describe: (owner, { words }) => owner.words || words(owner.own ? 'still-own' : 'owner-unknown'),
};

function isContact({ kind }: { readonly kind: string }): boolean {
  return kind === 'phone' || kind === 'email';
}

/** "No, I rent from Acme Lettings" names Acme Lettings. */
const RENTING =
  /^(?:no[,.]?\s+)?(?:(?:i|we)(?:'m|'re| am| are)?\s+)?(?:rent(?:ed|ing)?)(?:\s+(?:it|off|from|by|through|with))*\s+/i;

function ownerNamed(said: string): Parsed<Owner> {
  const text = said.replace(RENTING, '');
  const answer = yesOrNo(text);
  if (answer === 'unsure' || (answer === undefined && withholds(text)))
    return value({ own: false, words: '' });
  if (answer !== undefined || !/\p{L}{2,}/u.test(text) || /^\s*\d\s*$/.test(text)) return SILENT;
  return value({ own: false, words: text.trim().slice(0, LONGEST) });
}
