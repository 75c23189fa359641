/** Brings together what is known of the home and what is wanted, and judges by the rules. */
import type { Premises } from '../../src/store/premises.ts';
import type { Request } from '../../src/store/requests.ts';
import { containerKey, mostOf, type Order, priceOf } from './rules.ts';
import { type Context, mayOrder } from './slots.ts';

interface About {
  /** `black bin`. */
  readonly bin: string;
  readonly place: string;
}

export interface Orderable extends About {
  readonly kind: 'orderable';
  readonly premises: Premises;
  readonly order: Order;
  readonly pence: number;
}

export type Assessed =
  | Orderable
  /** An order for any size of it is not finished yet. */
  | ({ readonly kind: 'open'; readonly open: Request } & About)
  /** The last two: no room is needed for more rubbish; garden waste has not been joined. */
  | ({ readonly kind: 'not-listed' | 'commercial' | 'shared' | 'not-eligible' | 'no-garden' } & About);

export async function assess(context: Context): Promise<Assessed> {
  const { records, values, settings } = context;
  const service = values.container ?? '';
  const place = values.premises?.label ?? '';
  const usual = { bin: settings.containers[service]?.name ?? service, place };
  if (!mayOrder(values)) return { kind: 'not-eligible', ...usual };
  const premises = await records.premises(values.premises?.uprn ?? '');
  if (!premises) return { kind: 'not-listed', ...usual };
  if (premises.classification.startsWith('C')) return { kind: 'commercial', ...usual };
  const own = await records.containers(premises.uprn);
  const named = own.find((each) => each.service === service);
  const about = { bin: named?.container ?? usual.bin, place };
  if (premises.traits.communalBins && service !== 'food') return { kind: 'shared', ...about };
  if (service === 'garden' && !named && values.reason !== 'remove') return { kind: 'no-garden', ...about };
  const open = await records.open(containerKey(service, premises.uprn));
  if (open) return { kind: 'open', open, ...about };
  const order = orderOf(context, service);
  return { kind: 'orderable', premises, order, pence: priceOf(order, settings), ...about };
}

/** What is ordered, as far as it is known: one of them where no number was said. */
export function orderOf({ values, settings }: Pick<Context, 'values' | 'settings'>, service: string): Order {
  return {
    service,
    reason: values.reason ?? 'lost',
    byCrew: values.reason === 'damaged' && values.brokenBy === 'crew',
    // Another container may have been chosen since.
    quantity: Math.min(values.quantity ?? 1, mostOf(service, settings)),
  };
}
