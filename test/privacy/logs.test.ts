/**
 * A real Parley that logs all it ever logs, and residents, staff and strangers who put marked personal data wherever it can be
 * put. None of it is in the log, in the figures or in an address.
 */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ended, freePort, startChild, until } from '../environment/child.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { jpeg } from '../photos/pictures.ts';

const MARKER = 'zqxvolubilate';
const PHONE = '+447700900987';
const IS_PERSONAL = new RegExp(`${MARKER}|7700 ?900987`);

let folder: string;
let url: string;
let child: ChildProcess;
let log = '';
/** Sam's email and password, as the start tells them. */
let signIn: readonly string[] = [];
/** Addresses that anybody was given. */
const addresses: string[] = [];

beforeAll(async () => {
  folder = temporaryFolder('logs');
  const port = await freePort();
  url = `http://localhost:${port}`;
  const { PATH, HOME } = process.env;
  child = startChild(process.execPath, [join(PROJECT, 'bin/parley.js'), 'start'], {
    ...{ PATH, HOME, NODE_ENV: 'development', LOG_LEVEL: 'debug' },
    ...{ PORT: String(port), DATA_DIR: join(folder, 'data'), OPEN311_CLIENT_KEYS: 'tests:0123456789abcdef' },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      log += String(data);
    });
  }
  // The last that a start tells: the port has been open for a while by then.
  signIn = await until(async () => {
    const told = /(sam@\S+)\s.*?([a-z2-9]{4}(?:-[a-z2-9]{4}){5})/s.exec(log);
    expect(told).not.toBeNull();
    return told?.slice(1) ?? [];
  }, 100);
});
afterAll(async () => {
  child.kill('SIGTERM');
  await ended(child);
});

const JSON_TYPE = { 'content-type': 'application/json' };

async function post(
  path: string,
  body: unknown,
  headers: Record<string, string> = JSON_TYPE,
): Promise<Response> {
  const sent = typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
  return fetch(`${url}${path}`, { method: 'POST', headers, body: sent });
}

async function text(body: string, pictures: readonly string[] = []): Promise<void> {
  expect((await post('/pocket-phone/messages', { from: PHONE, body, pictures })).status).toBe(200);
}

/** What came to the phone last, once there are so many. */
async function heard(count: number): Promise<string> {
  return until(async () => {
    const shown = await fetch(`${url}/pocket-phone/messages?number=${encodeURIComponent(PHONE)}`);
    const { messages } = (await shown.json()) as { messages: { mine: boolean; body: string }[] };
    const theirs = messages.filter(({ mine }) => !mine);
    expect(theirs.length).toBeGreaterThanOrEqual(count);
    addresses.push(...theirs.flatMap(({ body }) => body.match(/https?:\S+/g) ?? []));
    return theirs.at(-1)?.body ?? '';
  }, 60);
}

it('texts: whole journeys with a name, an address and a picture', async () => {
  const says = [
    `my name is ${MARKER} and i live at 14 Harrow Lane FN3 2BD`,
    'there is a pothole',
    `outside ${MARKER} house, Beech Avenue`,
    `call me on 07700 900987 or ${MARKER}@fernley.example`,
    'menu',
    `i want to talk to a person about ${MARKER}`,
    `${MARKER}, ring me on 07700 900987`,
  ];
  for (const [at, words] of says.entries()) {
    await text(words);
    await heard(at + 1);
  }
  await text(`picture of ${MARKER}`, [jpeg().toString('base64')]);
  await heard(says.length + 1);
});

