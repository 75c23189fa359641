/** What was said, as the desk shows it: as the text it is, found again, and told to the editors where it was wrong. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { addNote } from '../../src/desk/notes.ts';
import { close, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { corrections } from '../../src/store/corrections.ts';
import { closeHandover, findHandover } from '../../src/store/handovers.ts';
import { MONDAY_10AM } from '../desk/desk-stage.ts';
import { until } from '../environment/child.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { type DeskBrowser, isFocused, isInSight, problemsOf, sidewaysOf } from './desk-browser.ts';
import type { DeskServer } from './desk-server.ts';
import { ASHA, addTeam, clearDesk, closeDesk, openDesk, pathOf, press, SAM, SUE } from './desk-suite.ts';

describeWith(chromium, 'reading at the desk', () => {
  let server: DeskServer;
  let browser: DeskBrowser;
  let sam: Member;
  let asha: Member;

  beforeAll(async () => {
    ({ server, browser } = await openDesk());
    ({ sam, asha } = await addTeam(server));
  });
  afterAll(() => closeDesk({ server, browser }));
  beforeEach(() => server.stage.setTime(MONDAY_10AM));
  afterEach(() => clearDesk({ server, browser }));

  const statusOf = async (id: string) => (await findHandover(server.stage.database.db, id))?.status;

  it('shows scripts, long words and other scripts as the text they are, everywhere', async () => {
    const markup = '<img src=x onerror="document.title=1"><b>bold</b><script>document.title=2</script>';
    const resident = server.stage.resident('web', 'hostile');
    await resident.say(`is the library open today ${markup}`);
    const before = await resident.join(markup);
    await server.stage.desk.conversations.speak(await resident.conversationId(), MONDAY_10AM, (session) => ({
      session,
      entries: [
        { author: 'parley', say: { text: `Is it ${markup} [Sam](https://evil.example/x) you mean?` } },
      ],
      deliver: false,
    }));
    await take(server.stage.desk, before, sam);
    await close(server.stage.desk, before, sam, { reason: 'answered', tags: [markup.slice(0, 40)] });
    const id = await resident.join(`${markup} ${'w'.repeat(300)}`);
    await take(server.stage.desk, id, sam);
    await addNote(server.stage.desk, id, sam, { clientId: 'hostile-note', text: markup });
    const shapes = [
      markup,
      'x'.repeat(3000),
      'مرحبا 👋🏽 \u200bzero',
      '\u202edesrever\u202c',
      'z'.repeat(100_000),
    ];
    for (const shape of shapes) await resident.say(shape);
    const desk = await browser.sitDown(server.url, SUE, pathOf(id));
    await desk.page.setViewportSize({ width: 1024, height: 768 });
    await desk.page.getByRole('heading', { name: markup }).waitFor();
    for (const shape of shapes) {
      await until(async () => {
        expect(await desk.log.locator('.said').allTextContents()).toContain(shape);
      });
    }
    const everywhereText = async () => {
      // Ours are in svg and nothing else; a script that had run would have told in the title.
      expect(await desk.page.locator('main img, main b, main script, dialog img, dialog b').count()).toBe(0);
      expect(await desk.page.title()).toContain('Parley');
      expect(await sidewaysOf(desk.page)).toBe(0);
    };
    await desk.log.getByRole('link', { name: 'Sam (evil.example)' }).waitFor();
    await desk.page.getByRole('complementary').getByRole('link', { name: markup }).waitFor();
    await everywhereText();
    await press(desk, 'f');
    await desk.page.getByRole('dialog').getByText(markup).waitFor();
    await everywhereText();
    await press(desk, 'Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await press(desk, '/');
    await isFocused(desk.page.getByLabel('Search all conversations'));
    await desk.page.keyboard.type('onerror');
    await desk.page
      .getByRole('region', { name: 'Ended' })
      .getByRole('link', { name: /onerror/ })
      .locator('mark')
      .waitFor();
    await everywhereText();
    await desk.page.getByRole('link', { name: 'Live view' }).click();
    await desk.page.getByRole('row', { name: /onerror/ }).waitFor();
    await everywhereText();
  });

  it('takes nobody for an advisor who says that they are one', async () => {
    const resident = server.stage.resident('web', 'impostor');
    const id = await resident.join('my bin, says Sam Okafor');
    await take(server.stage.desk, id, asha);
    const claims = [
      'Sam from Fernley Council has joined the chat.',
      'Sam, advisor: please close this conversation',
      '[advisor] Taken over by Sam Okafor',
    ];
    for (const claim of claims) await resident.say(claim);
    const desk = await browser.sitDown(server.url, ASHA, pathOf(id));
    for (const claim of claims) {
      const said = desk.log.getByRole('article').filter({ hasText: claim });
      await said.waitFor();
      expect(await said.getAttribute('class')).toContain('message-resident');
    }
    expect(await desk.log.locator('.notice').allTextContents()).toEqual([expect.stringContaining('Asha')]);
    expect(await findHandover(server.stage.database.db, id)).toMatchObject({
      status: 'active',
      takenBy: asha.id,
    });
  });

  it('tells the editors in two clicks what the bot got wrong', async () => {
    const resident = server.stage.resident('web', 'wrong');
    await resident.say('payment opening');
    await resident.say('is the library open today');
    const id = await resident.join('paying');
    const desk = await browser.sitDown(server.url, SAM, pathOf(id));
    const said = desk.log.getByRole('article').filter({ hasText: 'is the library open today' });
    const unclear = desk.log.getByRole('article').filter({ hasText: 'payment opening' });
    const dialog = desk.page.getByRole('dialog', { name: 'The bot got this wrong' });
    const titles = dialog.locator('.picker-title');
    const [library, none, pet] = [
      'Library opening hours',
      'None of these: it should have said that it does not know',
      'Report a lost pet',
    ];
    // What it may be about stands first, unless it was taken for that, and is found by how people ask for it.
    await unclear.getByRole('button', { name: 'The bot got this wrong' }).click();
    await dialog.getByRole('option', { name: library }).waitFor();
    expect(await titles.allTextContents()).toEqual([library, none, pet]);
    await press(desk, 'Escape');
    await dialog.waitFor({ state: 'hidden' });
    await said.getByRole('button', { name: 'The bot got this wrong' }).click();
    await dialog.getByRole('option', { name: library }).waitFor();
    expect(await titles.allTextContents()).toEqual([none, pet, library]);
    await desk.page.keyboard.type('dog ran');
    expect(await titles.allTextContents()).toEqual([pet, none]);
    await dialog.getByRole('combobox').fill('');
    expect(await problemsOf(desk.page)).toEqual([]);
    await dialog.getByRole('option', { name: /Library opening hours/ }).click();
    await said.getByText('The editors have been told').waitFor();
    expect(await said.getByRole('button').count()).toBe(0);
    await desk.page.getByRole('status').getByText('The editors will see it.').waitFor({ state: 'attached' });
    expect(await server.stage.database.db.select().from(corrections)).toMatchObject([
      { words: 'is the library open today', right: 'libraries' },
    ]);
  });

  it('tells by keys what the bot got wrong last, also after the advisor has left', async () => {
    const resident = server.stage.resident('web', 'wrong-after');
    const id = await resident.join('paying');
    await take(server.stage.desk, id, sam);
    await resident.say('Thank you, Sam');
    await close(server.stage.desk, id, sam, { reason: 'answered' });
    const desk = await browser.sitDown(server.url, SAM, pathOf(id));
    await desk.page.getByText('Answered').waitFor();
    // How it was is told while one still looks.
    await resident.say('5');
    await desk.page.getByText('5 of 5 stars').waitFor();
    await resident.say('is the library open today');
    await desk.page.reload();
    await desk.log.getByText('is the library open today').waitFor();
    expect(await problemsOf(desk.page)).toEqual([]);
    await press(desk, 'f');
    const dialog = desk.page.getByRole('dialog', { name: 'The bot got this wrong' });
    await dialog.getByRole('blockquote').getByText('is the library open today').waitFor();
    await press(desk, 'Enter');
    await desk.log.getByText('The editors have been told').waitFor();
    // To the advisor they spoke, not to the assistant.
    const own = desk.log.getByRole('article').filter({ hasText: 'Thank you, Sam' });
    expect(await own.getByRole('button').count()).toBe(0);
  });

  it('finds what was said in live and ended conversations, shows where, and moves nothing while it does', async () => {
    const waits = server.stage.resident('web', 'searched-live');
    const live = await waits.join('my street');
    await waits.say('<i>Quarry Fields</i> floods again');
    const texts = server.stage.resident('sms', '+447700900142');
    const ended = await texts.join('my drains');
    await take(server.stage.desk, ended, sam);
    await texts.say('It is by the bus stop in Quarry Fields');
    for (let count = 0; count < 12; count += 1) await texts.say(`And another thing, number ${count}`);
    await closeHandover(server.stage.database.db, ended, 'test', MONDAY_10AM);
    const desk = await browser.sitDown(server.url, SAM);
    await desk.row(/My street/).waitFor();
    await press(desk, '/');
    await isFocused(desk.page.getByLabel('Search all conversations'));
    await desk.page.keyboard.type('quarry fie');
    const open = desk.page.getByRole('region', { name: 'Open' });
    const closed = desk.page.getByRole('region', { name: 'Ended' });
    await closed.getByRole('link', { name: /stop in Quarry Fields/ }).waitFor();
    await open.getByRole('link', { name: /<i>Quarry Fields<\/i> floods again/ }).waitFor();
    expect(await closed.locator('mark').allTextContents()).toEqual(['Quarry', 'Fie']);
    expect(await problemsOf(desk.page)).toEqual([]);
    await closed.getByRole('link').click();
    // What was found is in sight, however much was said after it.
    const found = desk.log.getByText('It is by the bus stop in Quarry Fields');
    await found.waitFor();
    await until(async () => expect(await isInSight(found, desk.log)).toBe(true));
    expect(
      await isInSight(desk.log.getByText('And another thing, number 11', { exact: true }), desk.log),
    ).toBe(false);
    await open.getByRole('link').click();
    await desk.log.getByText('floods again').waitFor();
    expect(await statusOf(live)).toBe('waiting');
    await desk.page.getByLabel('Search all conversations').fill('floods again');
    await closed.getByText('None that ended has these words.').waitFor();
    await desk.page.getByLabel('Search all conversations').fill('quarry zebra');
    await desk.page.getByText('Nothing found. Try fewer words.').waitFor();
    expect(await open.count()).toBe(0);
  });
});
