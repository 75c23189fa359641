import { beforeAll, expect, it } from '@jest/globals';
import {
  collectionsFor,
  lastCollectionOn,
  premisesServices,
  rounds,
  roundVisits,
  servicesOf,
} from '../../src/store/collections.ts';
import { premises, streetKey, streets } from '../../src/store/premises.ts';
import { onBothEngines } from './engines.ts';

const STREET = { name: 'Harrow Lane', locality: 'Fernley', town: 'Fernley', district: 'FN3' };

onBothEngines('collections', (engine) => {
  beforeAll(async () => {
    const { db } = engine.database();
    const key = streetKey(STREET);
    await db.insert(streets).values({ ...STREET, key });
    await db
      .insert(premises)
      .values(['1', '2'].map((uprn) => ({ uprn, streetKey: key, number: uprn, sortKey: uprn })));
    await db.insert(rounds).values([
      { id: 'refuse-a', service: 'refuse', source: 'published' },
      { id: 'food-a', service: 'food', source: 'published' },
    ]);
    await db.insert(premisesServices).values([
      { uprn: '1', service: 'refuse', roundId: 'refuse-a' },
      { uprn: '1', service: 'food', roundId: 'food-a', container: 'green tub' },
    ]);
    await db.insert(roundVisits).values([
      { roundId: 'refuse-a', scheduledOn: '2026-12-21', currentOn: '2026-12-19', revision: 'moved' },
      { roundId: 'refuse-a', scheduledOn: '2027-01-04', currentOn: null, revision: 'expected' },
      { roundId: 'food-a', scheduledOn: '2026-12-14', currentOn: '2026-12-14' },
    ]);
  });

  it('gives the collections whose scheduled or current day is in the range, both ends included', async () => {
    const { db } = engine.database();
    const days = async (from: string, to: string) =>
      (await collectionsFor(db, '1', from, to)).map(
        ({ service, scheduledOn }) => `${service} ${scheduledOn}`,
      );
    expect(await days('2026-12-14', '2026-12-14')).toEqual(['food 2026-12-14']);
    expect(await days('2026-12-19', '2026-12-19')).toEqual(['refuse 2026-12-21']);
    expect(await days('2026-12-21', '2027-01-04')).toEqual(['refuse 2026-12-21', 'refuse 2027-01-04']);
    expect(await days('2027-01-05', '2027-12-31')).toEqual([]);
  });

  it('reads days as text and keeps what is known of each', async () => {
    const [first] = await collectionsFor(engine.database().db, '1', '2026-12-14', '2026-12-14');
    expect(first).toEqual({
      service: 'food',
      container: 'green tub',
      scheduledOn: '2026-12-14',
      currentOn: '2026-12-14',
      revision: 'none',
      status: 'outstanding',
      reason: null,
      reportedAt: null,
      returnsOn: null,
    });
  });

  it('tells the services and the last known day of a premises', async () => {
    const { db } = engine.database();
    expect(await servicesOf(db, '1', '2026-12-14')).toEqual(['food', 'refuse']);
    expect(await servicesOf(db, '2', '2026-12-14')).toEqual([]);
    expect(await lastCollectionOn(db, '1')).toBe('2027-01-04');
    expect(await lastCollectionOn(db, '2')).toBeUndefined();
  });
});
