import { createDirectLineChannel } from '../../channels/direct-line/channel.ts';
import { startHost } from '../channels/direct-line/host.ts';
import { RecordingGateway } from '../channels/recording-gateway.ts';
import { type Call, type ChannelRow, type ChannelUnderTest, make } from './row.ts';

const BASE = '/v3/directline';
const GENEROUS = { burst: 100_000, perMinute: 100_000 };

export const directLineRow: ChannelRow = {
  folder: 'direct-line',
  title: 'web chat by Direct Line',
  skips: {
    status: 'the client reads the transcript itself, so there is nothing to report on',
    send: 'the client reads the transcript itself, so nothing is sent',
    'opt-out': 'nothing is sent',
    find: 'nothing is sent',
    choices: 'the client shows the transcript, with as many buttons as there are',
    batch: 'one activity a call',
    window: 'nothing is sent',
    typing: 'its stream carries it: test/channels/direct-line/protocol.test.ts',
    pictures: 'uploaded as a form: test/channels/direct-line/upload.test.ts',
  },
  async start(): Promise<ChannelUnderTest> {
    let ids = 0;
    const gateway = new RecordingGateway();
    const channel = createDirectLineChannel({
      secret: 'a secret for tests only',
      publicUrl: 'https://parley.fernley.example',
      allowedOrigins: [],
      now: () => new Date('2026-11-21T09:05:00Z'),
      newId: () => `id-${++ids}`,
      limits: {
        startsPerAddress: GENEROUS,
        messagesPerAddress: GENEROUS,
        messagesPerConversation: GENEROUS,
        readsPerConversation: GENEROUS,
      },
    });
    const host = await startHost(() => channel, gateway);
    const under = { host, gateway, channel, stop: () => host.close() };
    const post = (path: string, body: unknown, headers = {}): Call => ({
      method: 'POST',
      path: `${BASE}${path}`,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const opened = await make({ ...under } as ChannelUnderTest, post('/tokens/generate', {}));
    const { conversationId, token } = JSON.parse(opened.text);
    const activities = `/conversations/${conversationId}/activities`;
    const proof = { Authorization: `Bearer ${token}` };
    const activity = (id: string, text: unknown) => ({
      type: 'message',
      text,
      channelData: { clientActivityID: id },
    });
    return {
      ...under,
      inbound: async (id, text) => post(activities, activity(id, text), proof),
      press: async (id, label) => post(activities, activity(id, label), proof),
      unproven: (call) => {
        const { Authorization: _, ...headers } = call.headers;
        return [
          { ...call, headers },
          { ...call, headers: { ...headers, Authorization: `Bearer ${token}x` } },
          { ...call, path: `${BASE}/conversations/another/activities` },
        ];
      },
      malformed: async () => [
        post(activities, '{"type": "mess', proof),
        post(activities, '[]', proof),
        post(activities, { text: 'no type' }, proof),
        post(activities, activity('1', { not: 'text' }), proof),
        post(activities, activity('an id with\nspaces', 'x'), proof),
        post(activities, activity('1', ''), proof),
      ],
    };
  },
};
