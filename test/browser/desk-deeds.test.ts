/** Everything an advisor does with a conversation, by keyboard alone, and what colleagues and residents see of it. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { defineDialog, registerDialog } from '../../src/conversation/dialog.ts';
import { take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { findHandover } from '../../src/store/handovers.ts';
import { keepSavedReply } from '../../src/store/saved-replies.ts';
import { MONDAY_10AM, type TestForm } from '../desk/desk-stage.ts';
import { until } from '../environment/child.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { type DeskBrowser, isFocused, problemsOf, sidewaysOf } from './desk-browser.ts';
import type { DeskServer } from './desk-server.ts';
import { ASHA, clearDesk, closeDesk, openDesk, pathOf, press, SAM } from './desk-suite.ts';

/** Asks one thing and is done. */
const BADGE_FORM: TestForm = {
  dialog: registerDialog(
    defineDialog<{ badge: string }, unknown>({
      id: 'replace-badge',
      version: 1,
      slots: {
        badge: {
          sensitivity: 'none',
          parse: ({ text }, _context, asked) => (asked ? { kind: 'value', value: text } : { kind: 'silent' }),
          describe: (badge) => badge,
        },
      },
      complete: async ({ say }) => ({ say: say('done') }),
    }),
  ),
  wording: {
    title: 'Replace a blue badge',
    phrases: [],
    words: { 'ask-badge': 'What is the number on the badge?', done: 'A new badge is on its way.' },
  },
};

