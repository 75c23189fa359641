/** The channels that run here: those that every council has, and those it sets up (optional-channels.ts). */
import { join } from 'node:path';
import { createDirectLineChannel } from '../../channels/direct-line/channel.ts';
import { smsTwilio } from '../../channels/sms-twilio/channel.ts';
import { smsTwilioSettings } from '../../channels/sms-twilio/settings.ts';
import { type Simulator, simulateTwilio } from '../../channels/sms-twilio/simulator.ts';
import type { Channel } from '../conversation/channel.ts';
import type { Clock, Ids } from '../conversation/ports.ts';
import type { LineRules, RulesOf } from '../delivery/departure.ts';
import { ParleyError } from '../errors.ts';
import { photoLimits } from '../photos/settings.ts';
import { listOptional, toInternational } from './optional-channels.ts';
import type { Settings } from './settings.ts';

export interface ChannelList {
  /** Those that are on. */
  readonly all: readonly Channel[];
  /** The pocket phone, where it takes Twilio's place. */
  readonly simulator: Simulator | undefined;
  /** Also one that is off, since conversations on it may be left. @throws ParleyError `not-found` */
  named(name: string): Channel;
  /** What decides when a message of a channel may leave; undefined where nothing does. */
  readonly rulesOf: RulesOf;
  /** The council's end of a channel, and how a contact given by hand is written there. */
  lineOf(name: string): { readonly account: string; contactOf(given: string): string };
}

export interface ChannelNeeds {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Signs chat tokens. */
  readonly secret: string;
  /** Where the pocket phone keeps its texts. */
  readonly folder: string;
  /** Where this process listens, once it does. */
  reach(): string;
}

/** The account of web chats: every page of the council is the same end. */
const WEB_ACCOUNT = 'default';

export function listChannels(settings: Settings, needs: ChannelNeeds): ChannelList {
  const web = webChat(settings, needs);
  const texts = textMessages(settings, needs);
  const optional = listOptional(settings, () => needs.clock.now());
  const all = [web, texts.channel, ...optional.filter(({ isOn }) => isOn).map(({ channel }) => channel)];
  const { number } = settings.council.channels.sms;
  return {
    all,
    simulator: texts.simulator,
    // No carrier is kept waiting by the pocket phone, so neither is anyone who tries things out.
    rulesOf: (name) => (name === texts.channel.name && !texts.simulator ? textRules(settings) : undefined),
    named(name) {
      const known = [web, texts.channel, ...optional.map(({ channel }) => channel)];
      const channel = known.find((one) => one.name === name);
      if (!channel) throw new ParleyError('not-found', `There is no channel "${name}".`);
      return channel;
    },
    lineOf(name) {
      if (name === texts.channel.name) return { account: number, contactOf: toInternational };
      const { account = WEB_ACCOUNT, contactOf } =
        optional.find(({ channel }) => channel.name === name) ?? {};
      return { account, contactOf: contactOf ?? ((given) => given) };
    },
  };
}

function textRules({ council }: Settings): LineRules {
  const { number, partsPerSecond, pencePerPart, dailySpendCap, quietHours } = council.channels.sms;
  return { line: `sms ${number}`, partsPerSecond, pencePerPart, dailySpendCap, quietHours };
}

function webChat(
  { council, publicUrl, environment, photos }: Settings,
  { clock, ids, secret }: ChannelNeeds,
): Channel {
  const channel = createDirectLineChannel({
    secret,
    publicUrl,
    allowedOrigins: environment.ALLOWED_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    now: () => clock.now(),
    newId: () => ids.next(),
    botName: `${council.shortName} chat assistant`,
    photos: photoLimits(photos),
  });
  const { expiryMinutes, rememberMinutes } = council.channels.web;
  return { ...channel, limits: { ...channel.limits, expiryMinutes, rememberMinutes } };
}

function textMessages(
  { council, publicUrl, environment, photos }: Settings,
  { clock, folder, reach }: ChannelNeeds,
): { readonly channel: Channel; readonly simulator: Simulator | undefined } {
  const now = () => clock.now();
  const {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_API_URL: apiUrl,
  } = environment;
  const settings = { ...council.channels.sms, publicUrl, photos: photos.most };
  if (accountSid && authToken) {
    const parsed = smsTwilioSettings.safeParse({
      ...settings,
      accountSid,
      authToken,
      ...(apiUrl && { apiUrl }),
    });
    if (!parsed.success)
      throw new ParleyError('settings-wrong', `\n- TWILIO_ACCOUNT_SID ${parsed.error.issues[0]?.message}`);
    return { channel: smsTwilio(parsed.data), simulator: undefined };
  }
  if (environment.NODE_ENV === 'production') {
    throw new ParleyError('settings-wrong', '\n- TWILIO_ACCOUNT_SID: is required in production');
  }
  const simulator = simulateTwilio({
    production: false,
    file: join(folder, 'pocket-phone.jsonl'),
    council: { name: council.shortName },
    settings,
    reach,
    now,
  });
  return { channel: simulator.channel, simulator };
}
