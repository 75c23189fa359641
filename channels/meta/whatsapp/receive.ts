/** Messages that come in by WhatsApp, and reports on those that went out. */
import type { Endpoint, Gateway } from '../../../src/conversation/channel.ts';
import type { Inbound } from '../../../src/conversation/message.ts';
import { reasonOf } from '../outcome.ts';
import type { MetaPictures } from '../pictures.ts';
import type { WhatsAppMetaSettings } from '../settings.ts';
import { metaEndpoints } from '../webhook.ts';
import { wroteAt } from '../window.ts';
import { readable } from '../words.ts';
import {
  pictureOf,
  readEntry,
  saysSomething,
  type WhatsAppMessage,
  type WhatsAppStatus,
  wordsOf,
} from './payload.ts';

export const WHATSAPP = 'whatsapp';
export const WHATSAPP_PATH = '/channels/whatsapp/meta';

export function whatsAppEndpoints(
  settings: WhatsAppMetaSettings,
  pictures: MetaPictures,
  now: () => Date,
): readonly Endpoint[] {
  return metaEndpoints(
    {
      path: WHATSAPP_PATH,
      object: 'whatsapp_business_account',
      async take(entry, gateway) {
        const { messages, statuses } = readEntry(entry, settings.phoneNumberId);
        for (const message of messages) await takeMessage(message, settings, pictures, now(), gateway);
        for (const status of statuses) await takeStatus(status, gateway);
      },
    },
    settings,
  );
}

async function takeMessage(
  message: WhatsAppMessage,
  settings: WhatsAppMetaSettings,
  pictures: MetaPictures,
  now: Date,
  gateway: Gateway,
): Promise<void> {
  const inbound = readInbound(message, settings, now);
  if (inbound === undefined || !saysSomething(message)) return;
  const picture = settings.pictures ? pictureOf(message) : undefined;
  const kept = picture && (await pictures.keep(inbound, [picture], gateway.photos));
  // Nothing was said, and nothing shown: a voice message, a place, or what WhatsApp has thought of since.
  const other = !picture && inbound.text === '' ? ({ photoTrouble: 'not-words' } as const) : {};
  await gateway.accept({ ...inbound, ...kept, ...other });
}

/** Undefined for a message whose sender nobody could answer, and for our own. */
function readInbound(
  message: WhatsAppMessage,
  { number }: WhatsAppMetaSettings,
  now: Date,
): Inbound | undefined {
  const { id, from, from_user_id: name, timestamp } = message;
  const contact = from === undefined ? name : `+${from}`;
  if (contact === undefined || contact === number) return undefined;
  return {
    ...{ channel: WHATSAPP, account: number, contact, externalId: id },
    text: readable(wordsOf(message)),
    // The message's id is what a sign of writing hangs on.
    wayBack: { wroteAt: wroteAt(timestamp * 1000, now), message: id },
  };
}

const STATUSES = { sent: 'sent', delivered: 'delivered', read: 'delivered', played: 'delivered' } as const;

/** In whatever order they come; the store ranks them. */
async function takeStatus(
  { id: providerId, status, errors, biz_opaque_callback_data: id }: WhatsAppStatus,
  gateway: Gateway,
): Promise<void> {
  if (status === 'failed') {
    await gateway.report({ id, providerId, status, reason: reasonOf(errors?.[0]?.code) });
  } else if (isKnown(status)) {
    await gateway.report({ id, providerId, status: STATUSES[status] });
  }
}

function isKnown(status: string): status is keyof typeof STATUSES {
  return Object.hasOwn(STATUSES, status);
}
