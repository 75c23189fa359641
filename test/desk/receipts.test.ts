/** Whether what an advisor wrote on the web chat has arrived, as the desk shows it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { reply } from '../../src/desk/advise.ts';
import { viewConversation } from '../../src/desk/conversation-view.ts';
import { close, take } from '../../src/desk/queue.ts';
import { noteReceived } from '../../src/store/chat-readers.ts';
import { type DeskStage, MONDAY_10AM, openDeskStage } from './desk-stage.ts';

let stage: DeskStage;
beforeAll(async () => {
  stage = await openDeskStage();
});
afterAll(() => stage.close());

it('is known since when the page of somebody who waits is silent, and not of one that gives signs', async () => {
  const resident = stage.resident('web', 'left-the-page');
  const key = { channel: 'web', account: 'council', contact: 'left-the-page' };
  const id = await resident.join();
  const asha = await stage.addMember('Asha Reader');
  const since = async (seconds: number) => {
    stage.setTime(new Date(MONDAY_10AM.getTime() + seconds * 1000));
    return (await viewConversation(stage.desk, id, asha)).offPageSince;
  };
  expect(await since(600)).toBeUndefined();
  await noteReceived(stage.database.db, key, 1, MONDAY_10AM);
  expect(await since(90)).toBeUndefined();
  expect(await since(91)).toEqual(MONDAY_10AM);
  await noteReceived(stage.database.db, key, 1, new Date(MONDAY_10AM.getTime() + 91_000));
  expect(await since(120)).toBeUndefined();
  // Nobody waits any more.
  await take(stage.desk, id, asha);
  await close(stage.desk, id, asha);
  expect(await since(600)).toBeUndefined();
  stage.setTime(MONDAY_10AM);
});

const LATER = new Date(MONDAY_10AM.getTime() + 60_000);

it('is delivered once the page says that it has it, and never less', async () => {
  const resident = stage.resident('web', 'a-reader');
  const key = { channel: 'web', account: 'council', contact: 'a-reader' };
  const { db } = stage.database;
  await resident.say('hello');
  expect(await noteReceived(db, key, 2, MONDAY_10AM)).toBeUndefined();
  const id = await resident.join();
  const sam = await stage.addMember('Sam Reader');
  await take(stage.desk, id, sam);
  await reply(stage.desk, id, sam, { clientId: 'client-first', text: 'Hello there' });
  await reply(stage.desk, id, sam, { clientId: 'client-other', text: 'Are you well?' });
  const last = (await resident.transcript()).length;
  const deliveries = async () =>
    (await viewConversation(stage.desk, id, sam)).deliveries.map(({ sequence, status }) => [
      sequence,
      status,
    ]);
  expect(await deliveries()).toEqual([
    [last, 'sent'],
    [last - 1, 'sent'],
  ]);

  const conversation = await resident.conversationId();
  expect(await noteReceived(db, key, last - 1, LATER)).toBe(conversation);
  // An older page of the same chat has less; a sign of life alone is no news, and neither is a lie.
  expect(await noteReceived(db, key, 3, LATER)).toBeUndefined();
  expect(await deliveries()).toEqual([
    [last, 'sent'],
    [last - 1, 'delivered'],
  ]);
  expect(await noteReceived(db, key, 2 ** 31 - 1, LATER)).toBe(conversation);
  await reply(stage.desk, id, sam, { clientId: 'client-third', text: 'Still there?' });
  expect(await deliveries()).toEqual([
    [last + 1, 'sent'],
    [last, 'delivered'],
    [last - 1, 'delivered'],
  ]);
  expect(await noteReceived(db, { ...key, contact: 'nobody' }, 1, LATER)).toBeUndefined();
});
