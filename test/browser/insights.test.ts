/** Insights and unanswered questions in a real browser, with a whole Parley behind them. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { rollUp } from '../../src/insights/roll-up.ts';
import { keepCorrection } from '../../src/store/corrections.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { ADVISOR, keepTurns, NOVEMBER } from '../insights/made-up-month.ts';
import { downwardsOf, isFocused, looksWell, problemsOf, sidewaysOf } from './desk-browser.ts';
import { type EditorStage, openEditorStage } from './editor-stage.ts';

const SETTLED = new Date('2026-12-20T12:00:00Z');
const PARTS = ['Overview', 'Tasks', 'Answers', 'People', 'Texts and cost'];

describeWith(chromium, 'insights and unanswered questions', () => {
  let stage: EditorStage;
  beforeAll(async () => {
    stage = await openEditorStage('all');
    const { database, settings } = stage.parley.core;
    await keepTurns(database, NOVEMBER);
    const clock = { now: () => SETTLED };
    await rollUp({ database, clock, settings: settings.insights, advisorDialog: ADVISOR });
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.clear();
    expect(stage.complaints.splice(0)).toEqual([]);
  });

  async function november(page: Page) {
    await page.getByLabel('From', { exact: true }).fill('2026-11-01');
    await page.getByLabel('to', { exact: true }).fill('2026-11-30');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText(/1 Nov 2026 to 30 Nov 2026, beside 2 Oct 2026 to 31 Oct 2026/).waitFor();
  }
  const tileOf = (page: Page, name: string) =>
    page.locator('.tile', { has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) });
  const rowOf = async (page: Page, table: string, name: RegExp) => {
    const row = page.getByRole('table', { name: table }).getByRole('row', { name });
    return (await row.getByRole('cell').allTextContents()).map((text) => text.trim());
  };

  it('shows the figures of the days one chooses, each chart as a table too', async () => {
    const page = await stage.sitDown('sam', '/insights');
    await november(page);
    // As it is read on screen: how many, of what, and how many before.
    expect(await tileOf(page, 'Visits').textContent()).toMatch(/^Visits17was /);
    const tops = await tileOf(page, 'Visits')
      .locator('dd, dt')
      .evaluateAll((all) =>
        all
          .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
          .map((it) => it.textContent?.split(' ')[0]),
      );
    expect(tops).toEqual(['17', 'Visits', 'was']);
    expect(await tileOf(page, 'Dealt with without a person').textContent()).toContain('44%');
    expect(await rowOf(page, 'Visits by how they went', /^Came back/)).toEqual(['2', '12%', '0']);
    await page.getByText('Read it as a table').first().click();
    expect(await rowOf(page, 'Visits by day and channel, 17 in all', /^Mon,? 2 Nov/)).toEqual(['1', '2']);
    await page.getByRole('link', { name: 'Tasks' }).click();
    expect(await rowOf(page, 'Tasks by how they ended', /^Collect large items/)).toEqual([
      '5',
      '1',
      '20%',
      '–',
      '1',
      '1',
      '2',
      '0',
    ]);
    expect(await rowOf(page, 'Where people give up: Collect large items', /^items/i)).toEqual([
      '3',
      '5',
      '60%',
    ]);
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Freedom of Information/ }).click();
    expect((await file).suggestedFilename()).toBe(
      'parley-freedom-of-information-2026-11-01-to-2026-11-30.csv',
    );
  });

  it('can be used by everyone, on a small screen too', async () => {
    const page = await stage.sitDown('sam', '/insights');
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const part of PARTS) {
        await page.getByRole('navigation', { name: 'Insights' }).getByRole('link', { name: part }).click();
        await page.locator('.tile').first().waitFor();
        expect([part, await problemsOf(page), await sidewaysOf(page), await downwardsOf(page)]).toEqual([
          part,
          [],
          0,
          0,
        ]);
      }
    }
  });

  it('says what is wrong with the days', async () => {
    const page = await stage.sitDown('sam', '/insights');
    await page.getByLabel('From', { exact: true }).fill('2026-12-02');
    await page.getByLabel('to', { exact: true }).fill('2026-12-01');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    expect(await page.getByRole('alert').textContent()).toBe('The first day must not come after the last.');
  });

  it('lists what residents asked in vain, and makes a draft of it', async () => {
    for (const words of ['do zebras wear wellies', 'zebra wellies', 'who paints the moon purple']) {
      await stage.ask(words);
    }
    await keepCorrection(stage.parley.core.database.db, {
      ...{ id: 'p-1', at: new Date('2026-11-23T09:00:00Z'), staffId: 'gone', words: 'red bins for dogs' },
      ...{ takenFor: 'bin-day', right: 'dog-fouling', note: '' },
    });
    const page = await stage.sitDown('priya', '/editor/unanswered');
    const card = (name: string) => page.locator('li.unanswered-group', { hasText: name });
    await card('who paints the moon purple').waitFor();
    expect([await problemsOf(page), await sidewaysOf(page)]).toEqual([[], 0]);
    await card('zebra').getByRole('group').or(card('zebra').locator('summary')).first().click();
    expect(await card('zebra').getByRole('checkbox').count()).toBe(2);
    await page.setViewportSize({ width: 320, height: 900 });
    expect([await problemsOf(page), await sidewaysOf(page)]).toEqual([[], 0]);
    await page.setViewportSize({ width: 1280, height: 900 });

    await card('zebra')
      .getByRole('button', { name: /answer to add/ })
      .click();
    await page.getByRole('combobox', { name: 'Article or task' }).fill('allotment');
    await page
      .getByRole('option', { name: /Allotment/ })
      .first()
      .click();
    await card('zebra')
      .getByText(/^Added to the draft of/)
      .waitFor();
    await card('moon')
      .getByRole('button', { name: /^Not for us/ })
      .click();
    await card('moon')
      .getByText(/^Not for us: it will not be listed again/)
      .waitFor();
    await looksWell(page, 'unanswered-ruled-out');
    // A slip is taken back, and the keyboard goes on from where it was.
    await card('moon').getByRole('button', { name: 'Put it back' }).press('Enter');
    await isFocused(card('moon').getByRole('button', { name: /^Not for us/ }));
    await page.keyboard.press('Enter');
    await card('moon').getByRole('button', { name: 'Put it back' }).waitFor();
    await card('red bins')
      .getByRole('button', { name: /^Decline/ })
      .click();
    await card('red bins').getByText('Declined.').waitFor();
    // The button that was pressed is gone: the keyboard goes on from what it did.
    await isFocused(card('red bins').locator('.note'));
    await card('red bins').getByRole('button', { name: 'Put it back' }).click();
    await isFocused(card('red bins').getByRole('button', { name: /^Decline/ }));
    await page.keyboard.press('Enter');
    await isFocused(card('red bins').locator('.note'));
    await card('zebra').getByRole('link', { name: 'Open the draft' }).click();
    await page.getByText('zebra wellies').first().waitFor();
    await page.goto(`${stage.parley.url}/editor/unanswered`);
    await page.getByText(/^No question of the last 90 days/).waitFor();
  });

  it('begins an article with the questions as its phrases', async () => {
    await stage.ask('are hovercraft races on');
    const page = await stage.sitDown('priya', '/editor/unanswered');
    await page.getByRole('button', { name: /^New article/ }).click();
    await page.getByLabel('Title').fill('Hovercraft races');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.waitForURL('**/editor/articles/hovercraft-races');
    await page.getByText('are hovercraft races on').first().waitFor();
  });
});
