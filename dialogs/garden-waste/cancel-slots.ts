/** The slots that find the subscription to cancel: their own, or one they have the reference and postcode of. */
import { dayName } from '../../src/conversation/clock-words.ts';
import type { Option, Parsed } from '../../src/conversation/dialog.ts';
import { pounds } from '../../src/conversation/money.ts';
import { viewerOf } from '../../src/conversation/proof.ts';
import {
  asksBack,
  isHalfPostcode,
  plainOf,
  withholds,
  yesOrNo,
} from '../../src/conversation/slots/plain-answer.ts';
import { londonDay } from '../../src/conversation/working-days.ts';
import type { Term } from '../../src/store/garden-subscriptions.ts';
import { taskIn } from './reading.ts';
import { isRefunded } from './rules.ts';
import { agreed } from './slots.ts';
import {
  type Context,
  type Known,
  knownOf,
  type ProvenPostcode,
  type QuotedReference,
  SILENT,
  type SlotOf,
} from './values.ts';

const LOST =
  /\b(?:lost|forgot\w*|remember|deleted|have(?:n'?t)? (?:it|one|got)|do(?:n'?t| not) know|no idea)\b/;

export const reference: SlotOf<QuotedReference> = {
  sensitivity: 'none',
  when: ({ task }) => task === 'cancel',
  async parse({ text, entities }, context, asked): Promise<Parsed<QuotedReference>> {
    const quoted = entities.find((entity) => entity.kind === 'reference')?.value;
    if (quoted !== undefined) return { kind: 'value', value: await lookUp(quoted, context) };
    if (context.values.reference !== undefined) return SILENT;
    if (!asked) return onlyOwn(context);
    if (asksBack(text) || entities.some(({ kind }) => kind === 'postcode')) return SILENT;
    const lost = withholds(text) || yesOrNo(text) === 'unsure' || LOST.test(plainOf(text));
    return lost ? { kind: 'refused', say: context.say('no-reference') } : SILENT;
  },
  options: ownOptions,
  async ask(context) {
    const quickReplies = (await ownOptions(context)).map(({ label }) => label);
    return quickReplies.length > 0
      ? context.say('ask-reference-own', {}, { quickReplies })
      : context.say('ask-reference');
  },
  describe: (value) => value.reference,
};

export const postcode: SlotOf<ProvenPostcode> = {
  sensitivity: 'personal',
  when: ({ task, reference: quoted }) =>
    task === 'cancel' && quoted !== undefined && quoted.known === undefined,
  dependsOn: ['reference'],
  async parse({ text, entities }, context, asked): Promise<Parsed<ProvenPostcode>> {
    const { values, records, settings, now } = context;
    const given = entities.find((entity) => entity.kind === 'postcode')?.value;
    if (given !== undefined && values.reference !== undefined) {
      const viewer = viewerOf(context, given);
      const term = await records.proven(values.reference.reference, viewer, settings.postcodeTries, now);
      // The same words whether there is no such reference or it is somebody else's.
      if (!term) return { kind: 'refused', say: context.say('no-such-subscription') };
      return { kind: 'value', value: { postcode: given, known: knownFrom(term, context) } };
    }
    // "No, it's GW-4K7-Q2X" puts the reference right.
    const isReference = entities.some(({ kind }) => kind === 'reference');
    if (!asked || isReference || values.postcode !== undefined || asksBack(text)) return SILENT;
    return isHalfPostcode(text) ? { kind: 'refused', say: context.say('need-postcode') } : SILENT;
  },
  describe: (value) => value.postcode,
};

export const sure: SlotOf<'yes' | 'no'> = {
  sensitivity: 'none',
  dependsOn: ['reference', 'postcode'],
  when: (values) => {
    const known = knownOf(values);
    return values.task === 'cancel' && known !== undefined && known.block === undefined;
  },
  parse({ text }, { values }, asked): Parsed<'yes' | 'no'> {
    if (!asked || values.sure !== undefined) return SILENT;
    const answer = taskIn(text) === 'cancel' && !asksBack(text) ? 'yes' : agreed(text);
    return answer === undefined ? SILENT : { kind: 'value', value: answer };
  },
  async ask(context) {
    const { values, records, say, words } = context;
    const term = await records.year(knownOf(values)?.id ?? '');
    const quickReplies = [words('sure-yes'), words('sure-no')];
    const places = { address: term?.place ?? '', price: pounds(term?.pricePence ?? 0) };
    return say(term?.state === 'held' ? 'ask-sure-unpaid' : 'ask-sure', places, { quickReplies });
  },
  options: ({ words }) => [
    { label: words('sure-yes'), value: 'yes' },
    { label: words('sure-no'), value: 'no' },
  ],
  describe: (value, { words }) => words(value === 'yes' ? 'sure-yes' : 'sure-no'),
};

async function lookUp(quoted: string, context: Context): Promise<QuotedReference> {
  const { records, settings, now } = context;
  const term = await records.proven(quoted, viewerOf(context), settings.postcodeTries, now);
  return term ? { reference: quoted, known: knownFrom(term, context) } : { reference: quoted };
}

async function onlyOwn(context: Context): Promise<Parsed<QuotedReference>> {
  const [only, ...others] = await ownOptions(context);
  return only && others.length === 0 ? { kind: 'value', value: only.value } : SILENT;
}

/** Their own that are not over, the latest last. */
async function ownOptions(context: Context): Promise<readonly Option<QuotedReference>[]> {
  const today = londonDay(context.now);
  const terms = await context.records.own(viewerOf(context));
  return terms
    .filter(({ endsOn, reference: quoted }) => endsOn >= today && quoted !== null)
    .map((term) => ({
      label: context.words('own-label', {
        address: term.place ?? '',
        day: dayName(term.endsOn, context.channel.form, today),
      }),
      value: { reference: term.reference ?? '', known: knownFrom(term, context) },
    }));
}

export function knownFrom(term: Term, { now, settings }: Pick<Context, 'now' | 'settings'>): Known {
  const { id, state, paidAt } = term;
  if (state === 'held') return { id };
  if (state !== 'active' || term.endsOn < londonDay(now)) return { id, block: 'gone' };
  return isRefunded(paidAt, now, settings) ? { id } : { id, block: 'over' };
}
