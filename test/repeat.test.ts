import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { repeat } from '../src/repeat.ts';

const EVERY_MS = 1000;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const never = (error: unknown) => {
  throw error;
};

it('does the work at once, and again so long after each end', async () => {
  let begun = 0;
  let end = () => {};
  const repeated = repeat(
    () => {
      begun += 1;
      return new Promise<void>((resolve) => {
        end = resolve;
      });
    },
    EVERY_MS,
    never,
  );
  expect(begun).toBe(1);
  await jest.advanceTimersByTimeAsync(10 * EVERY_MS);
  expect(begun).toBe(1);
  end();
  await jest.advanceTimersByTimeAsync(EVERY_MS - 1);
  expect(begun).toBe(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(begun).toBe(2);
  end();
  await repeated.stop();
  await jest.advanceTimersByTimeAsync(10 * EVERY_MS);
  expect(begun).toBe(2);
});

it('tells what failed, and goes on', async () => {
  const errors: unknown[] = [];
  let begun = 0;
  const away = new Error('away');
  const work = async () => {
    begun += 1;
    if (begun === 1) throw away;
  };
  const repeated = repeat(work, EVERY_MS, (error) => errors.push(error));
  await jest.advanceTimersByTimeAsync(2 * EVERY_MS);
  expect([begun, errors]).toEqual([3, [away]]);
  await repeated.stop();
});

it('has the work under way end before it has stopped, and tells it to', async () => {
  const steps: string[] = [];
  const work = (stopping: AbortSignal) =>
    new Promise<void>((resolve) => {
      stopping.addEventListener('abort', () => {
        steps.push('told');
        resolve();
      });
    }).then(() => void steps.push('ended'));
  const repeated = repeat(work, EVERY_MS, never);
  await repeated.stop();
  steps.push('stopped');
  await jest.advanceTimersByTimeAsync(10 * EVERY_MS);
  expect(steps).toEqual(['told', 'ended', 'stopped']);
});
