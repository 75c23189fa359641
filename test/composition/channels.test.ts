import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listChannels } from '../../src/composition/channels.ts';
import { readSettings } from '../../src/composition/settings.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import type { Gateway } from '../../src/conversation/channel.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

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
    folder: temporaryFolder('channels-unused'),
    reach: () => '',
  });
}

describe('WhatsApp', () => {
  const file = join(temporaryFolder('council'), 'council.yaml');
  const council = readFileSync(join(PROJECT, 'council.yaml'), 'utf8');
  writeFileSync(
    file,
    council.replace(/^channels:$/m, 'channels:\n  whatsapp: { number: "+441632960100", pictures: false }'),
  );

  it('is on with a number of its own, by the account that texts go by', async () => {
    const channels = await channelsOf({ COUNCIL_FILE: file });
    expect(channels.all.map(({ name }) => name)).toEqual(['web', 'sms', 'whatsapp', 'email']);
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
    await expect(start).rejects.toThrow(/TWILIO_ACCOUNT_SID: is required, since .* has channels.whatsapp/);
    await expect(start).rejects.toThrow(/lookEverySeconds/);
  });

  it('is off without one', async () => {
    const off = (await channelsOf({})).named('whatsapp');
    expect(off.endpoints).toEqual([]);
  });
});

describe('channels of Meta', () => {
  const file = join(temporaryFolder('council'), 'council.yaml');
  const council = readFileSync(join(PROJECT, 'council.yaml'), 'utf8');
  const line = 'provider: meta, number: "+441632960100", phoneNumberId: "100000000000001"';
  writeFileSync(
    file,
    council.replace(
      /^channels:$/m,
      `channels:\n  whatsapp: { ${line} }\n  messenger: { page: "200000000000002", pictures: false }`,
    ),
  );
  const META = {
    META_APP_SECRET: 'an app secret',
    META_VERIFY_TOKEN: 'words of our own choice',
    META_ACCESS_TOKEN: 'a token',
    META_PAGE_ACCESS_TOKEN: 'a token of the page',
  };

  it('are on with their credentials, and what they carry is as Meta has it', async () => {
    const channels = await channelsOf({ COUNCIL_FILE: file, ...META });
    expect(channels.all.map(({ name }) => name)).toEqual(['web', 'sms', 'whatsapp', 'messenger', 'email']);
    expect(channels.named('whatsapp').limits).toMatchObject({
      ...{ maxCharacters: 1200, unsolicited: true, answersWithinHours: 24, photos: 3, quickReplies: 0 },
      buttons: { most: 3, characters: 20 },
      list: { most: 10 },
    });
    expect(channels.lineOf('whatsapp').account).toBe('+441632960100');
    expect(channels.lineOf('whatsapp').contactOf('07700 900123')).toBe('+447700900123');
    const { limits, endpoints } = channels.named('messenger');
    expect(limits).toMatchObject({ quickReplies: 13, quickReplyCharacters: 20, answersWithinHours: 24 });
    expect(limits).not.toHaveProperty('photos');
    expect(endpoints.map(({ method, path }) => [method, path])).toEqual([
      ['GET', '/channels/messenger'],
      ['POST', '/channels/messenger'],
    ]);
    expect(channels.lineOf('messenger').account).toBe('200000000000002');
  });

  it('are off without being in council.yaml, and conversations left there can be read', async () => {
    const channels = await channelsOf(META);
    expect(channels.all.map(({ name }) => name)).not.toContain('messenger');
    const { endpoints, limits } = channels.named('messenger');
    expect(endpoints).toEqual([]);
    expect(limits.answersWithinHours).toBe(24);
  });

  it.each(Object.keys(META))('are refused at start without %s', async (name) => {
    const { [name]: _, ...others } = META as Record<string, string>;
    const texts = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'token' };
    const start = readSettings(environmentSchema.parse({ COUNCIL_FILE: file, ...texts, ...others }));
    await expect(start).rejects.toThrow(`environment.${name}: is required`);
    await expect(start).rejects.not.toThrow(/TWILIO/);
  });

  it('are refused at start without the id of the number', async () => {
    const wrong = join(dirname(file), 'wrong.yaml');
    writeFileSync(wrong, readFileSync(file, 'utf8').replace(/, phoneNumberId: "\d+"/, ''));
    const start = readSettings(environmentSchema.parse({ COUNCIL_FILE: wrong, ...META }));
    await expect(start).rejects.toThrow(/channels.whatsapp.phoneNumberId: is required with provider: meta/);
  });
});

