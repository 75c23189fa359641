/** The slot that asks how the council can reach the resident: by any telephone, or by email. */
import type { Entity } from '../../understanding/understanding.ts';
import { type Parsed, SILENT, type Slot, value } from '../dialog.ts';
import { correctsEarlier, plainOf, readablePhone, withholds, yesOrNo } from './plain-answer.ts';
import { isTexting } from './updates.ts';

export type Contact =
  /** In E.164. */
  | { readonly by: 'phone'; readonly phone: string }
  | { readonly by: 'email'; readonly email: string }
  /** They would rather not be reached. */
  | { readonly by: 'none' };

export interface ContactValues {
  contact: Contact;
}

const THIS_ONE = /^(?:(?:on |use |yes )?(?:this|my|the same) (?:one|number|phone)|this|same)\b/;

/**
 * Asked by `ask-contact-own {phone}` of someone who texts, by `ask-contact` elsewhere. Also says `need-contact`.
 * Where it is `optional` a no is `none`, which reads as `contact-none`.
 */
export function contactSlot<Values extends ContactValues, Records, Settings>(
  more: { readonly optional?: boolean; readonly when?: (values: Partial<Values>) => boolean } = {},
): Slot<Contact, Values, Records, Settings> {
  const { optional = false, when } = more;
  return {
    ...(when && { when }),
    sensitivity: 'personal',
    asksFor: 'contact',
    offers: true,
    ask: (context) =>
      isTexting(context)
        ? context.say('ask-contact-own', { phone: readablePhone(context.contact) })
        : context.say('ask-contact'),
    describe: (value, { words }) => contactWords(value) || words('contact-none'),
    memory: { as: 'contact', keep: (contact) => (contact.by === 'none' ? undefined : contact) },
    parse({ text, entities, recalled }, context, asked): Parsed<Contact> {
      const told = (recalled as Contact | undefined) ?? contactIn(entities);
      if (told !== undefined) return value(told);
      if (!asked || context.values.contact !== undefined) return SILENT;
      const answer = yesOrNo(text);
      if (isTexting(context) && (answer === 'yes' || THIS_ONE.test(plainOf(text)))) {
        return value({ by: 'phone', phone: context.contact });
      }
      // "No, I'm moving out" is about something said before.
      if (correctsEarlier(text)) return SILENT;
      const declined = answer === 'no' || withholds(text);
      if (optional && declined) return value({ by: 'none' });
      const meant = declined || answer !== undefined || /\d{4,}|@/.test(text);
      return meant ? { kind: 'refused', say: context.say('need-contact') } : SILENT;
    },
  };
}

function contactIn(entities: readonly Entity[]): Contact | undefined {
  const phone = entities.find((entity) => entity.kind === 'phone')?.value;
  if (phone !== undefined) return { by: 'phone', phone };
  const email = entities.find((entity) => entity.kind === 'email')?.value;
  return email === undefined ? undefined : { by: 'email', email };
}

/** `07700 900123`, `sam@example.org`; empty for none. */
export function contactWords(contact: Contact): string {
  if (contact.by === 'phone') return readablePhone(contact.phone);
  return contact.by === 'email' ? contact.email : '';
}
