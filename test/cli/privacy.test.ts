/** The commands by which a council answers residents who ask for their data, on a folder of its own. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { type Database, rowsOf } from '../../src/store/database.ts';
import { makeTemplate } from '../../src/store/make-template.ts';
import { openDatabase } from '../../src/store/open.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

const PHONE = ['--phone', '07700 900987'];
let folder: string;

beforeAll(async () => {
  await makeTemplate();
  folder = temporaryFolder('privacy-cli');
  await onDatabase(async ({ db }) => {
    await db.execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
      VALUES ('ann', 'sms', '+441632960000', '+447700900987', now(), now()),
        ('long-ago', 'sms', '+441632960000', '+447700900555', '2020-01-01', '2020-01-01')`);
    await db.execute(sql`INSERT INTO transcript (conversation_id, sequence, at, author, text)
      VALUES ('ann', 1, now(), 'resident', 'words of ann')`);
  });
});

async function run(...args: readonly string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const terminal = { stdin, stdout, stderr, once: () => {} } as unknown as Parameters<
    typeof runCommandLine
  >[2];
  const settings = { DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' };
  const code = await runCommandLine(['node', 'parley', ...args], settings, terminal);
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

async function onDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataFolder: join(folder, 'data') });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const deeds = () =>
  onDatabase(({ db }) => rowsOf(db, sql`SELECT action, subject, detail FROM audit_trail ORDER BY id`));

describe('parley person', () => {
  it('wants to know whom, in full', async () => {
    for (const args of [[], ['--phone', '900987'], ['--email', 'ann']]) {
      const { code, err } = await run('person', 'find', ...args);
      expect({ code, err }).toMatchObject({
        code: 1,
        err: expect.stringContaining('--phone, --email or --reference'),
      });
    }
  });

  it('says how much is held, and shows nothing of it', async () => {
    const { code, out } = await run('person', 'find', ...PHONE);
    expect(code).toBe(0);
    expect(out).toContain('transcript: 1 (what was said');
    expect(out).not.toContain('words of ann');
    expect(await deeds()).toEqual([]);
  });

  it('writes all of it out, once why is written down', async () => {
    const out = join(folder, 'sar');
    expect((await run('person', 'export', ...PHONE, '--out', out)).err).toContain('--reason');
    expect(readdirSync(folder)).not.toContain('sar');
    const { code } = await run('person', 'export', ...PHONE, '--reason', 'SAR-1', '--out', out);
    expect(code).toBe(0);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('words of ann');
    expect(await deeds()).toEqual([{ action: 'person-exported', subject: 'ann', detail: 'SAR-1' }]);
  });

  it('erases only when told yes', async () => {
    const dry = await run('person', 'erase', ...PHONE, '--reason', 'ER-1');
    expect(dry.out).toContain('transcript: 1');
    expect((await run('person', 'find', ...PHONE)).out).not.toContain('Nothing is held.');
    const done = await run('person', 'erase', ...PHONE, '--reason', 'ER-1', '--yes');
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('transcript: 1 erased') });
    expect((await run('person', 'find', ...PHONE)).out).toBe('Nothing is held.\n');
    expect(await deeds()).toMatchObject([{}, { action: 'person-erased', detail: 'ER-1' }]);
  });
});

describe('parley retain', () => {
  it('says what would go, then lets it go', async () => {
    expect((await run('retain', '--dry-run')).out).toBe('conversations: 1 would be removed\n');
    expect((await run('retain')).out).toBe('conversations: 1 removed\n');
    expect((await run('retain')).out).toBe('Nothing is over.\n');
  });
});

describe('parley person erase-again', () => {
  const list = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return ['--still-there', file, '--reason', 'restored'];
  };
  const left = () => onDatabase(({ db }) => rowsOf(db, sql`SELECT id FROM conversations ORDER BY id`));

  it('erases whose conversation a backup brought back, and nobody else', async () => {
    await onDatabase(({ db }) =>
      db.execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
        VALUES ('ann', 'sms', '+441632960000', '+447700900987', now(), now()),
          ('ann-by-mail', 'email', 'council', 'ann@fernley.example', now(), now()),
          ('bob', 'sms', '+441632960000', '+447700900986', now(), now())`),
    );
    // Somebody has begun to write since the backup, too.
    const later = list('later.txt', 'bob\ncharlie\n');
    const counted = 'Conversations here and not in the list of 2: 2\n';
    expect((await run('person', 'erase-again', ...later)).out).toBe(counted);
    expect(await left()).toEqual([{ id: 'ann' }, { id: 'ann-by-mail' }, { id: 'bob' }]);
    const { out } = await run('person', 'erase-again', ...later, '--yes');
    expect(out).toBe(`${counted}Residents erased again: 2\n`);
    expect(await left()).toEqual([{ id: 'bob' }]);
    expect((await deeds()).slice(-2)).toMatchObject([{ detail: 'restored' }, { detail: 'restored' }]);
  });

  it('reads a list with blanks and a mark before it, and takes none that has anything but ids', async () => {
    const blanks = await run('person', 'erase-again', ...list('blanks.txt', '\uFEFF bob\r\n'), '--yes');
    expect(blanks.out).toBe('Conversations here and not in the list of 1: 0\n');
    const headed = await run('person', 'erase-again', ...list('headed.txt', 'bob\n(1 row)\n'), '--yes');
    expect(headed).toMatchObject({ code: 1, err: expect.stringContaining('has in line 2 what is no id') });
    expect(await left()).toEqual([{ id: 'bob' }]);
  });

  it('erases nobody where it would be more than a tenth of many: the list is an old one', async () => {
    await onDatabase(({ db }) =>
      db.execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
        SELECT 'many-' || n, 'web', 'web', 'chat-' || n, now(), now() FROM generate_series(1, 21) n`),
    );
    const old = await run('person', 'erase-again', ...list('old.txt', 'bob\n'), '--yes');
    expect(old).toMatchObject({ code: 1, err: expect.stringContaining('Nobody was erased') });
    expect(await left()).toHaveLength(22);
    await onDatabase(({ db }) => db.execute(sql`DELETE FROM conversations WHERE id LIKE 'many-%'`));
  });

  it('takes no list that is empty or not there: that would be everybody', async () => {
    const none = await run('person', 'erase-again', ...list('none.txt', '\n'), '--yes');
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('lists no conversation') });
    const gone = ['--still-there', join(folder, 'gone.txt'), '--reason', 'restored', '--yes'];
    expect((await run('person', 'erase-again', ...gone)).err).toContain('cannot be read');
    expect(await left()).toEqual([{ id: 'bob' }]);
  });
});
