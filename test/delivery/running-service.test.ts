import { expect, it } from '@jest/globals';
import { RunningService } from '../../src/delivery/running-service.ts';
import type { Database } from '../../src/store/database.ts';
import { EVERYTHING, readServiceState, switchOff, switchOn } from '../../src/store/service-state.ts';
import { until } from '../environment/child.ts';
import { onBothEngines } from '../store/engines.ts';
import { later, NOON } from '../store/fixtures.ts';

const onError = (error: unknown) => {
  throw error;
};

function replica(database: Database): RunningService {
  return new RunningService({ database, clock: { now: () => NOON }, onError });
}

onBothEngines('the state of the service', ({ database }) => {
  it('is that everything works, until somebody says otherwise', async () => {
    const one = replica(database());
    await one.lookOnce();
    expect(one.offFor('sms')).toBeUndefined();
    expect(one.degraded.list()).toEqual([]);
    expect(await switchOn(database().db, 'sms')).toBe(false);
  });

  it('is seen by every replica: one channel off, or everything, with what residents are told', async () => {
    const one = replica(database());
    await switchOff(database().db, 'sms', 'Texts are off.', NOON);
    await one.lookOnce();
    expect(one.offFor('sms')).toEqual({ message: 'Texts are off.', since: NOON });
    expect(one.offFor('web')).toBeUndefined();
    await switchOff(database().db, EVERYTHING, 'All is off.', later(60));
    await one.lookOnce();
    expect(one.offFor('web')?.message).toBe('All is off.');
    expect(one.offFor('sms')?.message).toBe('All is off.');
    expect(one.wholly()?.since).toEqual(later(60));
    // New words keep the beginning.
    await switchOff(database().db, EVERYTHING, 'All is still off.', later(120));
    await one.lookOnce();
    expect(one.wholly()).toEqual({ message: 'All is still off.', since: later(60) });
    expect(await switchOn(database().db, EVERYTHING)).toBe(true);
    expect(await switchOn(database().db, 'sms')).toBe(true);
    await one.lookOnce();
    expect(one.offFor('sms')).toBeUndefined();
  });

  it('has a part failing after three failures in a row, on every replica, until one of them succeeds', async () => {
    const [one, other] = [replica(database()), replica(database())];
    await one.lookOnce();
    for (const ok of [false, false, true, false, false]) one.degraded.report('sms', ok, NOON);
    expect(one.degraded.isDown('sms')).toBe(false);
    one.degraded.report('sms', false, later(9));
    expect(one.degraded.isDown('sms')).toBe(true);
    await until(async () => {
      await other.lookOnce();
      expect(other.degraded.list()).toMatchObject([{ part: 'sms', since: later(9) }]);
    });
    other.degraded.report('sms', true, later(20));
    await until(async () => {
      await one.lookOnce();
      expect(one.degraded.list()).toEqual([]);
    });
  });

  it('keeps to each process what only it can tell: whether its own connections stand', async () => {
    const [one, other] = [replica(database()), replica(database())];
    one.degraded.report('redis', false, NOON);
    expect(one.degraded.list()).toMatchObject([{ part: 'redis', since: NOON }]);
    await one.lookOnce();
    expect(one.degraded.isDown('redis')).toBe(true);
    await other.lookOnce();
    expect(other.degraded.isDown('redis')).toBe(false);
    expect([...(await readServiceState(database().db)).failing]).toEqual([]);
    one.degraded.report('redis', true, later(1));
    expect(one.degraded.isDown('redis')).toBe(false);
  });
});

onBothEngines('a database that goes away', ({ database }) => {
  it('is told, and what was known stands', async () => {
    let gone = false;
    const flaky = {
      ...database(),
      get db() {
        if (gone) throw new Error('gone');
        return database().db;
      },
    };
    const one = replica(flaky);
    await switchOff(database().db, 'web', 'Off.', NOON);
    await one.lookOnce();
    gone = true;
    await one.lookOnce();
    expect(one.degraded.isDown('postgres')).toBe(true);
    expect(one.offFor('web')?.message).toBe('Off.');
    gone = false;
    await one.lookOnce();
    expect(one.degraded.list()).toEqual([]);
  });
});
