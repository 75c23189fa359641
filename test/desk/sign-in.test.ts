import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { addDemoStaff, addStaff, randomPassword } from '../../src/desk/accounts.ts';
import { resetPassword } from '../../src/desk/change-account.ts';
import { knownBrowsers } from '../../src/desk/known-browsers.ts';
import { refusePassword } from '../../src/desk/passwords.ts';
import { closeSession, csrfMatches, readSignIn } from '../../src/desk/sessions.ts';
import { openFor, type SignInResult, signIn } from '../../src/desk/sign-in.ts';
import { networkOf } from '../../src/server/limits/network.ts';
import { auditTrail } from '../../src/store/audit-trail.ts';
import type { Database } from '../../src/store/database.ts';
import { signInThrottles } from '../../src/store/sign-in-throttle.ts';
import { findStaffByEmail, staff, staffSessions } from '../../src/store/staff.ts';
import { openTestDatabase } from '../environment/database.ts';
import { deskSettings, MONDAY_10AM, PASSWORD, WEAK } from './desk-stage.ts';

const EMAIL = 'sam@fernley.example';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.delete(staff);
  await database.db.delete(signInThrottles);
  await add(EMAIL);
});

const browsers = knownBrowsers('a secret for tests');

const at = (minutes: number) => new Date(MONDAY_10AM.getTime() + minutes * 60_000);

function add(email: string, password = PASSWORD) {
  return addStaff(database, { email, name: 'Sam Okafor', roles: ['advisor'], password }, MONDAY_10AM, WEAK);
}

function tryWith(
  password: string,
  { email = EMAIL, address = '192.0.2.1', minutes = 0, cookie = '' } = {},
): Promise<SignInResult> {
  const knownBrowser = browsers.numberOf(cookie, email);
  const credentials = { email, password, network: networkOf(address), knownBrowser };
  return signIn(database, credentials, deskSettings, at(minutes), WEAK);
}

