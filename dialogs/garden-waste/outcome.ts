/** What comes of money for garden waste: told once each, inside the transaction that settles the payment. */
import { dayName, momentName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Say } from '../../src/conversation/message.ts';
import { pounds } from '../../src/conversation/money.ts';
import { type Voice, voiceOf, type WordsIn } from '../../src/conversation/voice.ts';
import { payLink, startPayment } from '../../src/store/ask-payment.ts';
import type { Honoured, OutcomeContext, PaymentOutcome } from '../../src/store/payment-outcome.ts';
import type { Payment, PaymentFailure } from '../../src/store/payments.ts';
import { refundOutcome } from '../../src/store/refund-outcome.ts';
import { findRequest } from '../../src/store/requests.ts';
import { activeTerms, findTerm, lockPremises, type Term } from './records.ts';
import { planRenewal } from './renewal.ts';
import { standingOf, yearFrom } from './rules.ts';
import type { GardenWasteSettings } from './settings.ts';
import { activate, endYear, KIND } from './subscribe.ts';

export interface OutcomeParts {
  settings(): GardenWasteSettings;
  readonly words: WordsIn;
}

export function gardenWasteOutcome({ settings, words }: OutcomeParts): PaymentOutcome {
  const voice = (context: OutcomeContext) => voiceOf(words, context);
  return {
    paid: (payment, _how, context) => paid(payment, context, voice(context), settings()),
    failed: (payment, failure, context) => failed(payment, failure, context, voice(context)),
    expired: (payment, context) => expired(payment, context, voice(context)),
    ...refundOutcome(voice),
  };
}

/** However late the money comes, a year can be had, unless it has been paid for already. */
async function paid(
  payment: Payment,
  context: OutcomeContext,
  voice: Voice,
  settings: GardenWasteSettings,
): Promise<Honoured> {
  const { tx, now } = context;
  const term = await findTerm(tx, payment.subject);
  const amount = pounds(payment.amountPence);
  if (!term || term.state === 'cancelled')
    return { honoured: false, says: [voice.say('paid-for-nothing', { amount })] };
  await lockPremises(tx, term.uprn);
  const standing = standingOf(await activeTerms(tx, term.uprn), londonDay(now), settings);
  if (term.state === 'active' || standing.kind === 'running') {
    if (term.state === 'held') await endYear(tx, term.id, { state: 'lapsed', by: KIND }, now);
    return { honoured: false, says: [voice.say('paid-twice', { amount })] };
  }
  const days = yearFrom(standing, londonDay(now), !(await needsBins(term, context)), settings);
  await activate(tx, term, days, context.newId(), now);
  const active = (await findTerm(tx, term.id)) ?? term;
  await planRenewal(tx, active, settings, now);
  return { honoured: true, says: [tellActive(active, standing.kind === 'renewable', voice)] };
}

async function needsBins({ requestId }: Term, { tx }: OutcomeContext): Promise<boolean> {
  const request = requestId === null ? undefined : await findRequest(tx, requestId);
  return request?.details.binsNeeded === true;
}

function tellActive(term: Term, renewed: boolean, voice: Voice): Say {
  const today = londonDay(voice.now);
  return voice.say(renewed ? 'renewed' : 'joined', {
    reference: term.reference ?? '',
    bins: voice.words(term.bins === 1 ? 'one-bin' : 'bins', { count: term.bins }),
    address: term.place ?? '',
    from: dayName(term.startsOn, voice.channel.form, today),
    until: dayName(term.endsOn, voice.channel.form, today),
  });
}

async function failed(
  payment: Payment,
  failure: PaymentFailure,
  { tx, now, newId }: OutcomeContext,
  voice: Voice,
): Promise<readonly Say[]> {
  const term = await findTerm(tx, payment.subject);
  // They cancelled, or began again: there is nothing to tell.
  if (term?.state !== 'held') return [];
  if (now >= payment.holdUntil) return letGo(term, { tx, now }, voice);
  const { subject, conversationId, amountPence, reference, description, holdUntil } = payment;
  const wanted = { id: newId(), purpose: KIND, subject, conversationId, amountPence, reference };
  const link = await startPayment(tx, { ...wanted, description, holdUntil }, now);
  const price = pounds(amountPence);
  const attachments = [payLink(link, voice.words('pay-label', { price }))];
  const key = failure === 'declined' ? 'pay-again-declined' : 'pay-again';
  return [voice.say(key, { price, until: momentName(holdUntil) }, { attachments })];
}

async function expired(payment: Payment, context: OutcomeContext, voice: Voice): Promise<readonly Say[]> {
  const term = await findTerm(context.tx, payment.subject);
  return term?.state === 'held' ? letGo(term, context, voice) : [];
}

async function letGo(
  { id }: Term,
  { tx, now }: Pick<OutcomeContext, 'tx' | 'now'>,
  voice: Voice,
): Promise<readonly Say[]> {
  await endYear(tx, id, { state: 'lapsed', by: KIND, note: voice.words('lapsed-note') }, now);
  return [voice.say('lapsed')];
}
