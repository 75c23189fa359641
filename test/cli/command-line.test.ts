import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { makeTemplate } from '../../src/store/make-template.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

let folder: string;
beforeAll(async () => {
  await makeTemplate();
  folder = temporaryFolder('cli');
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process on a terminal of its own. */
async function run(args: string, input = '', variables: Record<string, string> = {}): Promise<Ran> {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  stdin.end(input);
  const terminal = { stdin, stdout, stderr, once: () => {} } as unknown as Parameters<
    typeof runCommandLine
  >[2];
  const settings = { DATA_DIR: folder, LOG_LEVEL: 'silent', ...variables };
  const code = await runCommandLine(['node', 'parley', ...args.split(' ')], settings, terminal);
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('parley understand', () => {
  const lineSchema = z.object({
    text: z.string(),
    kind: z.enum(['answer', 'dialog', 'clarify', 'urgent', 'none']),
    id: z.string().nullable(),
    score: z.number().min(0).max(1),
    alternatives: z.array(z.object({ id: z.string(), score: z.number() })),
    urgent: z.string().optional(),
  });

  it('prints a JSON line for each message', async () => {
    const { code, out } = await run(
      'understand --json',
      'how do I pay my council tax\nwhen is my bin day\nI can smell gas\n\n🙈\nget me a human being\n',
    );
    const read = lines(out).map((line) => lineSchema.parse(line));
    expect(code).toBe(0);
    expect(read.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'answer council-tax-pay',
      'dialog bin-day',
      'urgent gas-leak',
      'none null',
      'none null',
      'dialog speak-to-advisor',
    ]);
    expect(read[2]?.urgent).toBe('gas-leak');
  });
});

describe('parley chat', () => {
  it('lets a conversation be scripted', async () => {
    const { out } = await run(
      'chat --json --channel sms --from 07700900123 --at 2026-11-23T10:00:00Z',
      'bin day at 14 harrow lane FN3 2BD\ncan i talk to a person\n',
    );
    const read = z
      .array(z.object({ from: z.enum(['resident', 'parley']), text: z.string() }))
      .parse(lines(out));
    expect(read.map(({ from }) => from)).toEqual(['resident', 'parley', 'resident', 'parley']);
    expect(read[1]?.text).toMatch(/^14 Harrow Lane\n/);
  });

  it('goes on where it was the next time', async () => {
    await run('chat --json --from chat-7 --at 2026-11-23T10:00:00Z', 'when is my bin day\n');
    const { out } = await run('chat --json --from chat-7 --at 2026-11-23T10:01:00Z', 'FN3 2BD\n');
    expect(out).toMatch(/house number/);
  });
});

describe('parley check', () => {
  it('finds nothing wrong with what is shipped', async () => {
    expect(await run('check --quick')).toMatchObject({ code: 0, err: '' });
  });

  it('tells of each article how it reads and when it is due', async () => {
    const { out } = await run('check --quick --articles');
    expect(out).toMatch(
      /blue-badge: reads at age \d+\.\d, \d+ phrases, text of \d+ characters, review by 20\d\d/,
    );
  });

  it('gives everything as JSON', async () => {
    const { out } = await run('check --quick --json');
    const report = z
      .object({
        problems: z.array(z.string()),
        articles: z.array(z.object({ id: z.string(), readingAge: z.number() })),
      })
      .parse(JSON.parse(out));
    expect(report.problems).toEqual([]);
    expect(report.articles.length).toBeGreaterThan(100);
    expect(report.articles.filter(({ readingAge }) => readingAge > 9)).toEqual([]);
  });
});

describe('parley import', () => {
  it('tells every bad line with its number and reason, and imports nothing', async () => {
    const file = join(folder, 'bad.csv');
    await writeFile(
      file,
      'uprn,number,street,locality,town,postcode\n1,2,High Street,,Fernley,FN1 1ZZ\n,,,,,\nx,3\n',
    );
    const { code, out, err } = await run(`import addresses ${file}`);
    expect(code).toBe(1);
    expect(out).toMatch(/line \d+: /);
    expect(err).toMatch(/nothing was imported/);
  });
});

describe('parley staff add', () => {
  it('makes an account and refuses a weak password in words', async () => {
    const added = await run('staff add --email jo@fernley.example --name Jo');
    expect(added.out).toMatch(/Jo can sign in as jo@fernley.example with the password \S{20}/);
    const weak = await run('staff add --email al@fernley.example --name Al --password-from-stdin', 'short\n');
    expect(weak).toMatchObject({ code: 1 });
    expect(weak.err).not.toMatch(/short\n/);
  });
});

describe('mistakes', () => {
  it('lists every problem with the settings at once', async () => {
    const { code, err } = await run('check', '', { PORT: 'many', LOG_LEVEL: 'loud', PUBLIC_URL: 'here' });
    expect(code).toBe(1);
    for (const name of ['PORT', 'LOG_LEVEL', 'PUBLIC_URL']) expect(err).toContain(name);
  });

  it("tells of the environment's and the council's at once", async () => {
    const council = join(folder, 'wrong.yaml');
    await writeFile(council, 'name: ""\npayment: { takenBy: somebody }\nnotices: { perWeek: 0 }\n');
    const { code, err } = await run('check', '', { PORT: 'many', COUNCIL_FILE: council });
    expect(code).toBe(1);
    for (const place of ['environment.PORT', 'name', 'starters', 'payment.takenBy', 'notices.perWeek'])
      expect(err).toContain(place);
  });

  it('tells of what nobody expected in one line, and more when asked', async () => {
    const taken = { DATA_DIR: join(folder, 'taken') };
    await writeFile(taken.DATA_DIR, 'a file, where a folder is wanted');
    const { code, err } = await run('migrate', '', taken);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^Something unexpected went wrong: .*EEXIST.* To see where: parley --verbose …, or set DEBUG=1\.\n$/,
    );
    for (const more of [
      await run('--verbose migrate', '', taken),
      await run('migrate', '', { ...taken, DEBUG: '1' }),
    ])
      expect(more.err).toMatch(/\n +at /);
  });

  it('refuses a second process on the data folder', async () => {
    const { openDatabase } = await import('../../src/store/open.ts');
    const database = await openDatabase({ dataFolder: folder });
    const second = await run('migrate');
    await database.close();
    expect(second).toMatchObject({ code: 1 });
    expect(second.err).toMatch(/Another Parley is using this data folder/);
  });

  it('tells of an unknown command', async () => {
    expect((await run('dance')).code).toBe(1);
  });
});

describe('a command in a folder without a database', () => {
  it.each([
    'off --message Closed.',
    'on',
    'person find --email ann@example.org',
    'retain',
    'back-office list',
    'staff add --email jo@fernley.example --name Jo',
    'transcript some-id',
    'export requests',
    `content export ${temporaryFolder('cli-nothing')}`,
  ])('parley %s says which setting is wanting, and makes none', async (args) => {
    const own = { DATA_DIR: temporaryFolder('cli-empty') };
    expect(await run(args, '', own)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('DATABASE_URL: is not set, and there is no database in'),
    });
    expect(await readdir(own.DATA_DIR)).toEqual([]);
  });
});

