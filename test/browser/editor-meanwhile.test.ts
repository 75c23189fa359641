/** What others do while an editor's page is open, and what the page then says. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { looksWell } from './desk-browser.ts';
import { type EditorStage, field, openEditorStage, saved, tab } from './editor-stage.ts';

describeWith(chromium, 'an editor whose colleagues are at work too', () => {
  let stage: EditorStage;
  beforeAll(async () => {
    stage = await openEditorStage('few');
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.clear();
    expect(stage.complaints.splice(0)).toEqual([]);
  });

  it('is asked to choose before anything is reviewed, and the server is not asked over and over', async () => {
    const sam = await stage.sitDown('sam', '/editor/articles/refuse-bin-rules');
    let refused = 0;
    sam.on('response', (response) => {
      if (response.status() === 409) refused += 1;
    });
    await field(sam, 'As a text message').fill('One.');
    await saved(sam);
    const priya = await stage.sitDown('priya', '/editor/articles/refuse-bin-rules');
    await field(priya, 'As a text message').fill('Two.');
    await saved(priya);
    await field(sam, 'As a text message').fill('Three.');
    const meeting = sam.getByRole('region', { name: 'Edited meanwhile by Priya Shah' });
    await meeting.waitFor();
    await tab(sam, 'Check and publish').click();
    await sam.getByRole('heading', { name: 'Choose first what it should say' }).waitFor();
    const before = refused;
    await sam.waitForTimeout(1500);
    expect(refused).toBe(before);
    expect(await meeting.count()).toBe(1);
    expect(await sam.getByRole('button', { name: 'Ask for review' }).count()).toBe(0);
    await looksWell(sam, 'meeting-check');
    // Opened anew with words that are only here, it is tried once and no more.
    sam.on('dialog', (dialog) => void dialog.accept());
    await sam.reload();
    await sam.getByRole('heading', { name: 'Choose first what it should say' }).waitFor();
    await sam.waitForTimeout(1500);
    expect(refused).toBeLessThanOrEqual(before + 1);
    await meeting.getByRole('button', { name: 'Save what is chosen' }).click();
    await sam.getByRole('heading', { name: 'Ask a second person' }).waitFor();
    await sam.locator('ins').getByText('Three').waitFor();
  });

  it('sees that what was waited for is published, and how to put the one before back', async () => {
    const sam = await stage.sitDown('sam', '/editor/articles/library-opening');
    await field(sam, 'As a text message').fill('Opening times of libraries: 01632 960000.');
    await saved(sam);
    await tab(sam, 'Check and publish').click();
    await sam.getByLabel('Why is this changed?').fill('Shorter');
    await sam.getByRole('button', { name: 'Ask for review' }).click();
    await sam.getByRole('heading', { name: 'Waiting for a second person' }).waitFor();
    const priya = await stage.sitDown('priya', '/editor/articles/library-opening/check');
    await priya.getByRole('button', { name: 'Publish now' }).click();
    const published = (page: Page) =>
      page.getByRole('heading', { name: /^Published at \d\d:\d\d \(version 2\)$/ });
    await published(priya).waitFor();
    await looksWell(priya, 'published');
    expect(await published(sam).count()).toBe(0);
    await sam.evaluate("window.dispatchEvent(new Event('focus'))");
    await published(sam).waitFor();
    await sam.getByRole('status').getByText('It was published.').waitFor({ state: 'attached' });
    expect(await sam.getByText('In review').count()).toBe(0);
    // It is told of the deed alone.
    await priya.reload();
    await priya.getByRole('heading', { name: 'Nothing to publish' }).waitFor();
    await sam.getByRole('main').getByRole('link', { name: 'history', exact: true }).click();
    await sam.getByRole('button', { name: 'Put this version back' }).waitFor();
  });

  it('has the checks back by themselves once the server is', async () => {
    const sam = await stage.sitDown('sam', '/editor/articles/contact-us');
    await field(sam, 'Title').waitFor();
    await sam.route('**/api/editor/check', (route) => route.abort());
    await field(sam, 'Title').fill('How to reach us');
    const away = sam.getByText('We cannot reach the server').first();
    await away.waitFor();
    await sam.unroute('**/api/editor/check');
    await away.waitFor({ state: 'detached' });
  });

  it('is told why no article can be begun by a title', async () => {
    const sam = await stage.sitDown('sam', '/editor/articles');
    await sam.getByRole('button', { name: 'New article' }).click();
    await sam.getByLabel('Title', { exact: true }).fill('Missed bin');
    await sam.getByRole('button', { name: 'Begin' }).click();
    await sam
      .getByRole('alert')
      .getByText('“missed-bin”, made of the title, is the name of a dialog')
      .waitFor();
  });
});
