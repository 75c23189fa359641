/** Channels that are off until a council sets them up. */
import { botFramework, botFrameworkLimits } from '../../channels/bot-framework/channel.ts';
import { BOT_FRAMEWORK } from '../../channels/bot-framework/receive.ts';
import { botFrameworkSettings } from '../../channels/bot-framework/settings.ts';
import { whatsAppLimits, whatsAppTwilio } from '../../channels/sms-twilio/channel.ts';
import { WHATSAPP } from '../../channels/sms-twilio/line.ts';
import { smsTwilioSettings } from '../../channels/sms-twilio/settings.ts';
import type { Channel } from '../conversation/channel.ts';
import type { ChannelLimits } from '../conversation/message.ts';
import type { Settings } from './settings.ts';

export interface OptionalChannel {
  readonly channel: Channel;
  /** The council's end. */
  readonly account: string;
  /** As a contact given by hand is written there. */
  contactOf(given: string): string;
  readonly isOn: boolean;
}

/** All of them. A new one is added here, and nowhere else. */
const OPTIONAL: readonly ((settings: Settings, now: () => Date) => OptionalChannel)[] = [
  whatsApp,
  botService,
];

export function listOptional(settings: Settings, now: () => Date): readonly OptionalChannel[] {
  return OPTIONAL.map((make) => make(settings, now));
}

/** `+447700900123` from `07700 900123`. */
export function toInternational(given: string): string {
  return given.replace(/^0/, '+44').replace(/[^+\d]/g, '');
}

/** WhatsApp, by the Twilio account that texts go by. */
function whatsApp({ council, publicUrl, environment, photos }: Settings): OptionalChannel {
  const {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_API_URL: apiUrl,
  } = environment;
  const settings = { ...WHATSAPP_UNSET, ...council.channels.whatsapp, photos: photos.most };
  if (!council.channels.whatsapp || !accountSid || !authToken) {
    return { ...switchedOff(WHATSAPP.channel, whatsAppLimits(settings)), contactOf: toInternational };
  }
  const credentials = { accountSid, authToken, publicUrl, ...(apiUrl && { apiUrl }) };
  const parsed = smsTwilioSettings.parse({ ...settings, ...credentials });
  return {
    channel: whatsAppTwilio(parsed),
    account: parsed.number,
    contactOf: toInternational,
    isOn: true,
  };
}

/** What conversations left on it are shown by, where council.yaml does not have it any more. */
const WHATSAPP_UNSET = { expiryMinutes: 720, rememberMinutes: 720, maxCharacters: 1200, pictures: true };

/** Teams and the like. */
function botService({ council, publicUrl, environment, photos }: Settings, now: () => Date): OptionalChannel {
  const {
    BOT_FRAMEWORK_APP_ID: appId,
    BOT_FRAMEWORK_APP_PASSWORD: appPassword,
    BOT_FRAMEWORK_TENANT_ID: tenantId,
  } = environment;
  const contactOf = (given: string) => given;
  const settings = { ...council.channels.botFramework, photos: photos.most };
  if (!appId || !appPassword || !tenantId) {
    return { ...switchedOff(BOT_FRAMEWORK, botFrameworkLimits(settings)), contactOf };
  }
  const botName = `${council.shortName} chat assistant`;
  const parsed = botFrameworkSettings.parse({
    ...settings,
    ...{ appId, appPassword, tenantId, publicUrl, botName },
  });
  return { channel: botFramework(parsed, { now }), account: parsed.appId, contactOf, isOn: true };
}

/** Nobody comes in; conversations from before can be read at the desk, and what is said in them waits in the outbox. */
export function switchedOff(name: string, limits: ChannelLimits): Omit<OptionalChannel, 'contactOf'> {
  const send = async () => ({ kind: 'later', afterSeconds: 60, reason: 'channel-off' }) as const;
  return { channel: { name, limits, endpoints: [], send }, account: '', isOn: false };
}
