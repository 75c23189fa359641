/** The service and the real client together, over HTTP, against a server that behaves as documented. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { govukPay } from '../../providers/govuk-pay/govuk-pay.ts';
import { govukPaySettings } from '../../providers/govuk-pay/settings.ts';
import { signatureOf, WEBHOOK_PATH } from '../../providers/govuk-pay/webhook.ts';
import type { Gateway } from '../../src/conversation/channel.ts';
import { paymentEndpoints } from '../../src/payment/endpoints.ts';
import { Payments } from '../../src/payment/payments.ts';
import { requestRefund } from '../../src/store/ask-payment.ts';
import type { Database } from '../../src/store/database.ts';
import { openTestDatabase } from '../environment/database.ts';
import { renderPage } from '../environment/templates.ts';
import { API_KEY, GovukPayServer, type Mishap } from '../providers/govuk-pay-server.ts';
import { clearPayments, makeHirings, Stage } from './stage.ts';

const SECRET = 'a-secret-of-the-admin-tool';

let database: Database;
let server: GovukPayServer;
let stage: Stage;
let started: Awaited<ReturnType<Stage['start']>>;

beforeAll(async () => {
  database = await openTestDatabase();
  await makeHirings(database.db);
  server = await GovukPayServer.start();
});
afterAll(async () => {
  await server.stop();
  await database.close();
});
beforeEach(async () => {
  await clearPayments(database.db);
  server.clear();
  stage = new Stage(database);
  server.now = () => stage.now;
  stage.payments = new Payments({ ...stage.ports, provider: provider() });
  started = await stage.start();
});

function provider() {
  const settings = { apiKey: API_KEY, apiUrl: server.url, webhookSecret: SECRET, timeoutMs: 2000 };
  return govukPay(govukPaySettings.parse(settings), { pause: async () => {} });
}

function onlyId(): string {
  expect(server.payments.size).toBe(1);
  return [...server.payments.keys()][0] ?? '';
}

it('takes a payment from the link to the outcome, the webhook included', async () => {
  const visit = await stage.payments.visit(started.token);
  expect(visit).toMatchObject({ kind: 'go', url: expect.stringContaining('https://card.example/secure/') });
  const id = onlyId();
  server.become(id, 'success');
  const endpoints = paymentEndpoints({
    payments: stage.payments,
    provider: provider(),
    council: { name: 'Fernley Borough Council', phone: '01632 960000' },
    render: renderPage,
  });
  const body = Buffer.from(JSON.stringify({ resource_type: 'payment', resource_id: id, news: true }));
  const webhook = endpoints.find(({ path }) => path === WEBHOOK_PATH);
  const answer = await webhook?.handle(
    {
      method: 'POST',
      url: WEBHOOK_PATH,
      params: {},
      query: {},
      headers: { 'pay-signature': signatureOf(body, SECRET) },
      body,
      remoteAddress: '192.0.2.1',
    },
    undefined as unknown as Gateway,
  );
  expect(answer).toEqual({ status: 204 });
  await stage.payments.idle();
  expect(await stage.told(started.id)).toEqual(['paid']);
});

it.each<[string, readonly Mishap[]]>([
  ['silence after it was taken in', ['hang', 'hang']],
  ['a connection that broke', ['cut', 'cut']],
  ['an answer nobody can read', ['garbled', 'garbled']],
  [
    'their own breakdown',
    [
      { status: 500, code: 'P0198' },
      { status: 500, code: 'P0198' },
    ],
  ],
  ['too much at once', [{ status: 429, code: 'P0900' }]],
])('makes one payment in spite of %s', async (_, mishaps) => {
  server.mishaps = [...mishaps];
  expect((await stage.payments.visit(started.token)).kind).toBe('busy');
  await stage.keep();
  expect((await stage.payments.visit(started.token)).kind).toBe('go');
  server.become(onlyId(), 'success');
  await stage.keep();
  expect(await stage.told(started.id)).toEqual(['paid']);
});

it('is not put off when the return address changed between two tries', async () => {
  server.mishaps = ['hang', 'hang'];
  await stage.payments.visit(started.token);
  const moved = { ...stage.ports, provider: provider(), publicUrl: 'https://moved.example' };
  stage.payments = new Payments(moved);
  await stage.keep();
  expect((await stage.payments.visit(started.token)).kind).toBe('go');
  expect(server.payments.size).toBe(1);
});

it('ends an unpaid payment with them once what is kept is over', async () => {
  await stage.payments.visit(started.token);
  await stage.keep(2, 16 * 60);
  expect(server.payments.get(onlyId())?.state.status).toBe('cancelled');
  expect(await stage.told(started.id)).toEqual(['expired']);
});

it('finds that the resident was quicker than the ending of it', async () => {
  await stage.payments.visit(started.token);
  server.become(onlyId(), 'started');
  await stage.keep(1, 16 * 60);
  server.become(onlyId(), 'success');
  await stage.keep(2, 6 * 60);
  expect(await stage.told(started.id)).toEqual(['paid late']);
});

it.each<Mishap>(['hang', 'cut', 'garbled', { status: 500, code: 'P0698' }])(
  'gives the money back once in spite of %j',
  async (mishap) => {
    await stage.payments.visit(started.token);
    server.become(onlyId(), 'success');
    await stage.keep();
    const refund = { id: 'refund-1', paymentId: started.id, amountPence: 2500, reason: 'cancelled' };
    await database.transaction((tx) => requestRefund(tx, refund, stage.now));
    server.mishaps = [undefined, mishap];
    await stage.keep(3, 60);
    const refunds = server.payments.get(onlyId())?.refunds ?? [];
    expect(refunds).toHaveLength(1);
    if (refunds[0]) refunds[0].status = 'success';
    await stage.keep(1, 60);
    expect(await stage.told(started.id)).toEqual(['paid', 'refunded 2500']);
  },
);
