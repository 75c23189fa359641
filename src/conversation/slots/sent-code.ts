/** The code that shows that a phone or an email is theirs: it goes there, and is typed where they write. */
import { type DialogContext, type Parsed, SILENT, type Slot, value } from '../dialog.ts';
import { TEXTS } from '../message.ts';
import type { PeopleSettings } from '../proof.ts';
import { mayBeTexted } from './mobile.ts';
import { plainOf, readablePhone, withholds, yesOrNo } from './plain-answer.ts';

/** Where a code goes. */
export interface CodeTarget {
  readonly channel: typeof TEXTS | 'email';
  /** In E.164, or an address. */
  readonly contact: string;
}

/** A code of one conversation for one contact. */
export interface CodeFor extends CodeTarget {
  /** Where it is asked for, and must be typed. */
  readonly conversationId: string;
}

export type Sent = 'sent' | 'too-many' | 'busy' | 'stopped';
export type Tried = 'right' | 'wrong' | 'over';

/** Codes, inside the turn's transaction. */
export interface ContactCodes {
  /** Whether the council can send to that channel. */
  reaches(channel: string): boolean;
  /** Sends one; unless `again`, none where one still works. See `sendCode`. */
  send(
    to: CodeFor,
    how: { readonly again: boolean; newId(): string; words(code: string): string },
    settings: PeopleSettings,
    now: Date,
  ): Promise<Sent>;
  try(to: CodeFor, code: string, settings: PeopleSettings, now: Date): Promise<Tried>;
  /** Whether whoever writes here has shown already that it is theirs, here or by joining the two, and it still counts. */
  isShown(
    own: { readonly channel: string; readonly contact: string },
    to: CodeFor,
    settings: PeopleSettings,
    now: Date,
  ): Promise<boolean>;
}

/** Kept as the word `proved`, never as the code. */
export interface CodeValues {
  code: 'proved';
}

export interface CodeSettings {
  readonly people: PeopleSettings;
}

type CodeContext = DialogContext<CodeValues, { readonly codes: ContactCodes }, CodeSettings>;

const PROVED = value<'proved'>('proved');
const AGAIN = new RegExp(
  [
    String.raw`^(?:please )?(?:again|re-?send)\b|\b(?:send|sent|text|try)\b.{0,20}\b(?:again|another|new)\b`,
    String.raw`\b(?:new|another|second) (?:code|one|text)\b|\bno (?:code|text)\b|\bexpired\b|\bnothing (?:has )?(?:c[ao]me|arrived)\b`,
    String.raw`\b(?:did(?:n'?t| not)|has(?:n'?t| not)|not) (?:get|com(?:e|ing)|arriv(?:ed?|ing)|receive)\b`,
    String.raw`\b(?:not|haven'?t|have not) (?:got|had|received) (?:it|one|a code|the code|a text|anything|any)\b(?! (?:with|on|here|any ?more))`,
  ].join('|'),
);
/** They would rather have it sent to another one. */
const ELSEWHERE_TO =
  /\b(?:another|different|other|wrong|new|change (?:the|my|that)|not my|use my) (?:mobile |phone |email )*(?:numbers?|phone|mobile|email|address)\b/;
/** What is asked about the code itself. */
const ASKS_HOW =
  /\bhow long\b|\bwhere (?:do|should|shall) i (?:type|put|enter|write|send)\b|\bwhat (?:code|is the code|text)\b|\bwhere (?:is|will|does) (?:it|the code)\b/;
/** The figures of a code, in a message with no others. */
const TYPED = /^\D*(\d(?:[ -]?\d){3,8})\D*$/;
/** They cannot read a code there now. */
const NOT_THERE =
  /\b(?:haven'?t|have not|don'?t have|do not have|not) (?:got )?(?:it on me|it with me|that phone|the phone|my phone|that number|access)\b|\b(?:lost|broken|broke|stolen|stole|old) (?:(?:my|the|that) )?(?:phone|mobile|number|sim)\b|\bdon'?t know how to (?:find|open|read|see|get)\b|\bleft (?:my|the|that) (?:phone|mobile)\b|\b(?:phone|mobile)(?: is|'s|s)? (?:at|in|dead|off|charging|upstairs|downstairs|not (?:here|with me|on me))\b|\bcan'?t (?:get|see|read) (?:texts?|it|messages?|emails?)\b/;

/** Why a number can be sent no code; undefined where it can. A number abroad costs more, and anybody can give any. */
export function wrongNumber(
  number: string,
  { codesAbroad }: Pick<PeopleSettings, 'codesAbroad'>,
): 'not-mobile' | 'not-here' | undefined {
  if (!mayBeTexted(number)) return 'not-mobile';
  return number.startsWith('+44') || codesAbroad ? undefined : 'not-here';
}

