import { expect, it } from '@jest/globals';
import { makeReference } from '../../src/conversation/reference.ts';
import { findReferences } from '../../src/understanding/entities/reference.ts';

const ids = Array.from(
  { length: 2000 },
  (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
);

it('makes one from an id, always the same', () => {
  expect(makeReference('MS', 'c0ffee00-0000-4000-8000-000000000001')).toBe(
    makeReference('MS', 'c0ffee00-0000-4000-8000-000000000001'),
  );
});

it('makes what is understood when a resident types it, spelt with letters that nobody mistakes', () => {
  for (const id of ids) {
    const reference = makeReference('MS', id);
    expect(reference).toMatch(/^MS-[2-9A-HJ-NP-Z][2-9][2-9A-HJ-NP-Z]-[2-9A-HJ-NP-Z][2-9][2-9A-HJ-NP-Z]$/);
    const typed = reference.toLowerCase().replaceAll('-', ' ');
    expect(findReferences(typed, typed).map(({ value }) => value)).toEqual([reference]);
  }
});

it('tells neighbouring ids apart', () => {
  expect(new Set(ids.map((id) => makeReference('MS', id))).size).toBe(ids.length);
});
