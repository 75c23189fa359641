import { beforeAll, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { gardenSubscriptions } from '../../../dialogs/garden-waste/records.ts';
import { followSubscription } from '../../../dialogs/garden-waste/rounds.ts';
import {
  collectionsFor,
  premisesServices,
  rounds,
  roundVisits,
  servicesOf,
} from '../../../src/store/collections.ts';
import { premises, streetKey, streets } from '../../../src/store/premises.ts';
import { onBothEngines } from '../../store/engines.ts';

const TODAY = '2026-11-23';
const STREETS = ['Harrow Lane', 'Mill Lane'].map((name) => ({
  ...{ name, locality: 'Fernley', town: 'Fernley', district: 'FN3' },
  key: streetKey({ name, locality: 'Fernley', district: 'FN3' }),
}));
const [HARROW, MILL] = STREETS.map(({ key }) => key) as [string, string];

onBothEngines('garden rounds', (engine) => {
  const db = () => engine.database().db;

  beforeAll(async () => {
    await db().insert(streets).values(STREETS);
    const home = (uprn: string, street: string, postcode: string) => ({
      ...{ uprn, streetKey: street, postcode, number: uprn, sortKey: uprn },
    });
    await db()
      .insert(premises)
      .values([
        ...['listed', 'next-door', 'corner'].map((uprn) => home(uprn, HARROW, 'FN3 2BD')),
        home('over-the-road', HARROW, 'FN3 2BE'),
        home('far-end', MILL, 'FN3 2BF'),
        ...['mixed-a', 'mixed-b', 'mixed'].map((uprn) => home(uprn, MILL, 'FN3 2BG')),
      ]);
    await db()
      .insert(rounds)
      .values(['a', 'b'].map((id) => ({ id, service: 'garden', source: 'published' as const })));
    await db()
      .insert(premisesServices)
      .values([
        { uprn: 'listed', service: 'garden', roundId: 'a' },
        { uprn: 'mixed-a', service: 'garden', roundId: 'a' },
        { uprn: 'mixed-b', service: 'garden', roundId: 'b' },
      ]);
    const days = ['2026-11-24', '2026-12-01', '2027-11-30', '2028-11-28'];
    await db()
      .insert(roundVisits)
      .values(days.map((day) => ({ roundId: 'a', scheduledOn: day, currentOn: day })));
  });

  let count = 0;
  async function pay(uprn: string, startsOn: string, endsOn: string): Promise<void> {
    count += 1;
    const id = `year-${count}`;
    await db()
      .insert(gardenSubscriptions)
      .values({
        ...{ id, uprn, bins: 1, startsOn, endsOn, pricePence: 4500 },
        ...{ state: 'active', createdAt: new Date(TODAY) },
      });
    await followSubscription(db(), uprn, TODAY);
  }
  const visited = async (uprn: string) =>
    (await collectionsFor(db(), uprn, TODAY, '2029-01-01')).map(({ scheduledOn }) => scheduledOn);

  it('take in a home for the days it has paid for, and let it go when they are given back', async () => {
    await pay('next-door', '2026-11-28', '2027-11-27');
    expect(await visited('next-door')).toEqual(['2026-12-01']);
    expect(await servicesOf(db(), 'next-door', '2027-11-27')).toEqual(['garden']);
    expect(await servicesOf(db(), 'next-door', '2027-11-28')).toEqual([]);
    await pay('next-door', '2027-11-28', '2028-11-27');
    expect(await visited('next-door')).toEqual(['2026-12-01', '2027-11-30']);
    await db().update(gardenSubscriptions).set({ state: 'cancelled' });
    await followSubscription(db(), 'next-door', TODAY);
    expect(await visited('next-door')).toEqual([]);
  });

  it('are those of the street where the postcode has none', async () => {
    await pay('over-the-road', '2026-11-28', '2027-11-27');
    expect(await visited('over-the-road')).toEqual(['2026-12-01']);
  });

  it('are not guessed where neighbours are on several', async () => {
    await pay('mixed', '2026-11-28', '2027-11-27');
    await pay('far-end', '2026-11-28', '2027-11-27');
    expect(await servicesOf(db(), 'mixed', TODAY)).toEqual([]);
    expect(await servicesOf(db(), 'far-end', TODAY)).toEqual([]);
  });

  it('stay as the council lists them', async () => {
    await pay('listed', '2026-11-28', '2027-11-27');
    expect(await visited('listed')).toHaveLength(4);
    await db()
      .update(gardenSubscriptions)
      .set({ state: 'cancelled' })
      .where(eq(gardenSubscriptions.uprn, 'listed'));
    await followSubscription(db(), 'listed', TODAY);
    expect(await visited('listed')).toHaveLength(4);
  });
});
