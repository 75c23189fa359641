/**
 * A real Parley as a process that a fault test steers: it loads first and opens when told, so that the next one
 * is at hand when one is killed; it is in a hurry, so that doubt is over in seconds; and its clock can be put.
 */

import { z } from 'zod';
import { startParley } from '../../src/composition/server.ts';
import { readEnvironment } from '../../src/composition/settings.ts';
import { LEARNT } from '../environment/prepared.ts';

/** What it is told, and what it says. */
export type Told = { readonly kind: 'open' } | { readonly kind: 'clock'; readonly aheadMs: number };
export type Said = { readonly kind: 'loaded' } | { readonly kind: 'ready'; readonly url: string };

const roleSchema = z.enum(['all', 'serve', 'work']).default('all');

/** Longer than a request to Twilio may take: one that stood still with this process is given up when it goes on. */
export const GRACE_MS = 9000;

let aheadMs = 0;
const say = (said: Said) => process.send?.(said);

process.on('message', (told: Told) => {
  if (told.kind === 'clock') aheadMs = told.aheadMs;
  else void open();
});
// Whoever steers it is gone.
process.on('disconnect', () => process.exit());

async function open(): Promise<void> {
  const parley = await startParley(readEnvironment(process.env), {
    role: roleSchema.parse(process.env.FAULTS_ROLE),
    clock: { now: () => new Date(Date.now() + aheadMs) },
    learntIn: LEARNT,
    waits: {
      delivery: { sendTimeoutMs: 2000, graceMs: GRACE_MS, claimsBy: 'database' },
      sweeper: { intervalMs: 1000, patienceMs: 1000 },
    },
  });
  process.once('SIGTERM', () => void parley.stop().then(() => process.exit()));
  say({ kind: 'ready', url: parley.url });
}

say({ kind: 'loaded' });