describeWith(chromium, 'what advisors do', () => {
  let server: DeskServer;
  let browser: DeskBrowser;
  let sam: Member;
  let asha: Member;

  beforeAll(async () => {
    ({ server, browser } = await openDesk({ forms: [BADGE_FORM] }));
    sam = await server.stage.addMember('Sam Okafor', ['advisor'], { teams: ['general', 'tax'] });
    asha = await server.stage.addMember('Asha Patel', ['advisor'], { teams: ['general'] });
  });
  afterAll(() => closeDesk({ server, browser }));
  beforeEach(() => server.stage.setTime(MONDAY_10AM));
  afterEach(() => clearDesk({ server, browser }));

  const statusOf = async (id: string) => (await findHandover(server.stage.database.db, id))?.status;

  it('takes, answers, notes and closes by keyboard alone, with why and what about', async () => {
    const resident = server.stage.resident('web', 'all-by-keys');
    const id = await resident.join('my garden bin');
    const desk = await browser.sitDown(server.url, SAM);
    await desk.row(/My garden bin/).waitFor();
    await press(desk, 'n');
    await isFocused(desk.page.getByRole('heading', { name: 'My garden bin' }));
    await press(desk, 't');
    await isFocused(desk.replyBox);
    await desk.page.keyboard.type('Hello, I am Sam.');
    await press(desk, 'Enter');
    await desk.log.getByText('Hello, I am Sam.').waitFor();
    await press(desk, 'Escape', 'p');
    await isFocused(desk.page.getByLabel('Private note'));
    await desk.page.keyboard.type('Second time this month.');
    await press(desk, 'Enter');
    const note = desk.log.getByRole('article').filter({ hasText: 'Private note' });
    await note.getByText('Second time this month.').waitFor();
    expect((await resident.transcript()).map(({ text }) => text)).not.toContain('Second time this month.');
    // After a note one writes to the resident again, so that no second one goes out as a reply, or the other way.
    await isFocused(desk.replyBox);

    await press(desk, 'Escape', 'e');
    const dialog = desk.page.getByRole('dialog');
    await isFocused(dialog.getByLabel('Answered'));
    expect(await problemsOf(desk.page)).toEqual([]);
    await press(desk, ' ', 'Enter');
    await desk.page.getByText('This conversation has ended.').waitFor();
    // Whoever looks later sees whom to ask.
    const details = desk.page.getByRole('complementary', { name: 'About this conversation' });
    await details.getByText('Sam Okafor').waitFor();
    const closed = await findHandover(server.stage.database.db, id);
    expect(closed).toMatchObject({ status: 'closed', closeReason: 'answered' });
  });

  it('passes a conversation to a colleague with a note, and both see it at once', async () => {
    const id = await server.stage.resident('web', 'passed').join('my noisy neighbour');
    await take(server.stage.desk, id, sam);
    const [from, to] = [
      await browser.sitDown(server.url, SAM, pathOf(id)),
      await browser.sitDown(server.url, ASHA),
    ];
    await to.page.getByRole('tab', { name: /Mine/ }).waitFor();
    await press(to, 'm');
    await to.page.getByText('You have no conversation.').waitFor();
    await from.replyBox.waitFor();
    await press(from, 'x');
    const dialog = from.page.getByRole('dialog');
    // Whom it goes to comes first, not the button that shuts the dialog.
    await isFocused(dialog.getByRole('radio').first());
    await dialog.getByLabel(/Asha Patel/).focus();
    await press(from, ' ');
    await dialog.getByLabel('Note for whoever takes it').fill('Knows about noise.');
    expect(await problemsOf(from.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Transfer' }).press('Enter');
    await from.page.getByText('Asha Patel has this conversation.').waitFor();
    await to.row(/My noisy neighbour/).click();
    await to.log.getByText('Knows about noise.').waitFor();
    await to.replyBox.waitFor();
    expect(await statusOf(id)).toBe('active');
  });

  it('takes over only when asked twice, and tells the colleague', async () => {
    const id = await server.stage.resident('web', 'taken-over').join('my blue badge');
    await take(server.stage.desk, id, asha);
    const [hers, his] = [
      await browser.sitDown(server.url, ASHA, pathOf(id)),
      await browser.sitDown(server.url, SAM, pathOf(id)),
    ];
    await hers.replyBox.fill('I was just');
    await his.button('Take over').press('Enter');
    const dialog = his.page.getByRole('dialog', { name: 'Take over from Asha Patel?' });
    await dialog.waitFor();
    await press(his, 'Escape');
    expect((await findHandover(server.stage.database.db, id))?.takenBy).toBe(asha.id);
    await his.button('Take over').press('Enter');
    await dialog.getByRole('button', { name: 'Take over' }).press('Enter');
    await isFocused(his.replyBox);
    await hers.page.getByText('Sam Okafor has this conversation.').waitFor();
    // Her words are hers still, and go nowhere by themselves.
    expect(await hers.replyBox.inputValue()).toBe('I was just');
    expect(await hers.button('Send').isDisabled()).toBe(true);
    expect((await findHandover(server.stage.database.db, id))?.takenBy).toBe(sam.id);
  });

  it('lists every shortcut, and leaves alone the one that is turned off', async () => {
    const id = await server.stage.resident('web', 'one-off').join();
    const desk = await browser.sitDown(server.url, SAM, pathOf(id));
    await desk.button('Take conversation').waitFor();
    await press(desk, '?');
    const dialog = desk.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(await dialog.locator('kbd').allTextContents()).toEqual(
      expect.arrayContaining([
        'n',
        'j',
        'k',
        'm',
        'q',
        'l',
        '/',
        't',
        'r',
        'p',
        's',
        '1',
        'f',
        'x',
        'd',
        'e',
        'v',
        '?',
      ]),
    );
    expect(await problemsOf(desk.page)).toEqual([]);
    await dialog.getByLabel('Take the conversation').uncheck();
    await press(desk, 'Escape', 't', 'p');
    await isFocused(desk.page.getByLabel('Private note'));
    expect(await statusOf(id)).toBe('waiting');
  });

  it('puts in saved replies and suggested articles by keys, makes a reply of their own, and sends none unasked', async () => {
    const resident = server.stage.resident('web', 'assisted');
    await resident.say('is the library open today');
    const id = await resident.join('the library');
    await take(server.stage.desk, id, sam);
    await resident.say('when is the library open');
    const desk = await browser.sitDown(server.url, SAM, pathOf(id));
    const panel = desk.page.getByRole('complementary');
    await panel.getByText('Library opening hours').first().waitFor();
    await press(desk, '1');
    await isFocused(desk.replyBox);
    await until(async () =>
      expect(await desk.replyBox.inputValue()).toContain('The answer about libraries.'),
    );
    expect((await resident.transcript()).at(-1)?.text).toBe('when is the library open');

    await desk.replyBox.fill('');
    await press(desk, 'Escape', 's');
    const dialog = desk.page.getByRole('dialog', { name: 'Saved replies' });
    await dialog.getByRole('button', { name: 'New saved reply' }).press('Enter');
    await dialog.getByLabel('Title').fill('Hello');
    await dialog.getByLabel('Words').fill('Hello, I am {advisor} of {council}.');
    expect(await problemsOf(desk.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).press('Enter');
    await isFocused(dialog.getByRole('combobox'));
    await dialog.getByRole('option', { name: /Hello/ }).waitFor();
    expect(await problemsOf(desk.page)).toEqual([]);
    await desk.page.keyboard.type('hel');
    await press(desk, 'Enter');
    await until(async () =>
      expect(await desk.replyBox.inputValue()).toBe('Hello, I am Sam of Fernley Council.'),
    );
  });

  it('lets nothing out that a saved reply left open, and cuts off nothing that was pasted', async () => {
    const resident = server.stage.resident('web', 'left-open');
    const id = await resident.join('my tree');
    await take(server.stage.desk, id, sam);
    const words = 'Hello {name}, I am {advisor}.';
    const reply = {
      id: 'open-reply',
      ownerId: sam.id,
      title: 'By name',
      text: words,
      changedAt: MONDAY_10AM,
    };
    await keepSavedReply(server.stage.database.db, reply);
    const desk = await browser.sitDown(server.url, SAM, pathOf(id));
    await desk.replyBox.waitFor();
    await press(desk, 'Escape', 's');
    await desk.page.getByRole('option', { name: /By name/ }).click();
    const trouble = desk.page.getByRole('alert').getByText('Write over [name] before you send this.');
    await trouble.waitFor();
    expect(await desk.button('Send').isDisabled()).toBe(true);
    await desk.replyBox.press('Enter');
    expect(await problemsOf(desk.page)).toEqual([]);
    // It stands selected, and still waits to be written over after a reload.
    await desk.page.reload();
    await trouble.waitFor();
    await desk.replyBox.fill('Hello Jo, I am Sam.');
    await trouble.waitFor({ state: 'detached' });
    await desk.replyBox.press('Enter');
    await desk.log.getByText('Hello Jo, I am Sam.').waitFor();
    await press(desk, 'Escape', 's');
    await desk.page.getByRole('option', { name: /By name/ }).click();
    await isFocused(desk.replyBox);
    await until(async () => expect(await desk.page.evaluate('getSelection().toString()')).toBe('[name]'));
    await desk.page.keyboard.type('Jo');
    await until(async () => expect(await desk.replyBox.inputValue()).toBe('Hello Jo, I am Sam.'));

    await desk.replyBox.fill('y'.repeat(100_000));
    await desk.page.getByText('Too long: 100,000 of 4,000 characters.').waitFor();
    await desk.replyBox.press('Enter');
    expect((await desk.replyBox.inputValue()).length).toBe(100_000);
    expect(await sidewaysOf(desk.page)).toBe(0);
    await desk.replyBox.fill('Here it is in parts.');
    await desk.replyBox.press('Enter');
    await desk.log.getByText('Here it is in parts.').waitFor();
    // The page shows its own words before they are stored.
    await until(async () => {
      const sent = (await resident.transcript()).filter(({ author }) => author === 'advisor');
      expect(sent.map(({ text }) => text)).toEqual(['Hello Jo, I am Sam.', 'Here it is in parts.']);
    });
  });

  it('sends a form by keys, shows how it is filled in, and asks nobody to correct the assistant over it', async () => {
    const resident = server.stage.resident('web', 'form');
    await resident.say('is the library open today');
    const id = await resident.join('my blue badge');
    await take(server.stage.desk, id, sam);
    const desk = await browser.sitDown(server.url, SAM, pathOf(id));
    await desk.replyBox.waitFor();
    await press(desk, 'd');
    const dialog = desk.page.getByRole('dialog', { name: 'Send them a form' });
    await isFocused(dialog.getByRole('combobox'));
    expect(await problemsOf(desk.page)).toEqual([]);
    await desk.page.keyboard.type('dog ran');
    await dialog.getByRole('option', { name: 'Report a lost pet' }).waitFor();
    await dialog.getByRole('combobox').fill('badge');
    await press(desk, 'Enter');
    await desk.log.getByText('What is the number on the badge?').waitFor();
    await desk.page.getByText('Filling in a form').waitFor();
    await resident.say('FN 20117');
    await desk.log.getByText('A new badge is on its way.').waitFor();
    await desk.page.getByText('Filling in a form').waitFor({ state: 'detached' });

    const wrong = (words: string) =>
      desk.log
        .getByRole('article')
        .filter({ hasText: words })
        .getByRole('button', { name: /got this wrong/ });
    expect(await wrong('is the library open today').count()).toBe(1);
    expect(await wrong('FN 20117').count()).toBe(0);
    await desk.replyBox.fill('Anything else?');
    await press(desk, 'Enter');
    await desk.log.getByText('Anything else?').waitFor();
    expect((await resident.transcript()).at(-1)).toMatchObject({ author: 'advisor', text: 'Anything else?' });
  });
});
