/** An address as garden waste sees it: whether it can have a bin, and what has been paid for. */
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import { standingOf } from './rules.ts';
import type { Context, Home, Unfit } from './values.ts';

type Looking = Pick<Context, 'records' | 'settings' | 'now'>;

/** Looks the address up. One that has been taken off the list since has no rounds. */
export async function lookUpHome(uprn: string, label: string, context: Looking): Promise<Home> {
  const { records, settings, now } = context;
  const today = londonDay(now);
  const unfit = await unfitFor(uprn, today, records);
  const standing = standingOf(await records.years(uprn), today, settings);
  return { uprn, label, standing, ...(unfit !== undefined && { unfit }) };
}

async function unfitFor(
  uprn: string,
  today: string,
  records: Looking['records'],
): Promise<Unfit | undefined> {
  const found = await records.premises(uprn);
  if (found?.classification.startsWith('C')) return 'commercial';
  const { communalBins, aboveShop } = found?.traits ?? {};
  if (communalBins || aboveShop) return 'shared';
  return (await records.services(uprn, today)).length === 0 ? 'no-rounds' : undefined;
}