/** Sends a code, unless one still works. @returns the wording to say where none went; whose doing that is, nobody is told. */
export async function sendCodeTo(
  to: CodeTarget,
  context: CodeContext,
  again: boolean,
): Promise<'sent' | 'busy' | 'cannot-send'> {
  const { conversationId, newId, records, settings, now, words } = context;
  if (!records.codes.reaches(to.channel)) return 'cannot-send';
  const told = (figures: string) =>
    words(`code-to-${to.channel}`, { code: figures, minutes: settings.people.codeMinutes });
  const sent = await records.codes.send(
    { ...to, conversationId },
    { again, newId, words: told },
    settings.people,
    now,
  );
  return sent === 'too-many' || sent === 'stopped' ? 'cannot-send' : sent;
}

/** As residents read it. */
export function targetName(target: CodeTarget | undefined): string {
  if (target === undefined) return '';
  return target.channel === TEXTS ? readablePhone(target.contact) : target.contact;
}

/** How a dialog asks for the code. */
interface CodeAsked<Values> {
  readonly dependsOn: readonly (keyof Values & string)[];
  readonly when?: (values: Partial<Values>) => boolean;
  /** Where the code goes; undefined while that is not known. */
  targetOf(values: Partial<Values>): CodeTarget | undefined;
  /** The wording for who cannot read it there now. */
  elsewhere(values: Partial<Values>): string;
  /** A proof that was given before will do: then nothing is asked. */
  readonly knownWillDo?: true;
}

/**
 * Asked by wording `ask-code {contact} {minutes}`, once the code is on its way. Also says `code-wrong`, `code-over`,
 * `code-again`, `code-other`, `code-how`, `cannot-send`, `busy`, and `code-to-sms` or `code-to-email` to the other contact.
 */
export function codeSlot<
  Values extends CodeValues,
  Records extends { readonly codes: ContactCodes },
  Settings extends CodeSettings,
>({
  targetOf,
  elsewhere,
  knownWillDo,
  ...more
}: CodeAsked<Values>): Slot<'proved', Values, Records, Settings> {
  const fillings = ({ values, settings }: DialogContext<Values, Records, Settings>) => ({
    contact: targetName(targetOf(values)),
    minutes: settings.people.codeMinutes,
  });
  return {
    ...more,
    sensitivity: 'special',
    asksForSentCode: true,
    asksFor: 'sending',
    speaksOf: (text) => TYPED.test(text) || kindOf(text) !== undefined,
    describe: (_value, { values }) => targetName(targetOf(values)),
    async ask(context) {
      const to = targetOf(context.values);
      const sent = to ? await sendCodeTo(to, context, false) : 'cannot-send';
      return context.say(sent === 'sent' ? 'ask-code' : sent, fillings(context));
    },
    async parse({ text, entities }, context, asked): Promise<Parsed<'proved'>> {
      const to = targetOf(context.values);
      if (to === undefined || context.values.code !== undefined) return SILENT;
      if (knownWillDo && (await isShown(to, context))) return PROVED;
      if (!asked) return SILENT;
      // "No, it is 07700 900123" names another one.
      if (entities.some(({ kind }) => kind === 'phone' || kind === 'email')) return SILENT;
      const told = await readCode(text, to, context, elsewhere(context.values));
      if (told === 'right') return PROVED;
      // "New code" and "I lost that phone" are answers here, whatever articles have such words.
      return told ? { kind: 'refused', say: context.say(told, fillings(context)), whole: true } : SILENT;
    },
  };
}

function isShown(to: CodeTarget, context: CodeContext): Promise<boolean> {
  const { conversationId, records, settings, now, channel, contact } = context;
  const own = { channel: channel.name, contact };
  return records.codes.isShown(own, { ...to, conversationId }, settings.people, now);
}

/** @returns the wording to say, or `right`; undefined where it is about no code. */
async function readCode(
  text: string,
  to: CodeTarget,
  context: CodeContext,
  elsewhere: string,
): Promise<string | undefined> {
  const typed = TYPED.exec(text)?.[1]?.replace(/\D/g, '');
  if (typed !== undefined) {
    const { conversationId, records, settings, now } = context;
    const tried = await records.codes.try({ ...to, conversationId }, typed, settings.people, now);
    return tried === 'right' ? 'right' : `code-${tried}`;
  }
  const kind = kindOf(text);
  if (kind === 'cannot-read') return elsewhere;
  if (kind !== 'again') return kind;
  const sent = await sendCodeTo(to, context, true);
  return sent === 'sent' ? 'code-again' : sent;
}

/** What is said of a code in words. The ways on that are wordings have their names. */
function kindOf(text: string): 'again' | 'cannot-read' | 'code-other' | 'code-how' | undefined {
  const plain = plainOf(text);
  if (ELSEWHERE_TO.test(plain)) return 'code-other';
  if (AGAIN.test(plain)) return 'again';
  if (NOT_THERE.test(plain) || yesOrNo(text) === 'no' || withholds(text)) return 'cannot-read';
  return ASKS_HOW.test(plain) ? 'code-how' : undefined;
}
