/** What is Messenger's own; what every channel does, the conformance suite holds. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isOfMeta } from '../../../channels/meta/pictures.ts';
import { jpeg, png } from '../../photos/pictures.ts';
import { comment, echoOf, messengerText, PSID, pageEvent, said } from './calls.ts';
import { NOW, PAGE, PUBLIC_URL, startGraph } from './graph-server.ts';
import { type Started, startMessenger } from './started.ts';

let under: Started;
beforeAll(async () => {
  under = await startMessenger();
});
afterAll(() => under.stop());
beforeEach(() => under.reset());

const happened = (...messaging: object[]) => pageEvent({ messaging });
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();
const DAY = 24;

describe('a message by Messenger', () => {
  it('is the page’s, of whoever Meta says it is', async () => {
    expect(await under.receive(messengerText('1', 'bin day'))).toBe(200);
    expect(under.gateway.accepted).toEqual([
      {
        channel: 'messenger',
        account: PAGE,
        contact: PSID,
        externalId: 'm_1',
        text: 'bin day',
        wayBack: { wroteAt: NOW.toISOString() },
      },
    ]);
  });

  it('is what a button brings back, by a quick reply or under a message', async () => {
    const quick = { mid: 'm_1', text: 'Order a', quick_reply: { payload: 'Order a container' } };
    const postback = { mid: 'm_2', title: 'Yes', payload: 'Yes, go on' };
    const bare = { title: 'Start' };
    await under.receive(happened(said({ message: quick }), said({ postback }), said({ postback: bare })));
    expect(under.gateway.accepted).toMatchObject([
      { text: 'Order a container', externalId: 'm_1' },
      { text: 'Yes, go on', externalId: 'm_2' },
      { text: 'Start', externalId: expect.stringContaining(PSID) },
    ]);
  });

  it('is a thumb where it is Messenger’s thumb', async () => {
    const payload = { url: 'https://scontent.xx.fbcdn.net/thumb.png', sticker_id: 369239263222822 };
    await under.receive(
      happened(said({ message: { mid: 'm_1', attachments: [{ type: 'image', payload }] } })),
    );
    expect(under.gateway.accepted).toMatchObject([{ text: '👍' }]);
    expect(under.gateway.accepted[0]).not.toHaveProperty('photoTrouble');
  });

  it.each([
    ['a voice message', { type: 'audio', payload: { url: 'https://cdn.fbsbx.com/a.mp4' } }],
    ['another sticker', { type: 'image', payload: { url: 'https://cdn.fbsbx.com/a', sticker_id: 5 } }],
    ['a post that was shared', { type: 'fallback', payload: null }],
  ])('is answered kindly when it is %s', async (_what, attachment) => {
    await under.receive(happened(said({ message: { mid: 'm_1', attachments: [attachment] } })));
    expect(under.gateway.accepted).toMatchObject([{ text: '', photoTrouble: 'not-words' }]);
  });

  it('is none when it is seen, delivered, liked, taken back, for another page, or on standby', async () => {
    const text = said({ message: { mid: 'm_1', text: 'x' } });
    const payloads = [
      happened(said({ read: { watermark: 1 } }), said({ delivery: { mids: ['m_1'], watermark: 1 } })),
      happened(said({ reaction: { mid: 'm_1', action: 'react', emoji: '👍' } })),
      happened(said({ message: { mid: 'm_1', is_deleted: true } })),
      pageEvent({ messaging: [text] }, '999999999999999'),
      happened({ ...text, sender: { id: PAGE }, recipient: { id: PSID } }),
      happened({ ...text, recipient: { id: '999999999999999' } }),
      pageEvent({ standby: [text] }),
      happened({ nothing: 'known' }),
    ];
    for (const payload of payloads) expect(await under.receive(payload)).toBe(200);
    expect(under.gateway.accepted).toEqual([]);
    expect(under.gateway.reports).toEqual([]);
  });

  it('of our own comes back as an echo, which says that it left', async () => {
    expect(await under.receive(echoOf('c1-2'))).toBe(200);
    expect(under.gateway.accepted).toEqual([]);
    expect(under.gateway.reports).toEqual([{ id: 'c1-2', status: 'sent', providerId: 'm_out' }]);
    // What somebody typed into the page's own inbox has none of our ids.
    await under.receive(echoOf('not an id of ours'));
    expect(under.gateway.reports).toHaveLength(1);
  });
});

describe('pictures by Messenger', () => {
  const files = (...addresses: string[]) =>
    happened(
      said({
        message: { mid: 'm_1', attachments: addresses.map((url) => ({ type: 'image', payload: { url } })) },
      }),
    );

  it('are fetched side by side, without our token', async () => {
    under.graph.keep('1', jpeg());
    under.graph.keep('2', png());
    await under.receive(files(`${under.graph.url}/files/1`, `${under.graph.url}/files/2`));
    expect(under.gateway.accepted).toMatchObject([
      { photos: [{ contentType: 'image/jpeg' }, { contentType: 'image/png' }] },
    ]);
    expect(under.graph.calls.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
  });

  it.each([
    ['https://scontent.xx.fbcdn.net/v/a.jpg?oh=1', true],
    ['https://scontent-lhr8-1.xx.fbcdn.net/a.jpg', true],
    ['https://cdn.fbsbx.com/a.jpg', true],
    ['https://graph.facebook.com/a.jpg', true],
    ['http://scontent.xx.fbcdn.net/a.jpg', false],
    ['https://fbcdn.net.elsewhere.example/a.jpg', false],
    ['https://elsewherefbcdn.net/a.jpg', false],
    ['https://user:password@scontent.xx.fbcdn.net/a.jpg', false],
    ['https://scontent.xx.fbcdn.net:8443/a.jpg', false],
    ['http://169.254.169.254/latest/meta-data', false],
    ['file:///etc/passwd', false],
  ])('are fetched from Meta and nowhere else: %s, %s', (address, may) => {
    expect(isOfMeta(new URL(address), 'https://graph.facebook.com')).toBe(may);
  });

  it('elsewhere are not fetched, nor where the way leads elsewhere', async () => {
    const stranger = await startGraph();
    stranger.keep('1', jpeg());
    const elsewhere = `${stranger.url}/files/1`;
    under.graph.files.set('/files/2', (_request, response) =>
      response.writeHead(302, { location: elsewhere }).end(),
    );
    await under.receive(files(elsewhere, `${under.graph.url}/files/2`, 'no address'));
    expect(under.gateway.accepted).toMatchObject([{ photoTrouble: 'not-received' }]);
    expect(stranger.calls).toEqual([]);
    await stranger.close();
  });

  it('that take too long are asked for again, since Meta waits two seconds', async () => {
    under.graph.files.set('/files/1', () => {});
    await under.receive(files(`${under.graph.url}/files/1`));
    expect(under.gateway.accepted).toMatchObject([{ photoTrouble: 'not-received' }]);
  });
});

describe('an answer by Messenger', () => {
  it('goes to who wrote, has our id with it, and is plain', async () => {
    const say = { text: '**Pay** it [here](/pay).' };
    expect(await under.send(say)).toEqual({ kind: 'sent', providerId: 'm_1' });
    expect(under.graph.sent).toEqual([
      {
        messaging_type: 'RESPONSE',
        recipient: { id: PSID },
        message: { text: `Pay it here (${PUBLIC_URL}/pay).`, metadata: 'c1-2' },
      },
    ]);
  });

  it('has buttons up to three, quick replies up to thirteen or under a long text, and lines after that', async () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => `Number ${index + 1}`);
    await under.send({ text: 'Which?', quickReplies: numbers(3) });
    await under.send({ text: 'x'.repeat(641), quickReplies: numbers(3) });
    await under.send({ text: 'Which?', quickReplies: numbers(13) });
    await under.send({ text: 'Which?', quickReplies: numbers(14) });
    const reply = { content_type: 'text', title: 'Number 1', payload: 'Number 1' };
    expect(under.graph.sent).toMatchObject([
      {
        message: { attachment: { payload: { text: 'Which?', buttons: [{ payload: 'Number 1' }, {}, {}] } } },
      },
      { message: { quick_replies: [reply, {}, {}] } },
      { message: { quick_replies: Array.from({ length: 13 }, () => ({})) } },
      { message: { text: expect.stringMatching(/\n14 Number 14$/) } },
    ]);
  });

  it('goes for a day; what an advisor writes, for a week, and says that a person wrote it', async () => {
    const send = (author: 'parley' | 'advisor', hours: number) =>
      under.send({ text: 'x' }, { author, wayBack: { wroteAt: hoursAgo(hours) } });
    const kinds = [
      await send('parley', DAY - 1),
      await send('parley', DAY + 1),
      await send('advisor', DAY - 1),
      await send('advisor', DAY + 1),
      await send('advisor', 7 * DAY - 1),
      await send('advisor', 7 * DAY + 1),
    ].map(({ kind }) => kind);
    expect(kinds).toEqual(['sent', 'refused', 'sent', 'sent', 'sent', 'refused']);
    expect(under.graph.sent.map(({ messaging_type: type, tag }) => [type, tag])).toEqual([
      ['RESPONSE', undefined],
      ['RESPONSE', undefined],
      ['MESSAGE_TAG', 'HUMAN_AGENT'],
      ['MESSAGE_TAG', 'HUMAN_AGENT'],
    ]);
  });

  it('that Meta finds too late says so too', async () => {
    under.graph.mishaps.push({ kind: 'error', status: 403, code: 10, subcode: 2_018_278 });
    expect(await under.send({ text: 'x' })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('24 hours'),
    });
  });

  it('shows that somebody writes', async () => {
    await under.channel.showTyping?.({ channel: 'messenger', account: PAGE, contact: PSID }, {});
    expect(under.graph.sent).toEqual([{ recipient: { id: PSID }, sender_action: 'typing_on' }]);
  });
});

describe('a comment under a post of the page', () => {
  const asked = { text: 'Shall I help?', quickReplies: ['Yes please'] };
  const wayBack = { wroteAt: hoursAgo(0), comment: '1_2', words: 'My bin was not collected' };
  const key = { contact: `comment:${PAGE}_1:9`, wayBack };

  it('is heard as said in public, in a conversation of its own, with its words to come back', async () => {
    expect(await under.receive(comment())).toBe(200);
    expect(under.gateway.accepted).toEqual([
      {
        channel: 'messenger',
        account: PAGE,
        contact: key.contact,
        externalId: key.contact,
        text: 'My bin was not collected',
        inPublic: true,
        wayBack: { ...wayBack, wroteAt: NOW.toISOString() },
      },
    ]);
  });

  it('is heard once of each person under each post', async () => {
    await under.receive(comment());
    await under.receive(comment({ comment_id: '1_3', message: 'And again' }));
    await under.receive(comment({ comment_id: '1_4', from: { id: '10' } }));
    await under.receive(comment({ comment_id: '2_5', post_id: `${PAGE}_2`, parent_id: `${PAGE}_2` }));
    expect(under.gateway.accepted.map(({ wayBack: back }) => back?.comment)).toEqual(['1_2', '1_4', '2_5']);
  });

  it.each([
    ['our own', { from: { id: PAGE } }],
    ['what people answer each other', { parent_id: '1_1' }],
    ['an edited one', { verb: 'edited' }],
    ['one that was removed', { verb: 'remove' }],
    ['a like', { item: 'reaction', message: undefined }],
    ['a smiley', { message: '👍👍 !!' }],
    ['a picture without words', { message: undefined }],
    ['of nobody', { from: undefined }],
  ])('is left alone when it is %s', async (_what, more) => {
    expect(await under.receive(comment(more))).toBe(200);
    expect(under.gateway.accepted).toEqual([]);
  });

  it('is left alone where the council wants none answered', async () => {
    const quiet = await startMessenger({ answerComments: false });
    expect(await quiet.receive(comment())).toBe(200);
    expect(quiet.gateway.accepted).toEqual([]);
    await quiet.stop();
  });

  it('gets its reply in private and nowhere else, whose button brings back what they wrote', async () => {
    expect(await under.send(asked, key)).toMatchObject({ kind: 'sent' });
    expect(under.graph.calls.map(({ path }) => path)).toEqual([`/v24.0/${PAGE}/messages`]);
    expect(under.graph.sent).toMatchObject([
      {
        recipient: { comment_id: '1_2' },
        message: {
          attachment: {
            payload: { buttons: [{ title: 'Yes please', payload: 'My bin was not collected' }] },
          },
        },
      },
    ]);
  });

  it('gets one reply: a second is refused, and one that went unheard is not said twice', async () => {
    const second = { ...key, wayBack: { ...wayBack, comment: '1_7' } };
    under.graph.mishaps.push({ kind: 'reset', kept: true });
    expect(await under.send(asked, second)).toMatchObject({ kind: 'unknown' });
    const triedAt = new Date(NOW.getTime() - 3 * 60_000);
    expect(await under.send(asked, { ...second, triedAt })).toMatchObject({ kind: 'sent' });
    expect(under.graph.sent).toHaveLength(1);
    expect(await under.send({ text: 'More' }, second)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('one private reply'),
    });
  });

  it('gets none after seven days', async () => {
    const old = (hours: number) => ({
      ...key,
      wayBack: { ...wayBack, comment: `1_${hours}`, wroteAt: hoursAgo(hours) },
    });
    expect(await under.send(asked, old(7 * DAY - 1))).toMatchObject({ kind: 'sent' });
    expect(await under.send(asked, old(7 * DAY + 1))).toMatchObject({ kind: 'refused' });
    expect(under.graph.sent).toHaveLength(1);
  });
});
