/** Whatever happens to the line, each message is there once and in order, and what an advisor writes gets through. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { TranscriptEntry } from '../../src/conversation/message.ts';
import { reply } from '../../src/desk/advise.ts';
import { take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { outbox } from '../../src/store/outbox-table.ts';
import { MONDAY_10AM } from '../desk/desk-stage.ts';
import { until } from '../environment/child.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { type BreakableLine, openLine } from './breakable-line.ts';
import { type Desk, type DeskBrowser, signIn } from './desk-browser.ts';
import type { DeskServer } from './desk-server.ts';
import { clearDesk, closeDesk, openDesk, pathOf, SAM } from './desk-suite.ts';

describeWith(chromium, 'the desk on a bad line', () => {
  let server: DeskServer;
  let browser: DeskBrowser;
  let line: BreakableLine;
  let sam: Member;
  let asha: Member;

  beforeAll(async () => {
    ({ server, browser } = await openDesk());
    sam = await server.stage.addMember('Sam Okafor');
    asha = await server.stage.addMember('Asha Patel');
  });
  afterAll(() => closeDesk({ server, browser }));
  beforeEach(async () => {
    line = await openLine(Number(new URL(server.url).port));
    server.stage.setTime(MONDAY_10AM);
  });
  afterEach(async () => {
    try {
      await clearDesk({ server, browser });
    } finally {
      await line.close();
    }
  });

  const samSitsDown = (path?: string) => browser.sitDown(line.url, SAM, path);

  /** What is said in the log, in order, one string a line. */
  const said = (desk: Desk) => desk.log.getByRole('article').locator('.said').allTextContents();

  /** The same as the transcript has it. */
  const spoken = async (resident: { transcript(): Promise<readonly TranscriptEntry[]> }) =>
    (await resident.transcript())
      .filter(({ author }) => author !== 'system')
      .map(({ text }) => text.replaceAll('**', ''));

  it('has every message once and in order after a minute without a line, in every open conversation', async () => {
    const first = server.stage.resident('web', 'cut-one');
    const second = server.stage.resident('sms', '+447700900131');
    const [one, other] = [await first.join('my first bin'), await second.join('my second bin')];
    await take(server.stage.desk, one, sam);
    await take(server.stage.desk, other, asha);
    const desk = await samSitsDown(`/desk/conversations/${one}`);
    await desk.log.getByText('my first bin').waitFor();
    await desk.page.keyboard.press('l');
    await desk.row(/My second bin/).click();
    await desk.log.getByText('my second bin').waitFor();

    line.cut();
    await desk.page.getByText('Connection lost.').waitFor();
    await first.say('first, while you were away');
    await second.say('second, while you were away');
    await reply(server.stage.desk, other, asha, { clientId: 'asha-away', text: 'Asha answers second' });
    await first.say('first, still away');
    await desk.page.clock.fastForward('01:00');
    line.mend();
    await desk.page.clock.fastForward('00:20');
    await desk.page.getByText('Connection lost.').waitFor({ state: 'detached' });

    await desk.log.getByText('Asha answers second').waitFor();
    expect(await said(desk)).toEqual(await spoken(second));
    await desk.page.keyboard.press('m');
    await desk.row(/My first bin/).click();
    await desk.log.getByText('first, still away').waitFor();
    expect(await said(desk)).toEqual(await spoken(first));
  });

  it('notices within 25 seconds that nothing comes any more, fetches instead, and sends all the same', async () => {
    const resident = server.stage.resident('web', 'deaf');
    const id = await resident.join();
    await take(server.stage.desk, id, sam);
    const desk = await samSitsDown(pathOf(id));
    await desk.replyBox.waitFor();

    line.blockStreams();
    await resident.say('Can you hear me?');
    await desk.page.clock.fastForward('00:25');
    await desk.page.getByText('Connection lost.').waitFor();
    await desk.page.clock.fastForward('00:05');
    await desk.log.getByText('Can you hear me?').waitFor();
    await desk.replyBox.fill('Loud and clear');
    await desk.replyBox.press('Enter');
    await desk.log.getByText('Loud and clear').waitFor();
    expect((await resident.transcript()).filter(({ text }) => text === 'Loud and clear')).toHaveLength(1);

    line.mend();
    await desk.page.clock.fastForward('00:40');
    await desk.page.getByText('Connection lost.').waitFor({ state: 'detached' });
    expect((await said(desk)).filter((text) => text === 'Loud and clear')).toHaveLength(1);
  });

  it('stores and delivers once what was sent five times', async () => {
    const resident = server.stage.resident('sms', '+447700900132');
    const id = await resident.join();
    await take(server.stage.desk, id, sam);
    const desk = await samSitsDown(pathOf(id));
    let sent = 0;
    await desk.page.route('**/reply', async (route) => {
      sent += 1;
      if (sent === 5) return route.continue();
      // The server has it, but its answer is lost.
      await route.fetch();
      return route.abort();
    });
    await desk.replyBox.fill('Only once');
    await desk.replyBox.press('Enter');
    while (sent < 5) await desk.page.clock.runFor(1_000);
    await until(async () => {
      expect(await desk.page.evaluate('Object.keys(localStorage).join()')).not.toContain('unsent');
    });
    expect(await desk.log.getByText('Only once').count()).toBe(1);
    expect((await resident.transcript()).filter(({ text }) => text === 'Only once')).toHaveLength(1);
    expect(await textsOf(server, await resident.transcript(), 'Only once')).toBe(1);
  });

  it('is where it was after 20 minutes and a reload, and after signing out, draft and all', async () => {
    const resident = server.stage.resident('web', 'twenty');
    const id = await resident.join();
    await take(server.stage.desk, id, sam);
    const desk = await samSitsDown(pathOf(id));
    await desk.replyBox.fill('One moment');
    await desk.replyBox.press('Enter');
    await desk.log.getByText('One moment').waitFor();
    await desk.replyBox.fill('I have found your');
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('p');
    await desk.page.getByLabel('Private note').fill('Ring housing first');
    await resident.say('Are you still there?');
    await desk.log.getByText('Are you still there?').waitFor();
    const before = await said(desk);

    server.stage.setTime(new Date(MONDAY_10AM.getTime() + 20 * 60_000));
    await desk.page.clock.fastForward('20:00');
    await desk.page.reload();
    await desk.log.getByText('Are you still there?').waitFor();
    expect(await said(desk)).toEqual(before);
    expect(await desk.replyBox.inputValue()).toBe('I have found your');
    await desk.page.keyboard.press('p');
    expect(await desk.page.getByLabel('Private note').inputValue()).toBe('Ring housing first');

    await desk.button('Sign out').click();
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await signIn(desk.page, 'asha.patel@fernley.example');
    await desk.log.getByText('Are you still there?').waitFor();
    // Whoever signs in next on the same screen finds nothing of it.
    expect(await desk.page.getByText('I have found your').count()).toBe(0);
    await desk.button('Sign out').click();
    await signIn(desk.page, SAM);
    await desk.replyBox.waitFor();
    expect(await desk.replyBox.inputValue()).toBe('I have found your');
  });
});

/** How many text messages with these words wait to go out, or went. */
async function textsOf(
  server: DeskServer,
  entries: readonly TranscriptEntry[],
  words: string,
): Promise<number> {
  const sequences = entries.filter(({ text }) => text === words).map(({ sequence }) => sequence);
  const rows = await server.stage.database.db.select().from(outbox);
  return rows.filter(({ sequence }) => sequences.includes(sequence)).length;
}
