import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { once } from '../../web/console/desk/once.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('work that is done once at a time', () => {
  it('begins at most once a rest, however often it is asked for, and the last asking is heard', async () => {
    let done = 0;
    const ask = once(async () => {
      done += 1;
    }, 1000);
    // Two messages a second for ten seconds.
    for (let asked = 0; asked < 20; asked += 1) {
      void ask();
      await jest.advanceTimersByTimeAsync(500);
    }
    expect(done).toBe(11);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(done).toBe(11);
  });

  it('begins at once where it has rested', async () => {
    let done = 0;
    const ask = once(async () => {
      done += 1;
    }, 1000);
    await ask();
    await jest.advanceTimersByTimeAsync(1000);
    await ask();
    expect(done).toBe(2);
  });
});
