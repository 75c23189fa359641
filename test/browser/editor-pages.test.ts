/** The editor's pages in a real browser: who sees which, what each says, and that everyone can use them. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addStaff } from '../../src/desk/accounts.ts';
import { openVersion } from '../../src/store/content-versions.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { downwardsOf, isFocused, problemsOf, sidewaysOf, signIn } from './desk-browser.ts';
import { type EditorStage, field, openEditorStage, saved } from './editor-stage.ts';

describeWith(chromium, "the editor's pages", () => {
  let stage: EditorStage;
  beforeAll(async () => {
    stage = await openEditorStage('few');
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.clear();
    expect(stage.complaints.splice(0)).toEqual([]);
  });

  const sections = (page: Page) =>
    page.getByRole('navigation', { name: 'Sections' }).getByRole('link').allTextContents();

  it('shows each their own pages, and nobody the others', async () => {
    const sam = await stage.sitDown('sam', '/desk/');
    await sam.getByRole('heading', { name: 'Conversations' }).waitFor();
    expect((await sections(sam)).slice(0, 5)).toEqual([
      'Desk',
      'Live view',
      'Articles',
      'Wording',
      'Notices',
    ]);
    const priya = await stage.sitDown('priya', '/desk/');
    await priya.getByText('16 in all').waitFor();
    expect(new URL(priya.url()).pathname).toBe('/editor/articles');
    expect((await sections(priya)).slice(0, 3)).toEqual(['Articles', 'Wording', 'Notices']);
    await priya.goto(`${stage.parley.url}/desk/live`);
    await priya.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await priya.getByRole('button', { name: 'Sign out' }).click();

    const password = 'correct horse battery staple';
    const advisor = {
      email: 'ann@fernley.example',
      name: 'Ann Advisor',
      roles: ['advisor'] as const,
      password,
    };
    await addStaff(stage.parley.core.database, advisor, new Date('2026-11-23T10:00:00Z'));
    await priya.goto(`${stage.parley.url}/editor/articles`);
    await signIn(priya, advisor.email, password);
    await priya.getByRole('heading', { name: 'There is no such page' }).waitFor();
    expect(await sections(priya)).toEqual(['Desk']);
  });

  it('narrows the list by owner and status, and remembers it', async () => {
    const page = await stage.sitDown('priya', '/editor/articles');
    await page.getByText('16 in all').waitFor();
    await page.getByLabel('Owner').selectOption({ label: 'Waste services' });
    await page.getByText(/^\d+ of 16$/).waitFor();
    const owners = await page.locator('tbody td[data-name=Owner]').allTextContents();
    expect(new Set(owners)).toEqual(new Set(['Waste services']));
    await page.reload();
    await page.getByText(/^\d+ of 16$/).waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText('16 in all').waitFor();
  });

  it('begins an article, takes phrases pasted at once, and marks what a text cannot carry', async () => {
    const page = await stage.sitDown('priya', '/editor/articles');
    await page.getByRole('button', { name: 'New article' }).click();
    await field(page, 'Title').fill('Allotments');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page
      .getByRole('alert')
      .getByText(/There is one already/)
      .waitFor();
    await field(page, 'Title').fill('The lantern parade');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { name: 'The lantern parade' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/editor/articles/the-lantern-parade');
    await field(page, 'Add a phrase').focus();
    await page.evaluate(
      `(() => { const data = new DataTransfer();
        data.setData('text/plain', '- when is the parade\\n- The lantern parade\\n2. lanterns on the river');
        document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); })()`,
    );
    await page.getByText('2 phrases added, 1 was there already.').waitFor({ state: 'attached' });
    await saved(page);
    await field(page, 'Add a phrase').fill('When is the Parade');
    await field(page, 'Add a phrase').press('Enter');
    await page.getByText('That phrase is there already.').waitFor({ state: 'attached' });
    // Nothing was added, so there is nothing to save.
    expect(
      await page
        .locator('.save-line')
        .getByText(/^Draft saved/)
        .count(),
    ).toBe(1);
    await field(page, 'As a text message').fill('On 5 December 🎉 from 6pm’s bell.');
    // Curly quotes are made plain on the way; what has no plain form is lost.
    expect(await page.locator('.wrong-words mark').allTextContents()).toEqual(['🎉']);
    await page.getByRole('button', { name: 'Bold' }).click();
    expect(await field(page, 'Answer').inputValue()).toBe('**bold words**');
    await page.getByLabel('Put in a fact').selectOption({ index: 1 });
    expect(await field(page, 'Answer').inputValue()).toMatch(/^\*\*\{[\w-]+\}\*\*$/);
    const links = page.getByRole('group', { name: 'Links' });
    await links.getByRole('button', { name: 'Add a link' }).click();
    await links.getByRole('button', { name: 'Add a link' }).click();
    await links.getByRole('button', { name: 'Remove link 1' }).click();
    await isFocused(links.getByRole('button', { name: 'Remove link 1' }));
    await links.getByRole('button', { name: 'Remove link 1' }).click();
    await isFocused(links.getByRole('button', { name: 'Add a link' }));
    const related = page.getByRole('group', { name: 'Related' });
    await related.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('allotment');
    await page.keyboard.press('Enter');
    await related.getByRole('button', { name: /^Remove/ }).click();
    await isFocused(related.getByRole('button', { name: 'Add' }));
    await saved(page);
    await page.getByRole('link', { name: 'Check and publish' }).click();
    await page.getByLabel('Why is this changed?').fill('It is on again');
    await page.getByRole('button', { name: 'Ask for review' }).click();
    // It has no topic yet, so nobody is asked to approve it.
    await page
      .getByRole('complementary', { name: 'What happens next' })
      .getByText('Topic:', { exact: true })
      .first()
      .waitFor();
  });

  it("changes a dialog's sentence, and names what nothing fills in", async () => {
    const page = await stage.sitDown('priya', '/editor/wording/bin-day');
    await page.locator('details.sentence').first().waitFor();
    const names = await page.locator('details.sentence .sentence-name').allTextContents();
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en-GB')));
    await page.getByRole('searchbox', { name: 'Find a sentence' }).fill('postcode');
    const sentence = page.locator('details.sentence').first();
    await sentence.locator('summary').click();
    const words = sentence.getByRole('textbox').first();
    await words.fill('What is your {poscode}?');
    await sentence.getByText(/Nothing fills in \{poscode\}/).waitFor();
    await words.fill('Which postcode is it?');
    await sentence.getByRole('button', { name: /^Other words/ }).click();
    await sentence.getByRole('button', { name: /^Remove: The first/ }).click();
    await isFocused(sentence.getByRole('button', { name: /^Other words/ }));
    await saved(page);
    await page.getByRole('link', { name: 'Check and publish' }).click();
    await page.locator('.difference').getByText(/Which/).first().waitFor();
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    await page.getByRole('heading', { name: 'Nothing to publish' }).waitFor();
  });

  it('writes a notice with an end, in the time of London', async () => {
    const page = await stage.sitDown('priya', '/editor/notices');
    await page.getByText('There are no notices yet. A notice tells residents of something').waitFor();
    // There is nothing to look through.
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.getByRole('button', { name: 'New notice' }).click();
    await field(page, 'Title').fill('Bin strike');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByLabel('From').fill('2027-06-01T09:00');
    await page.getByLabel('Until (if you know)').fill('2027-06-05T17:00');
    await page.getByText('Said from 1 Jun 2027 at 09:00 until 5 Jun 2027 at 17:00').waitFor();
    // Typed key by key a year is 0002 first, which is written nowhere.
    const until = page.getByLabel('Until (if you know)');
    await until.fill('');
    await page.getByText('Said from 1 Jun 2027 at 09:00 until you archive it.').waitFor();
    await until.fill('0002-06-05T17:00');
    expect(await until.inputValue()).toBe('0002-06-05T17:00');
    await page.getByText('Said from 1 Jun 2027 at 09:00 until you archive it.').waitFor();
    await until.fill('2027-06-05T17:00');
    await page.getByText('Said from 1 Jun 2027 at 09:00 until 5 Jun 2027 at 17:00').waitFor();
    await page.getByLabel('Those who ask about something it concerns').check();
    await page.getByRole('group', { name: 'What it concerns' }).getByRole('button', { name: 'Add' }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('find your bin day');
    await page.keyboard.press('Enter');
    await field(page, 'As a text message').fill('Bins are late this week.');
    await saved(page);
    const { database } = stage.parley.core;
    const draft = await openVersion(database.db, { kind: 'notice', id: 'bin-strike' });
    // British Summer Time: nine in London is eight in Greenwich.
    expect(draft?.body).toMatchObject({
      from: '2027-06-01T08:00:00.000Z',
      until: '2027-06-05T16:00:00.000Z',
      topics: ['bin-day'],
    });
  });

  it('keeps a question that must go right, tries it, and lets it go', async () => {
    const page = await stage.sitDown('priya', '/editor/examples');
    // A page that has no place in the navigation of its own belongs to the one that leads there.
    await page.locator('nav a[aria-current]', { hasText: /^Articles$/ }).waitFor();
    await field(page, 'When a resident asks').fill('how do i get an allotment');
    await page.getByRole('button', { name: 'Choose…' }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('allotment');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('rowheader', { name: '“how do i get an allotment”' }).waitFor();
    await page.goto(`${stage.parley.url}/editor/articles/allotments`);
    for (;;) {
      const button = page.getByRole('group', { name: /Phrases/ }).getByRole('button', { name: /^Remove/ });
      await button.first().waitFor();
      const left = await button.count();
      if (left === 1) break;
      await button.first().click();
    }
    // Of few articles, one that speaks of allotments at all would be taken for the likeliest.
    await field(page, 'Title').fill('Something else');
    await field(page, 'Answer').fill('Something else.');
    await saved(page);
    await page.getByRole('link', { name: 'Check and publish' }).click();
    await page.getByRole('heading', { name: /1 of 1 question that must go right would go wrong/ }).waitFor();
    await page.getByText('must go to').waitFor();
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    await page.getByRole('heading', { name: 'Nothing to publish' }).waitFor();
    await page.goto(`${stage.parley.url}/editor/examples`);
    await page.getByRole('button', { name: /^Remove/ }).click();
    await page.getByText('None are kept yet.').waitFor();
    await isFocused(page.getByRole('heading', { level: 1 }));
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)(
    'has no accessibility problem, and scrolls neither sideways nor past its end at %i px, %s',
    async (width, colorScheme) => {
      const page = await stage.sitDown('sam', '/editor/articles');
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const check = async (state: string) => {
        expect([state, await problemsOf(page)]).toEqual([state, []]);
        expect([state, await sidewaysOf(page), await downwardsOf(page)]).toEqual([state, 0, 0]);
      };
      const open = async (path: string, heading: string | RegExp) => {
        await page.goto(`${stage.parley.url}/editor/${path}`);
        await page.getByRole('heading', { name: heading }).first().waitFor();
        await check(path);
      };
      await page.getByText(/in all$/).waitFor();
      await check('list');
      if (width === 320) {
        await page.getByRole('button', { name: /^Menu/ }).click();
        await page.getByRole('link', { name: 'Wording' }).waitFor();
        await check('menu');
        await page.keyboard.press('Escape');
      }
      await page.goto(`${stage.parley.url}/editor/articles/library-opening`);
      await field(page, 'Title').fill(`Libraries ${width} ${colorScheme}`);
      await field(page, 'As a text message').fill('Libraries 📚 are open.');
      await saved(page);
      await check('article');
      await page.getByRole('link', { name: 'Check and publish' }).click();
      await page.getByRole('heading', { name: 'What residents would get' }).waitFor();
      await check('check');
      await open('articles/library-opening/history', 'Versions');
      await open('wording', 'Wording');
      await page.goto(`${stage.parley.url}/editor/wording/bin-day`);
      await page.locator('details.sentence summary').nth(12).click();
      await check('wording');
      await open('notices', 'Notices');
      await open('examples', 'Questions that must go right');
    },
  );
});
