/** A whole Parley with Meta played on this machine: residents on WhatsApp and Messenger, and an advisor at the desk. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MESSENGER_PATH } from '../../channels/meta/messenger/receive.ts';
import { WHATSAPP_PATH } from '../../channels/meta/whatsapp/receive.ts';
import type { RunningParley } from '../../src/composition/server.ts';
import {
  comment,
  PSID,
  pageEvent,
  said,
  signed,
  whatsAppEvent,
  whatsAppMessage,
} from '../channels/meta/calls.ts';
import {
  APP_SECRET,
  COUNCIL,
  type GraphServer,
  PAGE,
  PHONE_NUMBER_ID,
  startGraph,
  TOKEN,
  VERIFY_TOKEN,
} from '../channels/meta/graph-server.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { startTestParley } from './running.ts';

/** A Monday, while the desk is open; what residents send says a time of its own. */
const MONDAY = new Date('2026-11-23T10:00:00Z');
const file = join(temporaryFolder('council'), 'council.yaml');
let now = MONDAY;
let graph: GraphServer;
let parley: RunningParley;
/** What signs an advisor's screen in. */
let signedIn: Record<string, string> = {};

beforeAll(async () => {
  graph = await startGraph();
  const line = `provider: meta, number: "${COUNCIL}", phoneNumberId: "${PHONE_NUMBER_ID}"`;
  const ours = `channels:\n  whatsapp: { ${line} }\n  messenger: { page: "${PAGE}" }`;
  writeFileSync(
    file,
    readFileSync(join(PROJECT, 'council.yaml'), 'utf8').replace(/^channels:$/m, () => ours),
  );
  const secrets = { META_APP_SECRET: APP_SECRET, META_VERIFY_TOKEN: VERIFY_TOKEN };
  const tokens = { META_ACCESS_TOKEN: TOKEN, META_PAGE_ACCESS_TOKEN: TOKEN };
  const graphUrl = { META_GRAPH_URL: `${graph.url}/v24.0` };
  parley = await startTestParley({ COUNCIL_FILE: file, ...secrets, ...tokens, ...graphUrl }, () => now);
});
afterAll(async () => {
  await parley?.stop();
  await graph?.close();
});
beforeEach(() => {
  now = MONDAY;
  graph.sent.length = 0;
});

async function signIn(): Promise<void> {
  const answer = await desk('/api/staff/sign-in', parley.demoStaff[0]);
  const { csrf } = (await answer.json()) as { csrf: string };
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  signedIn = { cookie, 'x-csrf-token': csrf };
}

async function desk(path: string, body?: unknown): Promise<Response> {
  return fetch(`${parley.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { origin: parley.url, 'content-type': 'application/json', ...signedIn },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function post(path: string, payload: unknown): Promise<number> {
  const { method, headers, body } = signed(path, payload);
  return (await fetch(`${parley.url}${path}`, { method, headers, body })).status;
}

const saying = (words: RegExp) => graph.arrived((body) => words.test(body));

describe('a resident on WhatsApp', () => {
  let count = 0;
  const at = { timestamp: String(MONDAY.getTime() / 1000) };
  const say = (body: string) => {
    count += 1;
    const message = whatsAppMessage(`w${count}`, { type: 'text', text: { body }, ...at });
    return post(WHATSAPP_PATH, whatsAppEvent({ messages: [message] }));
  };
  const choose = (id: string, kind: 'button_reply' | 'list_reply') => {
    count += 1;
    const interactive = { type: kind, [kind]: { id, title: id.slice(0, 20) } };
    const message = whatsAppMessage(`w${count}`, { type: 'interactive', interactive, ...at });
    return post(WHATSAPP_PATH, whatsAppEvent({ messages: [message] }));
  };

  it('is shown choices that they press, and is understood by number and by words as well', async () => {
    const asked = /What has happened/;
    await say('order a new bin');
    expect(await saying(/Which bin/)).toMatchObject({ interactive: { type: 'list' } });
    await choose('Black bin (rubbish)', 'list_reply');
    const byPress = await saying(asked);
    for (const answer of ['1', 'the black one']) {
      await say('start again');
      await say('order a new bin');
      graph.sent.length = 0;
      await say(answer);
      expect(await saying(asked)).toMatchObject({
        interactive: (byPress as { interactive: object }).interactive,
      });
    }
  });

  it('hears kindly that a voice message cannot be read', async () => {
    await post(
      WHATSAPP_PATH,
      whatsAppEvent({ messages: [whatsAppMessage('voice', { type: 'audio', audio: { id: '1' }, ...at })] }),
    );
    await saying(/I can only read words and look at photos/);
  });

  it('is answered by an advisor for a day, who then sees that nothing goes any more', async () => {
    await say('start again');
    await say('talk to a person about my council tax');
    await saying(/in the queue/);
    await signIn();
    const path = `/api/desk/handovers/${await waitingAtDesk()}`;
    expect((await desk(`${path}/take`, {})).status).toBe(200);
    await desk(`${path}/typing`, {});
    expect(await saying(/typing_indicator/)).toMatchObject({ status: 'read', message_id: `wamid.w${count}` });
    await desk(`${path}/reply`, { clientId: 'first-1234', text: 'Hello, I am *Sam*.' });
    expect(await saying(/I am \*Sam\*/)).toMatchObject({ type: 'text' });
    now = new Date(MONDAY.getTime() + 25 * 3_600_000);
    await signIn();
    await desk(`${path}/reply`, { clientId: 'second-1234', text: 'One more thing.' });
    expect(await failureAtDesk(path)).toContain('24 hours');
    expect(graph.sent.some((sent) => JSON.stringify(sent).includes('One more thing'))).toBe(false);
  });
});

/** The handover that waits. */
async function waitingAtDesk(): Promise<string> {
  for (;;) {
    const { handovers } = (await (await desk('/api/desk/queue')).json()) as { handovers: { id: string }[] };
    if (handovers[0]) return handovers[0].id;
  }
}

/** Why an advisor's message did not go, once that is known. */
async function failureAtDesk(path: string): Promise<string> {
  for (;;) {
    const { entries } = (await (await desk(path)).json()) as { entries: { deliveryReason?: string }[] };
    const reason = entries.at(-1)?.deliveryReason;
    if (reason !== undefined) return reason;
  }
}

describe('who comments on a post of the page', () => {
  it('is offered help in private, and by one press has what they wrote answered there', async () => {
    expect(
      await post(MESSENGER_PATH, comment({ message: 'When is my bin day?', created_time: 1795428000 })),
    ).toBe(200);
    const reply = await saying(/You wrote on our page/);
    expect(reply).toMatchObject({ recipient: { comment_id: '1_2' } });
    const [, payload = ''] = /"payload":"([^"{]+)"/.exec(JSON.stringify(reply)) ?? [];
    expect(payload).toBe('When is my bin day?');
    graph.sent.length = 0;
    await post(
      MESSENGER_PATH,
      pageEvent({ messaging: [said({ postback: { mid: 'p1', payload } }, MONDAY)] }),
    );
    expect(await saying(/postcode/)).toMatchObject({ recipient: { id: PSID } });
  });

  it('hears nothing in public, and the page says nothing there', () => {
    expect(graph.calls.filter(({ path }) => !path.endsWith('/messages'))).toEqual([]);
  });
});
