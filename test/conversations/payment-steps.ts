/** What the payment provider does in a transcript, looked after as in life: `Payments` asks it and tells the dialog. */
import { asc, eq } from 'drizzle-orm';
import type { Core, Speaker } from '../../src/composition/core.ts';
import { outcomePorts } from '../../src/composition/payments.ts';
import type { TranscriptEntry } from '../../src/conversation/message.ts';
import { Payments } from '../../src/payment/payments.ts';
import type { PaymentProblem } from '../../src/payment/ports.ts';
import { conversationKeyOf } from '../../src/store/conversations.ts';
import { bringForward, type Payment, payments } from '../../src/store/payments.ts';
import { bringRefundsForward } from '../../src/store/refunds.ts';
import { readTranscript } from '../../src/store/transcript.ts';
import { FakeProvider } from '../payment/fake-provider.ts';
import type { Step } from './transcript-file.ts';

type Deed = Extract<Step, { payment: unknown }>['payment'];

/** A provider and what looks after its payments; one for all transcripts, since they share a database. */
export interface Till {
  readonly provider: FakeProvider;
  readonly payments: Payments;
}

export function openTill(core: Core): Till {
  const provider = new FakeProvider(() => core.clock.now());
  const onProblem = ({ reason, error }: PaymentProblem) => {
    throw error ?? new Error(reason);
  };
  return { provider, payments: new Payments({ ...outcomePorts(core, () => {}), provider, onProblem }) };
}

/** Resolves to what the resident hears of each deed. It is done to the payment that was asked for last. */
export function paymentSteps(
  core: Core,
  till: Till,
  speaker: Speaker,
): (deed: Deed) => Promise<readonly TranscriptEntry[]> {
  const { db } = core.database;
  return async (deed) => {
    const conversation = await speaker.conversation();
    const payment = await paymentFor(deed, conversation);
    const key = await conversationKeyOf(db, conversation);
    if (!key) throw new Error('a conversation has a key');
    const before = (await readTranscript(db, key, 0, MANY)).length;
    await till.payments.visit(payment.token);
    await act(deed, payment);
    while ((await till.payments.lookAfterDue()) > 0);
    return readTranscript(db, key, before, MANY);
  };

  async function act(deed: Deed, { id }: Payment): Promise<void> {
    const held = [...till.provider.held.values()].find(({ key }) => key === id);
    if (deed === 'succeeds') till.provider.pay(held?.id ?? '');
    if (deed === 'fails') till.provider.fail(held?.id ?? '', 'declined');
    // The money moved although we had been told that it would not.
    if (deed === 'succeeds after all' && held) held.state = { kind: 'success' };
    if (deed === 'refunds') await bringRefundsForward(db, id, core.clock.now());
    else await bringForward(db, id, core.clock.now());
  }

  /** The last one that can still be paid; of those that cannot, the last that the deed can be done to. */
  async function paymentFor(deed: Deed, conversation: string): Promise<Payment> {
    const all = await db
      .select()
      .from(payments)
      .where(eq(payments.conversationId, conversation))
      .orderBy(asc(payments.createdAt));
    const paid = deed === 'refunds';
    const wanted = all.findLast(({ status }) =>
      paid ? status === 'paid' : status === 'waiting' || status === 'open',
    );
    const last = wanted ?? all.at(-1);
    if (!last) throw new Error('nothing is to be paid in this conversation');
    return last;
  }
}

const MANY = 1000;
