/** Requests on their way to back offices. */
import { backOfficeSettings } from '../../../../src/back-office/settings.ts';
import { createRequest } from '../../../../src/store/requests.ts';
import { WEBHOOK_SECRET, WebhookReceiver } from '../../../back-office/webhook-receiver.ts';
import { later, NOON } from '../../../store/fixtures.ts';
import { type Experiment, expected, type Ground } from '../experiment.ts';
import type { Code } from '../without.ts';

export const BACK_OFFICES: readonly Experiment[] = [
  {
    guard: 'a back office is told a step under one key, however often',
    breaks: 'what it took before it hung up would be a second missed bin there',
    remove: {
      file: 'providers/signed-webhook/signed-webhook.ts',
      text: 'signedHeaders({ id: told.key, at: told.now, body }, secret)',
      instead: 'signedHeaders({ id: told.key + told.now.getTime(), at: told.now, body }, secret)',
    },
    experiment: (code, ground) => takenAfterCut(code, ground),
  },
];

/** How often a back office has a request that it took in once already, without an answer. */
async function takenAfterCut(code: Code, { database, name }: Ground): Promise<string> {
  const missedBin = { prefix: 'MB', kind: 'missed-bin', category: 'black', priority: 'normal' } as const;
  const nobody = { conversationId: null, anonymous: true, where: { place: '1 Mill Lane' }, details: {} };
  await database.transaction((tx) => createRequest(tx, { id: name, ...missedBin, ...nobody }, NOON));
  const receiver = await new WebhookReceiver().start();
  receiver.mishaps.push('cut');
  for (const now of [NOON, later(3600)]) {
    const told = { url: receiver.url, secret: WEBHOOK_SECRET, sendContact: false, timeoutMs: 5000 };
    await new code.backOffice.BackOfficeDelivery({
      ...{ database, clock: { now: () => now } },
      settings: backOfficeSettings.parse({
        routes: { 'missed-bin': 'webhook' },
        webhook: { url: `${receiver.url}/parley` },
      }),
      backOffices: [code.signedWebhook.signedWebhook(told)],
      onError: (error) => {
        throw error;
      },
    }).start({ every: (_queue, _everyMs, work) => work() });
  }
  await receiver.stop();
  return expected('2 calls, 1 taken', `${receiver.calls.length} calls, ${receiver.taken.size} taken`);
}