describe('parley off and on', () => {
  it('switch the service off with a message and on again, and show what is off', async () => {
    const own = { DATA_DIR: temporaryFolder('cli-off') };
    await run('migrate', '', own);
    const on = `Database: ${join(own.DATA_DIR, 'database')}\nEverything is on.\n`;
    expect(await run('off --show', '', own)).toMatchObject({ code: 0, out: on });
    expect(await run('off --channel sms --message Closed.', '', own)).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^Database: .*\nOff since \S+: sms. Residents are told: Closed.\nEvery server knows/,
      ),
    });
    await run('off --message Shut.', '', own);
    expect((await run('off --show', '', own)).out).toMatch(
      /: sms\. .*Closed\.\n.*: everything\. .*Shut\.\n$/,
    );
    expect(await run('on', '', own)).toMatchObject({ code: 0, out: on });
    expect((await run('off --channel email --message Later.', '', own)).out).toMatch(/: email\. .*Later\.\n/);
    expect(await run('on --channel email', '', own)).toMatchObject({ code: 0, out: on });
  });

  it.each([
    ['off', /Say what residents are told/],
    ['off --channel pigeon --message Closed.', /no channel "pigeon": web, sms/],
    ['off --message “Closed”', /characters that texts cannot carry/],
    [`off --message ${'x'.repeat(307)}`, /has 307 characters, at most 306 fit/],
    ['on --channel pigeon', /no channel "pigeon"/],
  ])('refuse %s and change nothing', async (args, reason) => {
    const ran = await run(args);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(reason);
    expect((await run('off --show')).out).toMatch(/\nEverything is on\.\n$/);
  });
});