describe('the Bot Framework', () => {
  it('is off without credentials, and conversations left on it can still be read and wait', async () => {
    const channels = await channelsOf({});
    expect(channels.all.map(({ name }) => name)).toEqual(['web', 'sms', 'email']);
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

describe('GOV.UK Notify', () => {
  const key = `parley-${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}-${'1'.repeat(8)}-0000-4000-8000-${'1'.repeat(12)}`;
  const NOTIFY = { NOTIFY_API_KEY: key, NOTIFY_CALLBACK_TOKEN: 'a bearer token for tests' };
  const council = readFileSync(join(PROJECT, 'council.yaml'), 'utf8');
  const folder = temporaryFolder('council');
  const TEMPLATE = 'f33517ff-2a88-4f6e-b855-c550268ce08a';

  function councilWith(name: string, changed: (council: string) => string): string {
    const file = join(folder, name);
    writeFileSync(file, changed(council));
    return file;
  }
  const texts = councilWith('texts.yaml', (plain) =>
    plain.replace('provider: twilio', `provider: notify\n    notify: { template: ${TEMPLATE} }`),
  );

  it('takes the place of Twilio for texts, and no record shows it', async () => {
    const channels = await channelsOf({ ...NOTIFY, COUNCIL_FILE: texts });
    const sms = channels.named('sms');
    expect(sms.endpoints.map(({ path }) => path)).toEqual([
      '/channels/sms/notify',
      '/channels/notify/receipts',
    ]);
    expect(channels.lineOf('sms')).toMatchObject({ account: '+447700900100' });
    expect(channels.rulesOf('sms')).toMatchObject({ line: 'sms +447700900100', pencePerPart: 4 });
    const { photos: _, ...limits } = (await channelsOf({})).named('sms').limits;
    expect(sms.limits).toEqual(limits);
  });

  it('is refused at start without a template, or in production without a key', async () => {
    const file = councilWith('none.yaml', (plain) => plain.replace('provider: twilio', 'provider: notify'));
    await expect(channelsOf({ ...NOTIFY, COUNCIL_FILE: file })).rejects.toThrow(
      /channels.sms.notify: is required with provider notify/,
    );
    const production = {
      ...{ NODE_ENV: 'production', SECRET: 'x'.repeat(32), PUBLIC_URL: 'https://parley.fernley.example' },
      ...{ DATABASE_URL: 'postgres://db/parley', GOVUK_PAY_API_KEY: 'key', COUNCIL_FILE: texts },
    };
    await expect(channelsOf(production)).rejects.toThrow(/NOTIFY_API_KEY: is required in production/);
    const { NOTIFY_CALLBACK_TOKEN: _, ...half } = NOTIFY;
    expect(
      environmentSchema
        .safeParse(half)
        .error?.issues.map(({ message }) => message)
        .join(),
    ).toMatch(/go together/);
  });

  it('sends email by its template; without one mails are shown on the pocket phone, but never in production', async () => {
    const file = councilWith('email.yaml', (plain) =>
      plain.replace('  email:', `  email:\n    template: ${TEMPLATE}`),
    );
    const on = await channelsOf({ ...NOTIFY, COUNCIL_FILE: file });
    expect(on.named('email').endpoints.map(({ path }) => path)).toEqual(['/channels/notify/receipts']);
    expect(on.lineOf('email').contactOf(' Sam@Example.COM ')).toBe('sam@example.com');
    const pretended = (await channelsOf({})).named('email');
    expect(pretended.endpoints.map(({ path }) => path)).toEqual(['/pocket-phone/mail']);
    const production = {
      ...{ NODE_ENV: 'production', SECRET: 'x'.repeat(32), PUBLIC_URL: 'https://parley.fernley.example' },
      ...{ DATABASE_URL: 'postgres://db/parley', GOVUK_PAY_API_KEY: 'key' },
    };
    const channels = await channelsOf(production);
    expect(channels.all.map(({ name }) => name)).toEqual(['web', 'sms']);
    expect(channels.named('email').endpoints).toEqual([]);
  });
});

describe('web chat', () => {
  const folder = temporaryFolder('council');

  it('has the limits of council.yaml', async () => {
    const file = join(folder, 'council.yaml');
    const council = readFileSync(join(PROJECT, 'council.yaml'), 'utf8');
    writeFileSync(
      file,
      council.replace(/startsPerAddress: \{.*\}/, 'startsPerAddress: { burst: 2, perMinute: 1 }'),
    );
    const { endpoints } = (await channelsOf({ COUNCIL_FILE: file })).named('web');
    const begin = endpoints.find(({ path }) => path.endsWith('/tokens/generate'));
    const request = { method: 'POST', url: '', params: {}, query: {}, headers: {}, body: Buffer.from('{}') };
    const statuses: unknown[] = [];
    for (let n = 0; n < 3; n += 1) {
      const answer = await begin?.handle({ ...request, remoteAddress: '192.0.2.1' }, {} as Gateway);
      statuses.push(answer?.status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });
});
