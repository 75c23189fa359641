import { describe, expect, it } from '@jest/globals';
import { trainInWorker } from '../../src/content/train-in-worker.ts';
import { train } from '../../src/understanding/model.ts';
import type { Topic } from '../../src/understanding/understanding.ts';

const TOPICS: readonly Topic[] = [
  { kind: 'answer', id: 'tides', title: 'Tide times', phrases: ['when is high water', 'tide table today'] },
  { kind: 'answer', id: 'ferry', title: 'Ferry', phrases: ['book the ferry', 'is the ferry running'] },
  { kind: 'dialog', id: 'mooring', title: 'Rent a mooring', phrases: ['moor my boat', 'berth for a yacht'] },
];

describe('training in a worker', () => {
  it('makes the same model', async () => {
    expect(await trainInWorker(TOPICS)).toEqual(train(TOPICS));
  });

  it('rejects what cannot be learnt', async () => {
    const wrong = [{ kind: 'answer', id: 'broken', title: 'Broken' }] as unknown as readonly Topic[];
    await expect(trainInWorker(wrong)).rejects.toThrow();
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const training = trainInWorker(TOPICS, stop.signal);
    stop.abort(new Error('content changed again'));
    await expect(training).rejects.toThrow('content changed again');
  });
});
