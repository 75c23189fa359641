/** Payments: no resident pays twice for one thing, and none is given their money back twice. */
import { sql } from 'drizzle-orm';
import { govukPaySettings } from '../../../../providers/govuk-pay/settings.ts';
import { clearPayments, makeHirings, Stage } from '../../../payment/stage.ts';
import { API_KEY, GovukPayServer } from '../../../providers/govuk-pay-server.ts';
import { type Experiment, expected, type Ground, isRefused } from '../experiment.ts';
import type { Code } from '../without.ts';

export const MONEY: readonly Experiment[] = [
  {
    guard: "a payment's own id is its key with the provider",
    breaks: 'one whose making got no answer would be made a second time, and could be paid twice',
    remove: {
      file: 'src/payment/make.ts',
      text: 'idempotencyKey: payment.id,',
      instead: 'idempotencyKey: payment.id + performance.now(),',
    },
    experiment: async (code, ground) => {
      const stage = await cleared(ground);
      const { token } = await stage.start();
      const payments = new code.payments.Payments(stage.ports);
      stage.provider.faults = ['lost-after'];
      // The provider's list, which is looked through first, has it only some seconds later.
      await payments.visit(token);
      await payments.visit(token);
      return expected(1, stage.provider.held.size);
    },
  },
  {
    guard: 'GOV.UK Pay is told the key',
    breaks: 'asked again after it hung up, it would make a second payment',
    remove: {
      file: 'providers/govuk-pay/requests.ts',
      text: "...(asked.idempotencyKey !== undefined && { 'Idempotency-Key': asked.idempotencyKey }),",
      instead: '',
    },
    experiment: async (code) => {
      const server = await GovukPayServer.start();
      server.mishaps = ['cut'];
      const settings = govukPaySettings.parse({ apiKey: API_KEY, apiUrl: server.url });
      await code.govukPay.govukPay(settings, { pause: async () => {} }).create({
        ...{ amountPence: 2500, reference: 'BW-K47-Q2X', description: 'Bulky waste collection' },
        ...{ returnUrl: 'https://parley.example/pay/return/k7m2q9x4btwd', idempotencyKey: 'payment-1' },
      });
      const made = server.payments.size;
      await server.stop();
      return expected(1, made);
    },
  },
  {
    guard: 'one thing has one live payment',
    breaks: 'two links for one sofa could both be paid',
    remove: { sql: 'DROP INDEX payments_one_live' },
    experiment: async (_code, ground) => {
      const stage = await cleared(ground);
      const { id } = await stage.start();
      return isRefused(
        ground,
        sql`INSERT INTO payments (id, token, purpose, subject, reference, description, amount_pence, hold_until, created_at)
            SELECT id || '-2', token || '2', purpose, subject, reference, description, amount_pence, hold_until, created_at
            FROM payments WHERE id = ${id}`,
      );
    },
  },
  {
    guard: 'a refund whose outcome was lost is asked for again out of the same sum',
    breaks: 'one that the provider had made would be made a second time',
    remove: {
      file: 'src/payment/give-back.ts',
      text: 'const asked = await ask(under, refund.availablePence ?? 0);',
      instead: `const fresh = await ports.provider.get(under.providerId);
        const left = fresh.kind === 'ok' && fresh.value.refundable.kind === 'available' ? fresh.value.refundable.pence : 0;
        const asked = await ask(under, left);`,
    },
    experiment: async (code, ground) => {
      const { stage, giveBack } = await paid(code, ground);
      await giveBack('refund-1', 1000);
      stage.provider.faults = [undefined, 'lost-after'];
      await stage.keep(1, 1);
      // The provider's list, which is looked through first, has it only some seconds later.
      await stage.payments.ring('pay-1');
      await stage.payments.idle();
      return expected(1500, stage.provider.available('pay-1'));
    },
  },
  {
    guard: 'no more is given back than was paid',
    breaks: 'a booking that two advisors cancel at once would be paid back twice',
    remove: {
      file: 'src/store/refunds.ts',
      text: 'if (promised + refund.amountPence > paidPence) return false;',
      instead: '',
    },
    experiment: async (code, ground) => {
      const { giveBack } = await paid(code, ground);
      const both = await Promise.all([giveBack('refund-1', 2500), giveBack('refund-2', 2500)]);
      return expected('kept, too-much', both.sort().join(', '));
    },
  },
];

/** A payment that the resident has made, looked after by this code; and how a dialog asks for money back in its turn. */
async function paid(code: Code, ground: Ground) {
  const stage = await cleared(ground);
  stage.payments = new code.payments.Payments(stage.ports);
  const { id, token } = await stage.start();
  await stage.payments.visit(token);
  stage.provider.pay('pay-1');
  await stage.keep();
  const giveBack = (refund: string, amountPence: number): Promise<string> =>
    ground.database.transaction((tx) => {
      const asked = { id: refund, paymentId: id, amountPence, reason: 'cancelled in time' };
      return code.askPayment.requestRefund(tx, asked, stage.now);
    });
  return { stage, giveBack };
}

async function cleared({ database }: Ground): Promise<Stage> {
  await makeHirings(database.db);
  await clearPayments(database.db);
  return new Stage(database);
}
