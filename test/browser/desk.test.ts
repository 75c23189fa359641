/** The staff console in a real browser, against the real API. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { reply, showTyping } from '../../src/desk/advise.ts';
import { transfer } from '../../src/desk/pass-on.ts';
import { close, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { findHandover } from '../../src/store/handovers.ts';
import { staffSessions } from '../../src/store/staff.ts';
import { MONDAY_10AM, PASSWORD } from '../desk/desk-stage.ts';
import { until } from '../environment/child.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { launchBrowser, openPage } from './browser.ts';
import { downwardsOf, isFocused, keptBy, looksWell, problemsOf, sidewaysOf } from './desk-browser.ts';
import { type DeskServer, openDeskServer } from './desk-server.ts';
import { endTalks } from './desk-suite.ts';

/** Shut until `open` is called. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

describeWith(chromium, 'the desk', () => {
  let server: DeskServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let sam: Member;
  let asha: Member;
  /** What the browser complained of. */
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await openDeskServer();
    sam = await server.stage.addMember('Sam Okafor');
    asha = await server.stage.addMember('Asha Patel');
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await openPage(context, complaints);
  });
  afterEach(async () => {
    await context.close();
    await endTalks(server);
    expect(server.defects.splice(0)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });

  async function signIn(path = '/desk/', password = PASSWORD): Promise<void> {
    await page.goto(server.url + path);
    await page.getByLabel('Email').fill('sam.okafor@fernley.example');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  }

  const queueHas = (name: string | RegExp): Locator => page.getByRole('link', { name });
  const replyBox = (): Locator => page.getByLabel('Your reply');
  const log = (): Locator => page.getByRole('log');

  it('signs in and out, and says plainly what was wrong', async () => {
    await signIn('/desk/', 'not the password');
    const alert = page.getByRole('alert');
    await alert.getByText('That email and password do not match.').waitFor();
    await isFocused(alert);
    expect(await page.getByLabel('Email').inputValue()).toBe('sam.okafor@fernley.example');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Conversations' }).waitFor();
    await page.getByText('Nobody is waiting.').waitFor();
    const cookies = await context.cookies();
    expect(cookies).toMatchObject([{ name: 'parley-staff', httpOnly: true, sameSite: 'Lax' }]);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in to the desk' }).waitFor();
    expect(await context.cookies()).toEqual([]);
  });

  it('goes from the queue to a reply and to the end by keyboard alone, live all the way', async () => {
    await signIn();
    await page.getByText('Nobody is waiting.').waitFor();
    const resident = server.stage.resident('web', 'keyboard');
    const id = await resident.join('my council tax');
    await queueHas(/My council tax/).waitFor();
    await until(async () => expect(await page.title()).toBe('(1) Desk - Parley'));
    await page
      .getByRole('status')
      .getByText('Someone joined the queue. 1 waiting.')
      .waitFor({ state: 'attached' });

    await page.keyboard.press('n');
    await isFocused(page.getByRole('heading', { name: 'My council tax' }));
    expect(new URL(page.url()).pathname).toBe(`/desk/conversations/${id}`);
    await page.keyboard.press('t');
    await isFocused(replyBox());
    await log().getByText('Sam from Fernley Council has joined the chat.').waitFor();
    await page.keyboard.type('Hello, I am Sam.');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('How can I help?');
    await page.keyboard.press('Enter');
    await log().getByText('How can I help?').waitFor();
    expect(await replyBox().inputValue()).toBe('');
    await isFocused(replyBox());
    expect((await resident.transcript()).at(-1)).toMatchObject({
      author: 'advisor',
      advisor: 'Sam',
      text: 'Hello, I am Sam.\nHow can I help?',
    });

    await resident.say('It is just me here now');
    await log().getByText('It is just me here now').waitFor();
    server.stage.desk.news.publish({ kind: 'typing', conversation: await resident.conversationId() });
    await log().getByText('They are typing').waitFor();

    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('the assistant answers again').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    // Two keys that slip end nothing: how it ended is asked first.
    await isFocused(dialog.getByLabel('Answered'));
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').getByText('Choose how it ended.').waitFor();
    expect((await findHandover(server.stage.database.db, id))?.status).toBe('active');
    expect(await problemsOf(page)).toEqual([]);
    await page.keyboard.press(' ');
    await dialog.getByRole('alert').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByText('This conversation has ended.').waitFor();
    expect((await findHandover(server.stage.database.db, id))?.status).toBe('closed');
    await isFocused(page.getByRole('heading', { name: 'My council tax' }));
  });

  it('tells who speaks by name, side and shape, and what Parley made of it', async () => {
    const resident = server.stage.resident('sms', '+447700900120');
    await resident.say('when is the library open');
    const id = await resident.join('my library card');
    await take(server.stage.desk, id, asha);
    await reply(server.stage.desk, id, asha, { clientId: 'from-asha', text: 'Hello from Asha' });
    await signIn(`/desk/conversations/${id}`);
    const line = (text: string) => page.getByRole('article').filter({ hasText: text });
    expect(await line('when is the library open').textContent()).toMatch(
      /^Resident.*Understood as: Library opening/,
    );
    expect(await line('The answer about libraries.').textContent()).toMatch(/^Assistant \(automatic\)/);
    expect(await line('Hello from Asha').textContent()).toMatch(/^Asha, advisor/);
    const sides = await Promise.all(
      ['when is the library', 'The answer', 'Hello from'].map(
        async (text) => (await line(text).boundingBox())?.x ?? 0,
      ),
    );
    expect(Math.min(sides[1] ?? 0, sides[2] ?? 0)).toBeGreaterThan(sides[0] ?? 0);
    await page.getByText('Asha Patel has this conversation.').waitFor();
    expect(await replyBox().count()).toBe(0);
    const panel = page.getByRole('complementary');
    await panel.getByText('07700 900120').waitFor();
    await panel.getByText('speak to an advisor about my library card').waitFor();
  });

  it('counts what a text will cost', async () => {
    const id = await server.stage.resident('sms', '+447700900121').join();
    await signIn(`/desk/conversations/${id}`);
    await page.getByRole('button', { name: 'Take conversation' }).click();
    await replyBox().fill('x'.repeat(160));
    await page.getByText('160 characters, 1 text, about 4p', { exact: true }).waitFor();
    await replyBox().fill(`${'x'.repeat(159)}€`);
    await page.getByText('161 characters, 2 texts, about 8p').waitFor();
  });

  it('says so when a colleague was quicker', async () => {
    const id = await server.stage.resident('web', 'quicker').join();
    await signIn(`/desk/conversations/${id}`);
    const button = page.getByRole('button', { name: 'Take conversation' });
    await button.waitFor();
    await page.route('**/api/desk/handovers/*/take', async (route) => {
      await take(server.stage.desk, id, asha);
      await route.continue();
    });
    await button.click();
    await page
      .getByRole('alert')
      .getByText(/was quicker and has this conversation/)
      .waitFor();
    await page.getByText('Asha Patel has this conversation.').waitFor();
    // It is true no longer once she passes it on.
    await transfer(server.stage.desk, id, asha, { kind: 'advisor', id: sam.id });
    await replyBox().waitFor();
    await page.getByText(/was quicker/).waitFor({ state: 'detached' });
  });

  it('takes what is typed on after taking for words, not for shortcuts, however slow the list is', async () => {
    const id = await server.stage.resident('web', 'typed-on').join();
    await signIn(`/desk/conversations/${id}`);
    await page.getByRole('button', { name: 'Take conversation' }).waitFor();
    const slow = { take: gate(), list: gate() };
    await page.route('**/api/desk/handovers/*/take', async (route) => {
      await slow.take.opened;
      await route.continue();
    });
    await page.route('**/api/desk/queue', async (route) => {
      await slow.list.opened;
      await route.continue();
    });
    for (const key of ['t', 'p', 'l']) await page.keyboard.press(key);
    expect(await page.getByLabel('Private note').count()).toBe(0);
    expect(await page.getByRole('tab', { name: /All/ }).getAttribute('aria-selected')).toBe('false');
    slow.take.open();
    await isFocused(replyBox());
    expect(await replyBox().inputValue()).toBe('');
    slow.list.open();
    await page.unrouteAll({ behavior: 'wait' });
    // Afterwards they are shortcuts again.
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await isFocused(page.getByLabel('Private note'));
  });

  it('keeps a draft over a reload, and over being signed out', async () => {
    const id = await server.stage.resident('web', 'draft').join();
    await signIn(`/desk/conversations/${id}`);
    await page.getByRole('button', { name: 'Take conversation' }).click();
    await replyBox().fill('Half a sentence');
    await page.reload();
    await replyBox().waitFor();
    expect(await replyBox().inputValue()).toBe('Half a sentence');
    await queueHas(/missing parking permit.*Draft/i).waitFor();

    await server.stage.database.db.delete(staffSessions);
    await replyBox().press('Enter');
    // What one wrote in is gone, and with it the focus: it goes to what tells why.
    await isFocused(page.getByText('You were signed out after a while.'));
    await page.getByLabel('Email').fill('sam.okafor@fernley.example');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    // What was sent into the void is sent now, once.
    await log().getByText('Half a sentence').waitFor();
    await page.locator('.message-sending').waitFor({ state: 'detached' });
    const said = (await server.stage.resident('web', 'draft').transcript()).filter(
      ({ author }) => author === 'advisor',
    );
    expect(said.map(({ text }) => text)).toEqual(['Half a sentence']);
    await queueHas(/missing parking permit(?!.*Draft)/i).waitFor();
  });

  it('keeps and sends what was written while the connection was lost', async () => {
    const resident = server.stage.resident('web', 'lost');
    const id = await resident.join();
    await signIn(`/desk/conversations/${id}`);
    await page.getByRole('button', { name: 'Take conversation' }).click();
    await isFocused(replyBox());
    await server.goAway();
    await page.getByText('Connection lost.').waitFor();
    await page.keyboard.type('Are you there?');
    await page.keyboard.press('Enter');
    await log().getByText('Not sent yet.').waitFor();
    await resident.say('I am waiting');
    await server.comeBack();
    await page.getByText('Connection lost.').waitFor({ state: 'detached', timeout: 60_000 });
    await log().getByText('I am waiting').waitFor();
    await log().getByText('Not sent yet.').waitFor({ state: 'detached' });
    expect(await log().getByText('Are you there?').count()).toBe(1);
    expect((await resident.transcript()).filter(({ author }) => author === 'advisor')).toHaveLength(1);
  });

  it('says a reply once when the answer to it was lost on the way', async () => {
    const resident = server.stage.resident('web', 'once');
    const id = await resident.join();
    await signIn(`/desk/conversations/${id}`);
    await page.getByRole('button', { name: 'Take conversation' }).click();
    await isFocused(replyBox());
    let lost = 0;
    await page.route('**/reply', async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await page.keyboard.type('Only once');
    await page.keyboard.press('Enter');
    await log().getByText('Only once').waitFor();
    await page.reload();
    await log().getByText('Only once').waitFor();
    await page.locator('.message-sending').waitFor({ state: 'detached' });
    expect(await log().getByText('Only once').count()).toBe(1);
    expect((await resident.transcript()).filter(({ author }) => author === 'advisor')).toHaveLength(1);
    await until(async () => expect(await keptBy(page)).not.toContain('unsent'));
  });

  it('shows a left message with how to get back, lets it be dealt with, and put back', async () => {
    server.stage.setTime(new Date('2026-11-22T20:00:00Z'));
    const resident = server.stage.resident('web', 'message');
    const wish = 'can someone ring me back about my bins';
    for (const text of [wish, 'Jo Bright', '07700 900123', 'tomorrow morning', 'yes']) {
      await resident.say(text);
    }
    server.stage.setTime(MONDAY_10AM);
    await signIn();
    await queueHas(/My bins/).click();
    const panel = page.getByRole('complementary');
    await panel.getByText('Jo Bright').waitFor();
    expect(await panel.getByRole('link', { name: '07700 900123' }).getAttribute('href')).toBe(
      'tel:+447700900123',
    );
    await panel.getByText('This morning, before 12:30pm').waitFor();
    await panel.getByText(/CB-\w{3}-\w{3}/).waitFor();
    await page.getByRole('button', { name: 'Mark as dealt with' }).click();
    await page.getByText('This has been dealt with.').waitFor();
    await queueHas(/My bins/).waitFor({ state: 'detached' });
    await looksWell(page, 'desk-dealt-with');
    // It was a slip: by keys, from where the focus was put, and the row is there again.
    await isFocused(page.getByRole('heading', { name: 'My bins' }));
    await page.getByRole('button', { name: 'Put it back' }).press('Enter');
    await queueHas(/My bins/).waitFor();
    await page
      .getByRole('status')
      .getByText('The message is back in the list.')
      .waitFor({ state: 'attached' });
    // Whoever clicks twice marks it, and does not put it back by the second click.
    await page.getByRole('button', { name: 'Mark as dealt with' }).click();
    await page.getByRole('button', { name: 'Put it back' }).dispatchEvent('click', { detail: 2 });
    await queueHas(/My bins/).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('This has been dealt with.').waitFor();
    await page.getByRole('button', { name: 'Put it back' }).waitFor();
  });

  it('lets single-key shortcuts be turned off, and never acts on keys that are being typed', async () => {
    const id = await server.stage.resident('web', 'shortcuts').join();
    await signIn(`/desk/conversations/${id}`);
    await page.getByRole('button', { name: 'Take conversation' }).waitFor();
    await page.keyboard.press('?');
    await page.getByLabel('Use single-key shortcuts').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Take conversation' }).click();
    await isFocused(replyBox());
    await page.keyboard.type('net?');
    expect(await replyBox().inputValue()).toBe('net?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)(
    'has no accessibility problem, and scrolls neither sideways nor past its end at %i px, %s',
    async (width, colorScheme) => {
      await page.setViewportSize({ width, height: 640 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const urgent = server.stage.resident(
        'sms',
        `+4477009001${width === 320 ? 3 : 4}${colorScheme === 'dark' ? 0 : 1}`,
      );
      await urgent.say('I can smell gas in my kitchen');
      await urgent.say('yes');
      const id = await urgent.handover();
      const check = async (state: string) => {
        expect([state, await problemsOf(page)]).toEqual([state, []]);
        expect([state, await sidewaysOf(page), await downwardsOf(page)]).toEqual([state, 0, 0]);
      };
      await page.goto(`${server.url}/desk/`);
      await page.getByLabel('Email').waitFor();
      await check('sign-in');
      await signIn();
      await queueHas(/I can smell gas/).waitFor();
      await check('queue');
      await queueHas(/I can smell gas/).click();
      await page.getByRole('button', { name: 'Take conversation' }).click();
      await replyBox().fill('Have you left the house?');
      await replyBox().press('Enter');
      await log().getByText('Have you left the house?').waitFor();
      await page.locator('.message-sending').waitFor({ state: 'detached' });
      await check('conversation');
      if (width === 320) {
        expect(await page.getByRole('heading', { name: 'Conversations' }).isVisible()).toBe(false);
        await page.getByRole('button', { name: 'Details' }).click();
        await page.getByRole('heading', { name: 'In their words' }).waitFor();
        await check('details');
        await page.getByRole('button', { name: 'Conversation' }).click();
        await page.getByRole('link', { name: 'Back to the list' }).click();
        await page.getByRole('heading', { name: 'Conversations' }).waitFor();
      }
      await close(server.stage.desk, id, { ...asha, roles: ['supervisor'] });
    },
  );

  it('says above the desk what is switched off, and what residents are told', async () => {
    const since = new Date(MONDAY_10AM.getTime() - 3600_000);
    server.stage.off.set('sms', { message: 'We cannot answer texts today. Ring 01632 960000.', since });
    server.stage.off.set('email', { message: 'Later.', since });
    try {
      await signIn();
      const banner = page.locator('.banner');
      await banner.filter({ hasText: 'Texts have been switched off since 09:00 on 23 Nov.' }).waitFor();
      expect(await banner.first().textContent()).toMatch(/is told: “We cannot answer texts today\. .*”/);
      expect(await banner.last().textContent()).toMatch(/^Emails have been .* by email wait\.$/);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 640 });
        expect([width, await problemsOf(page), await sidewaysOf(page)]).toEqual([width, [], 0]);
      }
    } finally {
      server.stage.off.clear();
    }
    await page.reload();
    await page.getByRole('heading', { name: 'Conversations' }).waitFor();
    expect(await page.locator('.banner').count()).toBe(0);
  });

  it('shows staff without the desk a plain page, and unknown paths another', async () => {
    await server.stage.addMember('Ed Itor', ['attendant']);
    await page.goto(`${server.url}/desk/`);
    await page.getByLabel('Email').fill('ed.itor@fernley.example');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'There is nothing here for your account' }).waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await signIn('/desk/conversations/not%20an%20id');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.goto(`${server.url}/desk/conversations/unknown`);
    await page.getByText('This conversation is not here any more').waitFor();
    expect(await page.getByRole('link', { name: 'Back to the list' }).isVisible()).toBe(false);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('link', { name: 'Back to the list' }).click();
    await page.getByText('Nobody is waiting.').waitFor();
  });

  it('shows where one is with the reader’s own colours, in which every line is drawn', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const id = await server.stage.resident('web', 'own-colours').join('my council tax');
    await signIn(`/desk/conversations/${id}`);
    await page.getByRole('button', { name: 'Take conversation' }).click();
    await replyBox().waitFor();
    const lineOf = (shown: Locator): Promise<string> =>
      shown.evaluate((it) => it.ownerDocument.defaultView?.getComputedStyle(it).borderBottomColor ?? '');
    const tab = (name: RegExp) => page.getByRole('tab', { name });
    expect(await lineOf(tab(/^Mine/))).not.toBe(await lineOf(tab(/^Queue/)));
    expect(await lineOf(tab(/^Queue/))).toBe(await lineOf(tab(/^All/)));
    const kind = (name: string) => page.getByRole('button', { name, exact: true });
    expect(await lineOf(kind('Reply'))).not.toBe(await lineOf(kind('Private note')));
    const edge = await queueHas(/My council tax/).evaluate(
      (it) => it.ownerDocument.defaultView?.getComputedStyle(it).borderLeftWidth,
    );
    expect(edge).toBe('6px');
  });

  it('shows the resident that the advisor types', async () => {
    const resident = server.stage.resident('web', 'typing');
    const id = await resident.join();
    await signIn(`/desk/conversations/${id}`);
    await page.getByRole('button', { name: 'Take conversation' }).click();
    const told = page.waitForResponse(/\/typing$/);
    await replyBox().pressSequentially('Hel');
    expect((await told).status()).toBe(200);
    expect(server.stage.typed).toContain(await resident.conversationId());
    expect(await showTyping(server.stage.desk, id, asha)).toEqual({ kind: 'not-yours' });
  });
});
