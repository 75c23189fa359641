/** WhatsApp by Meta's Cloud API, and Messenger. */
import type { Channel } from '../../src/conversation/channel.ts';
import type { ChannelLimits } from '../../src/conversation/message.ts';
import { Graph } from './graph.ts';
import { MESSENGER, messengerEndpoints } from './messenger/receive.ts';
import { sendByMessenger, showTypingByMessenger } from './messenger/send.ts';
import { MetaPictures } from './pictures.ts';
import type { MessengerSettings, MetaSettings, WhatsAppMetaSettings } from './settings.ts';
import { WHATSAPP, whatsAppEndpoints } from './whatsapp/receive.ts';
import { sendByWhatsApp, showTypingByWhatsApp } from './whatsapp/send.ts';
import { ANSWERS_WITHIN_HOURS } from './window.ts';

interface MetaNeeds {
  readonly now: () => Date;
}

/** The channel `whatsapp`. It asks nothing of Meta until the first message is sent. */
export function whatsAppMeta(settings: WhatsAppMetaSettings, { now }: MetaNeeds): Channel {
  const graph = new Graph(settings);
  const limits = whatsAppMetaLimits(settings);
  const pictures = new MetaPictures(graph, settings.graphUrl, settings.timeout);
  return {
    name: WHATSAPP,
    limits,
    endpoints: whatsAppEndpoints(settings, pictures, now),
    send: (message) => sendByWhatsApp(message, settings, limits, graph, now()),
    showTyping: (_to, wayBack) => showTypingByWhatsApp(wayBack, settings, graph),
  };
}

/** The channel `messenger`. It asks nothing of Meta until the first message is sent. */
export function messenger(settings: MessengerSettings, { now }: MetaNeeds): Channel {
  const graph = new Graph(settings);
  const limits = messengerLimits(settings);
  const pictures = new MetaPictures(graph, settings.graphUrl, settings.pictureTimeout);
  return {
    name: MESSENGER,
    limits,
    endpoints: messengerEndpoints(settings, pictures, now),
    send: (message) => sendByMessenger(message, settings, limits, graph, now()),
    showTyping: (to) => showTypingByMessenger(to, settings, graph),
  };
}

type Carries = Pick<MetaSettings, 'expiryMinutes' | 'rememberMinutes' | 'pictures' | 'photos'> & {
  readonly maxCharacters: number;
};

/** What WhatsApp carries, by Meta's own figures: 3 buttons of 20 characters, else a list of 10 whose rows have a second line. */
export function whatsAppMetaLimits(settings: Carries): ChannelLimits {
  return {
    ...limitsOf(settings),
    quickReplies: 0,
    buttons: { most: 3, characters: 20, textCharacters: 1024 },
    list: { most: 10, characters: 72, textCharacters: 4096 },
  };
}

/** What Messenger carries, by Meta's own figures: 3 buttons under 640 characters, else 13 quick replies. */
export function messengerLimits(settings: Carries): ChannelLimits {
  return {
    ...limitsOf(settings),
    quickReplies: 13,
    quickReplyCharacters: 20,
    buttons: { most: 3, characters: 20, textCharacters: 640 },
  };
}

function limitsOf({ maxCharacters, expiryMinutes, rememberMinutes, pictures, photos }: Carries) {
  return {
    ...({ form: 'web', gsm7: false, unsolicited: true } as const),
    ...{ maxCharacters, expiryMinutes, rememberMinutes },
    answersWithinHours: ANSWERS_WITHIN_HOURS,
    ...(pictures && { photos }),
  };
}
