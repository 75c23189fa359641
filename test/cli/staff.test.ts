/** The commands by which whoever looks after accounts takes access away and gives it back, on both databases. */
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { openSession, readSignIn } from '../../src/desk/sessions.ts';
import { signIn } from '../../src/desk/sign-in.ts';
import { type Database, rowsOf } from '../../src/store/database.ts';
import { makeTemplate } from '../../src/store/make-template.ts';
import { openDatabase } from '../../src/store/open.ts';
import { findStaffByEmail } from '../../src/store/staff.ts';
import { deskSettings } from '../desk/desk-stage.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

const JO = 'jo@fernley.example';
const MAX = 'max@fernley.example';

describe('parley staff on PGlite', () => {
  const folder = temporaryFolder('staff');
  beforeAll(() => makeTemplate());
  suite(() => ({ DATA_DIR: folder }));
});

describeWith(postgres, 'parley staff on Postgres', () => {
  const folder = temporaryFolder('staff');
  let server: TestPostgres;
  let url: string;
  beforeAll(async () => {
    server = await startPostgres();
    url = await server.newDatabase();
  });
  afterAll(() => server.stop());
  suite(() => ({ DATA_DIR: folder, DATABASE_URL: url }));
});

const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['disable --email nobody@fernley.example', /No account has that email\. `parley staff list` shows all/],
  [`disable --email ${MAX}`, /Nobody but Max Hill is manager\. .*--even-the-last/],
  [`roles --email ${MAX} --role advisor`, /Nobody but Max Hill is manager/],
  [`roles --email ${JO} --role king`, /Allowed choices are advisor, supervisor/],
  [`roles --email ${JO}`, /--role/],
  [`teams --email ${JO} --team pigeons`, /There is no team "pigeons": .*general/],
  [`password --email ${MAX}`, /signs in with the identity provider and has no password here/],
  ['disable', /--email/],
];

