/** Ways into the desk and out of it: the council's own sign-in, and what an account is signed in with elsewhere. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Identity, SingleSignOn } from '../../src/desk/single-sign-on.ts';
import { SINGLE_SIGN_ON_CALLBACK } from '../../src/server/routes/single-sign-on.ts';
import { staffSessions } from '../../src/store/staff.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { type DeskBrowser, isFocused, problemsOf } from './desk-browser.ts';
import type { DeskServer } from './desk-server.ts';
import { clearDesk, closeDesk, openDesk, SAM } from './desk-suite.ts';

/** A provider that sends everyone straight back, as whoever `person` is at the time. */
class InstantSignOn implements SingleSignOn {
  readonly name = 'Fernley account';
  person: Identity | undefined;

  async begin() {
    return { url: SINGLE_SIGN_ON_CALLBACK, departure: { state: 's', nonce: 'n', verifier: 'v' } };
  }

  async finish() {
    return this.person;
  }
}

describeWith(chromium, 'signing in to the desk', () => {
  const signOn = new InstantSignOn();
  let server: DeskServer;
  let browser: DeskBrowser;

  beforeAll(async () => {
    ({ server, browser } = await openDesk({ singleSignOn: signOn }));
    await server.stage.addMember('Sam Okafor');
  });
  afterAll(() => closeDesk({ server, browser }));
  afterEach(async () => {
    await clearDesk({ server, browser });
    await server.stage.database.db.delete(staffSessions);
  });

  it('goes in by the council’s own sign-in, and says plainly when that did not work and what to do', async () => {
    const { page } = await browser.sitDown(server.url, SAM);
    await page.getByRole('button', { name: 'Sign out' }).click();
    const elsewhere = page.getByRole('link', { name: 'Sign in with Fernley account' });
    await elsewhere.waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);

    signOn.person = { id: 'issuer stranger', email: 'nobody@fernley.example' };
    await elsewhere.click();
    const alert = page.getByRole('alert');
    await alert.getByText('Signing in with Fernley account did not work. Try it once more.').waitFor();
    await alert.getByText(/ask whoever looks after accounts/).waitFor();
    await isFocused(alert);
    expect(await problemsOf(page)).toEqual([]);
    // It is about this try: a reload is another.
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await elsewhere.waitFor();
    expect(await alert.count()).toBe(0);

    signOn.person = { id: 'issuer sam', email: SAM };
    await elsewhere.click();
    await page.getByRole('heading', { name: 'Conversations' }).waitFor();
  });

  it('lists where one is signed in, and signs out there', async () => {
    const here = await browser.sitDown(server.url, SAM);
    await here.page.getByRole('heading', { name: 'Conversations' }).waitFor();
    const there = await browser.sitDown(server.url, SAM);
    await there.page.getByRole('heading', { name: 'Conversations' }).waitFor();

    await here.button('Settings').click();
    const places = here.page.getByRole('dialog').getByRole('listitem');
    await places.filter({ hasText: ', here' }).waitFor();
    expect(await problemsOf(here.page)).toEqual([]);
    await places.filter({ hasText: ', seen' }).waitFor();
    await here.button('Sign out there').click();
    await places.filter({ hasText: ', seen' }).waitFor({ state: 'detached' });
    await there.page.reload();
    await there.page.getByRole('heading', { name: 'Sign in to the desk' }).waitFor();
    await here.page.reload();
    await here.page.getByRole('heading', { name: 'Conversations' }).waitFor();
  });
});
