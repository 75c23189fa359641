/** A broadcast from its first word to the last person, at two people's screens in a real browser. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { addStaff } from '../../src/desk/accounts.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { problemsOf, sidewaysOf } from './desk-browser.ts';
import { type EditorStage, openEditorStage } from './editor-stage.ts';

const SHOTS = process.env.SHOTS;

describeWith(chromium, 'broadcasts', () => {
  let stage: EditorStage;
  const sue = { email: 'sue@fernley.example', password: 'correct horse battery staple 42' };
  beforeAll(async () => {
    stage = await openEditorStage();
    const { database, clock } = stage.parley.core;
    await addStaff(database, { ...sue, name: 'Sue', roles: ['supervisor'] }, clock.now());
    const { uprn = '' } = (
      (await database.db.execute(
        sql`SELECT uprn FROM premises WHERE postcode = 'FN3 2BD' LIMIT 1`,
      )) as unknown as {
        rows: { uprn: string }[];
      }
    ).rows[0] ?? { uprn: '' };
    await database.db.execute(
      sql`INSERT INTO opt_ins (kind, channel, contact, subject, label, words, opted_in_at)
          SELECT 'alerts-weather', 'sms', '+447700900' || (400 + n), ${uprn}, '12 Harrow Lane', 'Do you agree?', now()
          FROM generate_series(1, 45) n`,
    );
  }, 120_000);
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.clear();
    expect(stage.complaints.splice(0)).toEqual([]);
  });

  /** Nothing for axe to complain of and nothing to scroll sideways for, wide and narrow. */
  async function looksWell(page: Page, name: string) {
    for (const [width, height] of [
      [1280, 900],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${width}.png` });
      expect(await problemsOf(page)).toEqual([]);
      expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  it('is written with its reach beside it, approved by somebody else, told, paused and gone on with', async () => {
    const page = await stage.sitDown('sam', '/broadcasts');
    await page.getByText('Nothing has been written yet.').waitFor();
    await page.getByRole('link', { name: 'Write a broadcast' }).click();
    await page.getByLabel('Name', { exact: true }).fill('River on Friday');
    await page.getByLabel('What it is about').selectOption('weather');
    await page.getByLabel('Those who live in some postcodes').check();
    await page.getByLabel('Postcode districts or sectors').fill('fn3 2');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove FN3 2' }).waitFor();
    await page
      .getByLabel('As a text message')
      .fill('The river may flood Harrow Lane tonight – move your car 🌊. More at fernley.example/floods.');
    const beside = page.getByRole('complementary', { name: 'What it would do' });
    await beside.getByText(/All would be told by /).waitFor();
    await beside.getByText('🌊', { exact: true }).waitFor();
    expect(
      await beside.getByText('Fernley Council: The river may flood Harrow Lane tonight - move').count(),
    ).toBe(1);
    await looksWell(page, 'broadcast-write');
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await page.getByText('Waits for approval').waitFor();
    await page.getByText('You wrote a part of this, so somebody else has to approve it.').waitFor();
    expect(await page.getByRole('button', { name: 'Approve and send' }).count()).toBe(0);

    const other = await stage.sitDown(sue, '/broadcasts');
    await other.getByRole('link', { name: 'River on Friday' }).waitFor();
    expect(await other.getByRole('link', { name: 'Write a broadcast' }).count()).toBe(0);
    await looksWell(other, 'broadcast-list');
    await other.getByRole('link', { name: 'River on Friday' }).click();
    await other.getByText(/All would be told by /).waitFor();
    await looksWell(other, 'broadcast-approve');
    await other.getByRole('button', { name: 'Approve and send' }).click();
    // One text a second: the first have gone, the others wait.
    await other.locator('dd', { hasText: /^[1-9]\d* of 45$/ }).waitFor();
    await other.getByRole('button', { name: 'Pause' }).click();
    await other.getByText('Paused', { exact: true }).waitFor();
    await looksWell(other, 'broadcast-progress');
    await other.getByRole('button', { name: 'Go on' }).click();
    await other.getByRole('button', { name: 'Pause' }).waitFor();
    await other.getByRole('button', { name: 'Cancel it' }).click();
    await other.getByRole('button', { name: 'Cancel the broadcast' }).click();
    await other.getByText('Cancelled', { exact: true }).waitFor();
    await other.getByText(/were not told before it was cancelled/).waitFor();
  }, 90_000);

  it('says all that is wrong, and goes back with why', async () => {
    const page = await stage.sitDown('sam', '/broadcasts/new');
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await page.getByText('Give it a name, so that colleagues know it again.').waitFor();
    await page.getByText('Write what the text message says.').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Snow');
    await page.getByLabel('What it is about').selectOption('schools');
    await page.getByLabel('As a text message').fill('All schools are shut today.');
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await page.getByText('Waits for approval').waitFor();
    const other = await stage.sitDown(sue, '/broadcasts');
    await other.getByRole('link', { name: 'Snow' }).click();
    await other.getByText('Nobody who asked for this kind of news would be reached.').waitFor();
    await other.getByRole('button', { name: 'Send back' }).click();
    await other.getByLabel('What should be different?').fill('Which schools?');
    await other.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
    await other.getByText(/Sent back by Sue on .*: Which schools\?/).waitFor();
    await page.reload();
    await page.getByText(/Sent back by Sue on .*: Which schools\?/).waitFor();
    await looksWell(page, 'broadcast-sent-back');
  }, 60_000);
});
