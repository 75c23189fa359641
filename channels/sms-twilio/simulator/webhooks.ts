/** Calls Parley as Twilio would: form-encoded, signed over the public address. */
import twilio from 'twilio';
import { segmentsOf } from '../../../src/conversation/fitting/gsm7.ts';
import { TEXTS } from '../line.ts';
import type { LoggedMessage } from './message-log.ts';

const API_VERSION = '2010-04-01';

/** Twilio gives a webhook 15 seconds. */
const TIMEOUT = 15_000;

export interface Webhooks {
  readonly accountSid: string;
  readonly authToken: string;
  /** The address the signatures are over. */
  readonly publicUrl: string;
  /** Where this process listens, when the public address does not lead back to it. */
  readonly reach: () => string;
}

/** Posts the form to a path of ours. Resolves to whether it was taken. */
async function postSigned(webhooks: Webhooks, path: string, form: Record<string, string>): Promise<boolean> {
  const signature = twilio.getExpectedTwilioSignature(
    webhooks.authToken,
    `${webhooks.publicUrl}${path}`,
    form,
  );
  try {
    const response = await fetch(`${webhooks.reach()}${path}`, {
      method: 'POST',
      headers: { 'User-Agent': 'TwilioProxy/1.1', 'X-Twilio-Signature': signature },
      body: new URLSearchParams(form),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Hands in a text from a phone. */
export function postInbound(
  webhooks: Webhooks,
  message: LoggedMessage,
  optOutType?: string,
): Promise<boolean> {
  return postSigned(webhooks, TEXTS.path, {
    ToCountry: 'GB',
    ToState: '',
    SmsMessageSid: message.sid,
    ...mediaFields(webhooks.accountSid, message),
    ToCity: '',
    FromZip: '',
    SmsSid: message.sid,
    FromState: '',
    SmsStatus: 'received',
    FromCity: '',
    Body: message.body,
    FromCountry: 'GB',
    To: message.to,
    ToZip: '',
    NumSegments: String(segmentsOf(message.body).segments),
    MessageSid: message.sid,
    AccountSid: webhooks.accountSid,
    From: message.from,
    ApiVersion: API_VERSION,
    ...(optOutType !== undefined && { OptOutType: optOutType }),
  });
}

function mediaFields(account: string, { sid, pictures = [] }: LoggedMessage): Record<string, string> {
  const folder = `https://api.twilio.com/${API_VERSION}/Accounts/${account}/Messages/${sid}/Media`;
  return {
    NumMedia: String(pictures.length),
    ...Object.fromEntries(
      pictures.flatMap((id, index) => [
        [`MediaUrl${index}`, `${folder}/${id}`],
        [`MediaContentType${index}`, 'image/jpeg'],
      ]),
    ),
  };
}

/** Reports on a text to a phone, where its sender asked for reports. */
export function postStatus(webhooks: Webhooks, message: LoggedMessage): Promise<boolean> {
  if (!message.callback?.startsWith(webhooks.publicUrl)) return Promise.resolve(true);
  return postSigned(webhooks, message.callback.slice(webhooks.publicUrl.length), {
    ApiVersion: API_VERSION,
    MessageStatus: message.status,
    SmsSid: message.sid,
    SmsStatus: message.status,
    To: message.to,
    From: message.from,
    MessageSid: message.sid,
    AccountSid: webhooks.accountSid,
    ...(message.errorCode !== undefined && { ErrorCode: String(message.errorCode) }),
  });
}
