/** "Send me a copy of this chat", at any time, whoever has the conversation. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { conversationCopy } from '../../dialogs/speak-to-advisor/files.ts';
import { reply } from '../../src/desk/advise.ts';
import { take } from '../../src/desk/queue.ts';
import { type DeskStage, MONDAY_10AM, openDeskStage } from './desk-stage.ts';

let stage: DeskStage;
let people = 0;
beforeAll(async () => {
  stage = await openDeskStage();
});
afterAll(() => stage.close());

const web = () => stage.resident('web', `copier-${++people}`);

async function read(path: string, now = MONDAY_10AM): Promise<string | undefined> {
  const token = /([\w-]{36})\.txt/.exec(path)?.[1] ?? '';
  return (await conversationCopy(stage.database.db, token, now, undefined, (key) => key))?.body;
}

it('is given by the advisor’s side of the chat without Parley speaking in it', async () => {
  const resident = web();
  await resident.say('when is the library open');
  const id = await resident.join('my dog');
  const sam = await stage.addMember('Sam Copied');
  await take(stage.desk, id, sam);
  await reply(stage.desk, id, sam, { clientId: 'before-copy', text: 'About your dog' });
  await resident.say('please can you send me a copy of this chat?');
  await reply(stage.desk, id, sam, { clientId: 'after-copy', text: 'Said later' });
  const given = (await resident.transcript()).at(-2);
  expect(given).toMatchObject({
    author: 'system',
    text: 'Here is a copy of this chat so far. The link works for a week.',
    attachments: [{ name: 'Keep a copy of this chat', contentType: 'text/plain' }],
  });
  const body = await read(given?.attachments?.[0]?.path ?? '');
  expect(body).toContain('Sam: About your dog');
  expect(body).toContain('copy-you: speak to an advisor about my dog');
  // Of this talk alone, and until it was asked for... in a clock that stands still that is the whole of the moment.
  expect(body).not.toContain('library');
  expect(await read(given?.attachments?.[0]?.path ?? '', new Date('2026-12-01T10:00:00Z'))).toBeUndefined();
});

it('is given while they wait, who keep their place, and asks nothing else', async () => {
  const resident = web();
  const id = await resident.join('my cat');
  expect(await resident.say('save this chat')).toEqual([expect.stringMatching(/^Here is a copy/)]);
  expect((await resident.transcript()).at(-1)?.author).toBe('parley');
  expect(await resident.handover()).toBe(id);
});

it('is a link by text', async () => {
  const resident = stage.resident('sms', '+447700900999');
  await resident.say('when is the library open');
  const [text = ''] = await resident.say('can i have a transcript');
  expect(text).toMatch(
    /^A copy of this chat so far, for a week: open it \(fernley\.example\/files\/.*\.txt\)$/,
  );
  expect(await read(text)).toContain('copy-you: when is the library open');
});

describe('what sounds like it and is not', () => {
  it.each([
    'I need a copy of my council tax bill',
    'where do I get a copy of my birth certificate',
    'I had a conversation with someone yesterday about a copy of my tenancy and nobody rang me back',
    'record of the decision',
  ])('%s', async (text) => {
    const said = await web().say(text);
    expect(said.join()).not.toMatch(/copy of this chat/);
  });
});
