/** What providers call us with: whoever cannot show that they are it is not heard. Twilio's stand in `providers.ts`. */
import { notifyTextSettings } from '../../../../channels/notify/settings.ts';
import { APP_ID, BEARER, NOW, startAzure } from '../../../channels/bot-framework/azure.ts';
import { signed, whatsAppText } from '../../../channels/meta/calls.ts';
import { whatsAppSettingsFor } from '../../../channels/meta/graph-server.ts';
import { API_KEY, CALLBACK_TOKEN, TEXT_TEMPLATE } from '../../../channels/notify/notify-server.ts';
import { type Experiment, expected } from '../experiment.ts';
import type { Code } from '../without.ts';
import { answerTo } from './answer.ts';

export const CALLBACKS: readonly Experiment[] = [
  {
    guard: "Meta's signature is checked",
    breaks: 'anybody could write by WhatsApp or Messenger in the name of anybody',
    remove: {
      file: 'channels/meta/webhook.ts',
      text: "if (!isSame(Buffer.from(signatureOf(request), 'hex'), expected))",
      instead: 'if (false)',
    },
    experiment: async (code) => {
      const { endpoints } = code.meta.whatsAppMeta(whatsAppSettingsFor('http://127.0.0.1:1'), {
        now: () => NOW,
      });
      const call = signed('/channels/whatsapp/meta', whatsAppText('1', 'hello'), 'another secret');
      return expected('bad-signature', await answerTo(endpoints, call));
    },
  },
  {
    guard: 'a token of Azure Bot Service is verified by its keys',
    breaks: 'anybody could write in Teams in the name of anybody, by a token of their own making',
    remove: {
      file: 'channels/bot-framework/proof.ts',
      text: 'await jose.jwtVerify(token, keys, {',
      instead:
        'await (async (..._: unknown[]) => ({ payload: jose.decodeJwt(token), protectedHeader: jose.decodeProtectedHeader(token) }))(token, keys, {',
    },
    experiment: (code) => answerToActivity(code, (azure) => azure.token({}, azure.forged)),
  },
  {
    guard: 'a token of Azure Bot Service is for our bot',
    breaks: "whoever has a bot of their own there could write to ours with their own bot's tokens",
    remove: { file: 'channels/bot-framework/proof.ts', text: 'audience: this.#settings.appId,', instead: '' },
    experiment: (code) => answerToActivity(code, (azure) => azure.token({ aud: APP_ID.replace('1', '9') })),
  },
  {
    guard: 'an activity names the place that its token vouches for',
    breaks: 'our answers, and the token that they go with, could be called to a stranger',
    remove: {
      file: 'channels/bot-framework/proof.ts',
      text: "if (typeof serviceUrl !== 'string' || bare(serviceUrl) !== bare(activity.serviceUrl))",
      instead: 'if (false)',
    },
    experiment: (code) =>
      answerToActivity(code, (azure) => azure.token({ serviceurl: 'https://stranger.example' })),
  },
  {
    guard: "GOV.UK Notify's callback token is compared",
    breaks: 'anybody could text in the name of any number, and report texts as delivered',
    remove: {
      file: 'channels/notify/receive.ts',
      text: 'if (!timingSafeEqual(digest(given), digest(token)))',
      instead: 'if (false)',
    },
    experiment: async (code) => {
      const { endpoints } = code.notify.textsByNotify(
        notifyTextSettings.parse({
          ...{ apiKey: API_KEY, callbackToken: CALLBACK_TOKEN, template: TEXT_TEMPLATE },
          ...{ number: '+447700900100', publicUrl: 'https://parley.fernley.example' },
        }),
      );
      const text = { id: '1', source_number: '447700900123', destination_number: '07700900100' };
      const body = JSON.stringify({ ...text, message: 'hello', date_received: NOW.toISOString() });
      const headers = { authorization: 'Bearer a token of somebody else' };
      return expected(
        'bad-signature',
        await answerTo(endpoints, { path: '/channels/sms/notify', headers, body }),
      );
    },
  },
];

type Azure = Awaited<ReturnType<typeof startAzure>>;

/** What becomes of an activity that comes with a token which should not open the door. */
async function answerToActivity(code: Code, tokenOf: (azure: Azure) => Promise<string>): Promise<string> {
  const azure = await startAzure();
  try {
    const { endpoints } = code.botFramework.botFramework(azure.settings, {
      now: () => NOW,
      token: async () => BEARER,
    });
    const headers = { authorization: `Bearer ${await tokenOf(azure)}` };
    const body = JSON.stringify(azure.activity({ text: 'hello' }));
    return expected('bad-signature', await answerTo(endpoints, { path: '/api/messages', headers, body }));
  } finally {
    await azure.close();
  }
}
