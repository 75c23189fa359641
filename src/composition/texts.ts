/** Texts, by whichever provider council.yaml names: a setting that shows in no record. */
import { join } from 'node:path';
import { textsByNotify } from '../../channels/notify/channel.ts';
import { notifyTextSettings } from '../../channels/notify/settings.ts';
import { smsTwilio } from '../../channels/sms-twilio/channel.ts';
import { smsTwilioSettings } from '../../channels/sms-twilio/settings.ts';
import { type Simulator, simulateTwilio } from '../../channels/sms-twilio/simulator.ts';
import type { Channel } from '../conversation/channel.ts';
import { TEXTS } from '../conversation/message.ts';
import type { Clock } from '../conversation/ports.ts';
import type { LineRules } from '../delivery/departure.ts';
import { ParleyError } from '../errors.ts';
import { lineName } from '../store/sending-pace.ts';
import type { Settings } from './settings.ts';

export interface TextNeeds {
  readonly clock: Clock;
  /** Where the pocket phone keeps its texts. */
  readonly folder: string;
  /** Where this process listens, once it does. */
  reach(): string;
}

export interface Texts {
  readonly channel: Channel;
  /** The pocket phone, where it takes the provider's place. */
  readonly simulator: Simulator | undefined;
}

/** @throws ParleyError `settings-wrong`, also in production without the provider's credentials */
export function textMessages(settings: Settings, needs: TextNeeds): Texts {
  const channel =
    settings.council.channels.sms.provider === 'notify' ? byNotify(settings) : byTwilio(settings);
  return channel ? { channel, simulator: undefined } : onPocketPhone(settings, needs);
}

/** What decides when a text may leave. */
export function textRules({ council }: Settings): LineRules {
  const { number, partsPerSecond, pencePerPart, dailySpendCap } = council.channels.sms;
  const line = lineName({ channel: TEXTS, account: number });
  return { line, partsPerSecond, pencePerPart, dailySpendCap };
}

function byTwilio({ council, publicUrl, environment, photos }: Settings): Channel | undefined {
  const {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_API_URL: apiUrl,
  } = environment;
  if (!accountSid || !authToken) return undefined;
  const figures = { ...council.channels.sms, publicUrl, photos: photos.most };
  const parsed = smsTwilioSettings.safeParse({
    ...figures,
    accountSid,
    authToken,
    ...(apiUrl && { apiUrl }),
  });
  if (!parsed.success)
    throw new ParleyError('settings-wrong', `\n- TWILIO_ACCOUNT_SID ${parsed.error.issues[0]?.message}`);
  return smsTwilio(parsed.data);
}

function byNotify({ council, publicUrl, environment }: Settings): Channel | undefined {
  const {
    NOTIFY_API_KEY: apiKey,
    NOTIFY_CALLBACK_TOKEN: callbackToken,
    NOTIFY_API_URL: apiUrl,
  } = environment;
  if (!apiKey) return undefined;
  const { notify, ...figures } = council.channels.sms;
  const account = { apiKey, callbackToken, publicUrl, ...(apiUrl && { apiUrl }) };
  const parsed = notifyTextSettings.safeParse({ ...figures, ...notify, ...account });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ParleyError('settings-wrong', `\n- channels.sms.${issue?.path.join('.')} ${issue?.message}`);
  }
  return textsByNotify(parsed.data);
}

function onPocketPhone(
  { council, publicUrl, environment, photos }: Settings,
  { clock, folder, reach }: TextNeeds,
): Texts {
  const { provider, ...figures } = council.channels.sms;
  if (environment.NODE_ENV === 'production') {
    const missing = provider === 'notify' ? 'NOTIFY_API_KEY' : 'TWILIO_ACCOUNT_SID';
    throw new ParleyError('settings-wrong', `\n- ${missing}: is required in production`);
  }
  const simulator = simulateTwilio({
    production: false,
    file: join(folder, 'pocket-phone.jsonl'),
    council: { name: council.shortName },
    settings: { ...figures, publicUrl, photos: photos.most },
    reach,
    now: () => clock.now(),
  });
  return { channel: simulator.channel, simulator };
}
