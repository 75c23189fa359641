import { describe, expect, it } from '@jest/globals';
import { binDays, hoursOf, statusToday } from '../../../dialogs/bin-day/rules.ts';
import { binDaySettings } from '../../../dialogs/bin-day/settings.ts';
import { londonDay } from '../../../src/conversation/calendar/working-days.ts';
import { collection } from './collection.ts';

const HOURS = { outBy: '07:00', closes: '18:00' };
/** Monday 23 November 2026; in winter London is on UTC. */
const NOW = new Date('2026-11-23T10:00:00Z');
const at = (time: string) => new Date(`2026-11-23T${time}:00Z`);
const TODAY = '2026-11-23';

describe('the next days', () => {
  it('are one for each service, in order, today aside', () => {
    const bins = binDays(
      [
        collection('2026-12-07'),
        collection('2026-12-21'),
        collection('2026-11-30', { service: 'food' }),
        collection('2026-12-07', { service: 'food' }),
        collection('2026-11-16'),
      ],
      NOW,
      HOURS,
    );
    expect(bins.days.map(({ day, collections }) => [day, collections.map(({ service }) => service)])).toEqual(
      [
        ['2026-11-30', ['food']],
        ['2026-12-07', ['refuse']],
      ],
    );
    expect(bins.today).toEqual([]);
  });

  it('are all of them up to the end of the horizon, that day included', () => {
    const days = ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-15'].map((day) => collection(day));
    expect(binDays(days, NOW, HOURS, '2026-12-14').days.map(({ day }) => day)).toEqual([
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
    ]);
  });

  it('count by the day a collection really is', () => {
    const moved = collection('2026-11-24', { currentOn: '2026-11-21', revision: 'moved' });
    const later = collection('2026-11-22', { currentOn: '2026-11-25', revision: 'moved' });
    expect(binDays([moved, later], NOW, HOURS).days.map(({ day }) => day)).toEqual(['2026-11-25']);
  });

  it('keep the scheduled day of what is not settled, and skip what does not happen', () => {
    const open = collection('2026-12-28', { currentOn: null, revision: 'expected' });
    const stopped = collection('2026-12-14', { currentOn: null, revision: 'stopped', service: 'garden' });
    const resumed = collection('2027-01-11', { service: 'garden' });
    const bins = binDays([open, stopped, resumed], NOW, HOURS);
    expect(bins.days.map(({ day }) => day)).toEqual(['2026-12-28', '2027-01-11']);
    expect(bins.pauses).toEqual([{ collection: resumed, resumesOn: '2027-01-11' }]);
  });

  it('tell nothing of a break that is over or lies beyond the next day', () => {
    const past = collection('2026-11-16', { currentOn: null, revision: 'stopped' });
    const next = collection('2026-11-30');
    const far = collection('2026-12-14', { currentOn: null, revision: 'stopped' });
    expect(binDays([past, next, far], NOW, HOURS).pauses).toEqual([]);
  });

  it('say nothing of today while its new day is not known', () => {
    const open = collection(TODAY, { currentOn: null, revision: 'expected' });
    expect(binDays([open], NOW, HOURS)).toMatchObject({ today: [], days: [] });
  });
});

describe("today's round", () => {
  const status = (time: string, changes = {}) => statusToday(collection(TODAY, changes), at(time), HOURS);
  const reportedAt = at('12:00');

  it.each([
    ['06:59', { kind: 'outstanding' }],
    ['07:00', { kind: 'in-progress', reason: null }],
    ['17:59', { kind: 'in-progress', reason: null }],
    ['18:00', { kind: 'unreported' }],
  ])('without a report, at %s', (time, expected) => expect(status(time)).toEqual(expected));

  it('follows a report from the moment it is made', () => {
    const completed = { status: 'completed', reportedAt };
    expect(status('11:59', completed)).toEqual({ kind: 'in-progress', reason: null });
    expect(status('12:00', completed)).toEqual({ kind: 'completed', at: reportedAt });
    expect(status('20:00', completed)).toEqual({ kind: 'completed', at: reportedAt });
  });

  it('says why it is late, and why it was not finished', () => {
    const late = { status: 'in-progress', reason: 'vehicle-broken', reportedAt };
    expect(status('13:00', late)).toEqual({ kind: 'in-progress', reason: 'vehicle-broken' });
    expect(status('18:30', late)).toEqual({ kind: 'unreported' });
    const left = { status: 'not-completed', reason: 'road-blocked', reportedAt, returnsOn: '2026-11-24' };
    expect(status('19:00', left)).toEqual({
      kind: 'not-completed',
      reason: 'road-blocked',
      returnsOn: '2026-11-24',
    });
  });

  it('is told once for rounds that stand alike', () => {
    const done = (service: string, time: string) =>
      collection(TODAY, { service, status: 'completed', reportedAt: at(time) });
    const bins = binDays(
      [done('refuse', '09:00'), done('food', '09:30'), collection(TODAY, { service: 'garden' })],
      NOW,
      HOURS,
    );
    expect(bins.today).toMatchObject([
      {
        collections: [{ service: 'refuse' }, { service: 'food' }],
        status: { kind: 'completed', at: at('09:30') },
      },
      { collections: [{ service: 'garden' }], status: { kind: 'in-progress' } },
    ]);
  });

  it('is remembered while the crew has still to come back', () => {
    const left = (returnsOn: string | null) =>
      collection('2026-11-20', {
        status: 'not-completed',
        reportedAt: new Date('2026-11-20T15:00:00Z'),
        returnsOn,
      });
    const unfinished = (returnsOn: string | null) => binDays([left(returnsOn)], NOW, HOURS).unfinished.length;
    expect(unfinished(TODAY)).toBe(1);
    expect(unfinished('2026-11-21')).toBe(0);
    expect(unfinished(null)).toBe(0);
  });
});

describe('the clock', () => {
  it("is London's, in summer too", () => {
    expect(londonDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    const round = collection('2026-07-01');
    expect(statusToday(round, new Date('2026-07-01T06:30:00Z'), HOURS)).toEqual({
      kind: 'in-progress',
      reason: null,
    });
    expect(statusToday(round, new Date('2026-07-01T17:00:00Z'), HOURS)).toEqual({ kind: 'unreported' });
  });

  it('has hours of its own on a time-banded street', () => {
    const settings = binDaySettings.parse({});
    expect(hoursOf(settings, undefined)).toEqual(HOURS);
    expect(hoursOf(settings, { from: '17:30', to: '19:00' })).toEqual({ outBy: '17:30', closes: '19:00' });
  });
});

describe('the settings', () => {
  it('have a default for everything', () => {
    expect(binDaySettings.parse({})).toMatchObject({
      outBy: '07:00',
      closes: '18:00',
      areaPrefixes: ['FN'],
      horizonMonths: 3,
    });
  });

  it.each([
    { outBy: '7am' },
    { areaPrefixes: ['fn1'] },
    { horizonMonths: 0 },
    { containers: { refuse: {} } },
  ])('refuse %j', (settings) => expect(binDaySettings.safeParse(settings).success).toBe(false));
});
