/** What an advisor sends: posted once and seen once, refused, undelivered, sent again, or not to be sent at all. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { and, eq } from 'drizzle-orm';
import { reply } from '../../src/desk/advise.ts';
import { takeOver, transfer } from '../../src/desk/pass-on.ts';
import { release, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { noteReceived } from '../../src/store/chat-readers.ts';
import { listNotes } from '../../src/store/handover-notes.ts';
import { outbox } from '../../src/store/outbox-table.ts';
import { MONDAY_10AM } from '../desk/desk-stage.ts';
import { until } from '../environment/child.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { type Desk, type DeskBrowser, isFocused, keptBy, looksWell, problemsOf } from './desk-browser.ts';
import type { DeskServer } from './desk-server.ts';
import { clearDesk, closeDesk, openDesk, pathOf, SAM } from './desk-suite.ts';

describeWith(chromium, 'what advisors send', () => {
  let server: DeskServer;
  let browser: DeskBrowser;
  let sam: Member;
  let asha: Member;

  beforeAll(async () => {
    ({ server, browser } = await openDesk());
    sam = await server.stage.addMember('Sam Okafor');
    asha = await server.stage.addMember('Asha Patel');
  });
  afterAll(() => closeDesk({ server, browser }));
  afterEach(() => clearDesk({ server, browser }));

  type Resident = ReturnType<DeskServer['stage']['resident']>;

  /** A resident's conversation that Sam has taken and opened. */
  async function taken(resident: Resident): Promise<{ readonly id: string; readonly desk: Desk }> {
    const id = await resident.join();
    await take(server.stage.desk, id, sam);
    const desk = await browser.sitDown(server.url, SAM, pathOf(id));
    await desk.replyBox.waitFor();
    return { id, desk };
  }

  async function send(desk: Desk, words: string): Promise<void> {
    await desk.replyBox.fill(words);
    await desk.replyBox.press('Enter');
  }

  it('shows since when the resident is not on the page, until it gives a sign again', async () => {
    const { stage } = server;
    const key = { channel: 'web', account: 'council', contact: 'page-shut' };
    const { desk } = await taken(stage.resident('web', 'page-shut'));
    await noteReceived(stage.database.db, key, 1, MONDAY_10AM);
    const later = new Date(MONDAY_10AM.getTime() + 300_000);
    stage.setTime(later);
    await desk.page.clock.fastForward(30_000);
    const told = desk.page.getByText('Not on the page since 10:00');
    await told.waitFor();
    await looksWell(desk.page, 'desk-page-shut');
    await noteReceived(stage.database.db, key, 1, later);
    await desk.page.clock.fastForward(30_000);
    await told.waitFor({ state: 'detached' });
    stage.setTime(MONDAY_10AM);
  });

  const saidBySam = async (resident: Resident) =>
    (await resident.transcript()).filter(({ author }) => author === 'advisor').map(({ text }) => text);

  const notesOf = async (resident: Resident) =>
    (await listNotes(server.stage.database.db, await resident.conversationId())).map(({ text }) => text);

  const line = (desk: Desk, words: string) => desk.log.getByRole('article').filter({ hasText: words });

  /** What became of Sam's words on the way to the resident's phone. */
  async function report(resident: Resident, words: string, news: Partial<typeof outbox.$inferSelect>) {
    const conversation = await resident.conversationId();
    const sequence = (await resident.transcript()).find(({ text }) => text === words)?.sequence ?? 0;
    const itsRow = and(eq(outbox.conversationId, conversation), eq(outbox.sequence, sequence));
    const [before] = await server.stage.database.db.select().from(outbox).where(itsRow);
    await server.stage.database.db.update(outbox).set(news).where(itsRow);
    server.stage.desk.news.publish({ kind: 'delivery', conversation });
    return before?.status;
  }

  it.each([
    ['is refused', 'refused', 404, '{"error":{"code":"not-found","message":"Not here."}}'],
    ['makes no sense', 'senseless', 200, '{"entries":"none"}'],
  ])(
    'never asks to send again what was posted, when fetching it %s',
    async (_name, contact, status, body) => {
      const resident = server.stage.resident('web', contact);
      const { desk } = await taken(resident);
      await desk.page.route(/\/handovers\/[^/?]+\?after=/, (route) =>
        route.fulfill({ status, body, contentType: 'application/json' }),
      );
      await send(desk, 'Said once');
      await line(desk, 'Said once').getByText('Sent', { exact: true }).waitFor();
      await until(async () => {
        expect(await keptBy(desk.page)).not.toContain('unsent');
      });
      await send(desk, 'And this after it');
      await line(desk, 'And this after it').getByText('Sent', { exact: true }).waitFor();
      expect(await desk.log.getByText('Not sent yet.').count()).toBe(0);

      await desk.page.unrouteAll();
      await desk.page.clock.fastForward('00:06');
      await desk.page.locator('.message-sending').first().waitFor({ state: 'detached' });
      expect(await desk.log.locator('.message-advisor .said').allTextContents()).toEqual([
        'Said once',
        'And this after it',
      ]);
      expect(await saidBySam(resident)).toEqual(['Said once', 'And this after it']);
    },
  );

  it('keeps notes and the replies after it from being held up by a refused reply without a word', async () => {
    const resident = server.stage.resident('web', 'held-up');
    const { desk } = await taken(resident);
    let posts = 0;
    await desk.page.route('**/reply', (route) => {
      posts += 1;
      const error = { code: 'not-allowed', message: 'No.' };
      return route.fulfill({ status: 403, json: { error } });
    });
    await send(desk, 'Refused');
    await line(desk, 'Refused').getByText('You no longer have this conversation.').waitFor();
    await send(desk, 'Behind it');
    await line(desk, 'Behind it').getByText('You no longer have this conversation.').waitFor();
    expect(posts).toBe(1);

    await desk.button('Private note').first().click();
    await desk.page.getByLabel('Private note').fill('Rang them instead.');
    await desk.page.getByLabel('Private note').press('Enter');
    await desk.page.locator('.private-note').getByText('Rang them instead.').waitFor();
    expect(await problemsOf(desk.page)).toEqual([]);

    await desk.page.unrouteAll();
    await line(desk, 'Refused').getByRole('button', { name: 'Delete' }).click();
    await desk.log.getByText('Not sent yet.').first().waitFor({ state: 'detached' });
    await desk.page.locator('.message-sending').waitFor({ state: 'detached' });
    expect(await saidBySam(resident)).toEqual(['Behind it']);
  });

  it('says why a text was not delivered, sends it again, and tells when it has arrived', async () => {
    const resident = server.stage.resident('sms', '+447700900151');
    const { desk } = await taken(resident);
    // Nothing of what the assistant had said before Sam joined had left.
    const withdrawn = line(desk, 'Not sent: an advisor had joined');
    await withdrawn.first().waitFor();
    expect(await withdrawn.first().textContent()).toMatch(/^Assistant/);
    expect(await withdrawn.getByRole('button', { name: 'Send again' }).count()).toBe(0);

    await send(desk, 'Which street is it?');
    await line(desk, 'Which street').getByText('Sending…').waitFor();
    await report(resident, 'Which street is it?', { status: 'failed', reason: 'Handset is off (30003)' });
    await line(desk, 'Which street').getByText('Not delivered. Handset is off (30003)').waitFor();
    expect(await problemsOf(desk.page)).toEqual([]);
    await line(desk, 'Which street').getByRole('button', { name: 'Send again' }).click();
    await line(desk, 'Which street').getByText('Sending…').waitFor();
    // It is back in the line to the provider.
    expect(await report(resident, 'Which street is it?', { status: 'delivered' })).toBe('waiting');
    await line(desk, 'Which street').getByText('Delivered', { exact: true }).waitFor();
    expect(await saidBySam(resident)).toEqual(['Which street is it?']);
  });

  it('offers nothing to send to who has texted STOP', async () => {
    const resident = server.stage.resident('sms', '+447700900152');
    const { id, desk } = await taken(resident);
    await reply(server.stage.desk, id, sam, { clientId: 'before-stop', text: 'One moment please' });
    await line(desk, 'One moment').waitFor();
    await report(resident, 'One moment please', { status: 'failed', reason: 'opted-out' });
    const again = line(desk, 'One moment').getByRole('button', { name: 'Send again' });
    await again.waitFor();
    await resident.say('STOP');
    await desk.page.getByText('so nothing can be sent to them').waitFor();
    await again.waitFor({ state: 'detached' });
    await line(desk, 'One moment').getByText('They have texted STOP.').waitFor();
    await desk.page.getByRole('heading', { level: 2 }).first().focus();
    for (const key of ['d', 's', 'x']) await desk.page.keyboard.press(key);
    await desk.page.getByRole('dialog', { name: 'Transfer this conversation' }).waitFor();
    expect(await desk.page.getByRole('dialog').count()).toBe(1);
  });

  it('keeps a reply a reply when STOP comes while it is written, and sends it nowhere unasked', async () => {
    const resident = server.stage.resident('sms', '+447700900153');
    const { desk } = await taken(resident);
    const note = desk.page.getByLabel('Private note');
    const kinds = desk.page.getByRole('group', { name: 'What you write' });
    await desk.replyBox.pressSequentially('We can call round on');
    await resident.say('STOP');
    await desk.page.getByText('so nothing can be sent to them').waitFor();
    // The hand goes on, and so does what the box is for.
    await isFocused(desk.replyBox);
    await desk.page.keyboard.type(' Friday.');
    await desk.page.keyboard.press('Enter');
    expect(await desk.replyBox.inputValue()).toBe('We can call round on Friday.');
    await desk.page.getByRole('alert').getByText('They have texted STOP, so this cannot be sent.').waitFor();
    await looksWell(desk.page, 'desk-stopped-reply');
    await kinds.getByRole('button', { name: 'Private note' }).click();
    expect(await note.inputValue()).toBe('');
    await note.fill('Texted STOP.');
    await kinds.getByRole('button', { name: 'Reply' }).click();
    expect(await desk.replyBox.inputValue()).toBe('We can call round on Friday.');
    // Asked to, it becomes a note, behind what was begun there; and is added when that is asked as well.
    await desk.button('Make it a private note').press('Enter');
    await isFocused(note);
    expect(await note.inputValue()).toBe('Texted STOP.\nWe can call round on Friday.');
    expect(await kinds.getByRole('button', { name: 'Reply' }).count()).toBe(0);
    expect(await notesOf(resident)).toEqual([]);
    await note.press('Enter');
    await desk.page.locator('.private-note').getByText('We can call round on Friday.').waitFor();
    expect(await notesOf(resident)).toEqual(['Texted STOP.\nWe can call round on Friday.']);
    expect(await saidBySam(resident)).toEqual([]);
    // Whoever comes back begins with a note; once they may be texted again, with a reply.
    await desk.page.reload();
    await note.waitFor();
    await resident.say('START');
    await kinds.getByRole('button', { name: 'Reply' }).click();
    await send(desk, 'Welcome back.');
    await line(desk, 'Welcome back.').waitFor();
    expect(await saidBySam(resident)).toEqual(['Welcome back.']);
  });

  it('keeps the words of a reply in sight when a colleague takes over, out of notes and off the keys', async () => {
    const resident = server.stage.resident('web', 'taken-away');
    const { id, desk } = await taken(resident);
    await desk.replyBox.pressSequentially('I am h');
    await takeOver(server.stage.desk, id, asha);
    await desk.page.getByText('Asha Patel has this conversation.').waitFor();
    await isFocused(desk.replyBox);
    await desk.page.keyboard.type('appy to help');
    await desk.page.keyboard.press('Enter');
    await desk.page
      .getByRole('alert')
      .getByText('You no longer have this conversation, so this cannot be sent.')
      .waitFor();
    expect(await desk.replyBox.inputValue()).toBe('I am happy to help');
    await looksWell(desk.page, 'desk-taken-away');
    await desk.button('Make it a private note').click();
    await desk.page.getByLabel('Private note').press('Enter');
    await desk.page.locator('.private-note').getByText('I am happy to help').waitFor();
    expect(await notesOf(resident)).toContain('I am happy to help');
    expect(await saidBySam(resident)).toEqual([]);
  });

  it('tells what notes came along with', async () => {
    const resident = server.stage.resident('web', 'kinds');
    const { id, desk } = await taken(resident);
    await release(server.stage.desk, id, sam, 'My shift ends.');
    await take(server.stage.desk, id, sam);
    await transfer(server.stage.desk, id, sam, { kind: 'team', team: 'tax' }, 'About band C.');
    const note = (words: string) => desk.page.locator('.private-note').filter({ hasText: words });
    await note('My shift ends.').getByText('Given back').waitFor();
    await note('About band C.').getByText('Transferred').waitFor();
  });
});
