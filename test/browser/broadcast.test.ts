/** A broadcast from its first word to the last person, at two people's screens in a real browser. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { Broadcaster } from '../../src/broadcast/tell.ts';
import { broadcastPorts } from '../../src/composition/broadcast.ts';
import { textRules } from '../../src/composition/texts.ts';
import { addStaff } from '../../src/desk/accounts.ts';
import { switchOff, switchOn } from '../../src/store/service-state.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { isFocused, looksWell } from './desk-browser.ts';
import { type EditorStage, openEditorStage } from './editor-stage.ts';

/** Each answer comes only when the next has been asked for, as from a server that is slower than the page looks. */
async function answerLate(page: Page, path: string): Promise<void> {
  let nextIsAsked = () => {};
  await page.route(`**${path}`, async (route) => {
    nextIsAsked();
    await new Promise<void>((resolve) => {
      nextIsAsked = resolve;
    });
    await route.continue();
  });
}

describeWith(chromium, 'broadcasts', () => {
  let stage: EditorStage;
  let now = new Date('2026-11-23T10:00:00Z');
  const sue = { email: 'sue@fernley.example', password: 'correct horse battery staple 42' };
  beforeAll(async () => {
    stage = await openEditorStage('all', () => now, 'serve');
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
          FROM generate_series(1, 145) n`,
    );
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.clear();
    expect(stage.complaints.splice(0)).toEqual([]);
  });

  /** A look that queues its people, one that tells some, and those texts leave. */
  async function tellSome(): Promise<void> {
    const { core } = stage.parley;
    const ports = broadcastPorts(
      core,
      () => {},
      (error) => {
        throw error;
      },
    );
    for (let looks = 0; looks < 2; looks += 1) await new Broadcaster(ports).tickOnce();
    await core.database.db.execute(sql`UPDATE outbox SET status = 'sent' WHERE status = 'waiting'`);
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
    await other.getByRole('button', { name: 'Pause' }).waitFor();
    // Some are told at each look: the others wait.
    await tellSome();
    await other.locator('dd', { hasText: /^30 of 145$/ }).waitFor();
    await other.getByRole('button', { name: 'Pause' }).click();
    await other.getByText('Paused', { exact: true }).waitFor();
    await looksWell(other, 'broadcast-progress');
    await other.getByRole('button', { name: 'Go on' }).click();
    await other.getByRole('button', { name: 'Pause' }).waitFor();
    await other.getByRole('button', { name: 'Cancel it' }).click();
    await other.getByRole('button', { name: 'Cancel the broadcast' }).click();
    await other.getByText('Cancelled', { exact: true }).waitFor();
    await other.getByText('115 people were not told before it was cancelled').waitFor();
  });

  it('says all that is wrong, and goes back with why', async () => {
    const page = await stage.sitDown('sam', '/broadcasts/new');
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await page.getByText('Give it a name, so that colleagues know it again.').waitFor();
    await page.getByText('Write what the text message says.').waitFor();
    // Each is said at its field, and the keyboard goes on at the first.
    await isFocused(page.getByLabel('Name', { exact: true }));
    for (const [label, problem] of [
      ['Name', /^Give it a name/],
      ['What it is about', /^Choose what/],
      ['As a text message', /^Write what/],
    ] as const) {
      const field = page.getByLabel(label, { exact: true });
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect((await field.getAttribute('aria-describedby'))?.split(' ')[0]).toBe(
        await page.getByText(problem).getAttribute('id'),
      );
    }
    await looksWell(page, 'broadcast-wrong');
    await page.getByLabel('Those who live in some postcodes').check();
    await page.getByLabel('Name', { exact: true }).fill('Snow');
    await page.getByLabel('What it is about').selectOption('schools');
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await page.getByText('Choose at least one area.').waitFor();
    await isFocused(page.getByLabel('Postcode districts or sectors'));
    await page.getByLabel('Everyone who asked for it').check();
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
  });

  it('is brought back after going elsewhere, until it is dropped or sent', async () => {
    const page = await stage.sitDown('sam', '/broadcasts/new');
    const name = page.getByLabel('Name', { exact: true });
    const words = page.getByLabel('As a text message');
    const again = page.getByText('You wrote this before and did not send it.');
    await name.fill('Ice');
    await words.fill('Roads are icy tonight.');
    expect(await again.count()).toBe(0);
    await page.getByRole('link', { name: 'Insights' }).click();
    await page.getByRole('heading', { name: 'Insights', level: 1 }).waitFor();
    await page.goBack();
    await again.waitFor();
    expect(await name.inputValue()).toBe('Ice');
    expect(await words.inputValue()).toBe('Roads are icy tonight.');
    await looksWell(page, 'broadcast-back');
    await page.getByRole('button', { name: 'Drop it and begin again' }).click();
    await isFocused(page.getByRole('heading', { name: 'Write a broadcast', level: 1 }));
    expect(await name.inputValue()).toBe('');
    await page.reload();
    await name.waitFor();
    expect(await again.count()).toBe(0);

    // What was saved on the way is the same one when it is brought back: it is not there twice.
    await name.fill('Ice on roads');
    await words.fill('Roads are icy tonight.');
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await page.getByText('Choose what it is about.').waitFor();
    await page.reload();
    await again.waitFor();
    await page.getByRole('button', { name: 'Save as draft' }).click();
    await page.getByRole('heading', { name: 'Ice on roads', level: 1 }).waitFor();
    await name.fill('Ice on all roads');
    await page.getByRole('link', { name: 'Broadcasts' }).first().click();
    await page.getByRole('link', { name: 'Ice on roads' }).click();
    await page.getByText('You changed this before and did not save it.').waitFor();
    expect(await name.inputValue()).toBe('Ice on all roads');
    await page.getByRole('button', { name: 'Drop my changes' }).click();
    expect(await name.inputValue()).toBe('Ice on roads');
    await page.getByRole('link', { name: 'Broadcasts' }).first().click();
    await page.getByRole('link', { name: 'Write a broadcast' }).click();
    await name.waitFor();
    expect(await name.inputValue()).toBe('');
    expect(await again.count()).toBe(0);
  });

  it('says why nobody is told just now, and can be cancelled at night', async () => {
    const { database, settings } = stage.parley.core;
    const { db } = database;
    now = new Date('2026-11-23T20:30:00Z');
    await db.execute(sql`
      WITH begun AS (
        INSERT INTO broadcasts (id, title, subject, audience, sms, more, status, revision, writers, approved_by, approved_at,
          queued_at, created_at, changed_at)
        SELECT 'storm', 'Storm on Monday', 'weather', '{"to": "everyone"}', 'A storm comes tonight. Stay at home.', '',
          'sending', 1, jsonb_build_array(id), id, ${now.toISOString()}, ${now.toISOString()}, ${now.toISOString()},
          ${now.toISOString()}
        FROM staff WHERE email = ${sue.email} RETURNING id
      )
      INSERT INTO broadcast_people (broadcast_id, person, channel, contact, opt_in_id)
      SELECT begun.id, contact, channel, contact, opt_ins.id FROM opt_ins, begun`);
    await switchOff(db, 'sms', 'We cannot answer texts today. Ring 01632 960000.', now);
    await db.execute(sql`
      INSERT INTO sending_paces (line, empty_until, taken_at, day, parts)
      VALUES (${textRules(settings).line}, ${now.toISOString()}, ${now.toISOString()}, '2026-11-23', 1000000)
      ON CONFLICT (line) DO UPDATE SET parts = 1000000`);
    const page = await stage.sitDown(sue, '/broadcasts/storm');
    await page.getByText('Texts are switched off. It goes on when they are on again.').waitFor();
    await looksWell(page, 'broadcast-off');
    await answerLate(page, '/api/broadcasts/storm');
    const writing = await stage.sitDown('sam', '/broadcasts/new');
    await writing.getByLabel('What it is about').selectOption('weather');
    await writing.getByLabel('As a text message').fill('A storm comes tonight. Stay at home.');
    await writing
      .getByText('Texts are switched off. Nobody would be told until they are on again.')
      .waitFor();
    await writing.getByText("A day's money for texts does not reach for all.").waitFor();
    await looksWell(writing, 'broadcast-write-held');
    await switchOn(db, 'sms');
    await page.getByText("Today's money for texts is spent. It goes on tomorrow.").waitFor();
    await looksWell(page, 'broadcast-spent');
    now = new Date('2026-11-23T21:30:00Z');
    await page.getByText('Nobody is disturbed at this hour. It goes on in the morning.').waitFor();
    await looksWell(page, 'broadcast-night');
    await page.getByRole('button', { name: 'Cancel it' }).click();
    await page.getByRole('button', { name: 'Cancel the broadcast' }).click();
    await page.getByText(/were not told before it was cancelled/).waitFor();
  });
});
