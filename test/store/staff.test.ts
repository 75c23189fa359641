import { describe, expect, it } from '@jest/globals';
import { asc, eq } from 'drizzle-orm';
import { auditTrail, recordAction } from '../../src/store/audit-trail.ts';
import {
  type Brake,
  clearTries,
  countTry,
  signInThrottles,
  sweepTries,
  takeBackTry,
} from '../../src/store/sign-in-throttle.ts';
import {
  countStaff,
  deleteSession,
  findSession,
  findStaffByEmail,
  insertSession,
  insertStaff,
  type Staff,
  setPasswordHash,
  staff,
  sweepSessions,
  touchSession,
} from '../../src/store/staff.ts';
import { onBothEngines } from './engines.ts';
import { later, NOON } from './fixtures.ts';

const BRAKE: Brake = {
  freeTries: 3,
  firstDelaySeconds: 30,
  longestDelaySeconds: 100,
  forgetAfterSeconds: 3600,
};

function person(id: string): Staff {
  return {
    id,
    email: `${id}@fernley.example`,
    name: `Name of ${id}`,
    roles: ['advisor', 'editor'],
    passwordHash: 'hash',
    teams: [],
    mostAtOnce: null,
    preferences: {},
    singleSignOn: null,
    disabled: false,
    createdAt: NOON,
  };
}

