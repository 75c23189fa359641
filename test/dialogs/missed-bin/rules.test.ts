import { describe, expect, it } from '@jest/globals';
import {
  categoryOf,
  closesAt,
  containerKey,
  isRepeated,
  judge,
  placeOf,
  returnBy,
} from '../../../dialogs/missed-bin/rules.ts';
import { missedBinSettings } from '../../../dialogs/missed-bin/settings.ts';
import { isHoliday } from '../../../src/conversation/calendar/bank-holidays.ts';
import type { Collection } from '../../../src/store/collections.ts';
import { CREW_EXCEPTIONS, type CrewException } from '../../../src/store/crew-exceptions.ts';
import type { Premises } from '../../../src/store/premises.ts';

const settings = missedBinSettings.parse({});

function visit(day: string, changes: Partial<Collection> = {}): Collection {
  return {
    service: 'refuse',
    container: null,
    scheduledOn: day,
    currentOn: day,
    revision: 'none',
    status: 'outstanding',
    reason: null,
    reportedAt: null,
    returnsOn: null,
    ...changes,
  };
}

function logged(changes: Partial<CrewException> = {}): CrewException {
  const at = new Date('2026-11-24T12:00:00Z');
  return {
    uprn: '1',
    service: 'refuse',
    visitedOn: '2026-11-24',
    reason: 'not-out',
    loggedAt: at,
    returnsOn: null,
    ...changes,
  };
}

/** Of a round on Tuesday 24 November and again two weeks later. */
function judgedAt(at: string, last: Partial<Collection> = {}, exceptions: readonly CrewException[] = []) {
  const collections = [visit('2026-11-24', last), visit('2026-12-08')];
  return judge({ collections, exceptions, closes: '18:00' }, new Date(at), settings, isHoliday);
}

describe('when a missed bin can be reported', () => {
  it.each([
    ['2026-11-24T17:59:00Z', 'too-early'],
    ['2026-11-24T18:00:00Z', 'reportable'],
    ['2026-11-25T09:00:00Z', 'reportable'],
    ['2026-11-26T23:59:00Z', 'reportable'],
    ['2026-11-27T00:00:00Z', 'too-late'],
    ['2026-12-08T17:00:00Z', 'too-early'],
  ])('at %s: %s', (at, kind) => expect(judgedAt(at).kind).toBe(kind));

  it.each([
    // Over a weekend, and over Christmas Day and the substitute of Boxing Day.
    ['2026-11-27', '2026-12-01T20:00:00Z', 'reportable'],
    ['2026-11-27', '2026-12-02T08:00:00Z', 'too-late'],
    ['2026-12-24', '2026-12-30T20:00:00Z', 'reportable'],
    ['2026-12-24', '2026-12-31T08:00:00Z', 'too-late'],
  ])('a round of %s at %s: %s', (day, at, kind) => {
    const known = { collections: [visit(day)], exceptions: [], closes: '18:00' };
    expect(judge(known, new Date(at), settings, isHoliday).kind).toBe(kind);
  });

  it('counts from the day it was moved to', () => {
    const last = { scheduledOn: '2026-11-20', currentOn: '2026-11-24', revision: 'moved' } as const;
    expect(judgedAt('2026-11-26T10:00:00Z', last)).toEqual({ kind: 'reportable', on: '2026-11-24' });
  });

  it('closes by London time in summer', () => {
    const known = { collections: [visit('2026-07-07')], exceptions: [], closes: '18:00' };
    expect(judge(known, new Date('2026-07-07T16:59:00Z'), settings, isHoliday).kind).toBe('too-early');
    expect(judge(known, new Date('2026-07-07T17:00:00Z'), settings, isHoliday).kind).toBe('reportable');
  });

  it('knows of nothing to report where no round has been', () => {
    expect(judgedAt('2026-11-20T10:00:00Z')).toEqual({ kind: 'none-lately', nextOn: '2026-11-24' });
    expect(judgedAt('2026-11-25T10:00:00Z', { revision: 'stopped', currentOn: null }).kind).toBe(
      'none-lately',
    );
  });
});

