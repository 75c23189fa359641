/** The slot that asks where news of a request should go, or whether nobody is to be known. */
import type { DialogContext, Parsed, Slot } from '../dialog.ts';
import { plainOf, readablePhone, withholds, yesOrNo } from './plain-answer.ts';

export type Updates =
  /** This chat, or the number that texts us. */
  | { readonly to: 'here' }
  /** Another mobile number, in E.164. */
  | { readonly to: 'phone'; readonly phone: string }
  /** Nowhere: nothing is kept that leads to a person. */
  | { readonly to: 'nobody' };

export interface UpdatesValues {
  updates: Updates;
}

const SILENT = { kind: 'silent' } as const;
const ANONYMOUS =
  /\banon(?:ymous(?:ly)?)?\b|\b(?:don'?t|do not|dont|not) (?:want to )?(?:give|say|leave|use|share) (?:you )?my (?:name|number|details)\b|\bwithout my (?:name|number)\b|\bno name\b/;
const HERE = /^(?:here|in (?:this|the) chat|this chat|on here|this number|this one|my number|this phone)\b/;
/** Only mobile numbers and those from abroad can be texted (Ofcom: 07). */
const MOBILE = /^\+(?:447[1-9]|(?!44))/;

/**
 * Asked by `ask-updates-own {phone}` of someone who texts, by `ask-updates-web` elsewhere. Also says
 * `updates-not-mobile`; choices are `updates-here` and `updates-nobody`.
 */
export function updatesSlot<Values extends UpdatesValues, Records, Settings>(
  more: { readonly when?: (values: Partial<Values>) => boolean } = {},
): Slot<Updates, Values, Records, Settings> {
  return {
    ...more,
    sensitivity: 'personal',
    options: ({ words }) => [
      { label: words('updates-here'), value: { to: 'here' } },
      { label: words('updates-nobody'), value: { to: 'nobody' } },
    ],
    ask(context) {
      const quickReplies = [context.words('updates-here'), context.words('updates-nobody')];
      const own = isTexting(context);
      const places = { phone: readablePhone(context.contact) };
      return context.say(own ? 'ask-updates-own' : 'ask-updates-web', own ? places : {}, { quickReplies });
    },
    describe: (value, context) => describeUpdates(value, context),
    parse({ text, entities }, context, asked): Parsed<Updates> {
      const plain = plainOf(text);
      if (ANONYMOUS.test(plain)) return { kind: 'value', value: { to: 'nobody' } };
      const phone = entities.find((entity) => entity.kind === 'phone')?.value;
      if (phone !== undefined && MOBILE.test(phone)) return { kind: 'value', value: { to: 'phone', phone } };
      if (!asked) return SILENT;
      if (phone !== undefined || entities.some(({ kind }) => kind === 'email')) {
        const quickReplies = [context.words('updates-here'), context.words('updates-nobody')];
        return { kind: 'refused', say: context.say('updates-not-mobile', {}, { quickReplies }) };
      }
      if (HERE.test(plain)) return { kind: 'value', value: { to: 'here' } };
      if (context.values.updates !== undefined) return SILENT;
      const answer = yesOrNo(text);
      if (answer === 'yes') return { kind: 'value', value: { to: 'here' } };
      return answer === 'no' || withholds(text) ? { kind: 'value', value: { to: 'nobody' } } : SILENT;
    },
  };
}

/** From the dialog's wording: `updates-to-here`, `updates-to-phone {phone}`, `updates-to-nobody`. */
export function describeUpdates(
  value: Updates,
  context: Pick<DialogContext<object, unknown, unknown>, 'words'>,
): string {
  return context.words(
    `updates-to-${value.to}`,
    value.to === 'phone' ? { phone: readablePhone(value.phone) } : {},
  );
}

/** The resident writes from a number that a text can be sent to. */
export function isTexting({
  channel,
  contact,
}: Pick<DialogContext<object, unknown, unknown>, 'channel' | 'contact'>): boolean {
  return channel.form === 'text' && /^\+\d{8,15}$/.test(contact);
}

/** The channel on which numbers are texted. */
const TEXTS = 'sms';

/** Where news goes, as it is stored with the request; undefined for nobody. */
export interface NewsContact {
  readonly channel: string;
  readonly contact: string;
  /** The question that they said yes to; absent where it was not asked. */
  readonly agreedTo?: string;
}

/** @param updates undefined where it was not asked, and `unasked` then says where news goes */
export function contactOf(
  updates: Updates | undefined,
  context: Pick<DialogContext<object, unknown, unknown>, 'channel' | 'contact' | 'words'>,
  unasked?: Updates,
): NewsContact | undefined {
  const chosen = updates ?? unasked;
  if (chosen === undefined || chosen.to === 'nobody') return undefined;
  const asked = updates === undefined ? {} : { agreedTo: questionOf(context) };
  if (chosen.to === 'phone') return { channel: TEXTS, contact: chosen.phone, ...asked };
  return { channel: context.channel.name, contact: context.contact, ...asked };
}

function questionOf(
  context: Pick<DialogContext<object, unknown, unknown>, 'channel' | 'contact' | 'words'>,
): string {
  return isTexting(context)
    ? context.words('ask-updates-own', { phone: readablePhone(context.contact) })
    : context.words('ask-updates-web');
}
