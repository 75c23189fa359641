/** The channels that run here: those that every council has, and those it sets up (optional-channels.ts). */
import { createDirectLineChannel } from '../../channels/direct-line/channel.ts';
import { readsOwnChat } from '../../channels/direct-line/door.ts';
import { Tokens } from '../../channels/direct-line/token.ts';
import type { Simulator } from '../../channels/sms-twilio/simulator.ts';
import type { Channel } from '../conversation/channel.ts';
import type { Ids } from '../conversation/ports.ts';
import type { RulesOf } from '../delivery/departure.ts';
import type { SharedRates } from '../delivery/shared-rate.ts';
import { ParleyError } from '../errors.ts';
import { photoLimits } from '../photos/settings.ts';
import { email } from './email.ts';
import { listOptional, toInternational } from './optional-channels.ts';
import type { Settings } from './settings.ts';
import { type TextNeeds, textMessages, textRules } from './texts.ts';

export interface ChannelList {
  /** Those that are on. */
  readonly all: readonly Channel[];
  /** The pocket phone, where it takes Twilio's place. */
  readonly simulator: Simulator | undefined;
  /** Also one that is off, since conversations on it may be left. @throws ParleyError `not-found` */
  named(name: string): Channel;
  /** What decides when a message of a channel may leave; undefined where nothing does. */
  readonly rulesOf: RulesOf;
  /** Whether a request reads a web chat that it has a good token for; such a one counts for the chat, not for the address. */
  readsOwnChat(request: ChatRead): boolean;
  /** The council's end of a channel, and how a contact given by hand is written there. */
  lineOf(name: string): { readonly account: string; contactOf(given: string): string };
}

interface ChatRead {
  readonly method: string;
  readonly path: string;
  readonly authorization?: string | undefined;
}

export interface ChannelNeeds extends TextNeeds {
  readonly ids: Ids;
  /** Signs chat tokens. */
  readonly secret: string;
  /** Counts for all replicas together; each for itself without it. */
  readonly rates?: SharedRates;
}

/** The account of web chats: every page of the council is the same end. */
const WEB_ACCOUNT = 'default';

export function listChannels(settings: Settings, needs: ChannelNeeds): ChannelList {
  const web = webChat(settings, needs);
  const texts = textMessages(settings, needs);
  const optional = [...listOptional(settings, () => needs.clock.now()), email(settings, needs)];
  const all = [web, texts.channel, ...optional.filter(({ isOn }) => isOn).map(({ channel }) => channel)];
  const { number } = settings.council.channels.sms;
  const tokens = new Tokens(needs.secret, () => needs.clock.now(), settings.environment.SECRET_BEFORE);
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
    readsOwnChat: (request) => readsOwnChat(request, tokens),
    lineOf(name) {
      if (name === texts.channel.name) return { account: number, contactOf: toInternational };
      const { account = WEB_ACCOUNT, contactOf } =
        optional.find(({ channel }) => channel.name === name) ?? {};
      return { account, contactOf: contactOf ?? ((given) => given) };
    },
  };
}

function webChat(
  { council, publicUrl, environment, photos, limits }: Settings,
  { clock, ids, secret, rates }: ChannelNeeds,
): Channel {
  const channel = createDirectLineChannel({
    secret,
    ...(environment.SECRET_BEFORE && { secretBefore: environment.SECRET_BEFORE }),
    publicUrl,
    allowedOrigins: environment.ALLOWED_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    now: () => clock.now(),
    newId: () => ids.next(),
    botName: `${council.shortName} chat assistant`,
    limits: limits.chats,
    ...(rates && { counter: (name, rate) => rates.rate(name, rate) }),
    photos: photoLimits(photos),
  });
  const { expiryMinutes, rememberMinutes } = council.channels.web;
  return { ...channel, limits: { ...channel.limits, expiryMinutes, rememberMinutes } };
}
