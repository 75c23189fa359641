import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { emailOnPocketPhone } from '../../../channels/notify/pocket-mail.ts';
import type { Outbound } from '../../../src/conversation/channel.ts';
import { temporaryFolder } from '../../environment/temporary-folder.ts';
import { startHost } from '../direct-line/host.ts';
import { RecordingGateway } from '../recording-gateway.ts';

const folder = temporaryFolder('pocket-mail');
const file = join(folder, 'new', 'pocket-mail.jsonl');
const settings = {
  ...{ subject: 'A message from Fernley Council', publicUrl: 'http://localhost:3000' },
  ...{ expiryMinutes: 720, rememberMinutes: 720 },
};
const open = () =>
  emailOnPocketPhone({ production: false, file, settings, now: () => new Date('2026-11-23T09:05:00Z') });

function mail(id: string, text: string, contact = 'sam@example.com'): Outbound {
  return { id, channel: 'email', account: 'council', contact, author: 'parley', say: { text } };
}

async function shownBy(channel = open()) {
  const host = await startHost(() => channel, new RecordingGateway());
  try {
    const response = await fetch(`${host.url}/pocket-phone/mail`);
    return ((await response.json()) as { mails: readonly { id: string }[] }).mails;
  } finally {
    await host.close();
  }
}

it('keeps mails for the page, newest first, each once, over a restart that cut a line short', async () => {
  const channel = open();
  expect(await shownBy(channel)).toEqual([]);
  expect(await channel.send?.(mail('1', '**Snow**: schools are shut'))).toEqual({
    kind: 'sent',
    providerId: '1',
  });
  expect(await channel.send?.(mail('1', '**Snow**: schools are shut'))).toMatchObject({ kind: 'sent' });
  await channel.send?.(mail('2', 'Your code is 123456'));
  expect(await shownBy(channel)).toEqual([
    expect.objectContaining({ id: '2', text: 'Your code is 123456' }),
    {
      ...{ id: '1', to: 'sam@example.com', subject: 'A message from Fernley Council' },
      ...{ text: 'Snow: schools are shut', at: '2026-11-23T09:05:00.000Z' },
    },
  ]);
  appendFileSync(file, '{"id": "3", "to');
  expect((await shownBy()).map(({ id }) => id)).toEqual(['2', '1']);
});

it('refuses what is no address, and production', async () => {
  expect(await open().send?.(mail('9', 'Hello', 'nobody'))).toMatchObject({
    kind: 'refused',
    unreachable: true,
  });
  const options = { production: true, file, settings, now: () => new Date() };
  expect(() => emailOnPocketPhone(options)).toThrow(/not for production/);
});

it('forgets a mail, in the file too, and is done with one that it does not have', async () => {
  const channel = open();
  await channel.send?.(mail('marked', 'words of somebody who was erased'));
  expect(await channel.forget?.('marked')).toBe('gone');
  expect(await channel.forget?.('marked')).toBe('gone');
  expect(readFileSync(file, 'utf8')).not.toContain('erased');
  expect((await shownBy()).map(({ id }) => id)).toEqual(['2', '1']);
});
