/** What is told after a task, line by line: what it is, and what only sounds like it. */
import { describe, expect, it } from '@jest/globals';
import { wishAfter } from '../../../src/conversation/after-task/wish.ts';

describe('after a task', () => {
  it.each([
    ["it's still here", 'missed'],
    ['the sofa is still outside', 'missed'],
    ['nobody came', 'missed'],
    ["i'm away on friday", 'absent'],
    ["I'm away that day", 'absent'],
    ['it has been fixed', 'done'],
    ['they came', 'done'],
    ['it came back on', 'done'],
    ['the light is working again now', 'done'],
    ['its all fine now', 'done'],
    ['thats ok', undefined],
    ['that is fine thank you', undefined],
    ['my bin is fine', undefined],
    ['the light is on', undefined],
    ['theres more now', 'more'],
    ['there is more of it now', 'more'],
    ['they have dumped loads more', 'more'],
    ["it's getting worse", 'more'],
    ['its my neighbour who did it', 'more'],
    ['can my son be there instead', 'ask'],
    ['is it the 3rd', 'ask'],
    ['is it on friday', 'ask'],
    ['can you ring me before they come', 'ask'],
    ['can i have a receipt', 'receipt'],
    ['is there more to pay', 'aside'],
    ["don't cancel it but can you change the day", 'change'],
    ["it won't stop, when will they come", 'ask'],
    ['you are still here', undefined],
    ['i am still here', undefined],
    ["i'm away", undefined],
    ['my bin has gone', undefined],
    ['someone has taken my bin', undefined],
    ['they have taken my bin', undefined],
    ["don't cancel it", undefined],
  ])('"%s" is %s', (text, wish) => {
    expect(wishAfter(text)).toBe(wish);
  });
});
