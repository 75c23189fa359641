/** An advisor who ends, transfers or signs out with words unsent: asked first, and nothing lost unasked. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { findHandover } from '../../src/store/handovers.ts';
import { MONDAY_10AM } from '../desk/desk-stage.ts';
import { until } from '../environment/child.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { type Desk, type DeskBrowser, isFocused, keptBy, looksWell, problemsOf } from './desk-browser.ts';
import type { DeskServer } from './desk-server.ts';
import { clearDesk, closeDesk, openDesk, pathOf, SAM } from './desk-suite.ts';

describeWith(chromium, 'an advisor who leaves a conversation', () => {
  let server: DeskServer;
  let browser: DeskBrowser;
  let sam: Member;

  beforeAll(async () => {
    ({ server, browser } = await openDesk());
    sam = await server.stage.addMember('Sam Okafor');
  });
  afterAll(() => closeDesk({ server, browser }));
  beforeEach(() => server.stage.setTime(MONDAY_10AM));
  afterEach(() => clearDesk({ server, browser }));

  const handoverOf = (id: string) => findHandover(server.stage.database.db, id);
  const dialogOf = ({ page }: Desk) => page.getByRole('dialog');

  async function talk(contact: string, about: string) {
    const resident = server.stage.resident('web', contact);
    const id = await resident.join(about);
    await take(server.stage.desk, id, sam);
    const desk = await browser.sitDown(server.url, SAM, pathOf(id));
    await desk.replyBox.waitFor();
    const said = async () =>
      (await resident.transcript()).flatMap(({ author, text }) => (author === 'advisor' ? [text] : []));
    return { id, desk, said };
  }

  async function begin(desk: Desk, key: 'e' | 'x') {
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press(key);
  }

  it('is shown the reply that was not sent, and has it sent before the end', async () => {
    const { id, desk, said } = await talk('send-first', 'my bin');
    await desk.replyBox.fill('It comes on Friday.');
    await begin(desk, 'e');
    await dialogOf(desk).getByText('You have not sent this reply:').waitFor();
    await dialogOf(desk).getByRole('blockquote').getByText('It comes on Friday.').waitFor();
    await looksWell(desk.page, 'desk-end-unsent');
    // Back, and nothing has changed.
    await dialogOf(desk).getByRole('button', { name: 'Go on talking' }).press('Enter');
    await dialogOf(desk).waitFor({ state: 'hidden' });
    expect(await desk.replyBox.inputValue()).toBe('It comes on Friday.');
    await begin(desk, 'e');
    // By keys alone: why, and Enter, which sends rather than loses.
    await isFocused(dialogOf(desk).getByLabel('Answered'));
    await desk.page.keyboard.press(' ');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText('This conversation has ended.').waitFor();
    expect(await said()).toEqual(['It comes on Friday.']);
    expect(await handoverOf(id)).toMatchObject({ status: 'closed', closeReason: 'answered' });
  });

  it('may end it without, and then the words are gone', async () => {
    const { id, desk, said } = await talk('without', 'my drains');
    await desk.replyBox.fill('Never mind.');
    await begin(desk, 'e');
    const without = dialogOf(desk).getByRole('button', { name: 'End without it' });
    await without.click();
    await dialogOf(desk).getByRole('alert').getByText('Choose how it ended.').waitFor();
    await dialogOf(desk).getByLabel('Answered').check();
    await without.click();
    await desk.page.getByText('This conversation has ended.').waitFor();
    expect(await said()).toEqual([]);
    expect((await handoverOf(id))?.status).toBe('closed');
    // The end may be heard of before it is answered.
    await until(async () => expect(await keptBy(desk.page)).not.toContain('/draft/'));
  });

  it('keeps the conversation where the reply cannot be sent', async () => {
    const { id, desk, said } = await talk('cannot', 'my trees');
    await desk.page.route('**/reply', (route) => route.abort());
    await desk.replyBox.fill('We prune in March.');
    await begin(desk, 'e');
    await dialogOf(desk).getByLabel('Answered').check();
    await dialogOf(desk).getByRole('button', { name: 'Send it and end' }).click();
    await dialogOf(desk).getByRole('alert').getByText('You still have the conversation.').waitFor();
    expect(await problemsOf(desk.page)).toEqual([]);
    expect((await handoverOf(id))?.status).toBe('active');
    await desk.page.unroute('**/reply');
    await dialogOf(desk).getByRole('button', { name: 'Send it and end' }).click();
    await desk.page.getByText('This conversation has ended.').waitFor();
    expect(await said()).toEqual(['We prune in March.']);
    // One too long could not be sent in any case.
    const other = await talk('too-long', 'my hedge');
    await other.desk.replyBox.fill('y'.repeat(5000));
    await begin(other.desk, 'e');
    await dialogOf(other.desk).getByText('Too long: 5,000 of 4,000 characters.').waitFor();
    await looksWell(other.desk.page, 'desk-end-too-long');
    await dialogOf(other.desk).getByRole('button', { name: 'Back to what you wrote' }).click();
    expect((await other.desk.replyBox.inputValue()).length).toBe(5000);
    expect((await handoverOf(other.id))?.status).toBe('active');
  });

  it('is asked the same before a transfer, of a private note as well', async () => {
    const { id, desk, said } = await talk('transferred', 'my rent');
    await desk.replyBox.fill('I pass you on.');
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('p');
    await desk.page.getByLabel('Private note').fill('Has rung twice.');
    await begin(desk, 'x');
    await dialogOf(desk).getByText('You have not added this private note:').waitFor();
    await looksWell(desk.page, 'desk-transfer-unsent');
    await dialogOf(desk)
      .getByLabel(/Back to the queue/)
      .check();
    await dialogOf(desk).getByRole('button', { name: 'Send them and transfer' }).press('Enter');
    await desk.button('Take conversation').waitFor();
    await desk.log.getByText('Has rung twice.').waitFor();
    expect(await said()).toEqual(['I pass you on.']);
    expect((await handoverOf(id))?.status).toBe('waiting');
  });

  it('hears who would be left before signing out, and what becomes of them', async () => {
    const first = await talk('left-one', 'my permit');
    const second = await server.stage.resident('web', 'left-two').join('my council tax');
    await take(server.stage.desk, second, sam);
    const { desk } = first;
    await desk.replyBox.fill('One moment');
    await desk.page.reload();
    await desk.replyBox.waitFor();
    await desk.row(/My council tax/).waitFor();
    await desk.button('Sign out').press('Enter');
    await dialogOf(desk).getByText('2 people are in a conversation with you:').waitFor();
    await dialogOf(desk).getByText('back to their old place in the queue').waitFor();
    await dialogOf(desk).getByText('It stays in this browser for you.').waitFor();
    await isFocused(dialogOf(desk).getByRole('button', { name: 'Stay signed in' }));
    await looksWell(desk.page, 'desk-sign-out');
    await desk.page.keyboard.press('Enter');
    await dialogOf(desk).waitFor({ state: 'hidden' });
    expect(await desk.replyBox.inputValue()).toBe('One moment');
    await desk.button('Sign out').click();
    await dialogOf(desk).getByRole('button', { name: 'Sign out' }).click();
    await desk.page.getByRole('heading', { name: 'Sign in to the desk' }).waitFor();
  });
});
