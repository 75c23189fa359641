/** What the revenues team has to know of a move, besides the addresses. */

import { dayWords } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import { type Option, type Parsed, SILENT, value } from '../../src/conversation/dialog.ts';
import {
  correctsEarlier,
  nameGiven,
  nameIn,
  withholds,
  yesOrNo,
} from '../../src/conversation/slots/plain-answer.ts';
import { blankOut } from '../../src/conversation/slots/without-spans.ts';
import { isOurs } from './places.ts';
import {
  addressAfter,
  dayIn,
  isNoName,
  isQuestion,
  keepsIt,
  livesAlone,
  type Move,
  moveAnswered,
  moveIn,
  nameCorrected,
  namedOthers,
  ownsIt,
  rentsIt,
  saysItOwns,
  speaksOfDeath,
  tellsWhoLivesThere,
  unnamedOthers,
} from './reading.ts';
import { dateFault } from './rules.ts';
import { type Context, isMoving, mayTell, type Others, type Owner, type SlotOf } from './values.ts';

type Message = Parameters<SlotOf<string>['parse']>[0];

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
  async parse(message, context, asked) {
    const { text } = message;
    if (context.values.move !== undefined && !asked) return SILENT;
    const answered = asked && context.values.move === undefined ? moveAnswered(text) : undefined;
    const between = await moveBetween(message, context);
    const found = between.both ?? moveIn(message) ?? answered ?? between.one;
    return found === undefined ? SILENT : value(found);
  },
  options: ({ words }) =>
    (['in', 'out', 'within'] as const).map((each) => ({ label: words(`move-${each}`), value: each })),
  describe: (chosen, { words }) => words(`said-move-${chosen}`),
};

/**
 * "From 12 Mill Lane FN3 2BD to 4 High Street LS6 2BD": which of them is ours tells where they go. Of two it is
 * sure, and a town may be one of them; one tells it only where the words do not, and only when it is elsewhere.
 */
async function moveBetween(
  message: Message,
  context: Context,
): Promise<{ readonly both?: Move | undefined; readonly one?: Move | undefined }> {
  const known = context.values.move === undefined ? context.values : {};
  const from = addressAfter('old', message) ?? known.oldAddress;
  const to = addressAfter('new', message) ?? known.newAddress;
  const fromOurs = from ? await isOurs(from, context) : townIsOurs('from', message);
  const toOurs = to ? await isOurs(to, context) : townIsOurs('to', message);
  const way = toOurs === false ? 'out' : fromOurs === false ? 'in' : undefined;
  if (fromOurs === undefined || toOurs === undefined) return { one: way };
  return { both: way ?? (fromOurs && toOurs ? 'within' : undefined) };
}

function townIsOurs(way: 'from' | 'to', { entities }: Message): boolean | undefined {
  return entities.flatMap((entity) => (entity.kind === 'move' && entity.way === way ? [entity.ours] : []))[0];
}

export const date: SlotOf<string> = {
  sensitivity: 'none',
  when: mayTell,
  dependsOn: ['move'],
  ask: ({ say, values }) => say(`ask-date-${values.move ?? 'within'}`),
  parse: (message, context, asked) => parseDay(message, context, asked, context.values.date),
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
    const parsed = parseDay({ text, entities }, context, asked, known);
    if (parsed.kind !== 'silent' || known !== undefined) return parsed;
    return /\bsame\b/i.test(text) || yesOrNo(text) === 'yes' ? value('same') : SILENT;
  },
  describe: (day, context) => (day === 'same' ? context.words('said-same-day') : describeDay(day, context)),
};

function parseDay(
  message: Pick<Message, 'text' | 'entities'>,
  context: Context,
  asked: boolean,
  known: string | undefined,
): Parsed<string> {
  const day = dayIn(message);
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
  when: mayTell,
  parse({ text, entities }, context, asked): Parsed<string> {
    const known = context.values.name !== undefined;
    const said = nameGiven(text);
    const corrected = nameCorrected(text);
    if (known && corrected !== undefined) return value(corrected);
    if (!asked || known) return said === undefined ? SILENT : value(said);
    const given = corrected ?? said ?? nameIn(text);
    if (given !== undefined && !isNoName(given)) return value(given);
    // A question, a date, an address or another way to move is meant for something else.
    if (isQuestion(text) || entities.length > 0 || moveIn({ text, entities }) !== undefined) return SILENT;
    return correctsEarlier(text) ? SILENT : { kind: 'refused', say: context.say('need-name') };
  },
  describe: (given) => given,
};

