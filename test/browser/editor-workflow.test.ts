/** An answer from an editor's draft to residents and back, by two people in real browsers. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { liveVersion } from '../../src/store/content-versions.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { publishAlone } from '../environment/publish-alone.ts';
import { isFocused } from './desk-browser.ts';
import { type EditorStage, field, openEditorStage, saved, tab } from './editor-stage.ts';

/** Holds the page's next request of that path until `answer` is called; `isAsked` tells that it has come. */
async function holdNext(page: Page, path: string) {
  let asked = () => {};
  let answer = () => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const mayAnswer = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const hold = async (route: Route) => {
    asked();
    await mayAnswer;
    await route.continue();
  };
  await page.route(`**${path}`, hold, { times: 1 });
  return { isAsked, answer };
}

describeWith(chromium, 'the editor', () => {
  let stage: EditorStage;
  beforeAll(async () => {
    stage = await openEditorStage('few');
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.clear();
    expect(stage.complaints.splice(0)).toEqual([]);
  });

  it('takes a change from one person by another to residents, and back by one click', async () => {
    const before = await stage.ask('how do i get an allotment');
    const sam = await stage.sitDown('sam', '/editor/articles/allotments');
    await field(sam, 'Answer').fill('Ask for an allotment from the first day of March.');
    await field(sam, 'As a text message').fill('Ask for an allotment from 1 March: 01632 960000.');
    await saved(sam);
    // Were it live, residents would get it from here on.
    await stage.parley.core.content.reload();
    expect(await stage.ask('how do i get an allotment')).toBe(before);
    await tab(sam, 'Check and publish').click();
    await sam.getByRole('heading', { name: 'Ask a second person' }).waitFor();
    await sam.getByRole('button', { name: 'Ask for review' }).click();
    await sam.getByRole('alert').getByText('Say why').waitFor();
    await sam.getByLabel('Why is this changed?').fill('The list opens in March');
    await sam.getByRole('button', { name: 'Ask for review' }).click();
    await sam.getByRole('heading', { name: 'Waiting for a second person' }).waitFor();
    // What was pressed is gone: the keyboard goes on from the heading.
    await isFocused(sam.getByRole('heading', { level: 1 }));
    expect(await sam.getByRole('button', { name: 'Publish now' }).count()).toBe(0);

    // Whoever only edits has the editor for a first page, with what waits for them.
    const priya = await stage.sitDown('priya', '/desk/');
    const todo = priya.getByRole('region', { name: 'To do' });
    await todo
      .getByRole('listitem')
      .filter({ hasText: 'To approve' })
      .getByRole('link', { name: 'Allotment plots' })
      .click();
    await priya.getByRole('heading', { name: 'Sam Okafor asks you to approve this' }).waitFor();
    await priya.getByText('The list opens in March').waitFor();
    await priya.locator('ins').getByText(/March/).first().waitFor();
    await priya.getByRole('button', { name: 'Publish now' }).click();
    await priya.getByRole('heading', { name: /^Published at \d\d:\d\d \(version 2\)$/ }).waitFor();
    await priya.getByText('The version before it is in the history').waitFor();
    await stage.parley.core.content.reload();
    expect(await stage.ask('how do i get an allotment')).toContain('first day of March');
    expect(await stage.ask('how do i get an allotment', 'sms')).toContain('from 1 March');

    await tab(priya, 'History').click();
    await priya.getByText('written by Sam Okafor, approved by Priya Shah').waitFor();
    const first = priya.getByRole('article', { name: 'Version 1' });
    await first.getByRole('button', { name: 'Put this version back' }).click();
    await priya.getByLabel('Why is it put back?').fill('It was April after all');
    await priya.getByRole('button', { name: 'Put it back', exact: true }).click();
    await priya.getByRole('article', { name: 'Version 3' }).getByText('Live', { exact: true }).waitFor();
    await stage.parley.core.content.reload();
    expect(await stage.ask('how do i get an allotment')).toBe(before);
  });

  it('sends a draft back with a reason that its writer reads', async () => {
    const sam = await stage.sitDown('sam', '/editor/articles/bus-pass');
    await field(sam, 'Title').fill('Bus passes for everyone');
    await saved(sam);
    // The page looks again at who may approve what was saved. Whoever is quicker than the server keeps what they wrote.
    const { isAsked, answer } = await holdNext(sam, '/api/editor/items/article/bus-pass');
    await tab(sam, 'Check and publish').click();
    await isAsked;
    await sam.getByLabel('Why is this changed?').fill('Shorter');
    answer();
    await sam.getByText('Nothing is wrong with it.').waitFor();
    expect(await sam.getByLabel('Why is this changed?').inputValue()).toBe('Shorter');
    await sam.getByRole('button', { name: 'Ask for review' }).click();
    await sam.getByRole('heading', { name: 'Waiting for a second person' }).waitFor();
    const priya = await stage.sitDown('priya', '/editor/articles/bus-pass/check');
    await priya.getByRole('button', { name: 'Send back' }).click();
    await priya.getByLabel('What should Sam Okafor change?').fill('Not everyone gets one');
    await priya.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
    await priya.getByRole('heading', { name: 'Articles' }).waitFor();
    await sam.reload();
    await sam.getByText('Sent back by Priya Shah: “Not everyone gets one”').waitFor();
    await sam.getByRole('button', { name: 'Discard changes' }).click();
    await sam.getByRole('button', { name: 'Discard', exact: true }).click();
    await sam.getByRole('heading', { name: 'Nothing to publish' }).waitFor();
  });

  it('shows both when two write at once, and overwrites nothing', async () => {
    const sam = await stage.sitDown('sam', '/editor/articles/blue-badge');
    const priya = await stage.sitDown('priya', '/editor/articles/blue-badge');
    await field(priya, 'Title').waitFor();
    await field(sam, 'Title').fill('Blue Badges');
    await saved(sam);
    await field(priya, 'As a text message').fill('Ring 01632 960000 for a Blue Badge.');
    await priya.locator('.save-line').getByText('Not saved: edited meanwhile by Sam Okafor').waitFor();
    const meeting = priya.getByRole('region', { name: 'Edited meanwhile by Sam Okafor' });
    // What only the other changed is theirs unless one says otherwise; what only we changed is ours.
    const title = meeting.getByRole('group', { name: 'Title' });
    expect(await title.getByLabel(/Sam Okafor’s/).isChecked()).toBe(true);
    const text = meeting.getByRole('group', { name: 'As a text message' });
    expect(await text.getByLabel(/Yours/).isChecked()).toBe(true);
    await meeting.getByRole('button', { name: 'Save what is chosen' }).click();
    await saved(priya);
    await isFocused(priya.getByRole('heading', { level: 1 }));
    expect(await field(priya, 'Title').inputValue()).toBe('Blue Badges');
    expect(await field(priya, 'As a text message').inputValue()).toContain('Ring 01632');
    await sam.reload();
    expect(await field(sam, 'As a text message').inputValue()).toContain('Ring 01632');
  });

  it('says that another version went live meanwhile, and lets one go on', async () => {
    const { database, clock } = stage.parley.core;
    const item = { kind: 'article', id: 'pest-control' } as const;
    const sam = await stage.sitDown('sam', '/editor/articles/pest-control');
    await field(sam, 'Title').fill('Rats, mice and wasps');
    await saved(sam);
    const priya = await stage.sitDown('priya', '/editor/articles/library-join');
    await field(priya, 'Title').waitFor();
    const goLive = async (id: string, title: string) => {
      const live = await liveVersion(database.db, { ...item, id });
      const body = { ...(live?.body as object), title };
      await publishAlone(database, { ...item, id, body, author: 'import', now: clock.now() });
    };
    await goLive('pest-control', 'Pests');
    await tab(sam, 'Check and publish').click();
    await sam.reload();
    await sam.getByRole('heading', { name: 'Another version went live meanwhile' }).waitFor();
    await sam.locator('del').getByText('Pests').waitFor();
    await sam.getByRole('button', { name: 'Go on with this' }).click();
    await sam.getByRole('heading', { name: 'Ask a second person' }).waitFor();

    await goLive('library-join', 'Be a member of the library');
    await field(priya, 'As a text message').fill('Join at any library.');
    const meeting = priya.getByRole('region', { name: 'Edited meanwhile by an import' });
    await meeting.getByRole('button', { name: 'Save what is chosen' }).click();
    await saved(priya);
    expect(await field(priya, 'Title').inputValue()).toBe('Be a member of the library');
    expect(await field(priya, 'As a text message').inputValue()).toBe('Join at any library.');
  });

  it('says that a draft is not saved, keeps it over a reload, and saves it later', async () => {
    const sam = await stage.sitDown('sam', '/editor/articles/new-resident-bins');
    await field(sam, 'Title').waitFor();
    await sam.route('**/draft', (route) => route.abort());
    await field(sam, 'Title').fill('Bins for a new house');
    await sam
      .locator('.save-line')
      .getByText(/Not saved. We cannot reach the server.*is kept in this browser/)
      .waitFor();
    // Whoever leaves it so finds it again in the list.
    await sam.getByRole('banner').getByRole('link', { name: 'Articles' }).click();
    const marked = sam.getByRole('row').filter({ hasText: 'unsaved words here' });
    await marked.getByRole('rowheader').getByRole('link').click();
    await sam
      .locator('.save-line')
      .getByText(/^Not saved/)
      .waitFor();
    expect(await field(sam, 'Title').inputValue()).toBe('Bins for a new house');
    sam.on('dialog', (dialog) => void dialog.accept());
    await sam.reload();
    await sam
      .locator('.save-line')
      .getByText(/Not saved. We cannot reach the server/)
      .waitFor();
    expect(await field(sam, 'Title').inputValue()).toBe('Bins for a new house');
    await sam.unroute('**/draft');
    await sam
      .getByRole('status')
      .getByText(/^Not saved/)
      .waitFor({ state: 'attached' });
    await sam.getByRole('button', { name: 'Try again' }).click();
    await sam
      .getByRole('status')
      .getByText(/^Draft saved/)
      .waitFor({ state: 'attached' });
    // Only after trouble: else every pause in typing would be talked into.
    const said = await sam.getByRole('status').allTextContents();
    await field(sam, 'Title').fill('Bins for a new home');
    await sam.locator('.save-line').getByText('Not saved yet').waitFor();
    await saved(sam);
    expect(await sam.getByRole('status').allTextContents()).toEqual(said);
    await field(sam, 'Title').fill('Bins for a new house');
    await sam.locator('.save-line').getByText('Not saved yet').waitFor();
    await saved(sam);
    await sam.reload();
    expect(await field(sam, 'Title').inputValue()).toBe('Bins for a new house');
  });

  it('finds, opens and writes an article by keyboard alone', async () => {
    const sam = await stage.sitDown('sam', '/editor/articles');
    await sam.getByText('16 in all').waitFor();
    await sam.keyboard.press('/');
    await sam.keyboard.type('council tax');
    await sam.getByText(/^\d+ of 16$/).waitFor();
    await sam.keyboard.press('ArrowDown');
    await sam.keyboard.press('ArrowDown');
    await sam.keyboard.press('ArrowUp');
    await sam.keyboard.press('ArrowUp');
    await isFocused(sam.getByRole('searchbox', { name: 'Search' }));
    await sam.keyboard.press('ArrowDown');
    await sam.keyboard.press('Enter');
    await field(sam, 'Title').waitFor();
    await field(sam, 'Add a phrase').focus();
    await sam.keyboard.type('what band am i in then');
    await sam.keyboard.press('Enter');
    await sam.getByRole('button', { name: 'Remove “what band am i in then”' }).waitFor();
    await isFocused(field(sam, 'Add a phrase'));
    await sam.keyboard.press('Tab');
    await sam.keyboard.press('Tab');
    await isFocused(sam.getByRole('button', { name: 'Remove “what band am i in then”' }));
    await sam.keyboard.press('Enter');
    await saved(sam);
    expect(await sam.getByRole('button', { name: 'Remove “what band am i in then”' }).count()).toBe(0);
    // The focus stays in the list: the one that came up takes the place of the one that went.
    await isFocused(
      sam
        .getByRole('group', { name: /Phrases/ })
        .getByRole('button', { name: /^Remove/ })
        .first(),
    );
  });
});
