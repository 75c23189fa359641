/** The slot that asks where news of a request should go, or whether nobody is to be known. */
import { type DialogContext, type Parsed, SILENT, type Slot, value } from '../dialog.ts';
import { TEXTS } from '../message.ts';
import { mayBeTexted } from './mobile.ts';
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

const ANONYMOUS =
  /\banon(?:ymous(?:ly)?)?\b|\b(?:don'?t|do not|dont|not) (?:want to )?(?:give|say|leave|use|share) (?:you )?my (?:name|number|details)\b|\bwithout my (?:name|number)\b|\bno name\b/;
const HERE = /^(?:here|in (?:this|the) chat|this chat|on here)\b/;
const OWN_NUMBER = /^(?:this number|this one|my number|this phone)\b/;

/**
 * Asked by `ask-updates-own {phone}` of someone who texts, by `ask-updates-web` elsewhere. Also says
 * `updates-not-mobile`; choices are `updates-here` and `updates-nobody`. Where the channel takes answers for some hours
 * only, news is not offered there but by text: to the number they write from, if it is a mobile.
 */
export function updatesSlot<Values extends UpdatesValues, Records, Settings>(
  more: { readonly when?: (values: Partial<Values>) => boolean } = {},
): Slot<Updates, Values, Records, Settings> {
  return {
    ...more,
    sensitivity: 'personal',
    asksFor: 'contact',
    offers: true,
    // "Can I stay anonymous?" is no question about the electoral register.
    goesFirst: ({ to }) => to === 'nobody',
    options: choices,
    ask(context) {
      const { key, fillings } = questionOf(context);
      return context.say(key, fillings, { quickReplies: labels(context) });
    },
    describe: (value, context) => describeUpdates(value, context),
    parse({ text, entities }, context, asked): Parsed<Updates> {
      const plain = plainOf(text);
      if (ANONYMOUS.test(plain)) return value({ to: 'nobody' });
      const phone = entities.find((entity) => entity.kind === 'phone')?.value;
      if (phone !== undefined && mayBeTexted(phone)) return value({ to: 'phone', phone });
      if (!asked) return SILENT;
      if (phone !== undefined || entities.some(({ kind }) => kind === 'email')) {
        return refused(context);
      }
      const place = placeNamed(plain, context);
      if (place) return place;
      if (context.values.updates !== undefined) return SILENT;
      const answer = yesOrNo(text);
      if (answer === 'yes') return own(context);
      return answer === 'no' || withholds(text) ? value({ to: 'nobody' }) : SILENT;
    },
  };
}

type Speaking = Pick<DialogContext<object, unknown, unknown>, 'channel' | 'contact' | 'words' | 'say'>;
type Writing = Pick<Speaking, 'channel' | 'contact'>;

function choices(context: Pick<Speaking, 'channel' | 'words'>): readonly { label: string; value: Updates }[] {
  const nobody = { label: context.words('updates-nobody'), value: { to: 'nobody' } } as const;
  return lasts(context)
    ? [{ label: context.words('updates-here'), value: { to: 'here' } }, nobody]
    : [nobody];
}

const labels = (context: Speaking) => choices(context).map(({ label }) => label);

/** News that comes days later arrives where they write from. */
function lasts({ channel }: Pick<Speaking, 'channel'>): boolean {
  return channel.answersWithinHours === undefined;
}

/** The way to where they write from; by text to the same phone where that lasts longer. */
function ownWay(context: Writing): Updates | undefined {
  if (lasts(context)) return { to: 'here' };
  const { contact } = context;
  return mayBeTexted(contact) ? { to: 'phone', phone: contact } : undefined;
}

/** Where news goes unless something else is said. */
export function unaskedUpdates(context: Writing): Updates {
  return ownWay(context) ?? { to: 'nobody' };
}

/** Where they say that news should go, by something other than a number. */
function placeNamed(plain: string, context: Speaking): Parsed<Updates> | undefined {
  if (OWN_NUMBER.test(plain)) return own(context);
  if (!HERE.test(plain)) return undefined;
  return lasts(context) ? own(context) : refused(context);
}

function own(context: Speaking): Parsed<Updates> {
  const way = ownWay(context);
  return way ? value(way) : refused(context);
}

function refused(context: Speaking): Parsed<Updates> {
  const quickReplies = labels(context);
  return { kind: 'refused', say: context.say('updates-not-mobile', {}, { quickReplies }) };
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
  const asked = updates === undefined ? {} : { agreedTo: questionWords(context) };
  if (chosen.to === 'phone') return { channel: TEXTS, contact: chosen.phone, ...asked };
  return { channel: context.channel.name, contact: context.contact, ...asked };
}

function questionWords(context: Pick<Speaking, 'channel' | 'contact' | 'words'>): string {
  const { key, fillings } = questionOf(context);
  return context.words(key, fillings);
}

function questionOf(context: Writing) {
  if (isTexting(context) || ownWay(context)?.to === 'phone') {
    return { key: 'ask-updates-own', fillings: { phone: readablePhone(context.contact) } };
  }
  return { key: lasts(context) ? 'ask-updates-web' : 'updates-not-mobile', fillings: {} };
}
