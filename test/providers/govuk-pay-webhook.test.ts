import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { govukPayWebhook } from '../../providers/govuk-pay/webhook.ts';
import { ParleyError } from '../../src/errors.ts';
import type { WireRequest } from '../../src/payment/payment.ts';

const SECRET = 'a-secret-of-the-admin-tool';
const webhook = govukPayWebhook(SECRET);

const NEWS = {
  webhook_message_id: 'm1',
  api_version: 1,
  created_date: '2026-11-23T10:00:00.000Z',
  resource_id: 'hu20sqlact5260q2nanm0q8u93',
  resource_type: 'payment',
  event_type: 'card_payment_succeeded',
  resource: { payment_id: 'hu20sqlact5260q2nanm0q8u93', amount: 2500, state: { status: 'success' } },
};

function request(body: string | Buffer, signature?: string): WireRequest {
  return {
    method: 'POST',
    url: webhook.path,
    params: {},
    query: {},
    headers: signature === undefined ? {} : { 'pay-signature': signature },
    body: Buffer.from(body),
    remoteAddress: '192.0.2.1',
  };
}

function signed(body: string): WireRequest {
  return request(body, createHmac('sha256', SECRET).update(body).digest('hex'));
}

describe('the webhook', () => {
  it('tells which payment the news is of', () => {
    expect(webhook.read(signed(JSON.stringify(NEWS)))).toBe('hu20sqlact5260q2nanm0q8u93');
    expect(webhook.read(signed(JSON.stringify({ ...NEWS, resource: null })))).toBe(NEWS.resource_id);
  });

  it('has nothing to tell of something else', () => {
    const news = { ...NEWS, resource_type: 'agreement', resource: {} };
    expect(webhook.read(signed(JSON.stringify(news)))).toBeUndefined();
  });

  it('refuses what is not signed, wrongly signed, or signed over other bytes', () => {
    const body = JSON.stringify(NEWS);
    const right = createHmac('sha256', SECRET).update(body).digest('hex');
    const wrong = [
      request(body),
      request(body, ''),
      request(body, 'nonsense'),
      request(body, right.toUpperCase()),
      request(body, createHmac('sha256', 'another secret').update(body).digest('hex')),
      request(`${body} `, right),
      request(Buffer.concat([Buffer.from(body), Buffer.from([0])]), right),
    ];
    for (const one of wrong) expect(() => webhook.read(one)).toThrow(new ParleyError('bad-signature'));
  });

  it('refuses everything while no secret is set', () => {
    const open = govukPayWebhook(undefined);
    const body = JSON.stringify(NEWS);
    for (const signature of ['', createHmac('sha256', '').update(body).digest('hex')]) {
      expect(() => open.read(request(body, signature))).toThrow(new ParleyError('bad-signature'));
    }
  });

  it('reads over the raw bytes, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' })), (body) => {
        try {
          expect(['string', 'undefined']).toContain(typeof webhook.read(signed(body)));
        } catch (error) {
          expect(error).toEqual(new ParleyError('malformed-request'));
        }
      }),
    );
  });
});
