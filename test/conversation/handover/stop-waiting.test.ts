import { describe, expect, it } from '@jest/globals';
import { stopsWaiting } from '../../../src/conversation/handover/stop-waiting.ts';

describe('leaving the queue', () => {
  it.each(
    "stop waiting|Leave the queue|leave queue|never mind I'll wait no longer|I don’t want to wait|ok i can't wait any longer|take me out of the queue|not waiting any more|i'm not waiting|cancel my queue|please stop the queue|I don't need an advisor any more|fed up of waiting|I want to leave the queue please".split(
      '|',
    ),
  )('%s', (text) => expect(stopsWaiting(text)).toBe(true));
});

describe('staying in it', () => {
  it.each(
    "how long is the queue|I'll wait|ok I can wait|I can't wait to get this sorted|still waiting|I am waiting for my new bin|why is the queue so long|there is a line of bins|my bin was not emptied while I was waiting|no".split(
      '|',
    ),
  )('%s', (text) => expect(stopsWaiting(text)).toBe(false));
});