onBothEngines('staff', ({ database }) => {
  describe('accounts', () => {
    it('finds by email what was added, roles and all', async () => {
      const { db } = database();
      const before = await countStaff(db);
      expect(await insertStaff(db, person('ann'))).toBe(true);
      expect(await findStaffByEmail(db, 'ann@fernley.example')).toEqual(person('ann'));
      expect(await countStaff(db)).toBe(before + 1);
    });

    it('keeps one account for an email', async () => {
      const { db } = database();
      await insertStaff(db, person('bob'));
      expect(await insertStaff(db, { ...person('bob'), id: 'bob-2' })).toBe(false);
      expect(await findStaffByEmail(db, 'bob@fernley.example')).toEqual(person('bob'));
    });

    it('renews a hash', async () => {
      const { db } = database();
      await insertStaff(db, person('cat'));
      await setPasswordHash(db, 'cat', 'stronger');
      expect((await findStaffByEmail(db, 'cat@fernley.example'))?.passwordHash).toBe('stronger');
    });
  });

  describe('sessions', () => {
    const session = (tokenHash: string, staffId: string) => ({
      tokenHash,
      staffId,
      csrfSecret: 'secret',
      id: `id-${tokenHash}`,
      agent: '',
      network: '',
      createdAt: NOON,
      seenAt: NOON,
      expiresAt: later(1000),
    });

    it('finds one with its owner until it runs out', async () => {
      const { db } = database();
      await insertStaff(db, person('dan'));
      await insertSession(db, session('t1', 'dan'));
      expect(await findSession(db, 't1', later(999), later(-1))).toEqual({
        session: session('t1', 'dan'),
        staff: person('dan'),
      });
      expect(await findSession(db, 't1', later(1000), later(-1))).toBeUndefined();
      expect(await findSession(db, 'other', later(1), later(-1))).toBeUndefined();
    });

    it('ends one that was idle, and keeps one that was seen', async () => {
      const { db } = database();
      await insertStaff(db, person('eve'));
      await insertSession(db, session('t2', 'eve'));
      expect(await findSession(db, 't2', later(500), NOON)).toBeUndefined();
      await touchSession(db, 't2', later(400));
      expect((await findSession(db, 't2', later(500), NOON))?.session.seenAt).toEqual(later(400));
    });

    it('ends those of an account that is turned off, and one that was signed out', async () => {
      const { db } = database();
      await insertStaff(db, person('fay'));
      await insertSession(db, session('t3', 'fay'));
      await insertSession(db, session('t4', 'fay'));
      await deleteSession(db, 't4');
      expect(await findSession(db, 't4', later(1), later(-1))).toBeUndefined();
      await db.update(staff).set({ disabled: true }).where(eq(staff.id, 'fay'));
      expect(await findSession(db, 't3', later(1), later(-1))).toBeUndefined();
    });

    it('sweeps what has run out or idled, and old tries', async () => {
      const { db } = database();
      await insertStaff(db, person('gil'));
      await insertSession(db, session('run-out', 'gil'));
      await insertSession(db, { ...session('live', 'gil'), expiresAt: later(9000), seenAt: later(1500) });
      await insertSession(db, { ...session('idle', 'gil'), expiresAt: later(9000) });
      await countTry(db, 'old', BRAKE, NOON);
      await countTry(db, 'new', BRAKE, later(1500));
      await sweepSessions(db, later(2000), later(1000));
      await sweepTries(db, later(1400));
      expect(await findSession(db, 'live', later(2000), later(1000))).toBeDefined();
      const anyTime = [later(-9000), later(-9000)] as const;
      expect(await findSession(db, 'run-out', ...anyTime)).toBeUndefined();
      expect(await findSession(db, 'idle', ...anyTime)).toBeUndefined();
      const keys = await db.select({ key: signInThrottles.key }).from(signInThrottles);
      expect(keys).toContainEqual({ key: 'new' });
      expect(keys).not.toContainEqual({ key: 'old' });
    });
  });

  describe('the brake on tries', () => {
    it('lets the free ones through, then doubles the wait up to the longest', async () => {
      const { db } = database();
      const waits: number[] = [];
      let now = NOON;
      for (let tried = 0; tried < 7; tried += 1) {
        expect(await countTry(db, 'k1', BRAKE, now)).toEqual({ kind: 'allowed' });
        const next = await countTryBlocked(now);
        waits.push(next);
        now = later(next, now);
      }
      expect(waits).toEqual([0, 0, 0, 30, 60, 100, 100]);

      /** Seconds until the next try is let through, seen without making one. */
      async function countTryBlocked(at: Date): Promise<number> {
        const [row] = await db.select().from(signInThrottles).where(eq(signInThrottles.key, 'k1'));
        return Math.max(0, (row?.blockedUntil.getTime() ?? 0) - at.getTime()) / 1000;
      }
    });

    it('says until when, and does not count what it blocks', async () => {
      const { db } = database();
      for (let tried = 0; tried < 4; tried += 1) await countTry(db, 'k2', BRAKE, NOON);
      expect(await countTry(db, 'k2', BRAKE, later(10))).toEqual({ kind: 'blocked', until: later(30) });
      expect(await countTry(db, 'k2', BRAKE, later(29))).toEqual({ kind: 'blocked', until: later(30) });
      expect(await countTry(db, 'k2', BRAKE, later(30))).toEqual({ kind: 'allowed' });
    });

    it('forgets in time, on success, and takes one back', async () => {
      const { db } = database();
      for (const key of ['k3', 'k4', 'k5']) {
        for (let tried = 0; tried < 3; tried += 1) await countTry(db, key, BRAKE, NOON);
      }
      await countTry(db, 'k3', BRAKE, later(3601));
      await clearTries(db, 'k4');
      await takeBackTry(db, 'k5');
      const rows = await db.select().from(signInThrottles).orderBy(asc(signInThrottles.key));
      const failures = (key: string) => rows.find((row) => row.key === key)?.failures;
      expect([failures('k3'), failures('k4'), failures('k5')]).toEqual([1, undefined, 2]);
    });

    it('counts each of many tries at once', async () => {
      const { db } = database();
      const tries = await Promise.all(Array.from({ length: 10 }, () => countTry(db, 'k6', BRAKE, NOON)));
      expect(tries.filter(({ kind }) => kind === 'allowed')).toHaveLength(BRAKE.freeTries + 1);
    });
  });

  it('keeps the trail of what staff did', async () => {
    const { db } = database();
    await recordAction(db, { at: NOON, staffId: null, action: 'staff-added', subject: 'ann' });
    await recordAction(db, { at: later(1), staffId: 'ann', action: 'handover-taken', subject: 'h1' });
    const trail = await db.select().from(auditTrail).orderBy(asc(auditTrail.id));
    expect(trail.map(({ id: _, ...entry }) => entry)).toEqual([
      { at: NOON, staffId: null, action: 'staff-added', subject: 'ann', detail: null },
      { at: later(1), staffId: 'ann', action: 'handover-taken', subject: 'h1', detail: null },
    ]);
  });
});
