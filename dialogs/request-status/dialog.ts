/** How a request is going: only for whoever made or follows it, or who knows its reference and its postcode. */

import { dayWords, onDayWords } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import {
  type Completion,
  type DialogContext,
  defineDialog,
  type Option,
  type Parsed,
  type Reopened,
  SILENT,
  type Slot,
  value,
} from '../../src/conversation/dialog.ts';
import { viewerOf } from '../../src/conversation/proof.ts';
import {
  asksBack,
  isHalfPostcode,
  plainOf,
  shortened,
  withholds,
  yesOrNo,
} from '../../src/conversation/slots/plain-answer.ts';
import type { Found } from '../../src/store/request-viewing.ts';
import type { Request } from '../../src/store/requests.ts';
import type { RequestStatusRecords } from './records.ts';
import { isForAdvisors, isLate, isOpen, lastNote, nameKey, worthOffering } from './rules.ts';
import type { RequestStatusSettings } from './settings.ts';

/** `proven`: the same phone or chat made or follows it. An empty reference is one they do not have. */
type Asked = { readonly reference: string; readonly proven: boolean };

export interface RequestStatusValues {
  request: Asked;
  /** Empty when they do not know it. */
  postcode: string;
}

type Context = DialogContext<RequestStatusValues, RequestStatusRecords, RequestStatusSettings>;
type SlotOf<T> = Slot<T, RequestStatusValues, RequestStatusRecords, RequestStatusSettings>;

/** Tried as a reference, but with a sign that ours never have, or too short. */
const NEARLY_REFERENCE =
  /^(?:my (?:reference|ref)(?: is)?:? |ref(?:erence)?:? )?[a-z]{2}[ -]?[a-z0-9]{1,4}[ -]?[a-z0-9]{0,5}$/i;

async function ownOf(context: Context): Promise<readonly Request[]> {
  const { records, settings, now } = context;
  const own = await records.ownOf(viewerOf(context), now);
  return own
    .filter((request) => worthOffering(request, now, settings.offeredDays))
    .slice(0, settings.offered);
}

async function ownOptions(context: Context): Promise<readonly Option<Asked>[]> {
  const own = await ownOf(context);
  return own.map((each) => ({
    label: labelOf(each, context),
    value: { reference: each.reference, proven: true },
  }));
}

function labelOf(request: Request, { words, now }: Context): string {
  const day = dayWords(londonDay(request.createdAt), londonDay(now));
  return words('choice', { name: words(nameKey(request)), day, reference: request.reference });
}

