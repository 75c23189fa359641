/** Email, which goes out only: codes, and notices to those who asked for them there. */
import { join } from 'node:path';
import { emailByNotify, emailLimits } from '../../channels/notify/channel.ts';
import { emailOnPocketPhone } from '../../channels/notify/pocket-mail.ts';
import { notifyEmailSettings } from '../../channels/notify/settings.ts';
import { type OptionalChannel, switchedOff } from './optional-channels.ts';
import type { Settings } from './settings.ts';
import type { TextNeeds } from './texts.ts';

/** The council's end: nobody writes to it. */
const EMAIL_ACCOUNT = 'council';

/** Off in production until council.yaml has a template; elsewhere mails are shown on the pocket phone's page. */
export function email(settings: Settings, { clock, folder }: TextNeeds): OptionalChannel {
  const { council, publicUrl, environment } = settings;
  const {
    NOTIFY_API_KEY: apiKey,
    NOTIFY_CALLBACK_TOKEN: callbackToken,
    NOTIFY_API_URL: apiUrl,
  } = environment;
  const { subject = `A message from ${council.shortName}`, ...figures } = council.channels.email;
  const end = { account: EMAIL_ACCOUNT, contactOf: toAddress };
  if (apiKey && figures.template) {
    const account = { apiKey, callbackToken, publicUrl, ...(apiUrl && { apiUrl }) };
    const parsed = notifyEmailSettings.parse({ ...figures, ...account, subject });
    return { ...end, channel: emailByNotify(parsed), isOn: true };
  }
  const production = environment.NODE_ENV === 'production';
  if (production) return { ...switchedOff('email', emailLimits(figures)), ...end };
  const file = join(folder, 'pocket-mail.jsonl');
  const pretended = { ...figures, subject, publicUrl };
  const channel = emailOnPocketPhone({ production, file, settings: pretended, now: () => clock.now() });
  return { ...end, channel, isOn: true };
}

/** Nobody's mailbox differs by capitals alone. */
function toAddress(given: string): string {
  return given.trim().toLowerCase();
}
