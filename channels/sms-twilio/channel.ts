/** Texts and WhatsApp by Twilio. */
import twilio from 'twilio';
import type { Channel } from '../../src/conversation/channel.ts';
import type { ChannelLimits } from '../../src/conversation/message.ts';
import { forgetMessage } from './forget.ts';
import { type Line, TEXTS, WHATSAPP } from './line.ts';
import { type FetchMedia, mediaOfTwilio } from './media.ts';
import { twilioEndpoints } from './receive.ts';
import { RedirectedRequests } from './requests.ts';
import { partsOf, TextSender } from './send.ts';
import type { SmsTwilioSettings } from './settings.ts';

export interface SmsTwilioNeeds {
  /** Carries REST requests instead of the network: the simulator's. */
  readonly requests?: InstanceType<typeof twilio.RequestClient>;
  /** Brings pictures instead of the network: the simulator's. */
  readonly media?: FetchMedia;
}

/** The channel `sms`. It asks nothing of Twilio until the first message is sent. */
export function smsTwilio(settings: SmsTwilioSettings, needs: SmsTwilioNeeds = {}): Channel {
  const { loop } = settings;
  const limits = { ...limitsOf(settings), form: 'text', gsm7: true, ...(loop && { loop }) } as const;
  const channel = byTwilio(TEXTS, settings, needs, limits);
  return { ...channel, partsOf: (message) => partsOf(message, settings) };
}

/** The channel `whatsapp`, by the same account. Its buttons would need templates, so choices are numbered lines. */
export function whatsAppTwilio(settings: SmsTwilioSettings, needs: SmsTwilioNeeds = {}): Channel {
  return byTwilio(WHATSAPP, settings, needs, whatsAppLimits(settings));
}

type Carries = Pick<
  SmsTwilioSettings,
  'maxCharacters' | 'expiryMinutes' | 'rememberMinutes' | 'pictures' | 'photos'
>;

/** WhatsApp's own rule: later messages would need templates. */
const ANSWERS_WITHIN_HOURS = 24;

/** What the channel `whatsapp` carries. */
export function whatsAppLimits(settings: Carries): ChannelLimits {
  return { ...limitsOf(settings), answersWithinHours: ANSWERS_WITHIN_HOURS };
}

function limitsOf(settings: Carries): ChannelLimits {
  const { maxCharacters, expiryMinutes, rememberMinutes, pictures, photos } = settings;
  return {
    form: 'web',
    maxCharacters,
    quickReplies: 0,
    gsm7: false,
    expiryMinutes,
    rememberMinutes,
    unsolicited: true,
    ...(pictures && { photos }),
  };
}

function byTwilio(
  line: Line,
  settings: SmsTwilioSettings,
  { requests, media }: SmsTwilioNeeds,
  limits: ChannelLimits,
): Channel {
  const client = twilio(settings.accountSid, settings.authToken, {
    timeout: settings.timeout,
    httpClient:
      requests ?? new RedirectedRequests(settings.apiUrl ?? 'https://api.twilio.com', settings.timeout),
  });
  const sender = new TextSender(line, client, settings);
  return {
    name: line.channel,
    limits,
    endpoints: twilioEndpoints(line, settings, media ?? mediaOfTwilio(settings)),
    send: (message, isLate) => sender.send(message, isLate),
    forget: (sid) => forgetMessage(client, sid),
  };
}
