/** Who in Fernley pays for garden waste, and until when: some of them can renew on any day the demo is started. */
import { DateTime } from 'luxon';
import type { FernleyPremises } from './fernley-premises.ts';

export interface FernleySubscription {
  readonly id: string;
  readonly uprn: string;
  readonly bins: number;
  readonly startsOn: string;
  readonly endsOn: string;
}

const DAYS_IN_YEAR = 365;

/** A year for each premises that has a garden round, ending on some day of the coming year. */
export function fernleySubscriptions(
  premises: readonly FernleyPremises[],
  today: string,
): readonly FernleySubscription[] {
  const from = DateTime.fromISO(today, { zone: 'utc' });
  return premises
    .filter(({ garden }) => garden)
    .map(({ uprn }) => {
      const number = Number(uprn.slice(-6));
      const ends = from.plus({ days: (number * 7) % DAYS_IN_YEAR });
      return {
        id: `fernley-garden-${uprn}`,
        uprn,
        bins: number % 5 === 0 ? 2 : 1,
        startsOn: iso(ends.minus({ years: 1 }).plus({ days: 1 })),
        endsOn: iso(ends),
      };
    });
}

function iso(date: DateTime): string {
  return date.toFormat('yyyy-MM-dd');
}
