import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { listChannels } from '../../src/composition/channels.ts';
import { readSettings } from '../../src/composition/settings.ts';
import { environmentSchema } from '../../src/config.ts';
import { PROJECT } from '../environment/project.ts';

const BOT = {
  BOT_FRAMEWORK_APP_ID: '11111111-2222-4333-8444-555555555555',
  BOT_FRAMEWORK_APP_PASSWORD: 'a secret for tests',
  BOT_FRAMEWORK_TENANT_ID: 'fernley.example',
};

/** With Twilio's credentials, so that the pocket phone keeps no file. */
async function channelsOf(variables: Record<string, string>) {
  const texts = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'token' };
  const environment = environmentSchema.parse({ ...texts, ...variables });
  return listChannels(await readSettings(environment), {
    clock: { now: () => new Date('2026-11-23T10:00:00Z') },
    ids: { next: () => 'id' },
    secret: 'secret',
    folder: 'unused',
    reach: () => '',
  });
}

describe('WhatsApp', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'council-')), 'council.yaml');
  const council = readFileSync(join(PROJECT, 'council.yaml'), 'utf8');
  writeFileSync(
    file,
    council.replace(/^channels:$/m, 'channels:\n  whatsapp: { number: "+441632960100", pictures: false }'),
  );
  afterAll(() => rmSync(dirname(file), { recursive: true }));

  it('is on with a number of its own, by the account that texts go by', async () => {
    const channels = await channelsOf({ COUNCIL_FILE: file });
    expect(channels.all.map(({ name }) => name)).toEqual(['web', 'sms', 'whatsapp']);
    const { limits, endpoints } = channels.named('whatsapp');
    expect(limits).toMatchObject({
      maxCharacters: 1200,
      quickReplies: 0,
      unsolicited: true,
      answersWithinHours: 24,
    });
    expect(limits).not.toHaveProperty('photos');
    expect(endpoints.map(({ path }) => path)).toContain('/channels/whatsapp/twilio');
    expect(channels.lineOf('whatsapp').account).toBe('+441632960100');
    expect(channels.lineOf('whatsapp').contactOf('07700 900123')).toBe('+447700900123');
  });

  it('is refused at start without the credentials, with all else that is wrong', async () => {
    const wrong = join(dirname(file), 'wrong.yaml');
    writeFileSync(wrong, readFileSync(file, 'utf8').replace('lookEverySeconds: 5', 'lookEverySeconds: 99'));
    const start = readSettings(environmentSchema.parse({ COUNCIL_FILE: wrong }));
    await expect(start).rejects.toThrow(/TWILIO_ACCOUNT_SID: is required with TWILIO_AUTH_TOKEN/);
    await expect(start).rejects.toThrow(/lookEverySeconds/);
  });

  it('is off without one', async () => {
    const off = (await channelsOf({})).named('whatsapp');
    expect(off.endpoints).toEqual([]);
  });
});

describe('the Bot Framework', () => {
  it('is off without credentials, and conversations left on it can still be read and wait', async () => {
    const channels = await channelsOf({});
    expect(channels.all.map(({ name }) => name)).toEqual(['web', 'sms']);
    const off = channels.named('bot-framework');
    expect(off.endpoints).toEqual([]);
    const on = (await channelsOf(BOT)).named('bot-framework');
    expect(off.limits).toEqual(on.limits);
    const key = { channel: 'bot-framework', account: 'a', contact: 'c' };
    const message = { ...key, id: '1', author: 'advisor', say: { text: 'Hello' } } as const;
    expect(await off.send?.(message)).toMatchObject({ kind: 'later' });
  });

  it('is on with them, with what council.yaml says that it carries', async () => {
    const channels = await channelsOf(BOT);
    expect(channels.all.map(({ name }) => name)).toContain('bot-framework');
    expect(channels.named('bot-framework').limits).toMatchObject({
      quickReplies: 6,
      quickReplyCharacters: 20,
      unsolicited: true,
    });
    expect(channels.lineOf('bot-framework').account).toBe(BOT.BOT_FRAMEWORK_APP_ID);
  });

  it.each(Object.keys(BOT))('is refused at start without %s alone', (name) => {
    const { [name]: _, ...others } = BOT as Record<string, string>;
    const found = environmentSchema
      .safeParse(others)
      .error?.issues.map(({ message }) => message)
      .join();
    expect(found).toMatch(/go together/);
  });
});
