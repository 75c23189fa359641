/** Where someone stands in the queue, when they ask while they wait. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { take } from '../../src/desk/queue.ts';
import { type DeskStage, openDeskStage } from './desk-stage.ts';

let stage: DeskStage;
beforeAll(async () => {
  stage = await openDeskStage();
});
afterAll(() => stage.close());

it('is their place as it is now, and nothing else that they write is taken for asking', async () => {
  const first = stage.resident('web', 'first');
  const second = stage.resident('sms', '+447700900001');
  const before = await first.join();
  await second.join();
  expect(await first.say('how long will it be?')).toEqual([
    'You are **next in the queue**. Say cancel to stop waiting.',
  ]);
  expect(await second.say('Where am I in the queue')).toEqual([
    "You're number 2 in the queue. Text MENU to stop waiting.",
  ]);
  expect(await second.say('I have lived at this address for a very long time')).toEqual([
    expect.stringMatching(/^Thanks\. The advisor will read this/),
  ]);
  const sam = await stage.addMember('Sam Queue');
  await take(stage.desk, before, sam);
  expect(await second.say('how many people are in front of me')).toEqual([
    "You're next in the queue. Text MENU to stop waiting.",
  ]);
  // With a person it is for them to answer.
  expect(await first.say('how long will it take')).toEqual([]);
});
