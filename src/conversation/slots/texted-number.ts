/** The mobile number that texts are asked for to, where it is not the one that somebody writes from. */
import type { Parsed, Slot } from '../dialog.ts';
import { readablePhone, withholds, yesOrNo } from './plain-answer.ts';

/** What is wanted of texts, and whether it is about the number they text from: `own`. */
export interface TextedNumberValues {
  action: { readonly deed: 'start' | 'stop' | 'keep'; readonly own: boolean };
  /** In E.164. */
  phone: string;
}

const SILENT = { kind: 'silent' } as const;
/** Only mobile numbers and those from abroad can be texted (Ofcom: 07). */
const MOBILE = /^\+(?:447[1-9]|(?!44))/;

/** Asked by wording `ask-phone` and `ask-phone-stop`. Also says, from the dialog's wording: `not-mobile`, `texts-only`. */
export function textedNumberSlot<Values extends TextedNumberValues, Records, Settings>(): Slot<
  string,
  Values,
  Records,
  Settings
> {
  return {
    sensitivity: 'personal',
    when: ({ action: wanted }) => wanted !== undefined && !wanted.own && wanted.deed !== 'keep',
    describe: readablePhone,
    ask: (context) => context.say(context.values.action?.deed === 'stop' ? 'ask-phone-stop' : 'ask-phone'),
    parse({ text, entities }, context, asked): Parsed<string> {
      const number = entities.find((entity) => entity.kind === 'phone')?.value;
      if (number !== undefined) {
        return MOBILE.test(number)
          ? { kind: 'value', value: number }
          : { kind: 'refused', say: context.say('not-mobile') };
      }
      if (!asked || context.values.phone !== undefined) return SILENT;
      if (entities.some(({ kind }) => kind === 'email') || yesOrNo(text) === 'no' || withholds(text)) {
        return { kind: 'refused', say: context.say('texts-only') };
      }
      return /\d{4,}/.test(text) ? { kind: 'refused', say: context.say('not-mobile') } : SILENT;
    },
  };
}

type Message = Parameters<Slot<string, TextedNumberValues, unknown, unknown>['parse']>[0];

/** The digits of a telephone number are no house number; blanks keep every other place in the text. */
export function withoutPhones(message: Message): Message {
  const phones = message.entities.filter(({ kind }) => kind === 'phone');
  if (phones.length === 0) return message;
  const within = ({ start, end }: Message['entities'][number]['span']) =>
    phones.some(({ span }) => start < span.end && end > span.start);
  const text = phones.reduce(
    (left, { span }) => left.slice(0, span.start) + ' '.repeat(span.end - span.start) + left.slice(span.end),
    message.text,
  );
  return { ...message, text, entities: message.entities.filter(({ span }) => !within(span)) };
}
