import { botFramework } from '../../channels/bot-framework/channel.ts';
import { BEARER, type Mishap, NOW, startAzure } from '../channels/bot-framework/azure.ts';
import { startHost } from '../channels/direct-line/host.ts';
import { RecordingGateway } from '../channels/recording-gateway.ts';
import type { Call, ChannelRow, ChannelUnderTest, Outcome } from './row.ts';

const PATH = '/api/messages';

const MISHAPS: Readonly<Record<Exclude<Outcome, 'sent' | 'opted-out'>, Mishap>> = {
  later: { kind: 'error', status: 429 },
  refused: { kind: 'error', status: 403, code: 'MessageWritesBlocked' },
  unknown: { kind: 'reset' },
};

export const botFrameworkRow: ChannelRow = {
  folder: 'bot-framework',
  title: 'Teams and others by the Bot Framework',
  skips: {
    status: 'the Connector answers at once and reports nothing later',
    'opt-out': 'who blocks us cannot be written to, and who unblocks us need not text START first',
    batch: 'one activity a call',
    window: 'what other channels take, and for how long, the Connector knows and answers by',
    find: 'the Connector cannot be asked what it took in; test/channels/bot-framework/send.test.ts has what we do',
  },
  async start(): Promise<ChannelUnderTest> {
    // Taking its half a second now, not out of the time that a picture has.
    await import('@microsoft/agents-hosting');
    const azure = await startAzure();
    const gateway = new RecordingGateway();
    const channel = botFramework(azure.settings, { now: () => NOW, token: async () => BEARER });
    const host = await startHost(() => channel, gateway);
    const token = await azure.token();
    const proof = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const post = (body: unknown, headers: Record<string, string> = proof): Call => ({
      method: 'POST',
      path: PATH,
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return {
      ...{ host, gateway, channel },
      wayBack: {
        serviceUrl: azure.url,
        channelId: 'msteams',
        conversation: 'a',
        user: '29:resident',
        bot: '28:bot',
      },
      inbound: async (id, text) => post(azure.activity({ id, text })),
      unproven: (call) => {
        const { Authorization: _, ...headers } = call.headers;
        return [
          { ...call, headers },
          { ...call, headers: { ...headers, Authorization: `Bearer ${token.slice(0, -8)}AAAAAAAA` } },
          { ...call, headers: { ...headers, Authorization: 'Bearer <script>alert(1)</script>' } },
          post(azure.activity({ id: '1', text: 'x', serviceUrl: 'https://elsewhere.example/' })),
        ];
      },
      malformed: async () => [
        post('{"type": "mess'),
        post('[]'),
        post(''),
        post('null'),
        post({ type: 'message' }),
        post(azure.activity({ id: '1', text: { not: 'text' } })),
        post(azure.activity({ id: undefined, text: 'x' })),
        post(azure.activity({ id: '1', text: 'x', conversation: '<b>' })),
        post(azure.activity({ id: '1', text: 'x', serviceUrl: 'https://' })),
      ],
      provide: (outcome) => {
        if (outcome !== 'sent' && outcome !== 'opted-out') azure.mishaps.push(MISHAPS[outcome]);
      },
      sent: () => azure.posted.map(({ activity }) => activity),
      press: async (id, label) => post(azure.activity({ id, text: undefined, value: label })),
      picture: async (id, bytes) => {
        azure.files.set('/picture', (_request, response) => response.end(bytes));
        const attachments = [{ contentType: 'image/jpeg', contentUrl: `${azure.url}/picture` }];
        return post(azure.activity({ id, text: '', attachments }));
      },
      stop: async () => {
        await host.close();
        await azure.close();
      },
    };
  },
};
