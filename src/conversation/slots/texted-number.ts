/** The mobile number that texts are asked for to, where it is not the one that somebody writes from, and the code that shows it theirs. */
import { type DialogContext, type Heard, type Parsed, SILENT, type Slot, value } from '../dialog.ts';
import { type Say, TEXTS } from '../message.ts';
import { readablePhone, withholds, yesOrNo } from './plain-answer.ts';
import { type CodeSettings, type CodeValues, type ContactCodes, codeSlot, wrongNumber } from './sent-code.ts';
import { withoutSpans } from './without-spans.ts';

/** What is wanted of texts, and whether it is about the number they text from: `own`. */
export interface TextedNumberValues extends CodeValues {
  action: { readonly deed: 'start' | 'stop' | 'keep'; readonly own: boolean };
  /** In E.164. */
  phone: string;
}

const isGiven = ({ action: wanted }: Partial<TextedNumberValues>) =>
  wanted !== undefined && !wanted.own && wanted.deed !== 'keep';

const elsewhereFor = ({ action: wanted }: Partial<TextedNumberValues>) =>
  wanted?.deed === 'stop' ? 'code-elsewhere-stop' : 'code-elsewhere';

/**
 * Asked by wording `ask-phone` and `ask-phone-stop`. Also says, from the dialog's wording: `not-mobile`, `not-here`, `texts-only`,
 * and to stop texts abroad, where codes do not go, `code-elsewhere-stop`.
 */
export function textedNumberSlot<
  Values extends TextedNumberValues,
  Records,
  Settings extends CodeSettings,
>(): Slot<string, Values, Records, Settings> {
  return {
    sensitivity: 'personal',
    asksFor: 'contact',
    when: isGiven,
    describe: readablePhone,
    ask: (context) => context.say(context.values.action?.deed === 'stop' ? 'ask-phone-stop' : 'ask-phone'),
    parse({ text, entities }, context, asked): Parsed<string> {
      const refuse = (key: string) => ({ kind: 'refused', say: context.say(key) }) as const;
      const number = entities.find((entity) => entity.kind === 'phone')?.value;
      if (number !== undefined) {
        const wrong = wrongNumber(number, context.settings.people);
        if (wrong === undefined) return value(number);
        const stops = wrong === 'not-here' && context.values.action?.deed === 'stop';
        return refuse(stops ? 'code-elsewhere-stop' : wrong);
      }
      if (!asked || context.values.phone !== undefined) return SILENT;
      if (entities.some(({ kind }) => kind === 'email') || yesOrNo(text) === 'no' || withholds(text)) {
        return refuse('texts-only');
      }
      return /\d{4,}/.test(text) ? refuse('not-mobile') : SILENT;
    },
  };
}

/**
 * Anybody can type any number, so one that they do not text from is theirs by a code only: to begin texts, and to end them. See
 * `codeSlot` for its words; who cannot read the code there hears `code-elsewhere` or `code-elsewhere-stop`.
 */
export function numberCodeSlot<
  Values extends TextedNumberValues,
  Records extends { readonly codes: ContactCodes },
  Settings extends CodeSettings,
>(): Slot<'proved', Values, Records, Settings> {
  return codeSlot<Values, Records, Settings>({
    dependsOn: ['phone'],
    when: isGiven,
    targetOf: ({ phone }) => (phone === undefined ? undefined : { channel: TEXTS, contact: phone }),
    elsewhere: elsewhereFor,
    knownWillDo: true,
  });
}

/**
 * For a dialog's `complete`: a yes may come a day after the code. @returns what to say and ask again where the number is not
 * shown to be theirs any more (wording `code-lapsed`); undefined where it is, or none was needed.
 */
export async function proveAgain(
  context: DialogContext<TextedNumberValues, { readonly codes: ContactCodes }, CodeSettings>,
): Promise<{ say: Say; reopen: ['code'] } | undefined> {
  const { values, channel, contact, conversationId, records, settings, now } = context;
  if (!isGiven(values)) return undefined;
  const own = { channel: channel.name, contact };
  const to = { channel: TEXTS, contact: values.phone ?? '', conversationId } as const;
  if (await records.codes.isShown(own, to, settings.people, now)) return undefined;
  return { say: context.say('code-lapsed'), reopen: ['code'] };
}

/** The digits of a telephone number are no house number. */
export function withoutPhones(message: Heard): Heard {
  const phones = message.entities.filter(({ kind }) => kind === 'phone');
  return withoutSpans(
    message,
    phones.map(({ span }) => span),
  );
}
