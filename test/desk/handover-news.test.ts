/** What software at the other end is told of a handover, and in which order. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asc, eq } from 'drizzle-orm';
import { readSession } from '../../src/conversation/session.ts';
import { takeOver, transfer } from '../../src/desk/pass-on.ts';
import { close, release, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { watchDesk } from '../../src/desk/watch.ts';
import { storedSession } from '../../src/store/conversations.ts';
import { outbox } from '../../src/store/outbox-table.ts';
import { type DeskStage, openDeskStage } from './desk-stage.ts';

let stage: DeskStage;
let sam: Member;
let asha: Member;
beforeAll(async () => {
  stage = await openDeskStage();
  sam = await stage.addMember('Sam Okafor');
  asha = await stage.addMember('Asha Patel');
});
afterAll(() => stage.close());

async function told(resident: ReturnType<DeskStage['resident']>): Promise<readonly string[]> {
  const rows = await stage.database.db
    .select({ news: outbox.news })
    .from(outbox)
    .where(eq(outbox.conversationId, await resident.conversationId()))
    .orderBy(asc(outbox.sequence));
  return rows.flatMap(({ news }) => (news ? [`${news.state} ${news.handover}`] : []));
}

describe('news of a handover', () => {
  it('follows it from the wish to the end, and says nothing of who has it', async () => {
    const resident = stage.resident('bot', 'news-1');
    const id = await resident.join();
    expect(await told(resident)).toEqual([`requested ${id}`]);
    await take(stage.desk, id, sam);
    await take(stage.desk, id, sam);
    await resident.say('hello');
    expect(await told(resident)).toEqual([`requested ${id}`, `accepted ${id}`]);
    await release(stage.desk, id, sam);
    await take(stage.desk, id, asha);
    await close(stage.desk, id, asha);
    const news = ['requested', 'accepted', 'accepted', 'completed'];
    expect(await told(resident)).toEqual(news.map((state) => `${state} ${id}`));
  });

  it('is not that it is accepted once more when a colleague takes over', async () => {
    const resident = stage.resident('bot', 'news-6');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    await takeOver(stage.desk, id, asha);
    expect(await told(resident)).toEqual([`requested ${id}`, `accepted ${id}`]);
    await close(stage.desk, id, asha);
  });

  it('ends too when the person gives the conversation back to Parley', async () => {
    const resident = stage.resident('bot', 'news-2');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    await transfer(stage.desk, id, sam, { kind: 'bot' });
    expect((await told(resident)).at(-1)).toBe(`completed ${id}`);
  });

  it('is that it failed when the resident would rather not wait', async () => {
    const resident = stage.resident('bot', 'news-3');
    const id = await resident.join();
    await resident.say('cancel');
    expect(await told(resident)).toEqual([`requested ${id}`, `failed ${id}`]);
  });

  it('is that it failed when nobody is there, once', async () => {
    const resident = stage.resident('bot', 'news-4');
    const id = await resident.join();
    const fail = (error: unknown) => {
      throw error;
    };
    await watchDesk(stage.desk, fail);
    await watchDesk(stage.desk, fail);
    expect(await told(resident)).toEqual([`requested ${id}`, `failed ${id}`]);
  });

  it('is not made where nobody is to be told', async () => {
    const resident = stage.resident('sms', '+447700900301');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    await close(stage.desk, id, sam);
    expect(await told(resident)).toEqual([]);
  });

  it('offers by number what has more choices than the channel has buttons, and understands the number', async () => {
    const resident = stage.resident('bot', 'news-5');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    await close(stage.desk, id, sam);
    const last = (await resident.transcript()).at(-1);
    expect(last?.quickReplies).toBeUndefined();
    expect(last?.text).toMatch(/\n1 .*\n2 .*\n3 .*\n4 .*\n5 /);
    const stored = await storedSession(stage.database.db, await resident.conversationId());
    const choices = last?.text.split('\n').flatMap((line) => /^\d (.+)/.exec(line)?.[1] ?? []);
    expect(readSession(stored)?.offered).toEqual(choices);
    expect((await resident.say('5')).join()).toMatch(/thank/i);
  });
});
