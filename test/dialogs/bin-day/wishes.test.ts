import { describe, expect, it } from '@jest/globals';
import { binDaySettings } from '../../../dialogs/bin-day/settings.ts';
import { serviceIn, wishIn } from '../../../dialogs/bin-day/wishes.ts';

describe('what is wished for', () => {
  it.each([
    'all dates',
    'all my bin dates please',
    'show me the next 3 months',
    'next three months',
    'bin timetable',
    'what about christmas',
    'dates for the coming weeks',
    'any more dates?',
  ])('%s: all dates', (text) => expect(wishIn(text)).toBe('months'));

  it.each(['put it in my calendar', 'ical please', 'bin calender'])('%s: a calendar', (text) =>
    expect(wishIn(text)).toBe('calendar'),
  );

  it.each(['when is my bin day', 'FN3 2BD', '12 Harrow Lane', 'flat 3', 'no, number 12', 'tomorrow?'])(
    '%s: nothing',
    (text) => expect(wishIn(text)).toBeUndefined(),
  );
});

describe('the service that is asked about', () => {
  const { containers } = binDaySettings.parse({});

  it.each([
    ['when is the brown bin', 'garden'],
    ['garden waste day', 'garden'],
    ['and the blue one?', 'recycling'],
    ['is it recycling this week', 'recycling'],
    ['food caddy', 'food'],
    ['rubbish collection', 'refuse'],
  ])('%s: %s', (text, service) => expect(serviceIn(text, containers)).toBe(service));

  it.each([
    'when is my bin day',
    'is it black or blue this week',
    'recycling or rubbish',
    'blueberry street',
  ])('%s: none in particular', (text) => expect(serviceIn(text, containers)).toBeUndefined());
});
