/** Our own widget on bad lines: what was written gets through, once and in order, and residents are told how it stands. */
import { expect, it } from '@jest/globals';
import {
  bubbles,
  contact,
  describeWidget,
  expectSoon,
  launcher,
  log,
  page,
  panel,
  said,
  say,
  site,
  visit,
} from './widget-stage.ts';

describeWidget('the chat widget on a bad line', () => {
  it('comes back after a lost connection and has missed nothing', async () => {
    await visit();
    await launcher().click();
    await say('one');
    await said('You said: one').waitFor();
    site.host.dropSockets();
    site.gateway.write(contact(), { author: 'parley', text: 'While you were away' });
    await said('While you were away').waitFor();
    await say('two');
    await said('You said: two').waitFor();
    expect((await bubbles()).slice(1)).toEqual([
      'one',
      'You said: one',
      'While you were away',
      'two',
      'You said: two',
    ]);
  });

  it('asks by polling where WebSockets do not open', async () => {
    site.host.refuseSockets = true;
    await visit();
    await launcher().click();
    await say('one');
    await said('You said: one').waitFor();
    for (const text of ['first', 'second', 'third']) {
      site.gateway.write(contact(), { author: 'advisor', text, advisor: 'Sam' });
      await said(text).waitFor();
    }
    expect((await bubbles()).slice(1)).toEqual(['one', 'You said: one', 'first', 'second', 'third']);
    // The browser itself reports each WebSocket it could not open; that is no error of ours.
  });

  it('sends again what got no answer, and it is taken once', async () => {
    await visit();
    await launcher().click();
    let lost = 0;
    await page.route('**/activities', async (route) => {
      if (route.request().method() !== 'POST' || lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await say('hello');
    await said('You said: hello').waitFor();
    await expectSoon(async () => lost > 1 && (await log().getByText('Sending…').count()) === 0);
    expect(site.gateway.accepted).toHaveLength(1);
    expect((await bubbles()).slice(1)).toEqual(['hello', 'You said: hello']);
  });

  it('says what was not sent, and sends it when asked', async () => {
    await visit();
    await page.clock.install();
    await launcher().click();
    site.host.offline = true;
    await say('hello');
    await say('are you there?');
    await log().getByText('Sending…').first().waitFor();
    const again = panel().getByRole('button', { name: 'Try again' });
    await expectSoon(async () => {
      await page.clock.fastForward(5000);
      return (await again.count()) === 2;
    });
    site.host.offline = false;
    await again.first().click();
    await said('You said: hello').waitFor();
    // Now that the line is back, the other goes by itself.
    await said('You said: are you there?').waitFor();
    expect(site.gateway.accepted.map(({ text }) => text)).toEqual(['hello', 'are you there?']);
  });

  it('sends from the next page what this one could not', async () => {
    await visit();
    await launcher().click();
    await say('one');
    await said('You said: one').waitFor();
    await page.route('**/activities', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await say('two');
    await log().getByText('Sending…').waitFor();
    await page.unroute('**/activities');
    await page.goto(`${site.host.url}/topics/waste`);
    await said('You said: two').waitFor();
    expect((await bubbles()).slice(1)).toEqual(['one', 'You said: one', 'two', 'You said: two']);
    expect(site.gateway.accepted).toHaveLength(2);
  });

  it('waits when it is told to, and says why a message was refused', async () => {
    await visit();
    await launcher().click();
    let calls = 0;
    await page.route('**/activities', (route) => {
      if (route.request().method() !== 'POST' || ++calls > 1) return route.continue();
      return route.fulfill({ status: 429, headers: { 'retry-after': '1' }, json: {} });
    });
    await say('hello');
    await said('You said: hello').waitFor();
    expect(calls).toBe(2);
  });

  it('starts a new chat, politely and without losing a word, when the old one has timed out', async () => {
    await visit();
    await launcher().click();
    await say('one');
    await said('You said: one').waitFor();
    const first = contact();
    site.hurry = 31 * 60_000;
    await say('two');
    await said('You said: two').waitFor();
    await log()
      .getByText(/^This chat timed out, to keep your details safe/)
      .waitFor();
    expect(contact()).not.toBe(first);
    expect((await bubbles()).slice(1).map((text) => text.slice(0, 19))).toEqual([
      'one',
      'You said: one',
      'This chat timed out',
      'two',
      'You said: two',
    ]);
    await page.reload();
    await said('You said: two').waitFor();
    expect(await said('You said: one').count()).toBe(0);
  });

  it('tells the resident who is not there to answer, and goes on when it is', async () => {
    await visit();
    await page.clock.install();
    await launcher().click();
    await say('one');
    await said('You said: one').waitFor();
    site.host.offline = true;
    site.host.dropSockets();
    const trouble = panel().getByText(
      'We cannot reach the chat just now. Trying again… You can also call 01632 960000.',
    );
    await expectSoon(async () => {
      await page.clock.fastForward(4000);
      return (await trouble.count()) > 0;
    });
    await say('two');
    await expectSoon(async () => {
      await page.clock.fastForward(4000);
      return (await panel().getByRole('button', { name: 'Try again' }).count()) === 1;
    });
    site.host.offline = false;
    await expectSoon(async () => {
      await page.clock.fastForward(4000);
      return (await trouble.count()) === 0;
    });
    // Nobody has to ask for it.
    await said('You said: two').waitFor();
  });
});
