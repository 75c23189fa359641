/** What stands beside a draft, in a real browser: checks, previews, and a test chat that puts wrong answers right. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openVersion } from '../../src/store/content-versions.ts';
import { listExamples } from '../../src/store/examples.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { isFocused, problemsOf, sidewaysOf } from './desk-browser.ts';
import { type EditorStage, openEditorStage } from './editor-stage.ts';

/** A draft is learnt whole before it answers: half a minute on a machine that other suites keep busy, and more where it is slow. */
const ONCE_LEARNT = { timeout: 240_000 };

describeWith(chromium, 'beside a draft', () => {
  let stage: EditorStage;
  beforeAll(async () => {
    stage = await openEditorStage('few');
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await stage.clear();
    expect(stage.complaints.splice(0)).toEqual([]);
  });

  const checks = (page: Page) => page.getByRole('region', { name: 'Checks' });
  const preview = (page: Page) => page.getByRole('region', { name: 'As residents get it' });
  const chat = (page: Page) => page.getByRole('region', { name: 'Test chat' });
  const say = async (page: Page, words: string) => {
    await page.getByLabel('Say what a resident would').fill(words);
    await page.getByLabel('Say what a resident would').press('Enter');
  };
  const phrasesOf = async (id: string) => {
    const open = await openVersion(stage.parley.core.database.db, { kind: 'article', id });
    return (open?.body as { phrases: string[] } | undefined)?.phrases;
  };

  it('shows what to put right, and each channel as it will be', async () => {
    const page = await stage.sitDown('priya', '/editor/articles/stray-dogs');
    await checks(page).getByText('Nothing has to be put right').waitFor();
    await preview(page).getByText('not switched on').first().waitFor();
    expect(await preview(page).locator('.preview-bubble strong').first().textContent()).toBe('01632 960070');

    await page.getByLabel('As a text message').fill('Prior to a walk – ring “us” 🙂');
    await checks(page).getByText('1 thing to put right before it can go live').waitFor();
    expect(await checks(page).locator('mark').allTextContents()).toEqual(['–', '“', '”', '🙂']);
    await checks(page).getByText('Try: before').waitFor();
    await preview(page).getByText('Prior to a walk - ring "us"', { exact: true }).waitFor();
    // Said aloud once: what must be put right, not every hint.
    await page.getByRole('status').getByText('1 thing to put right').waitFor();

    await checks(page).getByText('Without this,').first().waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await sidewaysOf(page)).toBe(0);
    expect(await problemsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Discard changes' }).click();
  });

  it('runs the draft, says why, and takes the words as a phrase of it', async () => {
    const page = await stage.sitDown('priya', '/editor/articles/allotments');
    await say(page, 'zibbledorf quangle');
    await chat(page).getByText('Found no answer.').waitFor(ONCE_LEARNT);
    await chat(page).getByLabel('It should go to').selectOption({ label: 'Allotment plots' });
    await chat(page).getByRole('button', { name: 'Add as a phrase, and ask again' }).click();
    await chat(page).getByText('Answered with “Allotment plots”.').waitFor(ONCE_LEARNT);
    await chat(page).getByText('Allotment plots is the likeliest').waitFor();
    await isFocused(chat(page).getByText('Added to this draft.'));
    await page
      .locator('.save-line')
      .getByText(/^Draft saved/)
      .waitFor();
    await chat(page).getByRole('button', { name: 'Add as a phrase, and ask again' }).click();
    await chat(page).getByText('It is a phrase of this draft already.').waitFor();
    const added = (await phrasesOf('allotments'))?.filter((phrase) => phrase === 'zibbledorf quangle');
    expect(added).toHaveLength(1);
    // Nobody else is answered with it, whatever is loaded.
    await stage.parley.core.content.reload();
    expect(await stage.ask('zibbledorf quangle')).not.toMatch(/allotment/i);

    await chat(page).getByLabel('Text message').check();
    await say(page, 'zibbledorf quangle');
    await chat(page)
      .getByText(/\d+ characters, \d texts?, \d+p/)
      .waitFor();
    expect(await problemsOf(page)).toEqual([]);
  });

  it('puts a wrong answer right from a page of its own, and keeps it as an example', async () => {
    const page = await stage.sitDown('priya', '/editor/try');
    await say(page, 'the flibbertigibbet came at midnight');
    await chat(page).getByText('Words that counted:').waitFor();
    await chat(page).getByLabel('It should go to').selectOption({ label: 'Complain about noise' });
    await chat(page).getByRole('button', { name: 'Keep as an example' }).click();
    await chat(page).getByText('Kept: this must go to “Complain about noise”.').waitFor();
    const [kept] = await listExamples(stage.parley.core.database.db, 10);
    expect(kept).toMatchObject({ words: 'the flibbertigibbet came at midnight', must: 'noise-complaint' });

    await chat(page).getByRole('button', { name: 'Add as a phrase, and ask again' }).click();
    await chat(page).getByText('Answered with “Complain about noise”.').waitFor(ONCE_LEARNT);
    await chat(page).getByText('Added to the draft of “Complain about noise”.').waitFor();
    expect(await phrasesOf('noise-complaint')).toContain('the flibbertigibbet came at midnight');
    expect(await problemsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await sidewaysOf(page)).toBe(0);
    expect(await problemsOf(page)).toEqual([]);

    // The draft that was saved can be talked to from then on.
    await page.reload();
    await page
      .getByLabel('Talk to')
      .selectOption({ label: 'The draft of Complain about noise by Priya Shah' });
    await say(page, 'the flibbertigibbet came at midnight');
    await chat(page).getByText('Answered with “Complain about noise”.').waitFor(ONCE_LEARNT);
  });

  it('waits for a draft that is long in the learning, and says why', async () => {
    const page = await stage.sitDown('sam', '/editor/try');
    await page.getByLabel('Say what a resident would').waitFor();
    await page.clock.install();
    // The browser's own clock for it cannot be set.
    await page.evaluate(() => {
      AbortSignal.timeout = (milliseconds) => {
        const controller = new AbortController();
        setTimeout(() => controller.abort(new DOMException('Too long.', 'TimeoutError')), milliseconds);
        return controller.signal;
      };
    });
    let answer = () => {};
    const learnt = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let asked = () => {};
    const learning = new Promise<void>((resolve) => {
      asked = resolve;
    });
    await page.route('**/api/editor/try', async (route) => {
      asked();
      await learnt;
      await route.continue();
    });
    await say(page, 'collect a sofa from 14 harrow lane FN3 2BD');
    await learning;
    await page.clock.fastForward(150_000);
    await chat(page).getByText('A changed draft is learnt first').waitFor();
    answer();
    await chat(page).getByText('Began “Collect large items”.').waitFor();
  });

  it('goes through a task with buttons, and begins anew', async () => {
    const page = await stage.sitDown('sam', '/editor/try');
    await say(page, 'collect a sofa from 14 harrow lane FN3 2BD');
    await chat(page).getByText('Began “Collect large items”.').waitFor();
    // A message that fails ends nothing: the task goes on with the next.
    await page.route('**/api/editor/try', (route) => route.abort());
    await say(page, 'no');
    await chat(page).getByText('We cannot reach the server').waitFor();
    await page.unroute('**/api/editor/try');
    let answer = () => {};
    const until = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/editor/try', async (route) => {
      await until;
      await route.continue();
    });
    await chat(page).getByRole('button', { name: 'No', exact: true }).click();
    await chat(page).getByRole('button', { name: 'No', exact: true, disabled: true }).waitFor();
    answer();
    await chat(page).getByText('Taken for a part of the conversation under way.').waitFor();
    await chat(page).getByRole('button', { name: 'Start again' }).click();
    expect(await chat(page).getByRole('listitem').count()).toBe(0);
  });
});