describe('signing in', () => {
  it('opens a session with the email in any case', async () => {
    const result = await tryWith(PASSWORD, { email: ' SAM@Fernley.example ' });
    expect(result).toMatchObject({
      kind: 'signed-in',
      member: { email: EMAIL, name: 'Sam Okafor', roles: ['advisor'] },
      expiresAt: at(12 * 60),
    });
    const trail = await database.db.select().from(auditTrail).where(eq(auditTrail.action, 'signed-in'));
    expect(trail).toHaveLength(1);
  });

  it('answers an unknown email, a wrong password and a disabled account alike', async () => {
    const wrong = { kind: 'wrong' };
    expect(await tryWith('wrong horse battery')).toEqual(wrong);
    expect(await tryWith(PASSWORD, { email: 'nobody@fernley.example' })).toEqual(wrong);
    await database.db.update(staff).set({ disabled: true });
    expect(await tryWith(PASSWORD)).toEqual(wrong);
  });

  it('renews a hash made with other parameters', async () => {
    const before = (await findStaffByEmail(database.db, EMAIL))?.passwordHash;
    const credentials = { email: EMAIL, password: PASSWORD, network: '192.0.2.1' };
    const stronger = { ...WEAK, logN: 5 };
    expect((await signIn(database, credentials, deskSettings, MONDAY_10AM, stronger)).kind).toBe('signed-in');
    const after = (await findStaffByEmail(database.db, EMAIL))?.passwordHash;
    expect(after).not.toBe(before);
    expect(after).toMatch(/^scrypt\$5\$/);
    expect((await signIn(database, credentials, deskSettings, MONDAY_10AM, stronger)).kind).toBe('signed-in');
  });

  it('makes guessing at one account from one network ever slower, even once the password is right', async () => {
    for (let tried = 0; tried < 6; tried += 1) {
      const address = `2001:db8:1:2::${tried}`;
      expect(await tryWith('guess number one', { address })).toEqual({ kind: 'wrong' });
    }
    const address = '2001:db8:1:2:3:4:5:6';
    expect(await tryWith(PASSWORD, { address })).toEqual({ kind: 'wait', seconds: 30 });
    expect(await tryWith('guess number two', { address, minutes: 0.5 })).toEqual({ kind: 'wrong' });
    expect(await tryWith(PASSWORD, { address, minutes: 0.5 })).toEqual({ kind: 'wait', seconds: 60 });
    expect((await tryWith(PASSWORD, { address, minutes: 1.5 })).kind).toBe('signed-in');
    // Signing in clears the count.
    expect(await tryWith('guess number three', { address, minutes: 1.5 })).toEqual({ kind: 'wrong' });
    expect(await tryWith('guess number four', { address, minutes: 1.5 })).toEqual({ kind: 'wrong' });
  });

  it('lets nobody keep somebody out from another network', async () => {
    for (let tried = 0; tried < 6; tried += 1) {
      expect(await tryWith('a guess of strangers')).toEqual({ kind: 'wrong' });
    }
    expect(await tryWith('a guess of strangers')).toEqual({ kind: 'wait', seconds: 30 });
    // And goes on, a night long, as often as they may.
    for (let minutes = 15; minutes <= 12 * 60; minutes += 15) {
      await tryWith('a guess of strangers', { minutes });
    }
    const minutes = 12 * 60 + 1;
    expect((await tryWith(PASSWORD, { minutes })).kind).toBe('wait');
    expect((await tryWith(PASSWORD, { address: '192.0.2.2', minutes })).kind).toBe('signed-in');
  });

  describe('when strangers guess from everywhere', () => {
    beforeEach(async () => {
      await tryWith('a guess of many', { address: '198.51.100.1' });
      await database.db.update(signInThrottles).set({ failures: 500 });
      expect(await tryWith('a guess of many', { address: '198.51.100.2' })).toEqual({ kind: 'wrong' });
    });

    it('is braked for all but browsers that the person has signed in with', async () => {
      const cookie = browsers.remember(undefined, EMAIL);
      expect(await tryWith(PASSWORD, { address: '192.0.2.2' })).toEqual({ kind: 'wait', seconds: 30 });
      expect((await tryWith(PASSWORD, { address: '192.0.2.2', cookie })).kind).toBe('signed-in');
    });

    it('takes no browser that somebody else has signed in with, nor one that was made up', async () => {
      const [number] = browsers.remember(undefined, EMAIL).split('.');
      const other = browsers.remember(undefined, 'priya@fernley.example');
      const elsewhere = knownBrowsers('another secret').remember(undefined, EMAIL);
      for (const cookie of [other, elsewhere, `${number}`, `${number}.${'x'.repeat(43)}`, 'nonsense'])
        expect(await tryWith(PASSWORD, { address: '192.0.2.2', cookie })).toEqual({
          kind: 'wait',
          seconds: 30,
        });
    });
  });

  it('brakes guesses with a browser that the person has signed in with as any others', async () => {
    const cookie = browsers.remember(undefined, EMAIL);
    for (let tried = 0; tried < 6; tried += 1) {
      const address = `192.0.2.${tried}`;
      expect(await tryWith('a guess at their desk', { address, cookie })).toEqual({ kind: 'wrong' });
    }
    expect(await tryWith(PASSWORD, { cookie })).toEqual({ kind: 'wait', seconds: 30 });
  });

  it('opens nothing when the account was given another password while the old one was looked at', async () => {
    const before = await findStaffByEmail(database.db, EMAIL);
    if (!before) throw new Error('nobody is there');
    await resetPassword(database, { email: EMAIL }, 'seven green otters swim', MONDAY_10AM, WEAK);
    const from = { agent: '', network: '192.0.2.1' };
    expect(await openFor(database, before, from, deskSettings, MONDAY_10AM)).toEqual({ kind: 'wrong' });
    expect((await tryWith('seven green otters swim')).kind).toBe('signed-in');
  });

  it('tells no more about an account that is not there', async () => {
    const email = 'nobody@fernley.example';
    for (let tried = 0; tried < 6; tried += 1) await tryWith('a guess at nobody', { email });
    expect(await tryWith('a guess at nobody', { email })).toEqual({ kind: 'wait', seconds: 30 });
  });

  it('brakes one address that tries many accounts, and a success of its own does not excuse it', async () => {
    for (let tried = 0; tried < 30; tried += 1) {
      await tryWith('a guess at many', { email: `staff${tried}@fernley.example` });
    }
    expect((await tryWith(PASSWORD)).kind).toBe('signed-in');
    expect((await tryWith('one more guess', { email: 'staff31@fernley.example' })).kind).toBe('wrong');
    expect((await tryWith(PASSWORD)).kind).toBe('wait');
    expect((await tryWith(PASSWORD, { address: '192.0.2.2' })).kind).toBe('signed-in');
  });

  it('takes a whole IPv6 network for one caller', async () => {
    for (let tried = 0; tried < 31; tried += 1) {
      const address = `2001:db8:1:2::${tried.toString(16)}`;
      await tryWith('a guess at many', { email: `staff${tried}@fernley.example`, address });
    }
    expect((await tryWith(PASSWORD, { address: '2001:db8:1:2:3:4:5:6' })).kind).toBe('wait');
    expect((await tryWith(PASSWORD, { address: '2001:db8:1:3::1' })).kind).toBe('signed-in');
    expect((await tryWith(PASSWORD, { address: '::ffff:192.0.2.9' })).kind).toBe('signed-in');
  });

  it('counts tries made at once', async () => {
    const results = await Promise.all(Array.from({ length: 12 }, () => tryWith('many at once here')));
    expect(results.filter(({ kind }) => kind === 'wrong')).toHaveLength(6);
  });

  it('keeps neither emails nor addresses of those who try', async () => {
    await tryWith('wrong horse battery');
    const rows = JSON.stringify(await database.db.select().from(signInThrottles));
    expect(rows).not.toContain('fernley');
    expect(rows).not.toContain('192.0.2');
  });
});

