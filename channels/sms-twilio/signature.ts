/** Proof that a request comes from Twilio. */
import twilio from 'twilio';
import type { WireRequest } from '../../src/conversation/channel.ts';
import { ParleyError } from '../../src/errors.ts';
import type { Form } from './payload.ts';
import type { SmsTwilioSettings } from './settings.ts';

/**
 * Checks `X-Twilio-Signature` over our public address and the form fields. Throws `bad-signature`, also when
 * the header is missing.
 *
 * The signed text is only the fields run together, so a request whose fields were cut anew still passes: the
 * caller must compare AccountSid and To with the settings as well.
 */
export function checkSignature(request: WireRequest, form: Form, settings: SmsTwilioSettings): void {
  const signature = request.headers['x-twilio-signature'];
  if (!signature || !isSigned(signature, `${settings.publicUrl}${request.url}`, form, settings.authToken)) {
    throw new ParleyError('bad-signature', 'Is PUBLIC_URL the address Twilio was given?');
  }
}

function isSigned(signature: string, url: string, form: Form, authToken: string): boolean {
  try {
    return twilio.validateRequest(authToken, signature, url, form);
  } catch {
    // The library parses the address we were called by, and throws when it is not one.
    return false;
  }
}