it('the web chat: messages, an upload and addresses of pictures', async () => {
  const begun = await post('/v3/directline/tokens/generate', { user: { id: MARKER, name: MARKER } });
  const { conversationId, token } = (await begun.json()) as { conversationId: string; token: string };
  const path = `/v3/directline/conversations/${conversationId}`;
  const own = { authorization: `Bearer ${token}` };
  const say = (words: string) =>
    post(
      `${path}/activities`,
      { type: 'message', text: words, from: { id: MARKER, name: MARKER } },
      { ...own, ...JSON_TYPE },
    );
  for (const words of [
    `i am ${MARKER}`,
    'report fly tipping',
    `by ${MARKER} road`,
    'my email is zqxvolubilate@a.example',
  ])
    expect((await say(words)).status).toBe(200);
  const body = new FormData();
  body.append('file', new File([new Uint8Array(jpeg())], `${MARKER}.jpg`, { type: 'image/jpeg' }));
  expect((await post(`${path}/upload`, body, own)).status).toBeLessThan(300);
  const shown = await fetch(`${url}${path}/activities`, { headers: own });
  addresses.push(...((await shown.text()).match(/https?:[^"\\\s]+/g) ?? []));
});

it("a manager's page: a resident looked for, given out and erased, and what is typed wrongly", async () => {
  const [email, password] = signIn;
  const own = { ...JSON_TYPE, origin: url };
  const signedIn = await post('/api/staff/sign-in', { email, password }, own);
  expect(signedIn.status).toBe(200);
  const { csrf } = (await signedIn.json()) as { csrf: string };
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const ask = async (path: string, body: object) => {
    const answer = await post(`/api/person/${path}`, body, { ...own, cookie, 'x-csrf-token': csrf });
    addresses.push(answer.url, ...Object.entries(answer.headers).flat());
    return answer.status;
  };
  const asked = { phone: PHONE, email: `${MARKER}@fernley.example`, reference: MARKER };
  expect([
    await ask('find', { phone: MARKER }),
    await ask('find', asked),
    await ask('export', { ...asked, reason: 'SAR-1' }),
    await ask('erase', { ...asked, reason: `for ${PHONE}`, again: PHONE }),
    await ask('erase', { phone: '07700 900555', reason: 'ER-1', again: MARKER }),
  ]).toEqual([422, 200, 200, 422, 422]);
});

it('what is refused, cannot be read or was never there', async () => {
  const forged = new URLSearchParams({ MessageSid: 'SM1', From: PHONE, To: '+441632960000', Body: MARKER });
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': MARKER };
  const statuses = [
    (await post('/channels/sms/twilio', String(forged), form)).status,
    (await post('/v3/directline/conversations', `{"${MARKER}`, JSON_TYPE)).status,
    (
      await post(
        '/api/staff/sign-in',
        { email: `${MARKER}@fernley.example`, password: MARKER },
        { ...JSON_TYPE, origin: url },
      )
    ).status,
    (await post('/pocket-phone/messages', { from: MARKER, body: MARKER })).status,
    (await fetch(`${url}/nowhere?name=${MARKER}`)).status,
    (await fetch(`${url}/pay/${MARKER}`)).status,
    (await fetch(`${url}/permit/${MARKER}`)).status,
    (await fetch(`${url}/v3/directline/conversations/x/stream?t=${MARKER}`)).status,
    (
      await post(
        '/open311/v2/requests.json',
        `service_code=pothole&lat=1&long=1&first_name=${MARKER}&phone=07700900987`,
        {
          'content-type': 'application/x-www-form-urlencoded',
        },
      )
    ).status,
  ];
  expect(statuses.filter((status) => status < 400 || status >= 500)).toEqual([]);
});

it('leaves none of it in the log, the figures or an address', async () => {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  // It does log what it was asked, so that the search could find something.
  for (const seen of [
    '"path":"/pocket-phone/messages"',
    '"path":"/nowhere"',
    '"path":"/pay/[token]"',
    '"path":"/permit/[token]"',
    '"path":"/api/person/export"',
    'debug',
  ])
    expect(log).toContain(seen === 'debug' ? '"level":20' : seen);
  expect(metrics).toContain('parley_turn_events_total');
  expect(addresses.length).toBeGreaterThan(0);
  const lines = [...log.split('\n'), ...metrics.split('\n'), ...addresses];
  expect(lines.filter((line) => IS_PERSONAL.test(line))).toEqual([]);
});
