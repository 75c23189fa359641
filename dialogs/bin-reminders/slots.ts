/** What bin reminders ask for: what to do, the address, and on the web the mobile number. */
import { type DialogContext, type Parsed, SILENT, type Slot, value } from '../../src/conversation/dialog.ts';
import { type PremisesValues, postcodeOrStreetSlot } from '../../src/conversation/slots/place-slot.ts';
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
import type { BinRemindersRecords } from './records.ts';
import type { BinRemindersSettings } from './settings.ts';

type Deed = 'start' | 'stop' | 'keep';

/** `own`: they text us, so their number is known and is the one that is meant. */
export type Action = { readonly deed: Deed; readonly own: boolean };

export interface BinRemindersValues extends PremisesValues, TextedNumberValues {
  action: Action;
}

export type Context = DialogContext<BinRemindersValues, BinRemindersRecords, BinRemindersSettings>;
type SlotOf<T> = Slot<T, BinRemindersValues, BinRemindersRecords, BinRemindersSettings>;

const ABOUT = String.raw`(?:remind\w*|texts?|alerts?|messages?|notifications?)`;
const STOP = new RegExp(
  [
    String.raw`\b(?:stop|end|cancel|turn off|switch off|get rid of|remove me from|take me off|unsubscribe\w*|opt out|opt me out)\b.{0,30}\b${ABOUT}\b`,
    String.raw`\b(?:don'?t|do not|no longer|not) (?:want|need|send|text|remind)\b.{0,30}\b(?:${ABOUT}|me)\b`,
    String.raw`\bno more\b.{0,20}\b${ABOUT}\b`,
    String.raw`^(?:please )?no (?:bin )?(?:day )?${ABOUT}\b`,
  ].join('|'),
);
/** "Don't stop them" stops nothing. */
const STOPS = 'stop|end|cancel|turn|switch|remove|take|unsubscribe';
const CHANGE = new RegExp(
  String.raw`\b(?:change|update|move|moved|switch|different|new)\b.{0,40}\b(?:${ABOUT}|address|house|number)\b|\b${ABOUT}\b.{0,30}\b(?:new|different|other) (?:address|house|place)\b`,
);

/** What they ask to be done, when they say it in so many words. */
export function deedIn(text: string): 'change' | 'stop' | undefined {
  const plain = plainOf(text);
  if (STOP.test(plain) && !wishesNot(text, STOPS)) return 'stop';
  return CHANGE.test(plain) ? 'change' : undefined;
}

/** The number that reminders go to, with its channel; undefined until it is known. */
export function numberOf({ values, contact }: Pick<Context, 'values' | 'contact'>): string | undefined {
  return values.action?.own ? contact : values.phone;
}

/** Only someone who texts is shown what there is: on the web anybody could give any number. */
export async function ownOptIn(context: Pick<Context, 'channel' | 'contact' | 'records'>) {
  return isTexting(context) ? context.records.current(context.channel.name, context.contact) : undefined;
}

/** Asked only of someone who texts and has reminders already; else to ask for them is to want them. */
export const action: SlotOf<Action> = {
  sensitivity: 'none',
  offers: true,
  describe: ({ deed }, { words }) => words(`action-${deed}`),
  async ask(context) {
    const own = await ownOptIn(context);
    const quickReplies = (await choices(context)).map(({ label }) => label);
    return own
      ? context.say('ask-action-own', { address: own.label }, { quickReplies })
      : context.say('ask-action', {}, { quickReplies });
  },
  options: choices,
  async parse({ text }, context, asked): Promise<Parsed<Action>> {
    const own = isTexting(context);
    const deed = deedIn(text);
    if (deed === 'stop') return value({ deed, own });
    // "Change the address" in the middle of it is about the address.
    if (context.values.action !== undefined) return SILENT;
    if (deed === 'change') return value({ deed: 'start', own });
    if (asked) return answerAsked(text, own);
    const running = await ownOptIn(context);
    return running ? SILENT : value({ deed: 'start', own });
  },
};

async function choices(context: Context) {
  const own = isTexting(context);
  const running = await ownOptIn(context);
  const option = (deed: Deed, key: string) => ({ label: context.words(key), value: { deed, own } });
  return running
    ? [option('start', 'choose-change'), option('stop', 'choose-stop'), option('keep', 'choose-keep')]
    : [option('start', 'choose-start'), option('stop', 'choose-stop')];
}

function answerAsked(text: string, own: boolean): Parsed<Action> {
  if (/^(?:change|stop|keep)\b/.test(plainOf(text))) return SILENT;
  const keeps = yesOrNo(text) === 'no' || withholds(text) || wishesNot(text, STOPS);
  return keeps ? value({ deed: 'keep', own }) : SILENT;
}

const wantsThem = ({ action: wanted }: Partial<BinRemindersValues>) =>
  wanted === undefined || wanted.deed === 'start';

const placeOrStreet: SlotOf<BinRemindersValues['place']> = postcodeOrStreetSlot();
const anyAddress: SlotOf<BinRemindersValues['premises']> = addressSlot();

export const place: SlotOf<BinRemindersValues['place']> = {
  ...placeOrStreet,
  when: wantsThem,
  async parse(message, context, ...rest) {
    // Whoever has reminders already is here to have them for another address.
    if (message.recalled !== undefined && (await ownOptIn(context))) return SILENT;
    return placeOrStreet.parse(withoutPhones(message), context, ...rest);
  },
};

export const premises: SlotOf<BinRemindersValues['premises']> = {
  ...anyAddress,
  when: wantsThem,
  parse: (message, ...rest) => anyAddress.parse(withoutPhones(message), ...rest),
};

export const phone: SlotOf<string> = textedNumberSlot();

export const code: SlotOf<'proved'> = numberCodeSlot();
