/** What comes in by the council's page: messages, buttons that were pressed, and comments. */
import type { Endpoint, Gateway } from '../../../src/conversation/channel.ts';
import type { Inbound } from '../../../src/conversation/message.ts';
import type { MetaPictures } from '../pictures.ts';
import type { MessengerSettings } from '../settings.ts';
import { metaEndpoints } from '../webhook.ts';
import { wroteAt } from '../window.ts';
import { readable } from '../words.ts';
import { type Comment, commentsOf, eventsOf, type MessengerEvent, picturesOf, wordsOf } from './payload.ts';

export const MESSENGER = 'messenger';
export const MESSENGER_PATH = '/channels/messenger';

export function messengerEndpoints(
  settings: MessengerSettings,
  pictures: MetaPictures,
  now: () => Date,
): readonly Endpoint[] {
  return metaEndpoints(
    {
      path: MESSENGER_PATH,
      object: 'page',
      async take(entry, gateway) {
        if (entry.id !== settings.page) return;
        for (const event of eventsOf(entry)) {
          if (event.message?.is_echo) await takeEcho(event, gateway);
          else await takeEvent(event, settings, pictures, now(), gateway);
        }
        const comments = settings.answerComments ? commentsOf(entry) : [];
        for (const comment of comments) await takeComment(comment, settings, now(), gateway);
      },
    },
    settings,
  );
}

/** Our own message comes back: so it went out, and that is all. */
async function takeEcho({ message }: MessengerEvent, gateway: Gateway): Promise<void> {
  if (message?.metadata === undefined) return;
  await gateway.report({ id: message.metadata, status: 'sent', providerId: message.mid });
}

async function takeEvent(
  event: MessengerEvent,
  settings: MessengerSettings,
  pictures: MetaPictures,
  now: Date,
  gateway: Gateway,
): Promise<void> {
  const inbound = readInbound(event, settings, now);
  if (inbound === undefined) return;
  const shown = settings.pictures ? picturesOf(event) : [];
  const kept = await pictures.keep(inbound, shown, gateway.photos);
  const other = shown.length === 0 && inbound.text === '' ? ({ photoTrouble: 'not-words' } as const) : {};
  await gateway.accept({ ...inbound, ...kept, ...other });
}

/** Undefined for what is no message (seen, delivered, a thumb under one…), and for what the page itself did. */
function readInbound(event: MessengerEvent, { page }: MessengerSettings, now: Date): Inbound | undefined {
  const { sender, timestamp, message, postback } = event;
  if ((message === undefined && postback === undefined) || message?.is_deleted) return undefined;
  if (sender.id === page) return undefined;
  return {
    ...{ channel: MESSENGER, account: page, contact: sender.id },
    externalId: message?.mid ?? postback?.mid ?? `postback-${sender.id}-${timestamp}`,
    text: readable(wordsOf(event)),
    wayBack: { wroteAt: wroteAt(timestamp, now) },
  };
}

/** Messenger's limit of what a button may bring back. */
const PAYLOAD_CHARACTERS = 1000;

/**
 * A person's first comment under a post. It has a conversation of its own, since Meta does not say that who comments is who
 * writes to us; what they wrote comes back with the button, and is the first message of the private one.
 */
async function takeComment(
  { comment_id: comment, post_id: post, from, message, created_time: created }: Comment,
  { page }: MessengerSettings,
  now: Date,
  gateway: Gateway,
): Promise<void> {
  const words = readable(message, PAYLOAD_CHARACTERS).trim();
  // A row of smileys wants no answer.
  if (!/\p{L}/u.test(words)) return;
  const contact = `comment:${post}:${from.id}`;
  await gateway.accept({
    ...{ channel: MESSENGER, account: page, contact, externalId: contact },
    text: words,
    inPublic: true,
    wayBack: { wroteAt: wroteAt(created * 1000, now), comment, words },
  });
}
