import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Learner } from '../../src/content/learner.ts';
import { learnOnce } from '../../src/content/learnt-model.ts';
import { train } from '../../src/understanding/model.ts';
import type { Topic } from '../../src/understanding/understanding.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

const TIDES: Topic = {
  ...{ kind: 'answer', id: 'tides', title: 'Tide times' },
  phrases: ['when is high water', 'tide table today'],
};
const FERRY: Topic = {
  ...{ kind: 'answer', id: 'ferry', title: 'Ferry' },
  phrases: ['book the ferry', 'is the ferry running'],
};
const MOORING: Topic = {
  ...{ kind: 'dialog', id: 'mooring', title: 'Rent a mooring' },
  phrases: ['moor my boat', 'berth for a yacht'],
};
const TOPICS = [TIDES, FERRY, MOORING];
/** Nobody can learn it: it has no phrases. */
const WRONG = [{ kind: 'answer', id: 'broken', title: 'Broken' }] as unknown as readonly Topic[];
const NOW = new Date('2026-11-23T10:00:00Z');

let learner: Learner;
beforeEach(() => {
  learner = new Learner();
});
afterEach(() => learner.close());

describe('learning in a thread', () => {
  it('makes the same model, the first time and again', async () => {
    const model = train(TOPICS);
    expect(await learner.model(TOPICS)).toEqual(model);
    expect(await learner.model([...TOPICS])).toEqual(model);
    expect(await learner.model([TIDES, FERRY])).toEqual(train([TIDES, FERRY]));
  });

  it('learns again what it does not know any more', async () => {
    const forgetful = new Learner({ knows: 1 });
    for (const topics of [TOPICS, [TIDES, FERRY], TOPICS]) {
      expect(await forgetful.model(topics)).toEqual(train(topics));
    }
    forgetful.close();
  });

  it('rejects what cannot be learnt, and goes on', async () => {
    const [wrong, right] = [learner.model(WRONG), learner.model(TOPICS)];
    await expect(wrong).rejects.toThrow();
    expect(await right).toEqual(train(TOPICS));
  });

  it('stops when told to, whether it runs or waits', async () => {
    const stop = new AbortController();
    const running = learner.model(TOPICS, { signal: stop.signal });
    const waiting = learner.model([TIDES, FERRY], { signal: stop.signal });
    const other = learner.model([FERRY, MOORING]);
    stop.abort(new Error('content changed again'));
    await expect(running).rejects.toThrow('content changed again');
    await expect(waiting).rejects.toThrow('content changed again');
    expect(await other).toEqual(train([FERRY, MOORING]));
    await expect(learner.model(TOPICS, { signal: stop.signal })).rejects.toThrow('content changed again');
  });

  it('gives up what takes too long', async () => {
    const hasty = new Learner({ longestMs: 1 });
    await expect(hasty.model(TOPICS)).rejects.toMatchObject({ code: 'unavailable' });
    hasty.close();
  });

  it('learns what residents wait for first', async () => {
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    await Promise.all([
      learner.model([TIDES, FERRY]).then(note('running')),
      learner.model([FERRY, MOORING]).then(note('draft')),
      learner.model(TOPICS, { live: true }).then(note('live')),
    ]);
    expect(order).toEqual(['running', 'live', 'draft']);
  });

  it('reads what was kept rather than learning it again', async () => {
    const folder = temporaryFolder('learnt');
    // A model that no training would make shows where it came from.
    const kept = { ...train(TOPICS), topics: [{ kind: 'answer' as const, id: 'kept', title: 'Kept' }] };
    await learnOnce(folder, async () => kept)(TOPICS);
    const files = await readdir(folder);
    const reading = new Learner({ keptIn: [join(folder, 'none'), folder] });
    expect((await reading.model(TOPICS)).topics).toEqual(kept.topics);
    expect((await reading.model([TIDES])).topics).toHaveLength(1);
    expect(await readdir(folder)).toEqual(files);
    reading.close();
  });
});

describe('reading in a thread', () => {
  it('tells what each text is taken for, and the likeliest with its probability', async () => {
    const readings = await learner.read(TOPICS, ['moor my boat', 'is the ferry running', 'cancel'], NOW);
    expect(readings).toMatchObject([
      { taken: { kind: 'dialog', ids: ['mooring'] }, likeliest: { id: 'mooring' } },
      { taken: { kind: 'answer', ids: ['ferry'] }, likeliest: { id: 'ferry' } },
      { taken: { kind: 'control', ids: ['cancel'] } },
    ]);
    for (const { likeliest } of readings.slice(0, 2)) expect(likeliest?.share).toBeGreaterThan(0.5);
    expect(await learner.read(TOPICS, [], NOW)).toEqual([]);
  });

  it('answers one after the other, and nobody waits for ever', async () => {
    const ask = () => learner.read(TOPICS, ['when is high water'], NOW);
    const answers = Array.from({ length: 17 }, ask);
    await expect(ask()).rejects.toMatchObject({ code: 'too-many-requests' });
    expect(await Promise.all(answers)).toHaveLength(17);
    const left = [ask(), ask()];
    const live = learner.model([FERRY, MOORING], { live: true });
    learner.close();
    for (const one of left) await expect(one).rejects.toMatchObject({ code: 'unavailable' });
    await expect(ask()).rejects.toMatchObject({ code: 'unavailable' });
    expect(await live).toEqual(train([FERRY, MOORING]));
    expect(await learner.model([TIDES], { live: true })).toEqual(train([TIDES]));
  });
});
