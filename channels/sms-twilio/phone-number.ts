/** Phone numbers as Twilio writes them. */

/**
 * E.164 from a number as people write it: `07700 900123` and `0044 7700 900123` are both `+447700900123`.
 * Undefined for what cannot be texted back, such as a sender's name or a WhatsApp address.
 */
export function toE164(text: string): string | undefined {
  const bare = text.replace(/[\s().-]/g, '');
  const international = bare.replace(/^00/, '+').replace(/^0/, '+44');
  return /^\+[1-9]\d{6,14}$/.test(international) ? international : undefined;
}
