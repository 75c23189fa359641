/** Which of the days in a message are wanted, and which are ruled out or only asked about. Pure text in, meaning out. */
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Slot } from '../../src/conversation/dialog.ts';
import { asksWhether } from '../../src/conversation/slots/asks-whether.ts';
import { asksBack, plainOf } from '../../src/conversation/slots/plain-answer.ts';
import { blankOut } from '../../src/conversation/slots/without-spans.ts';
import { weekdayOf } from './rules.ts';

type Message = Parameters<Slot<string, object, unknown, unknown>['parse']>[0];

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY = String.raw`(?:${DAYS.join('|')})(?!(?:th|ey)\b)[a-z]{0,6}`;
const BETWEEN =
  'for|on|a|the|any|this|next|coming|every|or|and|to|do|make|manage|want|come|be|is|have|in|home|collect|it|them|st|nd|rd|th';

/** "Not", "anything but", "I can't do", "I work": what stands before a day that is ruled out. */
const RULES_OUT = new RegExp(
  String.raw`\b(?:not|never|except|excluding|(?:any|every|all|nothing|whenever)[a-z]*(?: days?| ?time| of them)? but|apart from|other than|besides|avoid|instead of|rather than|(?:do|does|ca|wo|is|are|could|would)n'?t|cannot|unless|busy|away|(?<!after |before )(?:at work|work(?:ing)?)|i'?m out)(?:\s+(?:${BETWEEN}|${DAY}|\d+(?:st|nd|rd|th)?))*\s*$`,
);
/** "… is no good": what stands after one. */
const RULED_OUT =
  /^s?(?:'s)?\s+(?:(?:is|are|it'?s|would be|will be|that'?s)\s+)?(?:no (?:good|use)|not (?:good|possible|ok|okay|great|suitable|convenient|free|available|for me|any good)|out\b|bad|impossible|too (?:soon|early|late)|(?:is|are|wo|do|does|would|ca)n'?t\b|(?:i'?m|i am|i'?ll be|we'?re) (?:busy|away|out|not|at work|working)|i (?:work|ca))/;
const CLAUSE_END = /[,.;!?\n]|\s(?:but|so|because|cos)\s/g;
const ALL_BUT = /(?:any|every|all|nothing|whenever)[a-z]*(?: days?| ?time| of them)?$/;

/** A day that is ruled out: a date, or every such day of the week. */
type RuledOut = { readonly date: string } | { readonly weekday: number };

export interface SaidDays {
  /** The message without the days that it rules out. */
  readonly message: Message;
  readonly ruledOut: readonly RuledOut[];
}

/** "Not Tuesday, Wednesday please" wants a Wednesday and rules out each Tuesday. */
export function saidDays(message: Message): SaidDays {
  const lower = message.text.toLowerCase().replace(/[’‘`]/g, "'");
  const spans = [...daySpans(message, lower)].filter(({ start, end }) => isRuledOut(lower, start, end));
  const isOut = (at: { readonly start: number; readonly end: number }) =>
    spans.some(({ start, end }) => at.start < end && start < at.end);
  const entities = message.entities.filter(({ kind, span }) => kind !== 'date' || !isOut(span));
  return {
    message: { ...message, text: blankOut(message.text, spans), entities },
    ruledOut: spans.map(({ out }) => out),
  };
}

/** Whether a day that is free is left after what was ruled out. */
export function isLeft(day: string, ruledOut: readonly RuledOut[]): boolean {
  return !ruledOut.some((out) => ('date' in out ? out.date === day : out.weekday === weekdayOf(day)));
}

/** Of several days the one said last. */
export function namedIn({ entities }: Message): string | undefined {
  return entities.findLast((entity) => entity.kind === 'date')?.value;
}

/** The day that is wished for in passing: none that is gone, and none that is only asked about. */
export function wishedDay(message: Message, now: Date): string | undefined {
  const named = asksWhether(message.text) ? undefined : namedIn(message);
  return named === undefined || named < londonDay(now) ? undefined : named;
}

interface DaySpan {
  readonly start: number;
  readonly end: number;
  readonly out: RuledOut;
}

/** Every day that is named: dates as they were read, and days of the week that no date holds. */
function daySpans({ entities }: Message, lower: string): readonly DaySpan[] {
  const dates = entities.flatMap((entity): DaySpan[] => {
    if (entity.kind !== 'date') return [];
    const { start, end } = entity.span;
    const weekday = weekdayIn(lower.slice(start, end));
    return [{ start, end, out: weekday === undefined ? { date: entity.value } : { weekday } }];
  });
  const named = [...lower.matchAll(new RegExp(String.raw`\b${DAY}\b`, 'g'))]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !dates.some((date) => date.start < end && start < date.end))
    .flatMap(({ start, end }): DaySpan[] => {
      const weekday = weekdayIn(lower.slice(start, end));
      return weekday === undefined ? [] : [{ start, end, out: { weekday } }];
    });
  return [...dates, ...named];
}

/** The day of the week, from 1 for Monday, where the words are nothing but its name. */
function weekdayIn(words: string): number | undefined {
  const name = new RegExp(`^(?:on )?(${DAYS.join('|')})[a-z]*$`).exec(words)?.[1];
  return name === undefined ? undefined : DAYS.indexOf(name) + 1;
}

function isRuledOut(lower: string, start: number, end: number): boolean {
  const before = lower.slice(0, start);
  const ends = [...before.matchAll(CLAUSE_END)].filter(
    ({ 0: sign, index }) => !(sign.trim() === 'but' && ALL_BUT.test(before.slice(0, index))),
  );
  const last = ends.at(-1);
  const clause = before.slice(last ? last.index + last[0].length : 0);
  return RULES_OUT.test(clause) || RULED_OUT.test(lower.slice(end));
}

const REQUESTS =
  /^(?:(?:can|could|may|would) (?:i|we|you|u|they|it|someone|somebody) (?!(?:(?:change|move)(?! (?:it|that|the (?:day|date)) to)|cancel|pay|leave|put)\b)|(?:how|what) about\b|why not\b|is the \d|are you\b|do you (?:have|do|come)\b|have you\b)/;

/** "Can I have Tuesday" and "Tuesday?" ask for the day; "what time do you come on Tuesday" asks about it. */
export function asksAboutDay(text: string): boolean {
  return asksBack(text.replace(/[\s?]+$/, '')) && !REQUESTS.test(plainOf(text));
}