describe("what the crew's log says", () => {
  it.each(CREW_EXCEPTIONS)('%s is told with the next day', (reason) =>
    expect(judgedAt('2026-11-25T10:00:00Z', {}, [logged({ reason })])).toEqual({
      kind: 'logged',
      on: '2026-11-24',
      reason,
      returnsOn: undefined,
      nextOn: '2026-12-08',
    }),
  );

  it('is told before the crews have gone home', () =>
    expect(judgedAt('2026-11-24T15:00:00Z', {}, [logged()]).kind).toBe('logged'));

  it('does not count for another visit', () =>
    expect(judgedAt('2026-11-25T10:00:00Z', {}, [logged({ visitedOn: '2026-11-10' })]).kind).toBe(
      'reportable',
    ));

  it.each([
    ['2026-11-25T17:00:00Z', 'logged'],
    ['2026-11-25T18:00:00Z', 'reportable'],
    ['2026-11-27T10:00:00Z', 'reportable'],
    ['2026-11-28T10:00:00Z', 'too-late'],
  ])('no access, and the crew was to be back on the 25th: at %s %s', (at, kind) => {
    const log = logged({ reason: 'no-access-street', returnsOn: '2026-11-25' });
    expect(judgedAt(at, {}, [log]).kind).toBe(kind);
  });
});

describe('a round that was not finished', () => {
  const last = {
    status: 'not-completed',
    reason: 'crew-short',
    reportedAt: new Date('2026-11-24T14:00:00Z'),
    returnsOn: '2026-11-26',
  } as const;

  it.each([
    ['2026-11-24T13:00:00Z', 'too-early'],
    ['2026-11-24T15:00:00Z', 'round-unfinished'],
    ['2026-11-26T17:00:00Z', 'round-unfinished'],
    ['2026-11-26T18:00:00Z', 'reportable'],
    ['2026-11-30T10:00:00Z', 'reportable'],
    ['2026-12-01T10:00:00Z', 'too-late'],
  ])('at %s: %s', (at, kind) => expect(judgedAt(at, last).kind).toBe(kind));
});

describe('how it is dealt with', () => {
  it.each([
    [{}, 'missed-bin', '2026-11-26'],
    [{ communalBins: true }, 'missed-bin-communal', '2026-11-26'],
    [{ assistedCollection: true }, 'missed-bin-assisted', '2026-11-25'],
    [{ assistedCollection: true, communalBins: true }, 'missed-bin-assisted', '2026-11-25'],
  ])('%j is %s, back by %s', (traits, category, due) => {
    expect(categoryOf(traits)).toBe(category);
    expect(returnBy(traits, '2026-11-24', settings, isHoliday)).toBe(due);
  });

  it.each([
    [[], false],
    [['2026-11-10'], false],
    [['2026-11-10', '2026-10-27'], true],
    [['2026-11-10', '2026-09-20'], false],
    [['2026-11-10', '2026-10-27', '2026-10-13'], true],
  ])('reported before on %j: too often is %s', (days, often) => {
    const before = days.map((day) => new Date(`${day}T10:00:00Z`));
    expect(isRepeated(before, new Date('2026-11-24T10:00:00Z'), settings)).toBe(often);
  });

  it('waits for the evening crew of a time-banded street', () => {
    expect(closesAt(settings, { timeBand: { from: '17:30', to: '19:00' } })).toBe('19:00');
    expect(closesAt(settings, { timeBand: { from: '06:00', to: '08:00' } })).toBe('18:00');
    expect(closesAt(settings, {})).toBe('18:00');
  });
});

describe('which container is which', () => {
  const flat = (uprn: string, changes: Partial<Premises> = {}): Premises => ({
    uprn,
    number: null,
    subBuilding: `Flat ${uprn}`,
    street: 'Tanner House',
    locality: null,
    town: null,
    postcode: 'FN2 9AA',
    parentUprn: null,
    classification: 'RD06',
    traits: { communalBins: true },
    ...changes,
  });

  it('is one for all who share it, and does not say who reported it', () => {
    expect(containerKey('refuse', flat('1'))).toBe(containerKey('refuse', flat('2')));
    expect(containerKey('refuse', flat('1'))).not.toBe(containerKey('recycling', flat('1')));
    expect(placeOf('Flat 1, Tanner House', flat('1'))).toBe('Tanner House');
  });

  it('is one for each home otherwise', () => {
    const [one, other] = [flat('1', { traits: {} }), flat('2', { traits: {} })];
    expect(containerKey('refuse', one)).not.toBe(containerKey('refuse', other));
    expect(placeOf('Flat 1, Tanner House', one)).toBe('Flat 1, Tanner House');
  });
});
