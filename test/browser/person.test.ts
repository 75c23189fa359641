/** A person's data at a manager's screen in a real browser: found, given out, erased, proved, and the trail of it. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { addStaff } from '../../src/desk/accounts.ts';
import { finishErasures } from '../../src/privacy/erase.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { jpeg } from '../photos/pictures.ts';
import { readZip } from '../server/read-zip.ts';
import { isFocused, looksWell, looksWellAtNight } from './desk-browser.ts';
import { type EditorStage, openEditorStage } from './editor-stage.ts';

const ANN = '+447700900421';
const NOW = '2026-11-23T10:00:00Z';
const PHOTO = 'c'.repeat(40);

describeWith(chromium, 'a person’s data', () => {
  let stage: EditorStage;
  const max = { email: 'max@fernley.example', password: 'correct horse battery staple 42' };
  const run = (query: ReturnType<typeof sql>) => stage.parley.core.database.db.execute(query);

  beforeAll(async () => {
    stage = await openEditorStage('all');
    const { core } = stage.parley;
    await addStaff(core.database, { ...max, name: 'Max', roles: ['manager'] }, core.clock.now());
    const ann = core.speaker('sms', ANN);
    for (const text of ['can the zebra go in the blue bin', 'remind me of bin day', 'FN3 2BD', '12', 'yes'])
      await ann.say(text);
    const id = await ann.conversation();
    await core.photos.files.put(PHOTO, 'image/jpeg', jpeg());
    await run(sql`INSERT INTO photos (id, content_type, bytes, conversation_id, kept_at)
      VALUES (${PHOTO}, 'image/jpeg', 9, ${id}, ${NOW})`);
    await run(sql`INSERT INTO requests (id, reference, kind, category, status, priority, conversation_id, channel, contact,
        anonymous, place, details, created_at, changed_at)
      VALUES ('r1', 'FT-K47-Q2X', 'report-fly-tipping', 'fly-tipping', 'created', 'normal', ${id}, 'sms', ${ANN}, false,
        'behind the shed', '{}', ${NOW}, ${NOW})`);
    await run(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
      VALUES ('chat', 'web', 'web', 'browser-1', ${NOW}, ${NOW})`);
    await run(sql`INSERT INTO text_lines (conversation_id, channel, account, contact, words, agreed_at, texted_up_to)
      VALUES ('chat', 'sms', 'council', ${ANN}, 'Which number?', ${NOW}, 0)`);
    await run(sql`INSERT INTO handovers (id, conversation_id, status, wish, priority, requested_at, reason)
      VALUES ('h1', ${id}, 'waiting', 'chat', 'normal', ${NOW}, 'help')`);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.clear();
    expect(stage.complaints.splice(0)).toEqual([]);
  });

  it('is found, given out, and erased once nothing is in the way, by keys alone', async () => {
    const page = await stage.sitDown(max, '/person');
    await page.getByText('Nobody’s data has been asked for yet.').waitFor();
    await looksWell(page, 'person-empty');
    const phone = page.getByLabel('Phone number');
    await phone.focus();
    await page.keyboard.type('900421');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ann');
    await page.keyboard.press('Enter');
    await page.getByText('Write the whole number, such as').waitFor();
    // The first that is wrong has the focus, and says so itself.
    await isFocused(phone);
    expect(await phone.getAttribute('aria-invalid')).toBe('true');
    await looksWell(page, 'person-wrong');
    await phone.fill('07700 900421');
    await page.getByLabel('Email').fill('');
    await page.keyboard.press('Enter');
    await isFocused(page.getByRole('heading', { name: 'What is held on 07700 900421' }));
    const held = page.getByRole('table', { name: 'What is held, by kind' });
    await held.getByText('What was said, by whom and when').waitFor();
    await page.getByText('Their contact was given in one more web chat, by whomever: left alone').waitFor();
    expect(await page.getByText('zebra').count()).toBe(0);
    expect(page.url()).toMatch(/\/person$/);
    await looksWell(page, 'person-found');

    const give = page.getByRole('button', { name: 'Download it' });
    await give.focus();
    await page.keyboard.press('Enter');
    const why = page.getByLabel('Why');
    await isFocused(why);
    await page.getByText('Say why, such as the number of their request.').waitFor();
    await page.keyboard.type('SAR-1042');
    await page.keyboard.press('Tab');
    await isFocused(give);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('persons-data-2026-11-23.zip');
    const all = readZip(readFileSync(await file.path()));
    expect(String(all.get('index.html'))).toContain('zebra');
    expect(all.get(`photos/${PHOTO}.jpg`)).toEqual(jpeg());
    await page.getByText('Read it before you send it').waitFor();
    await page.getByRole('cell', { name: 'SAR-1042' }).waitFor();
    await looksWell(page, 'person-given');

    await page.getByRole('button', { name: 'Erase this person…' }).press('Enter');
    const dialog = page.getByRole('dialog');
    const again = dialog.getByLabel('Their phone number, email or reference once more');
    await again.fill('07700 900999');
    await page.keyboard.press('Enter');
    await dialog.getByText('That is not what you looked for.').waitFor();
    await isFocused(again);
    await again.fill('+44 7700 900421');
    await page.keyboard.press('Enter');
    await dialog.getByText('Not yet, and nothing has changed:').waitFor();
    await looksWell(page, 'person-not-yet');
    await looksWellAtNight(page, 'person-not-yet');
    await run(sql`UPDATE handovers SET status = 'closed', closed_at = ${NOW} WHERE id = 'h1'`);
    await dialog.getByRole('button', { name: 'Erase for good' }).press('Enter');
    await isFocused(page.getByRole('heading', { name: 'Proof of erasure' }));
    expect(page.url()).toMatch(/\/person\/erasures\/[\w-]+$/);
  });

  it('has a proof that tells what is still to go and when all is done, and a trail that leads to it', async () => {
    const page = await stage.sitDown(max, '/person');
    await page.getByRole('link', { name: /^Proof of the erasure/ }).press('Enter');
    await page.getByText('Gone here, still to go elsewhere:').waitFor();
    const table = page.getByRole('table', { name: 'What became of it' });
    await table.getByText('still to be done: where and what stays until it is').waitFor();
    await looksWell(page, 'person-proof-waiting');
    await looksWellAtNight(page, 'person-proof-waiting');
    const { core } = stage.parley;
    await finishErasures({
      ...{ database: core.database, now: core.clock.now() },
      removePhoto: (id) => core.photos.files.remove(id),
      forgetMessage: async () => 'gone',
      onError: (error) => stage.complaints.push(String(error)),
    });
    await page.getByText('All done').waitFor();
    await looksWell(page, 'person-proof-done');
    await page.getByRole('link', { name: 'A person’s data' }).first().press('Enter');
    await page.getByRole('cell', { name: 'SAR-1042' }).first().waitFor();
    await page.getByLabel('Phone number').fill('07700 900421');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing is held.').first().waitFor();
    await looksWell(page, 'person-nothing');
  });

  it('says that the server cannot be reached and goes on afterwards, and is for managers alone', async () => {
    const page = await stage.sitDown(max, '/person');
    await page.getByLabel('Reference').fill('ft k47 q2x');
    await page.context().setOffline(true);
    await page.keyboard.press('Enter');
    await page.getByText('We cannot reach the server. Check your connection.').first().waitFor();
    await page.context().setOffline(false);
    const find = page.getByRole('button', { name: 'Find' });
    await find.press('Enter');
    await page.getByRole('heading', { name: 'What is held on ft k47 q2x' }).waitFor();
    const other = await stage.sitDown('priya', '/person');
    await other.getByRole('heading', { name: 'There is no such page' }).waitFor();
    const wide = await stage.sitDown('sam', '/person');
    await wide.getByLabel('Phone number').waitFor();
    await looksWell(wide, 'person-sam');
  });
});
