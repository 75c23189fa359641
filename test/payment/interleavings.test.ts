/**
 * Whatever comes in whatever order: what was paid for is the resident's, or the money is, never both and
 * never neither.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { stopPayment } from '../../src/store/ask-payment.ts';
import { type Database, rowsOf } from '../../src/store/database.ts';
import { openTestDatabase } from '../environment/database.ts';
import type { Fault } from './fake-provider.ts';
import { clearPayments, makeHirings, Stage } from './stage.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await makeHirings(database.db);
});
afterAll(() => database.close());

/** Which of the residents, of two. */
const who = fc.nat(1);
const fault = fc.constantFrom<Fault | undefined>(
  'later',
  'lost-before',
  'lost-after',
  'crash-before',
  'crash-after',
  undefined,
);

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('visit' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('two visits' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('come back' as const), who }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('at the page' as const),
      who,
      does: fc.constantFrom('start', 'submit', 'pay', 'pay', 'decline', 'cancel'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('webhook' as const),
      who,
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('keep' as const), seconds: fc.constantFrom(1, 30, 400, 950) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('faults' as const),
      faults: fc.array(fault, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('dialog fails' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('not wanted' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('lost to another' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('paid against the rules' as const), who }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

type Started = Awaited<ReturnType<Stage['start']>>;

/** The provider's ids of the payments of one thing whose page the resident has been shown. */
type Shown = Map<string, Set<string>>;

async function take(stage: Stage, { subject, token }: Started, shown: Shown, what: Step): Promise<void> {
  const pages = shown.get(subject) ?? new Set();
  shown.set(subject, pages);
  const visit = async () => {
    const seen = await stage.payments.visit(await linkOf(stage, subject, token));
    if (seen.kind === 'go') pages.add(seen.url.split('/').at(-1) ?? '');
  };
  const page = [...pages].at(-1);
  switch (what.kind) {
    case 'visit':
      return visit();
    case 'two visits':
      await Promise.all([visit(), visit()]);
      return;
    case 'come back':
      await stage.payments.standing(token);
      return;
    case 'at the page':
      if (page !== undefined) act(stage, page, what.does);
      return;
    case 'webhook':
      // Of every payment there is, in no order.
      for (let time = 0; time < what.times; time += 1) {
        for (const id of [...stage.provider.held.keys()].reverse()) await stage.payments.ring(id);
      }
      return stage.payments.idle();
    case 'keep':
      return stage.keep(1, what.seconds);
    case 'faults':
      stage.provider.faults.push(...what.faults);
      return;
    case 'dialog fails':
      stage.dialogFails += 1;
      return;
    case 'restart':
      await stage.payments.idle();
      return stage.restart();
    case 'not wanted':
      return stopPayment(database.db, { purpose: 'hire', subject }, stage.now);
    case 'lost to another':
      return stage.loseTo(subject);
    case 'paid against the rules': {
      const held = page === undefined ? undefined : stage.provider.held.get(page);
      if (held?.state.kind === 'cancelled') held.state = { kind: 'success' };
      // Such a thing would be rung for.
      if (page !== undefined) await stage.payments.ring(page);
      return stage.payments.idle();
    }
  }
}

function act({ provider }: Stage, page: string, does: string): void {
  if (does === 'start') provider.start(page);
  else if (does === 'submit') provider.submit(page);
  else if (does === 'pay') provider.pay(page);
  else provider.fail(page, does === 'decline' ? 'declined' : 'cancelled-by-payer');
}

/** The link the resident holds: the newest they were sent. */
async function linkOf(stage: Stage, subject: string, first: string): Promise<string> {
  const [row] = await rowsOf<{ token: string }>(
    stage.db,
    sql`SELECT token FROM payments WHERE subject = ${subject} ORDER BY created_at DESC, id DESC LIMIT 1`,
  );
  return row?.token ?? first;
}

/** Everything that can go wrong is over, and enough time goes by. */
async function calmDown(stage: Stage): Promise<void> {
  stage.provider.faults = [];
  stage.dialogFails = 0;
  for (const { id } of stage.provider.held.values()) {
    if (stage.provider.held.get(id)?.state.kind === 'submitted') stage.provider.pay(id);
  }
  await stage.keep(14, 700);
}

async function check(stage: Stage, { subject }: Started, shown: Shown): Promise<void> {
  const rows = await rowsOf<{ id: string; status: string; due: string | null; provider_id: string | null }>(
    stage.db,
    sql`SELECT id, status, due_at AS due, provider_id FROM payments WHERE subject = ${subject}`,
  );
  let kept = 0;
  for (const row of rows) {
    const outcomes = await stage.outcomes(row.id);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(new Set(outcomes).size).toBe(outcomes.length);
    expect(await stage.told(row.id)).toHaveLength(outcomes.length);
    expect(row).toMatchObject({ status: expect.stringMatching(/^(paid|failed|expired)$/), due: null });
    // One payment of ours is at most one of the provider's that anyone was shown.
    const theirs = [...stage.provider.held.values()].filter(({ key }) => key === row.id);
    expect(theirs.length).toBeLessThanOrEqual(1);
    const [held] = theirs;
    if (held?.state.kind !== 'success') {
      expect(row.status).not.toBe('paid');
      continue;
    }
    expect(row.status).toBe('paid');
    const left = stage.provider.available(held.id);
    expect([0, 2500]).toContain(left);
    // Refunded: the history says so. Not refunded: what was paid for has been given.
    expect(outcomes.includes('refunded')).toBe(left === 0);
    kept += left;
  }
  expect(kept).toBe((await stage.hiring(subject)) === 'booked' ? 2500 : 0);
  expect(shown.get(subject)?.size ?? 0).toBeLessThanOrEqual(rows.length);
}

describe('any interleaving', () => {
  it('takes money exactly when something is given for it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 30 }),
        fc.boolean(),
        async (steps, startsAnew) => {
          await clearPayments(database.db);
          const stage = new Stage(database);
          stage.startsAnew = startsAnew;
          const started = [await stage.start(), await stage.start()];
          const shown: Shown = new Map();
          for (const what of steps) {
            const one = started['who' in what ? what.who : 0];
            if (one) await take(stage, one, shown, what);
          }
          await stage.payments.idle();
          await calmDown(stage);
          for (const one of started) await check(stage, one, shown);
        },
      ),
      { numRuns: 120, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: false },
    );
  });
});
