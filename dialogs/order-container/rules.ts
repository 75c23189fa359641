/** The council's rules for containers. Pure: days are `YYYY-MM-DD`, money is in pence. */
import { addWorkingDays, type IsHoliday } from '../../src/conversation/calendar/working-days.ts';
import type { OrderContainerSettings } from './settings.ts';

export const REASONS = ['lost', 'damaged', 'new-home', 'extra', 'bigger', 'remove'] as const;
export type Reason = (typeof REASONS)[number];

/** Why a home needs room for more rubbish. */
export type Need =
  | { readonly kind: 'people'; readonly count: number }
  | { readonly kind: 'nappies' | 'medical' | 'none' };

/** Only more room for rubbish has to be needed: more room for anything else is welcome. */
export function asksNeed(service: string | undefined, reason: Reason | undefined): boolean {
  return service === 'refuse' && (reason === 'bigger' || reason === 'extra');
}

export function isEligible(
  need: Need,
  { largeHousehold }: Pick<OrderContainerSettings, 'largeHousehold'>,
): boolean {
  return need.kind === 'people' ? need.count >= largeHousehold : need.kind !== 'none';
}

/** How many may be ordered, or taken away, at once. */
export function mostOf(service: string, { offers }: Pick<OrderContainerSettings, 'offers'>): number {
  return offers[service]?.most ?? 1;
}

export interface Order {
  readonly service: string;
  readonly reason: Reason;
  /** The crew broke it. */
  readonly byCrew: boolean;
  readonly quantity: number;
}

/** What an order costs. Nothing to take away, and nothing for what our own crew broke. */
export function priceOf(order: Order, { offers }: Pick<OrderContainerSettings, 'offers'>): number {
  const { service, reason, byCrew, quantity } = order;
  if (reason === 'remove' || (reason === 'damaged' && byCrew)) return 0;
  return (offers[service]?.prices[reason] ?? 0) * quantity;
}

/** What any of these containers costs for any of these reasons. */
export interface Price {
  readonly services: readonly string[];
  readonly reasons: readonly Reason[];
  /** More than 0. */
  readonly pence: number;
}

/** What it may still come to, as far as is known; empty where it will be free. */
export function pricesOf(
  known: { readonly container?: string; readonly reason?: Reason; readonly brokenBy?: 'crew' | 'other' },
  { offers }: Pick<OrderContainerSettings, 'offers'>,
): readonly Price[] {
  const services = known.container === undefined ? Object.keys(offers) : [known.container];
  const reasons = known.reason === undefined ? REASONS : [known.reason];
  const byCrew = known.brokenBy === 'crew';
  const penceOf = (service: string, reason: Reason) =>
    priceOf({ service, reason, byCrew, quantity: 1 }, { offers });
  const prices = new Map<string, { services: string[]; reasons: Reason[]; pence: number }>();
  for (const service of services) {
    const amounts = new Set(reasons.map((reason) => penceOf(service, reason)).filter((pence) => pence > 0));
    for (const pence of amounts) {
      const why = reasons.filter((reason) => penceOf(service, reason) === pence);
      const key = `${pence} ${why.join()}`;
      const price = prices.get(key) ?? { services: [], reasons: why, pence };
      prices.set(key, { ...price, services: [...price.services, service] });
    }
  }
  return [...prices.values()];
}

/** The day by which it is delivered or fetched. */
export function deliverBy(
  from: string,
  { deliveryDays }: Pick<OrderContainerSettings, 'deliveryDays'>,
  isHoliday: IsHoliday,
): string {
  return addWorkingDays(from, deliveryDays, isHoliday);
}

/** Any size of the same container at the same premises is the same. */
export function containerKey(service: string, uprn: string): string {
  return `${service} ${uprn}`;
}

/** `2 blue bins`; one is just its name. */
export function counted(quantity: number, name: string): string {
  if (quantity === 1) return name;
  const plural = name.replace(/y$/, 'ie').replace(/x$/, 'xe');
  return `${quantity} ${plural}s`;
}
