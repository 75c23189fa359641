/** Everything an advisor does with a conversation, by keyboard alone, and what colleagues and residents see of it. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { defineDialog, registerDialog } from '../../src/conversation/dialog.ts';
import { addNote } from '../../src/desk/notes.ts';
import { transfer } from '../../src/desk/pass-on.ts';
import { close, take } from '../../src/desk/queue.ts';
import type { Member } from '../../src/desk/sessions.ts';
import { listActions } from '../../src/store/audit-trail.ts';
import { corrections } from '../../src/store/corrections.ts';
import { listOpen } from '../../src/store/handover-queue.ts';
import { closeHandover, findHandover } from '../../src/store/handovers.ts';
import { keepSavedReply } from '../../src/store/saved-replies.ts';
import { MONDAY_10AM, type TestForm } from '../desk/desk-stage.ts';
import { until } from '../environment/child.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import {
  type Desk,
  type DeskBrowser,
  isFocused,
  isInSight,
  looksWell,
  openDeskBrowser,
  problemsOf,
  sidewaysOf,
} from './desk-browser.ts';
import { type DeskServer, openDeskServer } from './desk-server.ts';

const SAM = 'sam.okafor@fernley.example';
const ASHA = 'asha.patel@fernley.example';
const SUE = 'sue.pervisor@fernley.example';

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
    server = await openDeskServer({ forms: [BADGE_FORM] });
    sam = await server.stage.addMember('Sam Okafor', ['advisor'], { teams: ['general', 'tax'] });
    asha = await server.stage.addMember('Asha Patel', ['advisor'], { teams: ['general'] });
    await server.stage.addMember('Sue Pervisor', ['advisor', 'supervisor']);
    browser = await openDeskBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(() => server.stage.setTime(MONDAY_10AM));
  afterEach(async () => {
    await browser.clear();
    for (const { handover } of await listOpen(server.stage.database.db)) {
      await closeHandover(server.stage.database.db, handover.id, 'test', MONDAY_10AM);
    }
    expect(server.defects.splice(0)).toEqual([]);
    expect(browser.complaints.splice(0)).toEqual([]);
  });

  const path = (id: string) => `/desk/conversations/${id}`;
  const statusOf = async (id: string) => (await findHandover(server.stage.database.db, id))?.status;
  const press = async (desk: Desk, ...keys: string[]) => {
    for (const key of keys) await desk.page.keyboard.press(key);
  };

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
    const closed = await findHandover(server.stage.database.db, id);
    expect(closed).toMatchObject({ status: 'closed', closeReason: 'answered' });
  });

  it('passes a conversation to a colleague with a note, and both see it at once', async () => {
    const id = await server.stage.resident('web', 'passed').join('my noisy neighbour');
    await take(server.stage.desk, id, sam);
    const [from, to] = [
      await browser.sitDown(server.url, SAM, path(id)),
      await browser.sitDown(server.url, ASHA),
    ];
    await to.page.getByRole('tab', { name: /Mine/ }).waitFor();
    await press(to, 'm');
    await to.page.getByText('You have no conversation.').waitFor();
    await from.replyBox.waitFor();
    await press(from, 'x');
    const dialog = from.page.getByRole('dialog');
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
      await browser.sitDown(server.url, ASHA, path(id)),
      await browser.sitDown(server.url, SAM, path(id)),
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

  it('lets a supervisor listen in and leave a note, without the resident seeing anything', async () => {
    const resident = server.stage.resident('web', 'listened');
    const id = await resident.join('my rent');
    await take(server.stage.desk, id, asha);
    const before = await resident.transcript();
    const [hers, sues] = [
      await browser.sitDown(server.url, ASHA, path(id)),
      await browser.sitDown(server.url, SUE, path(id)),
    ];
    await sues.page.getByText('Listening in.').waitFor();
    await press(sues, 'p');
    await sues.page.getByLabel('Private note').fill('Offer the hardship fund.');
    expect(await problemsOf(sues.page)).toEqual([]);
    await press(sues, 'Enter');
    await hers.log.getByText('Offer the hardship fund.').waitFor();
    expect(await resident.transcript()).toEqual(before);
  });

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
    const desk = await browser.sitDown(server.url, SUE, path(id));
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
    const desk = await browser.sitDown(server.url, ASHA, path(id));
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

  it('lists every shortcut, and leaves alone the one that is turned off', async () => {
    const id = await server.stage.resident('web', 'one-off').join();
    const desk = await browser.sitDown(server.url, SAM, path(id));
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
    const desk = await browser.sitDown(server.url, SAM, path(id));
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
    const desk = await browser.sitDown(server.url, SAM, path(id));
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
    const sent = (await resident.transcript()).filter(({ author }) => author === 'advisor');
    expect(sent.map(({ text }) => text)).toEqual(['Hello Jo, I am Sam.', 'Here it is in parts.']);
  });

  it('tells the editors in two clicks what the bot got wrong', async () => {
    const resident = server.stage.resident('web', 'wrong');
    await resident.say('payment opening');
    await resident.say('is the library open today');
    const id = await resident.join('paying');
    const desk = await browser.sitDown(server.url, SAM, path(id));
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
    const desk = await browser.sitDown(server.url, SAM, path(id));
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

  it('sends a form by keys, shows how it is filled in, and asks nobody to correct the assistant over it', async () => {
    const resident = server.stage.resident('web', 'form');
    await resident.say('is the library open today');
    const id = await resident.join('my blue badge');
    await take(server.stage.desk, id, sam);
    const desk = await browser.sitDown(server.url, SAM, path(id));
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

  it('puts on record that a supervisor listened in, and only where they did', async () => {
    const waiting = await server.stage.resident('web', 'own').join('my own work');
    const colleague = await server.stage.resident('web', 'hers').join('my drains');
    await take(server.stage.desk, colleague, asha);
    const opened = async (subject: string) =>
      (await listActions(server.stage.database.db, { subject }, 50))
        .map(({ action }) => action as string)
        .filter((action) => action === 'conversation-read' || action === 'listened-in')
        .reverse();
    const desk = await browser.sitDown(server.url, SUE, path(waiting));
    await desk.button('Take conversation').click();
    await desk.replyBox.waitFor();
    await press(desk, 'Escape', 'l');
    await desk.row(/My drains/).click();
    await desk.page.getByText('Listening in.').waitFor();
    expect(await opened(colleague)).toEqual(['listened-in']);
    expect(await opened(waiting)).toEqual(['conversation-read']);
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
    await desk.page.getByLabel('Search all conversations').fill('quarry zebra');
    await desk.page.getByText('Nothing found.').waitFor();
    expect(await open.count()).toBe(0);
  });

  it('shows supervisors who waits and who has how much, and how available everyone is', async () => {
    const id = await server.stage.resident('web', 'supervised').join('my lost cat');
    await server.stage.resident('sms', '+447700900141').join('my kerb');
    const hers = await browser.sitDown(server.url, ASHA, path(id));
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
