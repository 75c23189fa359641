import { describe, expect, it } from '@jest/globals';
import { toE164 } from '../../../channels/sms-twilio/phone-number.ts';

describe('phone numbers', () => {
  it.each([
    ['+447700900123', '+447700900123'],
    ['07700 900123', '+447700900123'],
    ['0044 7700 900 123', '+447700900123'],
    ['(01632) 960-000', '+441632960000'],
    ['+1 555 010 9999', '+15550109999'],
    ['AMAZON', undefined],
    ['whatsapp:+447700900123', undefined],
    ['60066', undefined],
    ['', undefined],
    ['+0123456789', undefined],
    ['0'.repeat(10_000), undefined],
  ])('%j is %j', (written, e164) => {
    expect(toE164(written)).toBe(e164);
  });
});
