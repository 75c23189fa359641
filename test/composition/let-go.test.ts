import { expect, it } from '@jest/globals';
import type { Engine } from '../../src/composition/engine.ts';
import { letGoOfWhatIsOver } from '../../src/composition/privacy.ts';

it('removes pictures that nothing holds in a queue, so one replica does at a time, until none is left or it is stopped', async () => {
  const rounds = new Map<string, () => Promise<void>>();
  let left = 120;
  const removeUnused = async () => {
    const removed = Math.min(50, left);
    left -= removed;
    return removed;
  };
  const engine = {
    core: { photos: { removeUnused }, settings: { privacy: { everyHours: 6 } }, channels: {} },
    queues: {
      every: async (queue: string, _everyMs: number, work: () => Promise<void>) => {
        rounds.set(queue, work);
      },
    },
  };
  const stopping = new AbortController();
  await letGoOfWhatIsOver(engine as unknown as Engine, stopping.signal);
  await rounds.get('pictures')?.();
  expect(left).toBe(0);
  left = 120;
  stopping.abort();
  await rounds.get('pictures')?.();
  expect(left).toBe(120);
});
