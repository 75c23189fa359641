/** What holds of sending by every provider of texts, whatever it answers. */
import { describe, expect, it } from '@jest/globals';
import type { Outbound, SendResult } from '../../src/conversation/channel.ts';

export const COUNCIL = '+447700900100';
export const RESIDENT = '+447700900123';
const TRIED_AT = new Date('2026-11-21T09:05:00Z');

interface ProviderServer<Mishap> {
  /** What the next messages meet. */
  readonly mishaps: { push(met: Mishap): unknown };
  /** `POST …` and `GET …` as they came. */
  readonly calls: readonly string[];
  readonly sent: unknown[];
}

/** A text to the resident, with `more` of it otherwise. */
export function textTo(text: string, more: Partial<Outbound> = {}): Outbound {
  const key = { channel: 'sms', account: COUNCIL, contact: RESIDENT };
  return { ...key, author: 'parley', id: 'outbox-1', say: { text }, ...more };
}

export type Outcome<Mishap> = readonly [title: string, met: Mishap, expected: object];

export function describeOutcomes<Mishap>(
  under: () => ProviderServer<Mishap>,
  send: (text: string, more?: Partial<Outbound>) => Promise<SendResult>,
  cases: readonly Outcome<Mishap>[],
  { call, quoting = (met) => met }: { call: string; quoting?: (met: Mishap, words: string) => Mishap },
): void {
  describe('what came of it', () => {
    it.each(cases)('%s', async (_, met, expected) => {
      under().mishaps.push(met);
      expect(await send('Hello')).toMatchObject(expected);
      expect(under().calls).toEqual([call]);
    });

    it('tells nothing of the resident in a reason', async () => {
      for (const [, met] of cases) {
        under().mishaps.push(quoting(met, `${RESIDENT} my secret words`));
        expect(JSON.stringify(await send('my secret words'))).not.toMatch(/secret|7700900123/);
      }
    });
  });
}

/** Each failure of which nobody knows whether the message was kept. */
export function describeUnknown(
  under: () => ProviderServer<{ readonly kind: 'reset' | 'silence' | 'garbage'; readonly kept: boolean }>,
  send: (text: string, more?: Partial<Outbound>) => Promise<SendResult>,
): void {
  it.each(['reset', 'silence', 'garbage'] as const)(
    'of unknown outcome after a %s is sent once, whether it was kept or not',
    async (kind) => {
      for (const kept of [true, false]) {
        under().sent.length = 0;
        under().mishaps.push({ kind, kept });
        const message = { id: `${kind}-${kept}` };
        expect(await send('Your reference is MB-1', message)).toMatchObject({ kind: 'unknown' });
        const again = { ...message, triedAt: TRIED_AT };
        expect(await send('Your reference is MB-1', again)).toMatchObject({ kind: 'sent' });
        expect(under().sent).toHaveLength(1);
      }
    },
  );
}
