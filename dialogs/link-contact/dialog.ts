/** Showing that a phone or an email is theirs too, by a code that goes there: then what was asked for from it is theirs here. */

import {
  type Completion,
  type DialogContext,
  defineDialog,
  type Parsed,
  type Slot,
} from '../../src/conversation/dialog.ts';
import { provesSince } from '../../src/conversation/proof.ts';
import { plainOf, readablePhone, withholds, yesOrNo } from '../../src/conversation/slots/plain-answer.ts';
import type { LinkContactRecords } from './records.ts';
import type { LinkContactSettings } from './settings.ts';

type Target = { readonly channel: 'sms' | 'email'; readonly contact: string };

export interface LinkContactValues {
  /** The other phone, or the email address. */
  contact: Target;
  /** Kept as the word `proved`, never as the code. */
  code: 'proved';
}

type Context = DialogContext<LinkContactValues, LinkContactRecords, LinkContactSettings>;
type SlotOf<T> = Slot<T, LinkContactValues, LinkContactRecords, LinkContactSettings>;

const SILENT = { kind: 'silent' } as const;
/** Only mobile numbers and those from abroad can be texted (Ofcom: 07). */
const MOBILE = /^\+(?:447[1-9]|(?!44))/;
const AGAIN =
  /\b(?:again|resend|another (?:one|code)|new (?:one|code)|did(?:n'?t| not) (?:get|come|arrive)|has(?:n'?t| not) (?:come|arrived)|no code|not (?:got|had) (?:it|one|a code)|expired)\b/;
const A_DAY = 86_400_000;
const AN_HOUR = 3_600_000;

const contact: SlotOf<Target> = {
  sensitivity: 'personal',
  describe: wordsOf,
  async parse({ text, entities }, context, asked): Promise<Parsed<Target>> {
    const found = targetIn(entities);
    if (found === undefined) {
      const answers = asked && (yesOrNo(text) === 'no' || withholds(text) || /\d{4,}|@/.test(text));
      return answers ? refuse(context, 'need-contact') : SILENT;
    }
    // The same number on two channels is two contacts: a WhatsApp account can outlive its number.
    if (found.contact === context.contact && found.channel === context.channel.name) {
      return refuse(context, 'same-contact');
    }
    const wrong = found.channel === 'sms' ? wrongNumber(found.contact, context.settings) : undefined;
    if (wrong !== undefined) return refuse(context, wrong);
    if (!context.records.reaches(found.channel)) return refuse(context, 'phones-only');
    const sent = await send(context, found, false);
    return sent === 'sent' ? { kind: 'value', value: found } : refuse(context, sent);
  },
};

const code: SlotOf<'proved'> = {
  sensitivity: 'special',
  dependsOn: ['contact'],
  describe: (_value, { words }) => words('code-proved'),
  ask: ({ values, say, settings }) =>
    say('ask-code', { contact: wordsOf(values.contact), minutes: settings.people.codeMinutes }),
  async parse({ text }, context, asked): Promise<Parsed<'proved'>> {
    const to = context.values.contact;
    if (!asked || to === undefined || context.values.code !== undefined) return SILENT;
    if (AGAIN.test(plainOf(text))) return refuse(context, await sentAgain(context, to));
    const typed = /^\D*(\d(?:[ -]?\d){3,8})\D*$/.exec(text)?.[1]?.replace(/\D/g, '');
    if (typed === undefined) return SILENT;
    const { conversationId, records, settings, now } = context;
    const tried = await records.try({ ...to, conversationId }, typed, settings.people, now);
    return tried === 'right' ? { kind: 'value', value: 'proved' } : refuse(context, `code-${tried}`);
  },
};

async function sentAgain(context: Context, to: Target): Promise<string> {
  const sent = await send(context, to, true);
  return sent === 'sent' ? 'code-again' : sent;
}

function wrongNumber(phone: string, { people }: LinkContactSettings): string | undefined {
  if (!MOBILE.test(phone)) return 'not-mobile';
  return phone.startsWith('+44') || people.codesAbroad ? undefined : 'not-here';
}

async function send(context: Context, to: Target, again: boolean) {
  const { conversationId, newId, records, settings, now, words } = context;
  const told = (figures: string) =>
    words(`code-to-${to.channel}`, { code: figures, minutes: settings.people.codeMinutes });
  const sent = await records.send(
    { ...to, conversationId },
    { again, newId, words: told },
    settings.people,
    now,
  );
  return sent === 'too-many' || sent === 'stopped' ? 'cannot-send' : sent;
}

function refuse(context: Context, key: string): Parsed<never> {
  return { kind: 'refused', say: context.say(key, { contact: wordsOf(context.values.contact) }) };
}

function targetIn(
  entities: readonly { readonly kind: string; readonly value: string }[],
): Target | undefined {
  const phone = entities.find(({ kind }) => kind === 'phone')?.value;
  if (phone !== undefined) return { channel: 'sms', contact: phone };
  const email = entities.find(({ kind }) => kind === 'email')?.value;
  return email === undefined ? undefined : { channel: 'email', contact: email };
}

function wordsOf(target: Target | undefined): string {
  if (target === undefined) return '';
  return target.channel === 'sms' ? readablePhone(target.contact) : target.contact;
}

async function complete(context: Context): Promise<Completion> {
  const { values, records, settings, now, conversationId, channel, newId } = context;
  const own = { channel: channel.name, contact: context.contact };
  const target = values.contact;
  if (target === undefined) return { say: context.say('need-contact') };
  const { provedDays, chatHours } = settings.people;
  const forDays = new Date(now.getTime() + provedDays * A_DAY);
  // A number is in somebody's pocket; a chat may be on a computer of the library's.
  const mayBeShared = !own.contact.startsWith('+');
  const countsUntil = mayBeShared ? new Date(now.getTime() + chatHours * AN_HOUR) : forDays;
  await records.join({ ...own, countsUntil, mayBeShared }, { ...target, countsUntil: forDays }, newId(), now);
  const since = provesSince(settings.people, now);
  const count = await records.countOf({ ...own, conversationId, since }, now);
  return {
    say: context.say(count > 0 ? 'done' : 'done-nothing', { contact: wordsOf(target) }),
  };
}

export const linkContact = defineDialog<LinkContactValues, LinkContactRecords, LinkContactSettings>({
  id: 'link-contact',
  version: 1,
  slots: { contact, code },
  complete,
});
