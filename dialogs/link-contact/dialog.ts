/** Showing that a phone or an email is theirs too, by a code that goes there: then what was asked for from it is theirs here. */
import {
  type Completion,
  type DialogContext,
  defineDialog,
  type Parsed,
  SILENT,
  type Slot,
  value,
} from '../../src/conversation/dialog.ts';
import { TEXTS } from '../../src/conversation/message.ts';
import { provesSince } from '../../src/conversation/proof.ts';
import { withholds, yesOrNo } from '../../src/conversation/slots/plain-answer.ts';
import {
  type CodeTarget,
  type CodeValues,
  codeSlot,
  sendCodeTo,
  targetName,
  wrongNumber,
} from '../../src/conversation/slots/sent-code.ts';
import type { LinkContactRecords } from './records.ts';
import type { LinkContactSettings } from './settings.ts';

export interface LinkContactValues extends CodeValues {
  /** The other phone, or the email address. */
  contact: CodeTarget;
}

type Context = DialogContext<LinkContactValues, LinkContactRecords, LinkContactSettings>;
type SlotOf<T> = Slot<T, LinkContactValues, LinkContactRecords, LinkContactSettings>;

const A_DAY = 86_400_000;
const AN_HOUR = 3_600_000;

const contact: SlotOf<CodeTarget> = {
  sensitivity: 'personal',
  asksFor: 'contact',
  describe: targetName,
  async parse({ text, entities }, context, asked): Promise<Parsed<CodeTarget>> {
    const found = targetIn(entities);
    if (found === undefined) {
      const answers = asked && (yesOrNo(text) === 'no' || withholds(text) || /\d{4,}|@/.test(text));
      return answers ? refuse(context, 'need-contact') : SILENT;
    }
    // The same number on two channels is two contacts: a WhatsApp account can outlive its number.
    if (found.contact === context.contact && found.channel === context.channel.name) {
      return refuse(context, 'same-contact');
    }
    const wrong = found.channel === TEXTS ? wrongNumber(found.contact, context.settings.people) : undefined;
    if (wrong !== undefined) return refuse(context, wrong);
    if (!context.records.codes.reaches(found.channel)) return refuse(context, 'phones-only');
    const sent = await sendCodeTo(found, context, false);
    return sent === 'sent' ? value(found) : refuse(context, sent);
  },
};

const code: SlotOf<'proved'> = codeSlot({
  dependsOn: ['contact'],
  targetOf: ({ contact: target }) => target,
  elsewhere: () => 'code-elsewhere',
});

function refuse(context: Context, key: string): Parsed<never> {
  return { kind: 'refused', say: context.say(key, { contact: targetName(context.values.contact) }) };
}

function targetIn(
  entities: readonly { readonly kind: string; readonly value: string }[],
): CodeTarget | undefined {
  const phone = entities.find(({ kind }) => kind === 'phone')?.value;
  if (phone !== undefined) return { channel: TEXTS, contact: phone };
  const email = entities.find(({ kind }) => kind === 'email')?.value;
  return email === undefined ? undefined : { channel: 'email', contact: email };
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
    say: context.say(count > 0 ? 'done' : 'done-nothing', { contact: targetName(target) }),
  };
}

export const linkContact = defineDialog<LinkContactValues, LinkContactRecords, LinkContactSettings>({
  id: 'link-contact',
  version: 1,
  slots: { contact, code },
  complete,
});
