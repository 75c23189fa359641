import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { putBack } from '../../src/desk/left-messages.ts';
import type { NewsItem } from '../../src/desk/news.ts';
import { close, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { listActions } from '../../src/store/audit-trail.ts';
import { listOpen } from '../../src/store/handover-queue.ts';
import { closeHandover, findHandover } from '../../src/store/handovers.ts';
import { type DeskStage, MONDAY_10AM, openDeskStage } from './desk-stage.ts';

const SUNDAY = new Date('2026-11-22T21:00:00Z');
const later = (hours: number) => new Date(MONDAY_10AM.getTime() + hours * 3600_000);
const DONE = { kind: 'done' };
const GONE = { kind: 'gone' };

let stage: DeskStage;
let sam: Member;
let asha: Member;
beforeAll(async () => {
  stage = await openDeskStage();
  sam = await stage.addMember('Sam Okafor');
  asha = await stage.addMember('Asha Patel');
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const { handover } of await listOpen(stage.database.db)) {
    await closeHandover(stage.database.db, handover.id, 'test', MONDAY_10AM);
  }
});

/** What Jo left on Sunday, on Monday morning. */
async function left(contact: string) {
  stage.setTime(SUNDAY);
  const resident = stage.resident('sms', contact);
  await resident.say('I want to speak to someone about my rent');
  await resident.say('leave a message');
  await resident.say('Jo');
  const said = await resident.say('yes');
  stage.setTime(MONDAY_10AM);
  const [listed] = await listOpen(stage.database.db);
  const id = listed?.handover.id ?? 'none';
  return { resident, id, reference: /MS-\w{3}-\w{3}/.exec(said.join())?.[0] ?? 'none' };
}

const kept = (id: string) => findHandover(stage.database.db, id);
const listed = async () => (await listOpen(stage.database.db)).map(({ handover }) => handover.id);

describe('a left message', () => {
  it('is dealt with once, without a word to the resident', async () => {
    const { resident, id, reference } = await left('+447700900103');
    expect(await kept(id)).toMatchObject({
      reference,
      status: 'left-message',
      reason: 'I want to speak to someone about my rent',
      contact: { name: 'Jo', phone: '+447700900103' },
    });
    const before = (await resident.transcript()).length;
    expect(await take(stage.desk, id, sam)).toEqual(GONE);
    expect(await close(stage.desk, id, sam)).toMatchObject(DONE);
    expect(await close(stage.desk, id, asha)).toEqual(GONE);
    expect((await resident.transcript()).length).toBe(before);
  });

  it('is put back as it was by anybody at the desk, on record, and every screen hears of it', async () => {
    const { resident, id } = await left('+447700900104');
    const [before, said] = [await kept(id), (await resident.transcript()).length];
    await close(stage.desk, id, sam, { reason: 'answered' });
    expect(await listed()).toEqual([]);
    const news: NewsItem[] = [];
    const stop = stage.desk.news.subscribe((item) => news.push(item));
    expect(await putBack(stage.desk, id, asha)).toMatchObject(DONE);
    stop();
    expect(news.map((item) => item.news)).toEqual([{ kind: 'queue' }]);
    expect(await kept(id)).toEqual(before);
    expect(await listed()).toEqual([id]);
    expect((await resident.transcript()).length).toBe(said);
    // Of two at once the second finds it there, and nothing is put on record for them.
    expect(await putBack(stage.desk, id, sam)).toMatchObject(DONE);
    const trail = await listActions(stage.database.db, { subject: id }, 10);
    expect(trail.map(({ action, staffId }) => [action, staffId]).reverse()).toEqual([
      ['handover-dealt-with', sam.id],
      ['handover-put-back', asha.id],
    ]);
    expect(await close(stage.desk, id, asha)).toMatchObject(DONE);
  });

  it('is put back for a day', async () => {
    const { id } = await left('+447700900105');
    await close(stage.desk, id, sam);
    stage.setTime(later(24));
    expect(await putBack(stage.desk, id, sam)).toEqual(GONE);
    expect((await kept(id))?.status).toBe('closed');
    stage.setTime(new Date(later(24).getTime() - 1));
    expect(await putBack(stage.desk, id, sam)).toMatchObject(DONE);
  });
});

it('puts no talk back: the resident has been told that it ended', async () => {
  stage.setTime(MONDAY_10AM);
  const id = await stage.resident('web', 'talk').join();
  expect(await putBack(stage.desk, id, sam)).toEqual(GONE);
  await take(stage.desk, id, sam);
  expect(await putBack(stage.desk, id, sam)).toEqual(GONE);
  await close(stage.desk, id, sam);
  expect(await putBack(stage.desk, id, sam)).toEqual(GONE);
  expect(await putBack(stage.desk, 'nobody', sam)).toEqual(GONE);
  expect((await kept(id))?.status).toBe('closed');
});
