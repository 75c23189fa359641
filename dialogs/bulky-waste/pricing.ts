/** What a booking costs. Pure; amounts are whole pence. */
import { pounds } from '../../src/conversation/money.ts';
import { entryOf } from './catalogue.ts';
import { type Line, pointsOf } from './item-list.ts';
import type { BulkyWasteSettings } from './settings.ts';

type PriceSettings = Pick<BulkyWasteSettings, 'price' | 'concessionPercent'>;

/** The price of a list, less the concession for someone on a benefit; half pence are in the resident's favour. */
export function priceOf(lines: readonly Line[], onBenefit: boolean, settings: PriceSettings): number {
  const full = fullPrice(lines, settings);
  return onBenefit ? Math.floor((full * (100 - settings.concessionPercent)) / 100) : full;
}

function fullPrice(lines: readonly Line[], { price }: PriceSettings): number {
  if (price.by === 'count') {
    const points = pointsOf(lines);
    // Longer lists were refused before they came here.
    return (price.bands.find(({ upTo }) => points <= upTo) ?? price.bands.at(-1))?.pence ?? 0;
  }
  const sum = lines.reduce((total, { item, count }) => total + (entryOf(item).price ?? 0) * count, 0);
  return Math.max(price.minimumPence, sum);
}

/** What answers say of the prices: of the smallest and the largest booking, and both with the concession. */
export function bulkyWasteFacts(settings: BulkyWasteSettings): Readonly<Record<string, string>> {
  const { price, concessionPercent } = settings;
  const prices = price.by === 'count' ? price.bands.map(({ pence }) => pence) : [price.minimumPence];
  const [least = 0, most = least] = [prices[0], prices.at(-1)];
  const lessened = (pence: number) => pounds(Math.floor((pence * (100 - concessionPercent)) / 100));
  return {
    'bulky-price': pounds(least),
    'bulky-most-price': pounds(most),
    'bulky-price-half': lessened(least),
    'bulky-most-price-half': lessened(most),
  };
}
