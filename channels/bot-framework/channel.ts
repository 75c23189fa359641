/**
 * Teams and whatever else Azure Bot Service carries. It stands on the Bot Framework's protocol, with Microsoft's
 * Agents SDK for signing in and sending; none of the SDK's turns, state or dialogs.
 */
import type { Channel } from '../../src/conversation/channel.ts';
import type { ChannelLimits } from '../../src/conversation/message.ts';
import { agentsSdk } from './library.ts';
import { picturesOfConnector } from './pictures.ts';
import { TokenDoor } from './proof.ts';
import { BOT_FRAMEWORK, botEndpoint } from './receive.ts';
import { sendByConnector, showTypingByConnector } from './send.ts';
import type { BotFrameworkSettings } from './settings.ts';

export interface BotFrameworkNeeds {
  readonly now: () => Date;
  /** Asked for the Connector's token instead of Entra, by tests. */
  readonly token?: () => Promise<string>;
}

/** The channel `bot-framework`. It loads the SDK, and asks anything of Microsoft, with the first message. */
export function botFramework(settings: BotFrameworkSettings, { now, token }: BotFrameworkNeeds): Channel {
  const library = agentsSdk(settings, token);
  return {
    name: BOT_FRAMEWORK,
    limits: botFrameworkLimits(settings),
    endpoints: [botEndpoint(settings, new TokenDoor(settings, now), picturesOfConnector(settings, library))],
    send: (message, isLate) => sendByConnector(message, settings, library, isLate),
    showTyping: (_to, wayBack) => showTypingByConnector(wayBack, settings, library),
  };
}

type Carries = Pick<
  BotFrameworkSettings,
  | 'maxCharacters'
  | 'buttons'
  | 'buttonCharacters'
  | 'expiryMinutes'
  | 'rememberMinutes'
  | 'pictures'
  | 'photos'
>;

/** What the channel carries. */
export function botFrameworkLimits(settings: Carries): ChannelLimits {
  const { maxCharacters, buttons, buttonCharacters, expiryMinutes, rememberMinutes } = settings;
  return {
    form: 'web',
    maxCharacters,
    quickReplies: buttons,
    quickReplyCharacters: buttonCharacters,
    gsm7: false,
    expiryMinutes,
    rememberMinutes,
    unsolicited: true,
    handoverNews: true,
    ...(settings.pictures && { photos: settings.photos }),
  };
}
