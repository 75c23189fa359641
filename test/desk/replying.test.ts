/** What an advisor writes to a resident: said once, by who has them, and to nobody who has said stop. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { and, eq, sql } from 'drizzle-orm';
import { reply, showTyping } from '../../src/desk/advise.ts';
import { viewConversation } from '../../src/desk/conversation-view.ts';
import { close, release, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { markOptedOut, markUnreachable } from '../../src/store/conversations.ts';
import { outbox } from '../../src/store/outbox-table.ts';
import { type DeskStage, letGoOfAll, openDeskOfThree } from './desk-stage.ts';

let stage: DeskStage;
let sam: Member;
let asha: Member;
let boss: Member;
beforeAll(async () => {
  ({ stage, sam, asha, boss } = await openDeskOfThree());
});
afterAll(() => stage.close());
afterEach(() => letGoOfAll(stage));

const DONE = { kind: 'done' };

describe('replying', () => {
  it('says it to the resident once, however often it is sent', async () => {
    const resident = stage.resident('web', 'reply-1');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    const said = { clientId: 'reply-1-a', text: 'Hello, how can I help?' };
    const outcomes = await Promise.all([1, 2, 3].map(() => reply(stage.desk, id, sam, said)));
    expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true);
    const replies = (await resident.transcript()).filter(({ author }) => author === 'advisor');
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ text: said.text, advisor: 'Sam', externalId: 'reply-1-a' });
  });

  it('is answered as before when it is sent again, whoever has the conversation by then', async () => {
    const resident = stage.resident('web', 'reply-5');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    const said = { clientId: 'reply-5-a', text: 'Hello' };
    const first = await reply(stage.desk, id, sam, said);
    await release(stage.desk, id, sam);
    expect(await reply(stage.desk, id, sam, said)).toEqual(first);
    await take(stage.desk, id, asha);
    expect(await reply(stage.desk, id, sam, said)).toEqual(first);
    await close(stage.desk, id, asha);
    expect(await reply(stage.desk, id, sam, said)).toEqual(first);
    expect(await reply(stage.desk, id, sam, { ...said, clientId: 'reply-5-b' })).toEqual({ kind: 'gone' });
    expect((await resident.transcript()).filter(({ author }) => author === 'advisor')).toHaveLength(1);
  });

  it('goes out by text message in plain characters, as many as it needs', async () => {
    const resident = stage.resident('sms', '+447700900101');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    const long = `It’s renewed – ${'the new badge comes by post soon. '.repeat(14)}Bye.`;
    const outcome = await reply(stage.desk, id, sam, { clientId: 'reply-2-a', text: long });
    const entries = outcome.kind === 'done' ? outcome.entries : [];
    expect(entries.length).toBeGreaterThan(1);
    expect(entries[0]?.text).toMatch(/^It's renewed - the new badge/);
    expect(entries.every(({ text }) => text.length <= 306)).toBe(true);
    expect(entries.map(({ externalId }) => externalId)).toEqual(['reply-2-a', 'reply-2-a/2']);
    const queued = await stage.database.db
      .select()
      .from(outbox)
      .where(eq(outbox.conversationId, await resident.conversationId()));
    expect(queued.map(({ sequence }) => sequence)).toEqual(
      expect.arrayContaining(entries.map(({ sequence }) => sequence)),
    );
  });

  it('is for who holds the conversation only', async () => {
    const resident = stage.resident('web', 'reply-3');
    const id = await resident.join();
    const said = { clientId: 'reply-3-a', text: 'Hello' };
    expect(await reply(stage.desk, id, sam, said)).toEqual({ kind: 'not-yours' });
    await take(stage.desk, id, sam);
    expect(await reply(stage.desk, id, asha, said)).toEqual({ kind: 'not-yours' });
    expect(await reply(stage.desk, id, boss, said)).toEqual({ kind: 'not-yours' });
    await close(stage.desk, id, sam);
    expect(await reply(stage.desk, id, sam, said)).toEqual({ kind: 'gone' });
    expect((await resident.transcript()).some(({ author }) => author === 'advisor')).toBe(false);
  });

  it('sends nothing to someone who has texted STOP', async () => {
    const resident = stage.resident('sms', '+447700900102');
    const id = await resident.join();
    await resident.say('STOP');
    await take(stage.desk, id, sam);
    expect(await reply(stage.desk, id, sam, { clientId: 'reply-4-a', text: 'Hello' })).toEqual({
      kind: 'stopped',
    });
    expect((await viewConversation(stage.desk, id, sam)).stopped).toBe(true);
    const last = (await resident.transcript()).at(-1)?.sequence ?? 0;
    const queued = await stage.database.db
      .select()
      .from(outbox)
      .where(and(eq(outbox.conversationId, await resident.conversationId()), eq(outbox.sequence, last)));
    expect(queued).toEqual([]);
  });

  it('sends nothing to someone whose carrier has unsubscribed them, and shows it, until they text START', async () => {
    const resident = stage.resident('sms', '+447700900108');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    await markOptedOut(stage.database.db, await resident.conversationId(), stage.desk.clock.now());
    const said = () => reply(stage.desk, id, sam, { clientId: 'reply-4-c', text: 'Hello' });
    expect((await viewConversation(stage.desk, id, sam)).stopped).toBe(true);
    expect(await said()).toEqual({ kind: 'stopped' });
    expect(await resident.say('START')).toEqual([expect.stringMatching(/you're back/)]);
    expect((await viewConversation(stage.desk, id, sam)).stopped).toBe(false);
    expect(await said()).not.toEqual({ kind: 'stopped' });
  });

  it('shows that texts do not reach a number, and that Parley has stopped answering a machine', async () => {
    const resident = stage.resident('sms', '+447700900109');
    const id = await resident.join();
    await markUnreachable(stage.database.db, await resident.conversationId(), stage.desk.clock.now());
    expect(await viewConversation(stage.desk, id, sam)).toMatchObject({
      unreachable: true,
      silentUntil: undefined,
    });
    await resident.say('hello');
    expect((await viewConversation(stage.desk, id, sam)).unreachable).toBe(false);
    const until = new Date(stage.desk.clock.now().getTime() + 3600_000);
    await stage.database.db.execute(
      sql`UPDATE conversations SET session = session || ${JSON.stringify({
        loop: { heard: [], words: 'away', times: 4, silentUntil: until.toISOString() },
      })}::jsonb WHERE id = ${await resident.conversationId()}`,
    );
    expect((await viewConversation(stage.desk, id, sam)).silentUntil).toEqual(until);
    await take(stage.desk, id, sam);
    expect((await viewConversation(stage.desk, id, sam)).silentUntil).toBeUndefined();
  });

  it('takes START from somebody new for a way to begin, and help for the usual help, but by text', async () => {
    const resident = stage.resident('bot', 'begins');
    expect(await resident.say('start')).toEqual([expect.not.stringMatching(/back/)]);
    const [help, ...asksOn] = await resident.say('help');
    expect(help).toMatch(/^(?!.*text)/is);
    expect(asksOn).toHaveLength(1);
  });

  it('sends nothing to someone who has written STOP where Parley can write first, until START', async () => {
    const resident = stage.resident('bot', 'stops');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    expect(await resident.say('it is by the bus stop')).toEqual([]);
    expect((await viewConversation(stage.desk, id, sam)).stopped).toBe(false);
    expect(await resident.say('Stop.')).toEqual([expect.stringMatching(/Say START/)]);
    expect(await resident.say('hello')).toEqual([]);
    const said = () => reply(stage.desk, id, sam, { clientId: 'reply-4-b', text: 'Hello' });
    expect(await said()).toEqual({ kind: 'stopped' });
    expect((await viewConversation(stage.desk, id, sam)).stopped).toBe(true);
    expect(await resident.say('START')).toEqual([expect.stringMatching(/you're back/)]);
    expect(await said()).not.toEqual({ kind: 'stopped' });
  });

  it('shows that the advisor is typing, while it is theirs', async () => {
    const resident = stage.resident('web', 'typing-1');
    const id = await resident.join();
    await take(stage.desk, id, sam);
    expect(await showTyping(stage.desk, id, asha)).toEqual({ kind: 'not-yours' });
    expect(await showTyping(stage.desk, id, sam)).toMatchObject(DONE);
    expect(stage.typed).toEqual([await resident.conversationId()]);
  });
});
