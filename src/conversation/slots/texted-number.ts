/** The mobile number that texts are asked for to, where it is not the one that somebody writes from. */
import type { DialogContext, Parsed, Slot } from '../dialog.ts';
import type { PeopleSettings } from '../proof.ts';
import { readablePhone, withholds, yesOrNo } from './plain-answer.ts';

/** What is wanted of texts, and whether it is about the number they text from: `own`. */
export interface TextedNumberValues {
  action: { readonly deed: 'start' | 'stop' | 'keep'; readonly own: boolean };
  /** In E.164. */
  phone: string;
}

export interface TextedNumberSettings {
  /** Numbers abroad are texted where codes go there too: a text costs more, and anyone can give any number. */
  readonly people: Pick<PeopleSettings, 'codesAbroad'>;
}

const SILENT = { kind: 'silent' } as const;
/** Only mobile numbers and those from abroad can be texted (Ofcom: 07). */
const MOBILE = /^\+(?:447[1-9]|(?!44))/;

/** Asked by wording `ask-phone` and `ask-phone-stop`. Also says, from the dialog's wording: `not-mobile`, `not-here`, `texts-only`. */
export function textedNumberSlot<
  Values extends TextedNumberValues,
  Records,
  Settings extends TextedNumberSettings,
>(): Slot<string, Values, Records, Settings> {
  return {
    sensitivity: 'personal',
    when: ({ action: wanted }) => wanted !== undefined && !wanted.own && wanted.deed !== 'keep',
    describe: readablePhone,
    ask: (context) => context.say(context.values.action?.deed === 'stop' ? 'ask-phone-stop' : 'ask-phone'),
    parse({ text, entities }, context, asked): Parsed<string> {
      const number = entities.find((entity) => entity.kind === 'phone')?.value;
      if (number !== undefined) {
        const wrong = wrongNumber(number, context);
        return wrong === undefined
          ? { kind: 'value', value: number }
          : { kind: 'refused', say: context.say(wrong) };
      }
      if (!asked || context.values.phone !== undefined) return SILENT;
      if (entities.some(({ kind }) => kind === 'email') || yesOrNo(text) === 'no' || withholds(text)) {
        return { kind: 'refused', say: context.say('texts-only') };
      }
      return /\d{4,}/.test(text) ? { kind: 'refused', say: context.say('not-mobile') } : SILENT;
    },
  };
}

function wrongNumber(
  number: string,
  {
    values,
    settings,
  }: Pick<DialogContext<TextedNumberValues, unknown, TextedNumberSettings>, 'values' | 'settings'>,
): 'not-mobile' | 'not-here' | undefined {
  if (!MOBILE.test(number)) return 'not-mobile';
  // Texts that go abroad already can be stopped.
  const mayBe = number.startsWith('+44') || settings.people.codesAbroad || values.action?.deed === 'stop';
  return mayBe ? undefined : 'not-here';
}

type Message = Parameters<Slot<string, TextedNumberValues, unknown, TextedNumberSettings>['parse']>[0];

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