describe('sessions', () => {
  async function open() {
    const result = await tryWith(PASSWORD);
    if (result.kind !== 'signed-in') throw new Error(result.kind);
    return result;
  }
  const read = (token: string, minutes: number, byItself = false) =>
    readSignIn(database, token, { rules: deskSettings, now: at(minutes), byItself });

  it('keeps only a hash of the token', async () => {
    const { token } = await open();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(JSON.stringify(await database.db.select().from(staffSessions))).not.toContain(token);
    expect((await read(token, 1))?.member.email).toBe(EMAIL);
    expect(await read(`${token.slice(0, -1)}_`, 1)).toBeUndefined();
  });

  it('ends after two hours without a sign of life', async () => {
    const { token } = await open();
    expect(await read(token, 119)).toBeDefined();
    expect(await read(token, 119 + 119)).toBeDefined();
    expect(await read(token, 119 + 119 + 120)).toBeUndefined();
  });

  it('is not kept alive by what a page fetches by itself', async () => {
    const { token } = await open();
    expect(await read(token, 119, true)).toBeDefined();
    expect(await read(token, 120, true)).toBeUndefined();
  });

  it('ends after twelve hours, whatever happens', async () => {
    const { token } = await open();
    for (let minutes = 60; minutes < 720; minutes += 60) expect(await read(token, minutes)).toBeDefined();
    expect(await read(token, 720)).toBeUndefined();
  });

  it('ends on signing out', async () => {
    const { token } = await open();
    await closeSession(database.db, token);
    expect(await read(token, 1)).toBeUndefined();
  });

  it('wants its own secret repeated', async () => {
    const one = await open();
    const other = await open();
    expect(csrfMatches(one, one.csrf)).toBe(true);
    expect(csrfMatches(one, other.csrf)).toBe(false);
    expect(csrfMatches(one, undefined)).toBe(false);
  });
});

describe('accounts', () => {
  it('says in plain words what is wrong with a new one', async () => {
    const base = { email: 'jo@fernley.example', name: 'Jo', roles: ['advisor'], password: PASSWORD } as const;
    const why = async (change: object) => {
      const added = await addStaff(database, { ...base, ...change }, MONDAY_10AM, WEAK);
      return added.kind === 'refused' ? added.why : added.kind;
    };
    expect(await why({ email: 'not an email' })).toBe('That does not look like an email address.');
    expect(await why({ email: 'nul\u0000@fernley.example' })).toBe(
      'That does not look like an email address.',
    );
    expect(await why({ name: ' ' })).toContain('Give the name');
    expect(await why({ roles: [] })).toContain('at least one role');
    expect(await why({ password: 'short' })).toContain('at least 12 characters');
    expect(await why({ email: EMAIL.toUpperCase() })).toBe('That email has an account already.');
    expect(await why({})).toBe('added');
  });

  it("makes the demo's accounts once, with passwords that sign in", async () => {
    expect(await addDemoStaff(database, MONDAY_10AM, WEAK)).toEqual([]);
    await database.db.delete(staff);
    const demo = await addDemoStaff(database, MONDAY_10AM, WEAK);
    // Whoever wrote a change cannot approve it, so one editor could show nothing.
    expect(demo.map(({ roles }) => roles.includes('editor'))).toEqual([true, true]);
    for (const { email, password } of demo) {
      expect((await tryWith(password, { email })).kind).toBe('signed-in');
    }
    expect(await addDemoStaff(database, MONDAY_10AM, WEAK)).toEqual([]);
  });

  it('draws passwords that pass its own rules and differ', () => {
    const drawn = Array.from({ length: 20 }, randomPassword);
    expect(new Set(drawn).size).toBe(20);
    for (const password of drawn) {
      expect(refusePassword(password, { email: EMAIL, name: 'Sam Okafor' })).toBeUndefined();
    }
  });
});
