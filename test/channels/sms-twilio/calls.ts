/** Requests as Twilio makes them, signed by Twilio's own library. */
import { createHash } from 'node:crypto';
import twilio from 'twilio';
import { ACCOUNT, COUNCIL, RESIDENT, TOKEN } from './twilio-server.ts';

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const PUBLIC_URL = 'https://parley.fernley.example';

export function sidOf(id: string): string {
  return `SM${createHash('md5').update(id).digest('hex')}`;
}

/** The fields of a text that came in. */
export function inboundForm(
  id: string,
  text: string,
  more: Record<string, string> = {},
): Record<string, string> {
  return {
    ToCountry: 'GB',
    SmsMessageSid: sidOf(id),
    NumMedia: '0',
    SmsSid: sidOf(id),
    SmsStatus: 'received',
    Body: text,
    FromCountry: 'GB',
    To: COUNCIL,
    NumSegments: '1',
    MessageSid: sidOf(id),
    AccountSid: ACCOUNT,
    From: RESIDENT,
    ApiVersion: '2010-04-01',
    ...more,
  };
}

/** The fields of a report on a text that went out. */
export function statusForm(status: string, errorCode?: string): Record<string, string> {
  return {
    SmsSid: sidOf('out'),
    SmsStatus: status,
    MessageStatus: status,
    To: RESIDENT,
    MessageSid: sidOf('out'),
    AccountSid: ACCOUNT,
    From: COUNCIL,
    ApiVersion: '2010-04-01',
    ...(errorCode && { ErrorCode: errorCode }),
  };
}

export function signed(path: string, form: Record<string, string>, token = TOKEN): Call {
  const signature = twilio.getExpectedTwilioSignature(token, `${PUBLIC_URL}${path}`, form);
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Twilio-Signature': signature };
  return { method: 'POST', path, headers, body: new URLSearchParams(form).toString() };
}
