import { describe, expect, it } from '@jest/globals';
import {
  isForAdvisors,
  isLate,
  lastNote,
  nameKey,
  worthOffering,
} from '../../../dialogs/request-status/rules.ts';
import type { Request, RequestStep } from '../../../src/store/requests.ts';

const NOW = new Date('2026-12-07T10:00:00Z');

const REQUEST = {
  kind: 'report-street-problem',
  category: 'pothole',
  status: 'confirmed',
  dueOn: '2026-12-07',
  changedAt: new Date('2026-10-01T10:00:00Z'),
} as Request;

function step(note: string | null): RequestStep {
  return { id: 1, requestId: 'r', at: NOW, status: 'confirmed', by: 'crew', note };
}

it.each([
  [{ kind: 'report-street-problem', category: 'pothole' }, 'category-pothole'],
  [{ kind: 'report-street-problem', category: 'graffiti-offensive' }, 'category-graffiti'],
  [{ kind: 'report-fly-tipping', category: 'fly-tipping-hazard' }, 'kind-report-fly-tipping'],
  [{ kind: 'bulky-waste', category: 'bulky' }, 'kind-bulky-waste'],
  [{ kind: 'something-new', category: 'new' }, 'kind-other'],
])('%j is called by %s', (request, key) => {
  expect(nameKey(request)).toBe(key);
});

describe('late', () => {
  it.each<[Partial<Request>, boolean]>([
    [{}, false],
    [{ dueOn: '2026-12-06' }, true],
    [{ dueOn: '2026-12-06', status: 'done' }, false],
    [{ dueOn: null }, false],
  ])('%j: %s', (changes, late) => {
    expect(isLate({ ...REQUEST, ...changes }, NOW)).toBe(late);
  });

  it('begins when the day is over in London', () => {
    expect(isLate(REQUEST, new Date('2026-12-07T23:59:00Z'))).toBe(false);
    expect(isLate(REQUEST, new Date('2026-12-08T00:01:00Z'))).toBe(true);
    expect(isLate({ ...REQUEST, dueOn: '2026-07-07' }, new Date('2026-07-07T23:30:00Z'))).toBe(true);
  });
});

it('reads out the last note, to those who may see it', () => {
  const history = [step(null), step('A crew comes on Monday.'), step(null)];
  expect(lastNote(history, 'all')).toBe('A crew comes on Monday.');
  expect(lastNote(history, 'status')).toBeUndefined();
  expect(lastNote([step(null)], 'all')).toBeUndefined();
});

it('offers what is open, and what ended not long ago', () => {
  expect(worthOffering(REQUEST, NOW, 60)).toBe(true);
  expect(worthOffering({ ...REQUEST, status: 'done' }, NOW, 60)).toBe(false);
  expect(
    worthOffering({ ...REQUEST, status: 'done', changedAt: new Date('2026-11-01T10:00:00Z') }, NOW, 60),
  ).toBe(true);
});

it('tells references of messages from those of requests', () => {
  expect([isForAdvisors('MS-K47-Q2X'), isForAdvisors('CB-K47-Q2X'), isForAdvisors('SP-K47-Q2X')]).toEqual([
    true,
    true,
    false,
  ]);
});
