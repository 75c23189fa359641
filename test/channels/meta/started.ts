/** Both channels of Meta's on Parley's own server, with a clock that tests set. */
import { messenger, whatsAppMeta } from '../../../channels/meta/channel.ts';
import { MESSENGER_PATH } from '../../../channels/meta/messenger/receive.ts';
import { WHATSAPP_PATH } from '../../../channels/meta/whatsapp/receive.ts';
import type { Channel, Outbound, SendResult } from '../../../src/conversation/channel.ts';
import { type Host, startHost } from '../direct-line/host.ts';
import { RecordingGateway } from '../recording-gateway.ts';
import { PSID, RESIDENT, signed } from './calls.ts';
import {
  COUNCIL,
  type GraphServer,
  messengerSettingsFor,
  NOW,
  PAGE,
  startGraph,
  whatsAppSettingsFor,
} from './graph-server.ts';

export interface Started {
  readonly graph: GraphServer;
  readonly gateway: RecordingGateway;
  readonly channel: Channel;
  readonly host: Host;
  now: Date;
  /** Posts a webhook, and resolves to the status it is answered with. */
  receive(payload: unknown): Promise<number>;
  send(say: Outbound['say'], more?: Partial<Outbound>): Promise<SendResult>;
  reset(): void;
  stop(): Promise<void>;
}

async function start(
  make: (url: string, now: () => Date) => Channel,
  path: string,
  line: Pick<Outbound, 'account' | 'contact'>,
): Promise<Started> {
  const graph = await startGraph();
  const gateway = new RecordingGateway();
  const channel = make(graph.url, () => started.now);
  const host = await startHost(() => channel, gateway);
  const wayBack = { wroteAt: NOW.toISOString(), message: 'wamid.in' };
  const started: Started = {
    ...{ graph, gateway, channel, host, now: NOW },
    async receive(payload) {
      const { method, headers, body } = signed(path, payload);
      return (await fetch(`${host.url}${path}`, { method, headers, body })).status;
    },
    async send(say, more = {}) {
      const message = { ...line, channel: channel.name, id: 'c1-2', author: 'parley', say, wayBack } as const;
      return (await channel.send?.({ ...message, ...more })) as SendResult;
    },
    reset() {
      started.now = NOW;
      for (const list of [
        graph.sent,
        graph.calls,
        graph.mishaps,
        gateway.accepted,
        gateway.reports,
        host.defects,
      ])
        list.length = 0;
      gateway.photos.kept.clear();
    },
    async stop() {
      await host.close();
      await graph.close();
    },
  };
  return started;
}

export const startWhatsApp = (more: object = {}) =>
  start((url, now) => whatsAppMeta(whatsAppSettingsFor(url, more), { now }), WHATSAPP_PATH, {
    account: COUNCIL,
    contact: RESIDENT,
  });

export const startMessenger = (more: object = {}) =>
  start((url, now) => messenger(messengerSettingsFor(url, more), { now }), MESSENGER_PATH, {
    account: PAGE,
    contact: PSID,
  });
