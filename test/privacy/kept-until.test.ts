/** What the page and the export say of every table, and what an erasure's record takes in, on both engines. */
import { expect, it } from '@jest/globals';
import { HOLDINGS } from '../../src/privacy/holdings/index.ts';
import { keptUntil } from '../../src/privacy/kept-until.ts';
import { proofOf } from '../../src/privacy/proof.ts';
import { privacySettings } from '../../src/privacy/settings.ts';
import { followTrail } from '../../src/privacy/trail.ts';
import { keepErasure, noteOutside } from '../../src/store/erasures.ts';
import { onBothEngines } from '../store/engines.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const { keep } = privacySettings.parse({});

onBothEngines('until when something is kept', ({ database }) => {
  it('can be told in sentences of every kind of record', async () => {
    const { db } = database();
    const trail = await followTrail(db, {
      contacts: ['+447700900001'],
      references: [],
      alsoUnproven: false,
      joinedAt: NOW,
    });
    for (const [table, { kind }] of Object.entries(HOLDINGS)) {
      const told = await keptUntil(db, table, trail, { keep, now: NOW });
      const wrong = told.filter((words) => !/^Kept [^{}]+\.$/.test(words));
      expect({ table, wrong, some: told.length > 0 }).toEqual({
        table,
        wrong: [],
        some: kind === 'personal',
      });
    }
  });

  it('adds what a provider keeps to the record of an erasure, at each look, and sums it up', async () => {
    const { db } = database();
    const one = { kind: 'message', channel: 'sms', id: 'SM-1' } as const;
    await keepErasure(db, { id: 'e1', at: NOW, rows: [], outside: [one, one, one], doneAt: null });
    const kept = { table: 'messages by sms', how: 'kept', rows: 1, why: 'its own terms' } as const;
    await noteOutside(db, 'e1', [one, one], NOW, [kept]);
    await noteOutside(db, 'e1', [one], NOW, [{ ...kept, rows: 2 }]);
    expect(await proofOf(db, 'e1')).toMatchObject({
      doneAt: null,
      rows: [{ ...kept, rows: 3 }],
      waiting: [{ what: 'messages by sms', things: 1 }],
    });
    await noteOutside(db, 'e1', [], NOW);
    expect(await proofOf(db, 'e1')).toMatchObject({ doneAt: NOW, rows: [{ rows: 3 }], waiting: [] });
    expect(await proofOf(db, 'e2')).toBeUndefined();
  });
});