export const others: SlotOf<Others> = {
  sensitivity: 'personal',
  when: (values) => isMoving(values, 'in', 'within'),
  dependsOn: ['move'],
  parse({ text, entities }, context, asked) {
    const { values, words } = context;
    if (values.others !== undefined || isQuestion(text)) return SILENT;
    if (livesAlone(text)) return asked || /\b(?:me|myself|alone|own)\b/i.test(text) ? justMe() : SILENT;
    if (!asked || correctsEarlier(text)) return SILENT;
    if (withholds(text) || yesOrNo(text) === 'unsure') return value({ words: words('adults-unnamed') });
    if (yesOrNo(text) === 'yes' || rentsIt(text) || saysItOwns(text) || !/[\p{L}\d]/u.test(text))
      return SILENT;
    if (isContactAlone({ text, entities })) return SILENT;
    const unnamed = unnamedOthers(text);
    if (unnamed !== undefined) return askNames(unnamed, context);
    return value({ words: namedOthers(text).slice(0, LONGEST) });
  },
  options: ({ words }) => [{ label: words('just-me'), value: { words: '' } }],
  describe: (said, { words }) => said.words || words('nobody-else'),
};

/** Not refused: it is an answer, although "just me and the kids" may be in an article. */
function askNames(unnamed: 'adults' | 'children', { say, words }: Context): Parsed<Others> {
  const alone = { label: words('just-me'), value: { words: '' } };
  return unnamed === 'adults'
    ? { kind: 'ambiguous', options: [], say: say('need-names-adults') }
    : {
        kind: 'ambiguous',
        options: [alone],
        say: say('need-names-children', {}, { quickReplies: [alone.label] }),
      };
}

/** "Just me" answers who lives there, whatever else is asked. */
function justMe(): Parsed<Others> {
  return { kind: 'value', value: { words: '' }, whole: true };
}

export const landlord: SlotOf<Owner> = {
  sensitivity: 'personal',
  when: (values) => isMoving(values, 'in', 'within'),
  dependsOn: ['move'],
  parse({ text, entities }, context, asked) {
    if (context.values.landlord !== undefined || isQuestion(text)) return SILENT;
    if (rentsIt(text)) return { kind: 'value', value: { own: false, words: '', rents: true }, whole: true };
    if (saysItOwns(text)) return { kind: 'value', value: { own: true, words: '' }, whole: true };
    if (!asked || correctsEarlier(text)) return SILENT;
    if (ownsIt(text)) return value({ own: true, words: '' });
    if (tellsWhoLivesThere(text)) return askWhose(context);
    return entities.some(isContact) ? SILENT : ownerNamed(text);
  },
  options: ownersToPick,
  describe: (owner, { words }) =>
    owner.words || words(owner.own ? 'owner-self' : owner.rents ? 'owner-rents' : 'owner-unknown'),
};

function ownersToPick({ words }: Pick<Context, 'words'>): readonly Option<Owner>[] {
  return [
    { label: words('landlord-own'), value: { own: true, words: '' } },
    { label: words('landlord-council'), value: { own: false, words: words('landlord-council') } },
  ];
}

/** "Just me" may be who lives there or who owns it. */
function askWhose(context: Context): Parsed<Owner> {
  const options = ownersToPick(context);
  const quickReplies = options.map(({ label }) => label);
  return { kind: 'ambiguous', options, say: context.say('landlord-or-own', {}, { quickReplies }) };
}

/** Asked of those who have said that they rent, and not from whom. */
export const letBy: SlotOf<string> = {
  sensitivity: 'personal',
  when: (values) => isMoving(values, 'in', 'within') && values.landlord?.rents === true,
  dependsOn: ['landlord'],
  parse({ text, entities }, { values, say }, asked) {
    if (!asked || values.letBy !== undefined || isQuestion(text) || correctsEarlier(text)) return SILENT;
    // Both are in articles too, and answer half of what was asked.
    if (tellsWhoLivesThere(text) || rentsIt(text))
      return { kind: 'ambiguous', options: [], say: say('retry-letBy') };
    if (entities.some(isContact)) return SILENT;
    const named = ownerNamed(text);
    return named.kind === 'value' ? value(named.value.words) : SILENT;
  },
  describe: (given, { words }) => given || words('owner-unknown'),
};

export const successor: SlotOf<Owner> = {
  sensitivity: 'personal',
  when: (values) => isMoving(values, 'out', 'within'),
  dependsOn: ['move'],
  parse({ text, entities }, { values }, asked) {
    if (!asked || values.successor !== undefined || isQuestion(text) || correctsEarlier(text)) return SILENT;
    if (keepsIt(text) || ownsIt(text)) return value({ own: true, words: '' });
    return entities.some(isContact) || tellsWhoLivesThere(text) ? SILENT : ownerNamed(text);
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

function isContactAlone({ text, entities }: Pick<Message, 'text' | 'entities'>): boolean {
  const contacts = entities.filter(isContact).map(({ span }) => span);
  return contacts.length > 0 && !/\p{L}{2,}/u.test(blankOut(text, contacts));
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
