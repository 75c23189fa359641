/** Channels that are off until a council sets them up. */
import { botFramework, botFrameworkLimits } from '../../channels/bot-framework/channel.ts';
import { BOT_FRAMEWORK } from '../../channels/bot-framework/receive.ts';
import { botFrameworkSettings } from '../../channels/bot-framework/settings.ts';
import { messenger, messengerLimits, whatsAppMeta, whatsAppMetaLimits } from '../../channels/meta/channel.ts';
import { MESSENGER } from '../../channels/meta/messenger/receive.ts';
import { messengerSettings, whatsAppMetaSettings } from '../../channels/meta/settings.ts';
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
  pageMessages,
  botService,
];

export function listOptional(settings: Settings, now: () => Date): readonly OptionalChannel[] {
  return OPTIONAL.map((make) => make(settings, now));
}

/** `+447700900123` from `07700 900123`. */
export function toInternational(given: string): string {
  return given.replace(/^0/, '+44').replace(/[^+\d]/g, '');
}

/** WhatsApp, by whom council.yaml says. */
function whatsApp(settings: Settings, now: () => Date): OptionalChannel {
  const { provider } = settings.council.channels.whatsapp ?? {};
  return provider === 'meta' ? whatsAppByMeta(settings, now) : whatsAppByTwilio(settings);
}

function whatsAppByMeta(
  { council, publicUrl, environment, photos }: Settings,
  now: () => Date,
): OptionalChannel {
  const { META_ACCESS_TOKEN: accessToken } = environment;
  const settings = { ...UNSET, ...council.channels.whatsapp, photos: photos.most };
  const app = metaApp(environment);
  if (!app || !accessToken) {
    return { ...switchedOff(WHATSAPP.channel, whatsAppMetaLimits(settings)), contactOf: toInternational };
  }
  const parsed = whatsAppMetaSettings.parse({ ...settings, ...app, accessToken, publicUrl });
  const channel = whatsAppMeta(parsed, { now });
  return { channel, account: parsed.number, contactOf: toInternational, isOn: true };
}

/** What the council's page on Facebook is sent. */
function pageMessages(
  { council, publicUrl, environment, photos }: Settings,
  now: () => Date,
): OptionalChannel {
  const { META_PAGE_ACCESS_TOKEN: accessToken } = environment;
  const contactOf = (given: string) => given;
  const settings = { ...UNSET, ...council.channels.messenger, photos: photos.most };
  const app = metaApp(environment);
  if (!council.channels.messenger || !app || !accessToken) {
    return { ...switchedOff(MESSENGER, messengerLimits(settings)), contactOf };
  }
  const parsed = messengerSettings.parse({ ...settings, ...app, accessToken, publicUrl });
  return { channel: messenger(parsed, { now }), account: parsed.page, contactOf, isOn: true };
}

/** The Meta app that both belong to. */
function metaApp({
  META_APP_SECRET: appSecret,
  META_VERIFY_TOKEN: verifyToken,
  META_GRAPH_URL: graphUrl,
}: Settings['environment']) {
  if (!appSecret || !verifyToken) return undefined;
  return { appSecret, verifyToken, ...(graphUrl && { graphUrl }) };
}

/** WhatsApp, by the Twilio account that texts go by. */
function whatsAppByTwilio({ council, publicUrl, environment, photos }: Settings): OptionalChannel {
  const {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_API_URL: apiUrl,
  } = environment;
  const settings = { ...UNSET, ...council.channels.whatsapp, photos: photos.most };
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

/** What conversations left on a channel are shown by, where council.yaml does not have it any more. */
const UNSET = { expiryMinutes: 720, rememberMinutes: 720, maxCharacters: 1200, pictures: true };

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
