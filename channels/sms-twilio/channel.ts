/** Texts by Twilio. */
import twilio from 'twilio';
import type { Channel } from '../../src/conversation/channel.ts';
import { type FetchMedia, mediaOfTwilio } from './media.ts';
import type { Pace } from './pace.ts';
import { CHANNEL, twilioEndpoints } from './receive.ts';
import { RedirectedRequests } from './requests.ts';
import { TextSender } from './send.ts';
import type { SmsTwilioSettings } from './settings.ts';

export interface SmsTwilioNeeds {
  readonly now: () => Date;
  readonly pace: Pace;
  /** Carries REST requests instead of the network: the simulator's. */
  readonly requests?: InstanceType<typeof twilio.RequestClient>;
  /** Brings pictures instead of the network: the simulator's. */
  readonly media?: FetchMedia;
}

/** The channel `sms`. It asks nothing of Twilio until the first message is sent. */
export function smsTwilio(
  settings: SmsTwilioSettings,
  { now, pace, requests, media }: SmsTwilioNeeds,
): Channel {
  const client = twilio(settings.accountSid, settings.authToken, {
    timeout: settings.timeout,
    httpClient:
      requests ?? new RedirectedRequests(settings.apiUrl ?? 'https://api.twilio.com', settings.timeout),
  });
  const sender = new TextSender(client, settings, now, pace);
  return {
    name: CHANNEL,
    limits: {
      form: 'text',
      maxCharacters: settings.maxCharacters,
      quickReplies: 0,
      gsm7: true,
      expiryMinutes: settings.expiryMinutes,
      rememberMinutes: settings.rememberMinutes,
      ...(settings.pictures && { photos: settings.photos }),
    },
    endpoints: twilioEndpoints(settings, media ?? mediaOfTwilio(settings)),
    send: (message) => sender.send(message),
  };
}
