/** What a booking costs. Pure; amounts are whole pence. */
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
