/** What becomes of the residents of somebody who may not be at the desk any more. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { changeRoles, disableStaff } from '../../src/desk/change-account.ts';
import { giveSign } from '../../src/desk/presence.ts';
import { take } from '../../src/desk/queue.ts';
import { watchDesk } from '../../src/desk/watch.ts';
import { findHandover } from '../../src/store/handovers.ts';
import { type DeskStage, MONDAY_10AM, openDeskStage } from './desk-stage.ts';

let stage: DeskStage;
beforeAll(async () => {
  stage = await openDeskStage();
});
afterAll(() => stage.close());

const fail = (error: unknown) => {
  throw error;
};

it.each([
  ['disabled', (email: string) => disableStaff(stage.database, { email }, MONDAY_10AM)],
  ['an editor only', (email: string) => changeRoles(stage.database, { email }, ['editor'], MONDAY_10AM)],
])('gives back to the queue whom somebody had who is now %s, and tells them', async (now, change) => {
  const sam = await stage.addMember(`Sam ${now}`);
  const asha = await stage.addMember(`Asha ${now}`);
  const resident = stage.resident('web', now);
  await giveSign(stage.desk, sam, true);
  await giveSign(stage.desk, asha, true);
  const id = await resident.join();
  await take(stage.desk, id, sam);
  expect(await change(sam.email)).toEqual({ kind: 'changed', name: `Sam ${now}`, held: 1 });
  await watchDesk(stage.desk, fail);
  expect(await findHandover(stage.database.db, id)).toMatchObject({ status: 'waiting', takenBy: null });
  expect((await resident.transcript()).at(-1)).toMatchObject({ notice: 'advisor-left', advisor: 'Sam' });
  expect((await take(stage.desk, id, asha)).kind).toBe('done');
});
