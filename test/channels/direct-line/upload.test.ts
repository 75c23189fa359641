import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exif, jpeg, jpegExif, jpegSized, jpegWith, png, SECRET, webp } from '../../photos/pictures.ts';
import { type Answer, begin, type Chat, call, START, startChat } from './chat.ts';

let chat: Chat;
let now: Date;
beforeEach(async () => {
  now = START;
  chat = await startChat({ now: () => now, photos: { most: 3, maxBytes: 200_000 } });
});
afterEach(async () => {
  expect(chat.host.defects).toEqual([]);
  await chat.host.close();
});

const file = (bytes: Buffer, name = 'photo.jpg', type = 'image/jpeg') =>
  new File([new Uint8Array(bytes)], name, { type });

function form(activity: unknown, ...files: readonly File[]): FormData {
  const body = new FormData();
  const json = new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' });
  if (activity !== undefined) body.append('activity', json);
  for (const one of files) body.append('file', one);
  return body;
}

interface Upload {
  readonly body: NonNullable<RequestInit['body']>;
  readonly headers?: Record<string, string>;
}

const upload = (token: string | undefined, init: Upload, conversation = 'id-1') =>
  call(chat, 'POST', `/conversations/${conversation}/upload?userId=me`, { token, ...init });

function expectNothingStored(answer: Answer, status: number, words: RegExp): void {
  expect(answer.status).toBe(status);
  expect(answer.body.error.message).toMatch(words);
  expect(chat.gateway.accepted).toEqual([]);
  expect(chat.gateway.photos.kept.size).toBe(0);
}

/** The address of the conversation's only picture, as the resident's client reads it. */
async function photoUrl(token: string): Promise<string> {
  const { body } = await call(chat, 'GET', '/conversations/id-1/activities', { token });
  return body.activities[0].attachments[0].contentUrl;
}