const request: SlotOf<Asked> = {
  sensitivity: 'none',
  async parse({ text, entities }, context, asked): Promise<Parsed<Asked>> {
    const reference = entities.find((entity) => entity.kind === 'reference')?.value;
    if (reference !== undefined) {
      const { now, records, settings } = context;
      const found = await records.find(reference, viewerOf(context), now, settings.postcodeTries);
      return value({ reference, proven: found.kind === 'found' });
    }
    if (context.values.request !== undefined) return SILENT;
    if (!asked) return withoutReference(text, context);
    if (asksBack(text) || entities.some(({ kind }) => kind === 'postcode')) return SILENT;
    if (NEARLY_REFERENCE.test(text.trim())) return { kind: 'refused', say: context.say('reference-wrong') };
    const lost =
      withholds(text) ||
      yesOrNo(text) === 'unsure' ||
      /\b(?:lost|forgot\w*|remember|have(?:n'?t)? (?:it|one|got))\b/i.test(text);
    return lost ? value({ reference: '', proven: false }) : SILENT;
  },
  async ask(context) {
    const options = await ownOptions(context);
    const quickReplies = options.map(({ label }) => label);
    return options.length > 0
      ? context.say('ask-request-own', {}, { quickReplies })
      : context.say('ask-request');
  },
  options: ownOptions,
  describe: ({ reference }, { words }) => reference || words('no-reference-said'),
};

/** "I can't find my reference", said at once: it is not asked for. */
const LACKS_REFERENCE =
  /\b(?:lost|misplaced|forg[eo]t\w*|have(?: ?n'?t| not)|(?:(?:do|did|could)(?: ?n'?t| not)|can'?t|cannot|can not) (?:have|know|find|remember|get|got|see)|no|without)\b.{0,15}\bref(?:erence)?\b/;

/** With only one of theirs there is nothing to choose, and with none no reference to wait for where they have none. */
async function withoutReference(text: string, context: Context): Promise<Parsed<Asked>> {
  const [only, ...others] = await ownOptions(context);
  if (only) return others.length === 0 ? value(only.value) : SILENT;
  return LACKS_REFERENCE.test(plainOf(text)) ? value({ reference: '', proven: false }) : SILENT;
}

const postcode: SlotOf<string> = {
  sensitivity: 'personal',
  when: ({ request: asked }) =>
    asked !== undefined && !asked.proven && asked.reference !== '' && !isForAdvisors(asked.reference),
  dependsOn: ['request'],
  parse({ text, entities }, context, asked): Parsed<string> {
    const given = entities.find((entity) => entity.kind === 'postcode')?.value;
    if (given !== undefined) return value(given);
    // "No, it's SP-K47-Q2X" puts the reference right.
    const reference = entities.some(({ kind }) => kind === 'reference');
    if (!asked || reference || context.values.postcode !== undefined || asksBack(text)) return SILENT;
    if (withholds(text) || yesOrNo(text) !== undefined) return value('');
    return isHalfPostcode(text) ? { kind: 'refused', say: context.say('need-postcode') } : SILENT;
  },
  describe: (given, { words }) => given || words('no-postcode-said'),
};

async function complete(context: Context): Promise<Completion | Reopened<RequestStatusValues>> {
  const { values, records, now, settings } = context;
  const reference = values.request?.reference ?? '';
  if (reference === '') return { say: context.say('no-reference') };
  if (isForAdvisors(reference)) return { say: context.say('for-advisors', { reference }) };
  const viewer = viewerOf(context, values.postcode);
  const found = await records.find(reference, viewer, now, settings.postcodeTries);
  // The same words whether there is no such reference or it is somebody else's.
  if (found.kind === 'hidden') return { say: context.say('not-found', { reference }), reopen: ['request'] };
  return { say: { text: tell(found, context) } };
}

function tell(
  { request: found, sight, history }: Extract<Found, { kind: 'found' }>,
  context: Context,
): string {
  const { words, now, channel } = context;
  const today = londonDay(now);
  const name = words(nameKey(found));
  const [placeRoom, noteRoom] = channel.form === 'text' ? [40, 90] : [200, 600];
  const where = sight === 'all' && found.place !== null ? shortened(found.place, placeRoom) : undefined;
  const note = lastNote(history, sight);
  const due = found.dueOn === null ? undefined : dayWords(found.dueOn, today);
  const lines = [
    where === undefined
      ? words('title', { name, reference: found.reference })
      : words('title-place', { name, reference: found.reference, place: where }),
    words(`status-${found.status}`, { day: onDayWords(londonDay(found.changedAt), today) }),
    ...(note === undefined ? [] : [words('note', { note: shortened(note, noteRoom) })]),
    ...dueLine(found, due, context),
  ];
  return lines.join(channel.form === 'text' ? '\n' : '\n\n');
}

function dueLine(found: Request, due: string | undefined, { words, now }: Context): readonly string[] {
  if (due === undefined || !isOpen(found)) return [];
  return [words(isLate(found, now) ? 'late' : 'due', { due })];
}

export const requestStatus = defineDialog<RequestStatusValues, RequestStatusRecords, RequestStatusSettings>({
  id: 'request-status',
  version: 1,
  slots: { request, postcode },
  complete,
});
