/** What is to be done about news, of what, for which home and to which number. */
import { type DialogContext, type Parsed, SILENT, type Slot, value } from '../../src/conversation/dialog.ts';
import { sentenceCase } from '../../src/conversation/sentence-case.ts';
import type { PremisesValues } from '../../src/conversation/slots/place-slot.ts';
import { postcodeOrStreetSlot } from '../../src/conversation/slots/place-slot.ts';
import { plainOf, withholds, yesOrNo } from '../../src/conversation/slots/plain-answer.ts';
import { addressSlot } from '../../src/conversation/slots/premises-slot.ts';
import { wishesNot } from '../../src/conversation/slots/sure-to-cancel.ts';
import {
  numberCodeSlot,
  type TextedNumberValues,
  textedNumberSlot,
  withoutPhones,
} from '../../src/conversation/slots/texted-number.ts';
import { isTexting } from '../../src/conversation/slots/updates.ts';
import type { GetAlertsRecords } from './records.ts';
import type { GetAlertsSettings } from './settings.ts';

type Deed = 'start' | 'stop' | 'keep';
/** `own`: it is about the number they text from. */
type Action = { readonly deed: Deed; readonly own: boolean };

export interface GetAlertsValues extends PremisesValues, TextedNumberValues {
  action: Action;
  /** Ids of subjects. */
  about: readonly string[];
}

export type Context = DialogContext<GetAlertsValues, GetAlertsRecords, GetAlertsSettings>;
type SlotOf<T> = Slot<T, GetAlertsValues, GetAlertsRecords, GetAlertsSettings>;

const STOP =
  /\b(?:stop|end|cancel|turn off|switch off|remove me|take me off|unsubscribe\w*|opt (?:me )?out)\b|\b(?:don'?t|do not|no longer|not) (?:want|need|send|text|tell)\b|\bno more\b/;
/** "Don't stop them" stops nothing. */
const STOPS = 'stop|end|cancel|turn|switch|remove|take|unsubscribe';
const ALERTS = /\b(?:alerts?|texts?|texting|messages?|news)\b/;
const CHANGE = /\b(?:change|update|move|moved|different|new (?:address|house)|add|other|more)\b/;
const EVERYTHING = /\b(?:all(?: of (?:them|these|it))?|everything|the lot|any(?:thing)?)\b/;

/** The subjects that words name, in the settings' order. */
function subjectsIn(text: string, { alertSubjects }: GetAlertsSettings): readonly string[] {
  const plain = ` ${plainOf(text).replace(/[^a-z0-9]+/g, ' ')} `;
  return Object.entries(alertSubjects).flatMap(([id, { words }]) =>
    words.some((word) => plain.includes(` ${word} `)) ? [id] : [],
  );
}

/** `bin changes, school closures and road closures`. */
export function namesOf(about: readonly string[], { alertSubjects }: GetAlertsSettings): string {
  const names = about.map((id) => alertSubjects[id]?.name ?? id);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The number that news goes to; undefined until it is known. */
export function numberOf({ values, contact }: Pick<Context, 'values' | 'contact'>): string | undefined {
  return values.action?.own ? contact : values.phone;
}

/** Only someone who texts is shown what there is: on the web anybody could give any number. */
export async function ownAlerts(context: Pick<Context, 'channel' | 'contact' | 'records'>) {
  return isTexting(context) ? context.records.current(context.channel.name, context.contact) : [];
}

/** Asked only of someone who texts and gets news already; else to ask for it is to want it. */
export const action: SlotOf<Action> = {
  sensitivity: 'none',
  offers: true,
  describe: ({ deed }, { words }) => words(`action-${deed}`),
  async ask(context) {
    const running = await ownAlerts(context);
    const fillings = {
      about: namesOf(
        running.map(({ about }) => about),
        context.settings,
      ),
      address: running[0]?.label ?? '',
    };
    return context.say('ask-action', fillings, { quickReplies: choices(context).map(({ label }) => label) });
  },
  options: choices,
  async parse({ text }, context, asked): Promise<Parsed<Action>> {
    const own = isTexting(context);
    const plain = plainOf(text);
    // In the middle of it, "I don't want the school one" is about what they hear of.
    if (
      STOP.test(plain) &&
      !wishesNot(text, STOPS) &&
      (context.values.action === undefined || ALERTS.test(plain))
    ) {
      return value({ deed: 'stop', own });
    }
    if (context.values.action !== undefined) return SILENT;
    if (asked) return answerAsked(plain, own);
    const running = await ownAlerts(context);
    return running.length > 0 ? SILENT : value({ deed: 'start', own });
  },
};

function choices(context: Context) {
  const own = isTexting(context);
  return (['start', 'stop', 'keep'] as const).map((deed) => ({
    label: context.words(`choose-${deed}`),
    value: { deed, own },
  }));
}

function answerAsked(plain: string, own: boolean): Parsed<Action> {
  if (/^(?:stop|keep)\b/.test(plain)) return SILENT;
  if (CHANGE.test(plain)) return value({ deed: 'start', own });
  const keeps = yesOrNo(plain) === 'no' || withholds(plain) || wishesNot(plain, STOPS);
  return keeps ? value({ deed: 'keep', own }) : SILENT;
}

const wantsNews = ({ action: wanted }: Partial<GetAlertsValues>) =>
  wanted === undefined || wanted.deed === 'start';

export const about: SlotOf<readonly string[]> = {
  sensitivity: 'none',
  when: ({ action: wanted }) => wanted?.deed !== 'keep',
  // Who wants to stop need not say what: then it is all.
  asks: wantsNews,
  describe: (ids, { settings }) => namesOf(ids, settings),
  options({ settings, words }) {
    const each = Object.entries(settings.alertSubjects).map(([id, { name }]) => ({
      label: sentenceCase(name),
      value: [id],
    }));
    return [...each, { label: words('choose-all'), value: Object.keys(settings.alertSubjects) }];
  },
  parse({ text }, { settings }, asked): Parsed<readonly string[]> {
    const named = subjectsIn(text, settings);
    if (named.length > 0) return value(named);
    const all = asked && EVERYTHING.test(plainOf(text));
    return all ? value(Object.keys(settings.alertSubjects)) : SILENT;
  },
};

const placeOrStreet: SlotOf<GetAlertsValues['place']> = postcodeOrStreetSlot();
const anyAddress: SlotOf<GetAlertsValues['premises']> = addressSlot();

export const place: SlotOf<GetAlertsValues['place']> = {
  ...placeOrStreet,
  when: wantsNews,
  // "Road closures" is no street of ours: what they want news of is read first.
  parse: (message, context, asked, ...rest) =>
    !asked && !message.entities.some(({ kind }) => kind === 'postcode') && message.recalled === undefined
      ? SILENT
      : placeOrStreet.parse(withoutPhones(message), context, asked, ...rest),
};

export const premises: SlotOf<GetAlertsValues['premises']> = {
  ...anyAddress,
  when: wantsNews,
  parse: (message, ...rest) => anyAddress.parse(withoutPhones(message), ...rest),
};

export const phone: SlotOf<string> = textedNumberSlot();

export const code: SlotOf<'proved'> = numberCodeSlot();
