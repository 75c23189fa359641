import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSigned, signedHeaders } from '../../src/back-office/signature.ts';

/** The example that the authors of Standard Webhooks test their libraries with. */
const EXAMPLE = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  at: new Date(1614265330_000),
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

it('signs as Standard Webhooks does', () => {
  expect(signedHeaders(EXAMPLE, EXAMPLE.secret)).toEqual({
    'webhook-id': EXAMPLE.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': EXAMPLE.signature,
  });
});

it('knows its own signature, one of several too, for five minutes either way', () => {
  const headers = signedHeaders(EXAMPLE, EXAMPLE.secret);
  const body = Buffer.from(EXAMPLE.body);
  const after = (seconds: number) => new Date(EXAMPLE.at.getTime() + seconds * 1000);
  for (const seconds of [-300, 0, 300])
    expect(isSigned(headers, body, EXAMPLE.secret, after(seconds))).toBe(true);
  for (const seconds of [-301, 301, 1e9])
    expect(isSigned(headers, body, EXAMPLE.secret, after(seconds))).toBe(false);
  const several = { ...headers, 'webhook-signature': `v1,abcd v1a,xyz ${EXAMPLE.signature}` };
  expect(isSigned(several, body, EXAMPLE.secret, EXAMPLE.at)).toBe(true);
});

it('takes nothing that was changed, for another secret or without its headers', () => {
  const headers: Record<string, string> = signedHeaders(EXAMPLE, EXAMPLE.secret);
  const body = Buffer.from(EXAMPLE.body);
  expect(isSigned(headers, Buffer.from(`${EXAMPLE.body} `), EXAMPLE.secret, EXAMPLE.at)).toBe(false);
  expect(isSigned(headers, body, 'another secret', EXAMPLE.at)).toBe(false);
  for (const name of Object.keys(headers)) {
    expect(isSigned({ ...headers, [name]: undefined }, body, EXAMPLE.secret, EXAMPLE.at)).toBe(false);
    expect(isSigned({ ...headers, [name]: `${headers[name]}1` }, body, EXAMPLE.secret, EXAMPLE.at)).toBe(
      false,
    );
  }
});

it('says no to any headers at all without falling over', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.string({ unit: 'binary' }),
      (id, at, signature) => {
        const headers = { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature };
        expect(isSigned(headers, Buffer.from(EXAMPLE.body), EXAMPLE.secret, EXAMPLE.at)).toBe(false);
      },
    ),
  );
});