/** In order: each goes on where the one before has left the accounts. */
function suite(variables: () => Readonly<Record<string, string>>): void {
  async function run(args: readonly string[], input = '') {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    stdin.end(input);
    const terminal = { stdin, stdout, stderr, once: () => {} } as unknown as Parameters<
      typeof runCommandLine
    >[2];
    const code = await runCommandLine(
      ['node', 'parley', ...args],
      { LOG_LEVEL: 'silent', ...variables() },
      terminal,
    );
    return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
  }
  const staff = (line: string) => run(['staff', ...line.split(' ')]);

  async function onDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const { DATABASE_URL: databaseUrl, DATA_DIR: dataFolder } = variables();
    const database = await openDatabase({ databaseUrl, dataFolder });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  }

  const session = (email: string) =>
    onDatabase(async ({ db }) => {
      const found = await findStaffByEmail(db, email);
      if (!found) throw new Error(`${email} is not there.`);
      return (await openSession(db, found, deskSettings, new Date())).token;
    });
  const isSignedIn = (token: string) =>
    onDatabase(
      async (database) =>
        (await readSignIn(database, token, { rules: deskSettings, now: new Date() })) !== undefined,
    );
  const tryWith = (email: string, password: string) =>
    onDatabase(async (database) => {
      const credentials = { email, password, network: '192.0.2.1' };
      return (await signIn(database, credentials, deskSettings, new Date())).kind;
    });
  const latestDeed = () =>
    onDatabase(async ({ db }) => {
      const [deed] = await rowsOf<{ staff_id: string | null; action: string; detail: string | null }>(
        db,
        sql`SELECT t.staff_id, t.action, t.detail, s.email FROM audit_trail t JOIN staff s ON s.id = t.subject
            ORDER BY t.id DESC LIMIT 1`,
      );
      return deed;
    });

  let password = '';
  beforeAll(async () => {
    await run(['migrate']);
    const added = await run([
      'staff',
      'add',
      '--email',
      JO,
      '--name',
      'Jo Bell',
      '--role',
      'advisor',
      'editor',
    ]);
    password = /password (\S+)/.exec(added.out)?.[1] ?? '';
    await run([
      'staff',
      'add',
      '--email',
      MAX,
      '--name',
      'Max Hill',
      '--role',
      'manager',
      '--single-sign-on',
    ]);
  });

  it('lists who may do what, and how they sign in', async () => {
    expect(await tryWith(JO, password)).toBe('signed-in');
    const { code, out } = await staff('list');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^jo@fernley\.example {2}Jo Bell {2}advisor, editor {2}all teams {2}password {2}last signed in 20\d\d-\d\d-\d\d\n/,
    );
    expect(out).toMatch(/^max@.*manager {2}all teams {2}single sign-on {2}no sign-in on record$/m);
    const [jo] = (await staff('list --json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(jo).toMatchObject({ email: JO, roles: ['advisor', 'editor'], disabled: false });
    expect(jo).not.toHaveProperty('passwordHash');
  });

  it('disables somebody at once, wherever they are signed in, and lets them in again', async () => {
    const token = await session(JO);
    expect(await isSignedIn(token)).toBe(true);
    // In any case, as people type it.
    expect(await staff('disable --email JO@Fernley.example')).toMatchObject({
      code: 0,
      out: 'Jo Bell can sign in no more\n',
    });
    expect(await tryWith(JO, password)).toBe('wrong');
    expect((await staff('list')).out).toMatch(/^jo@.* {2}DISABLED$/m);
    expect(await latestDeed()).toEqual({ staff_id: null, action: 'staff-disabled', detail: null, email: JO });
    expect(await staff(`enable --email ${JO}`)).toMatchObject({
      code: 0,
      out: 'Jo Bell can sign in again\n',
    });
    expect(await tryWith(JO, password)).toBe('signed-in');
    // What they were signed in with is gone for good.
    expect(await isSignedIn(token)).toBe(false);
    expect(await latestDeed()).toMatchObject({ action: 'signed-in' });
  });

  it('tells how many conversations go back to the queue', async () => {
    await onDatabase(async ({ db }) => {
      const jo = await findStaffByEmail(db, JO);
      await db.execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
        VALUES ('ann', 'web', 'council', 'ann', now(), now())`);
      await db.execute(sql`INSERT INTO handovers
        (id, conversation_id, status, wish, priority, requested_at, reason, taken_by, taken_at)
        VALUES ('h', 'ann', 'active', 'chat', 'normal', now(), '', ${jo?.id}, now())`);
      await db.execute(sql`INSERT INTO staff_presence (staff_id, state, since, seen_at, active_at)
        VALUES (${jo?.id}, 'available', now(), now(), now())`);
    });
    expect((await staff(`disable --email ${JO}`)).out).toBe(
      'Jo Bell can sign in no more\nThe conversation they had goes back to the queue within seconds.\n',
    );
    const seen = await onDatabase(({ db }) =>
      rowsOf<{ gone: boolean }>(
        db,
        sql`SELECT seen_at < now() - interval '1 day' AS gone FROM staff_presence`,
      ),
    );
    expect(seen).toEqual([{ gone: true }]);
    // As the desk's watch does.
    await onDatabase(({ db }) => db.execute(sql`UPDATE handovers SET status = 'waiting', taken_by = NULL`));
    await staff(`enable --email ${JO}`);
  });

  it('gives somebody other roles and teams', async () => {
    const token = await session(JO);
    expect((await staff(`teams --email ${JO} --team waste`)).out).toBe('Jo Bell answers for waste now\n');
    expect(await latestDeed()).toMatchObject({ action: 'staff-teams-changed', detail: 'waste' });
    expect(await isSignedIn(token)).toBe(true);
    expect((await staff(`roles --email ${JO} --role editor`)).out).toMatch(/^Jo Bell is editor now\n/);
    expect(await latestDeed()).toMatchObject({ action: 'staff-roles-changed', detail: 'editor' });
    expect(await isSignedIn(token)).toBe(false);
    expect((await staff('list')).out).toMatch(/Jo Bell {2}editor {2}waste {2}/);
    expect((await staff(`teams --email ${JO}`)).out).toBe('Jo Bell answers for all teams now\n');
  });

  it('gives somebody another password, after which the old one is worth nothing', async () => {
    const token = await session(JO);
    const { out } = await staff(`password --email ${JO}`);
    const fresh = /^Jo Bell can sign in with the password (\S+)\n/.exec(out)?.[1] ?? '';
    expect(await latestDeed()).toMatchObject({ action: 'staff-password-reset', detail: null });
    expect(await isSignedIn(token)).toBe(false);
    expect(await tryWith(JO, password)).toBe('wrong');
    expect(await tryWith(JO, fresh)).toBe('signed-in');
    const own = await run(
      ['staff', 'password', '--email', JO, '--password-from-stdin'],
      'seven green otters swim\n',
    );
    expect(own).toMatchObject({ code: 0, out: 'Jo Bell can sign in with that password\n' });
    expect(await tryWith(JO, 'seven green otters swim')).toBe('signed-in');
  });

  it('refuses in words, and changes nothing', async () => {
    const before = (await staff('list --json')).out;
    const deed = await latestDeed();
    for (const [line, why] of REFUSED) {
      const ran = await staff(line);
      expect({ line, ...ran }).toMatchObject({ code: 1, out: '', err: expect.stringMatching(why) });
    }
    expect((await staff('list --json')).out).toBe(before);
    expect(await latestDeed()).toEqual(deed);
  });

  it('refuses a weak password without showing it', async () => {
    const ran = await run(['staff', 'password', '--email', JO, '--password-from-stdin'], 'short\n');
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('at least 12 characters') });
    expect(ran.err).not.toMatch(/short\n/);
  });

  it('disables the last manager for whoever insists', async () => {
    expect((await staff(`disable --email ${MAX} --even-the-last`)).code).toBe(0);
    expect((await staff(`enable --email ${MAX}`)).code).toBe(0);
    await staff(`roles --email ${JO} --role editor manager`);
    expect((await staff(`disable --email ${MAX}`)).code).toBe(0);
  });
}
