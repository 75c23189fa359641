import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { PaymentKeeper } from '../../src/payment/keeper.ts';
import { Payments } from '../../src/payment/payments.ts';
import type { Database } from '../../src/store/database.ts';
import { until } from '../environment/child.ts';
import { openTestDatabase } from '../environment/database.ts';
import { clearPayments, makeHirings, Stage } from './stage.ts';

let database: Database;
let stage: Stage;

beforeAll(async () => {
  database = await openTestDatabase();
  await makeHirings(database.db);
});
afterAll(() => database.close());
beforeEach(async () => {
  await clearPayments(database.db);
  stage = new Stage(database);
});

function keeperOf(payments: Payments, errors: unknown[] = []): PaymentKeeper {
  return new PaymentKeeper({ payments, onError: (error) => errors.push(error), intervalMs: 5 });
}

it('works off all that is due, however much a crash left', async () => {
  const started = await Promise.all(Array.from({ length: 20 }, () => stage.start()));
  stage.wait(3600);
  const keeper = keeperOf(stage.payments);
  keeper.start();
  await until(async () => {
    for (const { id } of started) expect(await stage.told(id)).toEqual(['expired']);
  });
  await keeper.stop();
});

it('goes on after the database failed it, and stops when told to', async () => {
  const errors: unknown[] = [];
  let calls = 0;
  const flaky = Object.assign(new Payments(stage.ports), {
    lookAfterDue: async () => {
      calls += 1;
      if (calls === 1) throw new Error('no database');
      return 0;
    },
  });
  const keeper = keeperOf(flaky, errors);
  keeper.start();
  await until(async () => expect(calls).toBeGreaterThan(2));
  await keeper.stop();
  const then = calls;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(calls).toBe(then);
  expect(errors).toEqual([new Error('no database')]);
});

it('finishes what it has begun before it stops', async () => {
  const { id } = await stage.start();
  stage.wait(3600);
  const keeper = keeperOf(stage.payments);
  keeper.start();
  await keeper.stop();
  expect(await stage.told(id)).toEqual(['expired']);
});