describe('upload', () => {
  it('takes a message in the form', async () => {
    const { token } = await begin(chat);
    const { status } = await upload(token, { body: form({ type: 'message', text: 'hello' }) });
    expect(status).toBe(200);
    expect(chat.gateway.accepted).toMatchObject([{ text: 'hello' }]);
    expect(chat.gateway.accepted[0]?.photos).toBeUndefined();
  });

  it('takes words with pictures of each kind as one message', async () => {
    const { token } = await begin(chat);
    const activity = { type: 'message', text: 'look', channelData: { clientActivityID: 'mine' } };
    const body = form(activity, file(jpeg()), file(png()), file(webp()));
    expect(await upload(token, { body })).toMatchObject({ status: 200, body: { id: 'id-1|mine' } });
    expect(chat.gateway.accepted).toMatchObject([
      {
        text: 'look',
        externalId: 'id-1|mine',
        photos: [{ contentType: 'image/jpeg' }, { contentType: 'image/png' }, { contentType: 'image/webp' }],
      },
    ]);
  });

  it('takes pictures without words, without an activity, and as the body itself', async () => {
    const { token } = await begin(chat);
    for (const body of [
      form({ type: 'message' }, file(jpeg())),
      form(undefined, file(jpeg())),
      file(jpeg()),
    ]) {
      expect((await upload(token, { body })).status).toBe(200);
    }
    expect(chat.gateway.accepted).toHaveLength(3);
    for (const { text, photos } of chat.gateway.accepted)
      expect({ text, photos }).toMatchObject({ text: '', photos: [{}] });
  });

  it.each([
    ['nothing in it', Buffer.alloc(0), 415, /empty/],
    ['a page named .jpg', Buffer.from('<!doctype html><script>'), 415, /not a photo/],
    ['a drawing named .jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415, /not a photo/],
    ['half a picture', jpeg().subarray(0, -30), 415, /did not arrive whole/],
    ['an enormous picture in a small file', jpegSized(60_000, 60_000), 413, /too big/],
    ['a large file', Buffer.concat([jpeg(), Buffer.alloc(200_000)]), 413, /The limit is 0 MB/],
    [
      'a kind of picture that few browsers show',
      Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'),
      415,
      /Send a JPEG/,
    ],
  ])('refuses %s in plain words, and stores nothing', async (_what, bytes, status, words) => {
    const { token } = await begin(chat);
    const activity = { type: 'message', text: 'look' };
    expectNothingStored(await upload(token, { body: form(activity, file(bytes)) }), status, words);
    // Not even the good one beside it: the message is one.
    expectNothingStored(
      await upload(token, { body: form(activity, file(jpeg()), file(bytes)) }),
      status,
      words,
    );
  });

  it('refuses fifty at once', async () => {
    const { token } = await begin(chat);
    const fifty = Array.from({ length: 50 }, () => file(jpeg()));
    expectNothingStored(
      await upload(token, { body: form({ type: 'message' }, ...fifty) }),
      413,
      /up to 3 photos/,
    );
  });

  it('refuses a body that is too large before it is read, and files that are no pictures', async () => {
    const { token } = await begin(chat);
    const body = file(Buffer.alloc(700_000));
    expectNothingStored(await upload(token, { body }), 413, /too big/);
    const headers = { 'content-type': 'application/pdf' };
    expectNothingStored(await upload(token, { body: '%PDF', headers }), 415, /only take photos/);
  });

  it('refuses a form it cannot read', async () => {
    const { token } = await begin(chat);
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    expect((await upload(token, { body: '--x\r\nnonsense', headers })).status).toBe(400);
    expect((await upload(token, { body: new FormData() })).status).toBe(400);
    expect((await upload(token, { body: form('words', file(jpeg())) })).status).toBe(400);
    expect(
      (await upload(token, { body: form({ type: 'message', text: 'x'.repeat(4001) }, file(jpeg())) })).status,
    ).toBe(413);
  });

  it("refuses an upload to someone else's conversation, without a token, or from a strange page, unread", async () => {
    const { token } = await begin(chat);
    const body = form({ type: 'message' }, file(jpeg()));
    expectNothingStored(await upload(token, { body }, 'id-2'), 403, /not yours/);
    expectNothingStored(await upload(undefined, { body }), 401, /Start a chat/);
    const headers = { origin: 'https://elsewhere.example' };
    expectNothingStored(await upload(token, { body, headers }), 403, /not offered on this website/);
  });

  it('takes a few in a row, then asks for patience', async () => {
    const { token } = await begin(chat);
    const statuses: number[] = [];
    for (let sent = 0; sent < 9; sent += 1)
      statuses.push((await upload(token, { body: file(jpeg()) })).status);
    expect(statuses).toEqual([...Array(8).fill(200), 429]);
    now = new Date(now.getTime() + 15_000);
    expect((await upload(token, { body: file(jpeg()) })).status).toBe(200);
  });

  it('tells an allowed page why it refuses', async () => {
    const { token } = await begin(chat);
    const headers = { origin: 'https://www.fernley.example' };
    const answer = await upload(token, { body: file(Buffer.alloc(700_000)), headers });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://www.fernley.example');
  });
});

describe('a picture that was sent', () => {
  it('is shown to the conversation it was sent in, cleaned, and as nothing but a picture', async () => {
    const { token } = await begin(chat);
    await upload(token, { body: file(jpegWith(jpegExif(exif(6)))) });
    const answer = await fetch(await photoUrl(token));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline; filename="photo"',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from('ffd8ff', 'hex'));
    expect(bytes.includes(SECRET)).toBe(false);
  });

  it("is not shown without a token, with a chat's token, with another's, or after half an hour", async () => {
    const { token } = await begin(chat);
    await upload(token, { body: file(jpeg()) });
    const address = new URL(await photoUrl(token));
    const other = await begin(chat);
    const otherId = other.conversationId;
    await upload(other.token, { body: file(jpeg()) }, otherId);
    const status = async (change: (url: URL) => void) => {
      const url = new URL(address);
      change(url);
      return (await fetch(url)).status;
    };
    expect(await status((url) => url.searchParams.delete('t'))).toBe(403);
    expect(await status((url) => url.searchParams.set('t', token))).toBe(403);
    expect(await status((url) => (url.pathname = url.pathname.replace('id-1', otherId)))).toBe(403);
    expect(await status((url) => (url.pathname = `${url.pathname}x`))).toBe(404);
    // The other conversation's own token does not lead to this conversation's picture either.
    const { body } = await call(chat, 'GET', `/conversations/${otherId}/activities`, { token: other.token });
    const theirs = new URL(body.activities[0].attachments[0].contentUrl);
    theirs.pathname = theirs.pathname.replace(/[^/]+$/, address.pathname.split('/').at(-1) ?? '');
    expect((await fetch(theirs)).status).toBe(404);
    expect(await status(() => {})).toBe(200);
    now = new Date(now.getTime() + 1800_000);
    expect(await status(() => {})).toBe(403);
  });
});
