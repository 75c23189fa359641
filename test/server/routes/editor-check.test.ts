/** What an editor is told of a draft while it is written, over the wire. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EditorHost, lanternParade, openEditorHost } from '../editor-host.ts';

let host: EditorHost;
let prices: Record<string, unknown>;

beforeAll(async () => {
  host = await openEditorHost('all');
  prices = (await host.jo.get('/items/article/bulky-waste-prices')).body.live.body;
});
afterAll(() => host?.stop());

const PRICES = { kind: 'article', id: 'bulky-waste-prices' } as const;
const check = async (body: object, more: object = {}) =>
  (await host.jo.post('/check', { ...PRICES, body, ...more })).body;
const preview = async (draft: object) => (await host.jo.post('/preview', draft)).body;

describe('what was made to be a burden', () => {
  const MANY = '['.repeat(180_000);

  it('holds nobody up', async () => {
    const path = '/items/article/brackets';
    const body = lanternParade({ id: 'brackets', text: MANY });
    expect((await host.jo.put(`${path}/draft`, { body, revision: 0 })).status).toBe(200);
    expect((await check({ ...prices, text: MANY })).problems).toEqual([
      { field: 'text', message: 'has 180,000 characters; the most is 306' },
    ]);
    const { items } = (await host.jo.get('/items?kind=article')).body;
    expect(items).toContainEqual(expect.objectContaining({ id: 'brackets', problems: 1 }));
    await host.jo.delete(`${path}/draft`, { revision: 1 });
    // Far more than it takes, and far less than looking for each bracket's other half.
  }, 20_000);

  const nestedDraft = (levels: number) => {
    const nested = '['.repeat(levels) + ']'.repeat(levels);
    return `"kind":"article","id":"nested","body":{"more":${nested},"phrases":[${nested}],"words":${nested}}`;
  };

  it('is not read at all where its lists have no end', async () => {
    const draft = nestedDraft(8000);
    for (const path of ['/would-change', '/check', '/preview'])
      expect((await host.jo.post(path, `{${draft}}`)).body.error.code).toBe('malformed-request');
    const saved = await host.jo.put('/items/article/nested/draft', `{${draft},"revision":0}`);
    expect([saved.status, saved.body.error.code]).toEqual([400, 'malformed-request']);
  });

  it('is refused where there are too many lists within lists', async () => {
    const draft = nestedDraft(50);
    const saved = await host.jo.put('/items/article/nested/draft', `{${draft},"revision":0}`);
    expect([saved.status, saved.body.error.code]).toEqual([422, 'content-wrong']);
    expect((await host.jo.post('/would-change', `{${draft}}`)).body.error.code).toBe('content-wrong');
    const checked = await host.jo.post('/check', `{${draft}}`);
    expect(checked.body.problems).toMatchObject([{ message: expect.stringMatching(/lists within lists/) }]);
    expect((await host.jo.post('/preview', `{${draft}}`)).status).toBe(200);
    const notice = draft.replace('"article"', '"notice"');
    expect((await host.jo.post('/try', `{${notice},"form":"web","text":"bins"}`)).status).toBe(200);
  });
});

describe('checks', () => {
  it('find nothing to put right in what is shipped', async () => {
    expect(await check(prices)).toMatchObject({
      readingAge: 7.7,
      problems: [],
      text: { field: 'text', characters: expect.any(Number), segments: 2, pence: 8, wrong: [] },
      links: [{ url: '/bins/bulky-prices' }],
    });
  });

  it('tell of jargon, long sentences and links, each where it stands', async () => {
    const body = `Prior to paying, read [this](http://fernley.example). ${'big '.repeat(30)}.`;
    const { hints, links, problems } = await check({ ...prices, body });
    expect(hints).toMatchObject([
      { field: 'body', at: 0, words: 'Prior to', instead: 'before' },
      { field: 'body', message: expect.stringMatching(/sentence of 30 words/) },
    ]);
    expect(links.at(-1)).toMatchObject({ label: 'this', problem: expect.stringMatching(/https/) });
    expect(problems).toEqual([{ field: 'body', message: expect.stringMatching(/not private/) }]);
  });

  it('mark the characters that make a text dear, with what to write instead', async () => {
    const { text, problems } = await check({ ...prices, text: '£5 – “ok” 🙂' });
    expect(text.wrong).toEqual([
      { at: 3, character: '–', instead: '-' },
      { at: 5, character: '“', instead: '"' },
      { at: 8, character: '”', instead: '"' },
      { at: 10, character: '🙂' },
    ]);
    // It is sent plain, so it costs one text all the same.
    expect(text).toMatchObject({ written: '£5 – “ok” 🙂', segments: 1, pence: 4 });
    expect(problems).toMatchObject([{ field: 'text' }]);
  });

  it('tell of phrases that are here twice, or another topic has', async () => {
    const phrases = ['Sofa price?', 'sofa price', 'when is my bin day'];
    const { problems, hints } = await check({ ...prices, phrases });
    expect(problems.map(({ message }: { message: string }) => message)).toEqual([
      '"sofa price" is here twice',
      '"when is my bin day" is a phrase of "Find your bin day" (bin-day) already',
    ]);
    expect(hints).toContainEqual({ field: 'phrases', message: 'It has 3 phrases; give at least 12.' });
  });

  it('tell who else claims a phrase, by what all the others have learnt', async () => {
    const { overlaps } = await check(
      { ...prices, phrases: ['which day is my recycling bin collected', 'qwv zzk'] },
      { overlaps: true },
    );
    expect(overlaps).toMatchObject([
      { phrase: 'which day is my recycling bin collected', id: 'bin-day', title: 'Find your bin day' },
    ]);
    expect(overlaps[0].share).toBeGreaterThan(0.6);
    // Asked again, the others need not be learnt again, whatever was typed meanwhile.
    const again = await check({ ...prices, phrases: ['report a pothole on my road'] }, { overlaps: true });
    expect(again.overlaps).toMatchObject([{ id: 'report-street-problem' }]);
  });

  it('look at the sentences of a dialog', async () => {
    const { live } = (await host.jo.get('/items/wording/bin-day')).body;
    const words = { ...live.body.words, 'ask-premises': 'Where do you reside – {nowhere}?' };
    const draft = { kind: 'wording', id: 'bin-day', body: { ...live.body, words }, key: 'ask-premises' };
    const { body } = await host.jo.post('/check', draft);
    expect(body.hints).toMatchObject([{ field: 'words.ask-premises', words: 'reside', instead: 'live' }]);
    expect(body.text).toMatchObject({ field: 'words.ask-premises', wrong: [{ character: '–' }] });
    expect(body.problems.map(({ message }: { message: string }) => message).join()).toMatch(/nowhere/);
  });
});

describe('previews', () => {
  it('are what residents really get', async () => {
    const shown = await preview({ ...PRICES, body: prices });
    const [web] = await host.ask('how much is a bulky collection');
    const [sms] = await host.ask('how much is a bulky collection', 'sms');
    expect(shown.web.text).toBe(web);
    expect(shown.web.quickReplies).toHaveLength(3);
    expect(shown.sms).toMatchObject([{ text: sms, segments: 2, pence: 8 }]);
  });

  it('cut a text as it is sent, at MORE, and say what each part costs', async () => {
    const text = `${'A sentence of some length about bins. '.repeat(12)}The end.`;
    const { sms } = await preview({ ...PRICES, body: { ...prices, text } });
    expect(sms.length).toBeGreaterThan(1);
    expect(sms[0].text).toMatch(/MORE/);
    expect(sms.at(-1).text).toMatch(/The end\.$/);
  });

  it('fill in facts, and show each social channel with its limits', async () => {
    const { web, social } = await preview({
      ...PRICES,
      body: { ...prices, body: 'Ring **{waste-phone}**. [Pay](/pay)', links: [] },
    });
    expect(web.text).toBe('Ring **01632 960010**. [Pay](/pay)');
    expect(social.map(({ channel, isOn }: { channel: string; isOn: boolean }) => [channel, isOn])).toEqual([
      ['whatsapp', false],
      ['messenger', false],
      ['bot-framework', false],
      ['other', true],
    ]);
    expect(social[0].messages[0].text).toMatch(/^Ring 01632 960010\. Pay \(http:\/\/localhost\S*\/pay\)\n1 /);
    expect(social[0]).toMatchObject({ mostCharacters: 1200, numbered: true });
  });

  it('read a sentence with sample values', async () => {
    const { live } = (await host.jo.get('/items/wording/missed-bin')).body;
    const key = Object.keys(live.body.words).find((name) =>
      JSON.stringify(live.body.words[name]).includes('{reference}'),
    );
    const { web, sms } = await preview({ kind: 'wording', id: 'missed-bin', body: live.body, key });
    expect(web.text).toMatch(/FN-K47-Q2X/);
    expect(sms[0].text).not.toMatch(/\{/);
  });

  it('show a notice before it begins', async () => {
    const body = {
      ...{ id: 'strike', title: 'Strike', text: 'No bins **today**.', sms: 'No bins today.' },
      ...{ from: '2027-01-01T00:00:00Z', topics: 'all' },
    };
    const { web, sms } = await preview({ kind: 'notice', id: 'strike', body });
    expect([web.text, sms[0].text]).toEqual(['No bins **today**.', 'No bins today.']);
  });

  it('are nothing for a sentence that is not there', async () => {
    const answer = await host.jo.post('/preview', {
      kind: 'wording',
      id: 'bin-day',
      body: {},
      key: 'no-such',
    });
    expect(answer.status).toBe(404);
  });
});

describe('hostile drafts', () => {
  const LARGE = 'a [b](c <i '.repeat(40_000);

  it.each([
    ['an article of 900 kB', { body: LARGE, text: LARGE, title: LARGE.slice(0, 1000) }],
    ['scripts', { body: '<script>alert(1)</script>[x](javascript:alert(1))', text: '<img onerror=x>' }],
    ['5,000 phrases', { phrases: Array.from({ length: 5000 }, (_, at) => `phrase ${at} 🙂`) }],
    [
      'emoji and right-to-left',
      { title: '👨‍👩‍👧', body: '‮مرحبا 👍🏽'.repeat(300), text: 'سلام '.repeat(60) },
    ],
    ['nothing', {}],
    ['wrong types', { title: 7, phrases: 'x', links: [null, 3, { url: [] }], body: { a: 1 }, text: null }],
    ['broken letters', { body: '\ud800\0\ud800', text: '\udfff', phrases: ['\0', ''] }],
    ['a deep prototype', JSON.parse('{"__proto__":{"body":"x"},"constructor":{"a":1}}')],
  ])('are checked and shown without a defect: %s', async (_, fields) => {
    const checked = await host.jo.post('/check', { ...PRICES, body: fields });
    expect(checked.status).toBe(200);
    expect(checked.body.problems.length).toBeGreaterThan(0);
    const shown = await host.jo.post('/preview', { ...PRICES, body: fields });
    expect(shown.status).toBe(200);
    const wording = await host.jo.post('/check', { kind: 'wording', id: 'bin-day', body: { words: fields } });
    expect(wording.status).toBe(200);
    const keyed = { kind: 'wording', id: 'bin-day', body: {}, key: 'constructor' };
    expect((await host.jo.post('/preview', keyed)).status).toBe(404);
  });

  it.each([
    ['', 400],
    [{}, 400],
    [{ ...PRICES, body: 'x' }, 400],
    [{ ...PRICES, id: '../../etc', body: {} }, 400],
    [{ kind: 'page', id: 'x', body: {} }, 400],
    [{ ...PRICES, body: { body: 'x'.repeat(1_100_000) } }, 413],
  ])('that cannot be read are refused in words (%#)', async (body, status) => {
    for (const path of ['/check', '/preview']) {
      const answer = await host.jo.post(path, body);
      expect([answer.status, typeof answer.body.error.message]).toEqual([status, 'string']);
    }
  });
});

it('is for editors', async () => {
  const sam = await host.screenOf('Samira', ['advisor', 'supervisor', 'manager']);
  for (const path of ['/check', '/preview', '/try']) {
    expect((await sam.post(path, { ...PRICES, body: {} })).status).toBe(403);
  }
});

it('finds no problem in anything that is shipped', async () => {
  const { items } = (await host.jo.get('/items')).body;
  expect(items.length).toBeGreaterThan(120);
  const wrong = items.filter(
    (item: { problems: number; id: string; open?: unknown }) => item.problems > 0 && item.open === undefined,
  );
  expect(wrong).toEqual([]);
});
