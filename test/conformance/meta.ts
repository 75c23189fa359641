import { messenger, whatsAppMeta } from '../../channels/meta/channel.ts';
import { MESSENGER_PATH } from '../../channels/meta/messenger/receive.ts';
import { WHATSAPP_PATH } from '../../channels/meta/whatsapp/receive.ts';
import { startHost } from '../channels/direct-line/host.ts';
import {
  messengerText,
  pageEvent,
  said,
  signed,
  whatsAppEvent,
  whatsAppMessage,
  whatsAppStatus,
  whatsAppText,
} from '../channels/meta/calls.ts';
import {
  type GraphServer,
  type Mishap,
  messengerSettingsFor,
  NOW,
  startGraph,
  whatsAppSettingsFor,
} from '../channels/meta/graph-server.ts';
import { RecordingGateway } from '../channels/recording-gateway.ts';
import type { Call, ChannelRow, ChannelUnderTest, Outcome } from './row.ts';

const now = () => NOW;
/** A day and a minute ago. */
const YESTERDAY = new Date(NOW.getTime() - 86_460_000).toISOString();

const MISHAPS: Readonly<Record<Exclude<Outcome, 'sent' | 'opted-out'>, Mishap>> = {
  later: { kind: 'error', status: 400, code: 130_429 },
  refused: { kind: 'error', status: 400, code: 131_026 },
  unknown: { kind: 'reset', kept: true },
};

function unproven(call: Call): readonly Call[] {
  return [
    { ...call, headers: { 'Content-Type': 'application/json' } },
    { ...call, headers: { ...call.headers, 'X-Hub-Signature-256': 'sha256=beef' } },
    { ...call, headers: { ...call.headers, 'X-Hub-Signature-256': '' } },
    { ...call, body: `${call.body} ` },
    signed(call.path, call.body ?? '', 'the secret of another app'),
  ];
}

/** Signed, and no webhook. What a webhook may hold that means nothing to us is in test/channels/meta. */
function malformed(path: string, object: string): readonly Call[] {
  return [
    signed(path, '{"object": "wha'),
    signed(path, ''),
    signed(path, 'null'),
    signed(path, []),
    signed(path, { object }),
    signed(path, { object, entry: {} }),
    signed(path, { object: 'instagram', entry: [] }),
    { method: 'GET', path: `${path}?hub.mode=subscribe&hub.verify_token=x&hub.challenge=1`, headers: {} },
    { method: 'GET', path, headers: {} },
  ];
}

function provideBy(graph: GraphServer) {
  return (outcome: Outcome) => {
    if (outcome !== 'sent' && outcome !== 'opted-out') graph.mishaps.push(MISHAPS[outcome]);
  };
}

const NO_OPT_OUT = 'Meta tells only of an opt-out of advertising, which is never sent';
const NO_FIND =
  'Meta cannot be asked what it took in: test/channels/meta/unknown-outcome.test.ts has what we do';

export const whatsAppMetaRow: ChannelRow = {
  folder: 'meta',
  title: 'WhatsApp by Meta',
  skips: { 'opt-out': NO_OPT_OUT, find: NO_FIND },
  async start(): Promise<ChannelUnderTest> {
    const graph = await startGraph();
    const gateway = new RecordingGateway();
    const incoming = (...messages: object[]) => signed(WHATSAPP_PATH, whatsAppEvent({ messages }));
    const channel = whatsAppMeta(whatsAppSettingsFor(graph.url), { now });
    const host = await startHost(() => channel, gateway);
    return {
      ...{ host, gateway, channel },
      wayBack: { wroteAt: NOW.toISOString(), message: 'wamid.1' },
      inbound: async (id, text) => signed(WHATSAPP_PATH, whatsAppText(id, text)),
      unproven,
      malformed: async () => malformed(WHATSAPP_PATH, 'whatsapp_business_account'),
      status: (id, status) => signed(WHATSAPP_PATH, whatsAppStatus(id, status)),
      provide: provideBy(graph),
      sent: () => graph.sent,
      press: async (id, label) => {
        const reply = { type: 'button_reply', button_reply: { id: label, title: label } };
        return incoming(whatsAppMessage(id, { type: 'interactive', interactive: reply }));
      },
      picture: async (id, bytes) => {
        graph.keep('picture1', bytes);
        const image = { id: 'picture1', mime_type: 'image/jpeg', sha256: 'x' };
        return incoming(whatsAppMessage(id, { type: 'image', image }));
      },
      batch: async (ids) =>
        incoming(...ids.map((id) => whatsAppMessage(id, { type: 'text', text: { body: id } }))),
      late: () => ({ wayBack: { wroteAt: YESTERDAY } }),
      stop: async () => {
        await host.close();
        await graph.close();
      },
    };
  },
};

export const messengerRow: ChannelRow = {
  folder: 'meta',
  title: 'Messenger',
  skips: {
    'opt-out': NO_OPT_OUT,
    find: NO_FIND,
    status:
      'Messenger reports by its own ids, not by ours: only that a message left, which is tested with its echo',
  },
  async start(): Promise<ChannelUnderTest> {
    const graph = await startGraph();
    const gateway = new RecordingGateway();
    const incoming = (...messaging: object[]) => signed(MESSENGER_PATH, pageEvent({ messaging }));
    const channel = messenger(messengerSettingsFor(graph.url), { now });
    const host = await startHost(() => channel, gateway);
    return {
      ...{ host, gateway, channel },
      wayBack: { wroteAt: NOW.toISOString() },
      inbound: async (id, text) => signed(MESSENGER_PATH, messengerText(id, text)),
      unproven,
      malformed: async () => malformed(MESSENGER_PATH, 'page'),
      provide: provideBy(graph),
      sent: () => graph.sent,
      press: async (id, label) =>
        incoming(said({ message: { mid: id, text: label, quick_reply: { payload: label } } })),
      picture: async (id, bytes) => {
        graph.keep('picture1', bytes);
        const attachments = [{ type: 'image', payload: { url: `${graph.url}/files/picture1` } }];
        return incoming(said({ message: { mid: id, attachments } }));
      },
      batch: async (ids) => incoming(...ids.map((id) => said({ message: { mid: id, text: id } }))),
      late: () => ({ wayBack: { wroteAt: YESTERDAY } }),
      stop: async () => {
        await host.close();
        await graph.close();
      },
    };
  },
};
