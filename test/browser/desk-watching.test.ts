/** What calls for an advisor who looks elsewhere, and what supervisors see, of whom and on whose record. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { transfer } from '../../src/desk/pass-on.ts';
import { take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { listActions } from '../../src/store/audit-trail.ts';
import { MONDAY_10AM } from '../desk/desk-stage.ts';
import { until } from '../environment/child.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { type DeskBrowser, isInSight, looksWell, problemsOf } from './desk-browser.ts';
import type { DeskServer } from './desk-server.ts';
import { ASHA, addTeam, clearDesk, closeDesk, openDesk, pathOf, press, SAM, SUE } from './desk-suite.ts';

describeWith(chromium, 'who watches the desk', () => {
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

  it('lets a supervisor listen in and leave a note, without the resident seeing anything', async () => {
    const resident = server.stage.resident('web', 'listened');
    const id = await resident.join('my rent');
    await take(server.stage.desk, id, asha);
    const before = await resident.transcript();
    const [hers, sues] = [
      await browser.sitDown(server.url, ASHA, pathOf(id)),
      await browser.sitDown(server.url, SUE, pathOf(id)),
    ];
    await sues.page.getByText('Listening in.').waitFor();
    await press(sues, 'p');
    await sues.page.getByLabel('Private note').fill('Offer the hardship fund.');
    expect(await problemsOf(sues.page)).toEqual([]);
    await press(sues, 'Enter');
    await hers.log.getByText('Offer the hardship fund.').waitFor();
    expect(await resident.transcript()).toEqual(before);
  });

  it('calls for an advisor by title, icon, word and sound, as each has chosen', async () => {
    const desk = await browser.sitDown(server.url, SAM);
    await desk.page.evaluate(
      'window.tones = 0; const start = OscillatorNode.prototype.start; OscillatorNode.prototype.start = function (...when) { window.tones += 1; return start.apply(this, when); };',
    );
    const icon = () => desk.page.evaluate<string>("document.querySelector('link[rel=icon]').href");
    await desk.page.getByText('Nobody is waiting.').waitFor();
    expect(await icon()).toMatch(/icon.*\.svg$/);
    await desk.button('Settings').click();
    await desk.page
      .getByRole('group', { name: 'Play a sound for' })
      .getByLabel(/joining the queue/)
      .check();
    expect(await problemsOf(desk.page)).toEqual([]);
    await press(desk, 'Escape');

    const resident = server.stage.resident('web', 'attention');
    const id = await resident.join('my permit');
    await until(async () => expect(await desk.page.title()).toBe('(1) Desk - Parley'));
    expect(await icon()).toMatch(/^data:image\/svg/);
    await until(async () => expect(await desk.page.evaluate('window.tones')).toBe(2));
    await take(server.stage.desk, id, sam);
    await press(desk, 'm');
    await desk.row(/My permit.*Unread/).click();
    await until(async () => expect(await desk.page.title()).toBe('Desk - Parley'));
    await desk.page.getByRole('link', { name: 'Desk', exact: true }).click();
    await resident.say('Hello?');
    await until(async () => expect(await desk.page.title()).toBe('(1) Desk - Parley'));
    await until(async () => expect(await desk.page.evaluate('window.tones')).toBe(4));
    await desk.row(/My permit.*Unread/).click();
    await until(async () => expect(await desk.page.title()).toBe('Desk - Parley'));
  });

  it('calls by a notification who looks elsewhere, for messages and for what is passed on, saying nothing of it', async () => {
    const talks = server.stage.resident('web', 'notified');
    const own = await talks.join('my permit');
    await take(server.stage.desk, own, sam);
    const hers = await server.stage.resident('web', 'to-be-passed').join('my secret');
    await take(server.stage.desk, hers, asha);
    const desk = await browser.sitDown(server.url, SAM);
    // Nobody can look elsewhere in a test, nor see what the desktop shows.
    await desk.page.evaluate(`
      window.shown = [];
      document.hasFocus = () => false;
      window.Notification = class {
        static permission = 'granted';
        static requestPermission = async () => 'granted';
        constructor(title, { body }) { window.shown.push(title + '. ' + body); }
      };`);
    const shown = () => desk.page.evaluate<string[]>('window.shown');
    await desk.button('Settings').click();
    await desk.page
      .getByRole('group', { name: /desktop notification/ })
      .getByLabel('Messages in my conversations')
      .check();
    await press(desk, 'Escape');
    await server.stage.resident('web', 'arrives').join('my bins');
    await desk.row(/My bins/).waitFor();
    await talks.say('Are you there?');
    await until(async () =>
      expect(await shown()).toEqual(['A resident wrote to you. Open the desk to read it.']),
    );
    await transfer(server.stage.desk, hers, asha, { kind: 'advisor', id: sam.id });
    await until(async () =>
      expect((await shown()).slice(1)).toEqual([
        'A conversation was passed to you. Open the desk to read it.',
      ]),
    );
  });

  it('puts on record that a supervisor listened in, and only where they did', async () => {
    const waiting = await server.stage.resident('web', 'own').join('my own work');
    const colleague = await server.stage.resident('web', 'hers').join('my drains');
    await take(server.stage.desk, colleague, asha);
    const opened = async (subject: string) =>
      (await listActions(server.stage.database.db, { subject }, 50))
        .map(({ action }) => action as string)
        .filter((action) => action === 'conversation-read' || action === 'listened-in')
        .reverse();
    const desk = await browser.sitDown(server.url, SUE, pathOf(waiting));
    await desk.button('Take conversation').click();
    await desk.replyBox.waitFor();
    // The box may stand there before the hand is moved to it, and what is typed between is no shortcut.
    const isBegun = () => desk.replyBox.evaluate((box) => box.matches(':focus'));
    await until(async () => expect(await isBegun()).toBe(true));
    await press(desk, 'Escape', 'l');
    await desk.row(/My drains/).click();
    await desk.page.getByText('Listening in.').waitFor();
    expect(await opened(colleague)).toEqual(['listened-in']);
    expect(await opened(waiting)).toEqual(['conversation-read']);
  });

  it('shows supervisors who waits and who has how much, and how available everyone is', async () => {
    const id = await server.stage.resident('web', 'supervised').join('my lost cat');
    await server.stage.resident('sms', '+447700900141').join('my kerb');
    const hers = await browser.sitDown(server.url, ASHA, pathOf(id));
    await hers.button('Take conversation').click();
    await hers.replyBox.waitFor();
    const sues = await browser.sitDown(server.url, SUE, '/desk/live');
    const row = (name: string | RegExp) => sues.page.getByRole('row', { name });
    await row(/Asha Patel.*1 of/).waitFor();
    await row(/My kerb.*Nobody yet/).waitFor();
    await hers.page.getByLabel('You are').selectOption('busy');
    await row(/Asha Patel Busy/).waitFor();
    await looksWell(sues.page, 'desk-live');
    // On a phone each row stands whole, with the names of its columns.
    await sues.page.setViewportSize({ width: 320, height: 640 });
    const tables = await sues.page
      .locator('.table-scroll')
      .evaluateAll((all) => all.map((it) => it.scrollWidth - it.clientWidth));
    expect(tables).toEqual([0, 0, 0]);
    await row(/My kerb/).scrollIntoViewIfNeeded();
    expect(await isInSight(row(/My kerb/).getByText('Nobody yet'), sues.page.getByRole('main'))).toBe(true);
    await row(/My lost cat/)
      .getByRole('link')
      .click();
    await sues.page.getByText('Listening in.').waitFor();
  });
});
