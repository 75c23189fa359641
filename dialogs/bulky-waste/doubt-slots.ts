/** Questions about single items of a list: what is it, how many, and which of two. */
import { type Option, type Parsed, SILENT, value } from '../../src/conversation/dialog.ts';
import { sentenceCase } from '../../src/conversation/sentence-case.ts';
import { asksBack, plainOf, yesOrNo } from '../../src/conversation/slots/plain-answer.ts';
import { entryOf, nameFor } from './catalogue.ts';
import { asLines, joined, type Line, listWords } from './item-list.ts';
import { items, refusalWords, tooMuch } from './items-slot.ts';
import { type Doubt, readItems, sortOut } from './read-items.ts';
import { type Context, linesOf, type Settled, type SlotOf } from './values.ts';
import { numberOf, wordsIn } from './words.ts';

type Message = Parameters<SlotOf<string>['parse']>[0];
type Which = Extract<Doubt, { kind: 'which' }>;

const LEAVES_OFF =
  /\b(?:leave|skip|forget|ignore|drop|without|don'?t (?:bother|worry|take)|never ?mind|just (?:the|those)|take (?:it|that) off)\b|^(?:no|nope|none|nothing)$/;
/** Of a smaller and a greater thing, the smaller; and the greater. */
const ONLY = /\b(?:only|just|no|not|without|on its own|alone|by itself|isn'?t)\b/;
const BOTH = /\b(?:both|with|too|as well|all|whole|everything|yes|yeah|yep|together|and)\b/;

/** The slot for the doubt at a place in the list's doubts, counted from 0. */
export function doubtSlot(at: number): SlotOf<Settled> {
  const doubtOf = ({ values }: Pick<Context, 'values'>): Doubt | undefined => values.items?.doubts[at];
  return {
    sensitivity: 'none',
    dependsOn: ['items'],
    when: (values) => (items.when?.(values) ?? true) && values.items?.doubts[at] !== undefined,
    ask(context) {
      const doubt = doubtOf(context);
      const options = doubt?.kind === 'which' ? optionsOf(doubt) : [];
      const leave =
        doubt?.kind === 'unknown' && context.channel.form === 'web' ? [context.words('leave-it-off')] : [];
      const quickReplies = [...options.map(({ label }) => label), ...leave];
      return { text: question(doubt, context), ...(quickReplies.length > 0 && { quickReplies }) };
    },
    options(context) {
      const doubt = doubtOf(context);
      return doubt?.kind === 'which' ? optionsOf(doubt) : [];
    },
    parse(message, context, asked) {
      const doubt = doubtOf(context);
      // Settled once, it is the list that is changed.
      const settled = context.values[`doubt${at + 1}` as 'doubt1'] !== undefined;
      return doubt && asked && !settled ? settle(doubt, message, context) : SILENT;
    },
    describe: ({ lines }, { words }) => (lines.length === 0 ? words('left-off') : listWords(lines)),
  };
}

function question(doubt: Doubt | undefined, { words }: Context): string {
  switch (doubt?.kind) {
    case 'unknown':
      return words('ask-doubt-unknown', { words: doubt.words });
    case 'count':
      return words('ask-doubt-count', { items: nameFor(doubt.item, 2) });
    default:
      return words(`ask-doubt-which-${doubt?.question ?? 'alike'}`, {
        items: joined(
          (doubt?.from ?? []).map((item) => nameFor(item)),
          'or',
        ),
      });
  }
}

function optionsOf({ from, count }: Which): readonly Option<Settled>[] {
  const among = from.some((item) => entryOf(item).pieces);
  return from.map((item) => {
    const label = among && !entryOf(item).pieces ? `${nameFor(item)} only` : nameFor(item);
    const value = { lines: asLines([{ item, count }]) };
    return { label: sentenceCase(label), value };
  });
}

function settle(doubt: Doubt, message: Message, context: Context): Parsed<Settled> {
  switch (doubt.kind) {
    case 'unknown':
      return nameAgain(message, context);
    case 'count':
      return howMany(doubt.item, message, context);
    case 'which':
      return oneOf(doubt, message);
  }
}

/** In other words, or left off the list. */
function nameAgain({ text }: Message, context: Context): Parsed<Settled> {
  if (LEAVES_OFF.test(plainOf(text))) return value({ lines: [] });
  if (asksBack(text)) return SILENT;
  const { lines, refused, doubts } = sortOut(readItems(text, true));
  if (lines.length > 0) return within(lines, context);
  if (refused.length > 0) {
    return {
      kind: 'refused',
      say: context.say('not-taken-either', { refusals: refusalWords(refused, context) }),
    };
  }
  const [which] = doubts.filter((doubt) => doubt.kind === 'which');
  if (which) return { kind: 'ambiguous', options: optionsOf(which) };
  const [unknown] = doubts.filter((doubt) => doubt.kind === 'unknown');
  return unknown ? { kind: 'refused', say: context.say('unknown-again', { words: unknown.words }) } : SILENT;
}

function howMany(item: string, { text }: Message, context: Context): Parsed<Settled> {
  const numbers = wordsIn(text).filter(({ plain }) => plain !== 'a' && plain !== 'an');
  const [count, ...more] = numbers.flatMap(({ plain }) => numberOf(plain) ?? []);
  if (count === undefined || more.length > 1) return SILENT;
  if (count === 0) return value({ lines: [] });
  return within([{ item, count }], context);
}

function oneOf(doubt: Which, { text }: Message): Parsed<Settled> {
  const options = optionsOf(doubt);
  const plain = plainOf(text);
  const sizes = options.map(({ value }) => value.lines.length);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (least === most || asksBack(text)) return SILENT;
  const size =
    ONLY.test(plain) || yesOrNo(text) === 'no'
      ? least
      : BOTH.test(plain) || yesOrNo(text) === 'yes'
        ? most
        : undefined;
  const meant = options.filter(({ value }) => value.lines.length === size);
  const [only, ...others] = meant;
  return only && others.length === 0 ? value(only.value) : SILENT;
}

function within(lines: readonly Line[], context: Context): Parsed<Settled> {
  const excess = tooMuch(asLines([...linesOf(context.values), ...lines]), context);
  return excess ? { kind: 'refused', say: excess } : value({ lines });
}
