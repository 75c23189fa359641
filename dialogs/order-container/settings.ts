/** What a council sets about its containers, in council.yaml under `dialogs: order-container:`. */
import { z } from 'zod';
import { containersSetting } from '../../src/conversation/slots/containers.ts';

const pence = z.number().int().min(0).max(100_000);

const offer = z.strictObject({
  /** How many may be ordered at once. */
  most: z.number().int().min(1).max(3).default(1),
  /** For one, in pence, by reason; 0 is free. One that the crew damaged is always free. */
  prices: z
    .strictObject({ lost: pence, damaged: pence, 'new-home': pence, extra: pence, bigger: pence })
    .partial()
    .default({}),
});

export const orderContainerSettings = z.object({
  /** The letters that the area's postcodes begin with. Districts of imported addresses count too. */
  areaPrefixes: z
    .array(z.string().regex(/^[A-Z]{1,2}$/, 'is one or two capital letters'))
    .min(1)
    .default(['FN']),
  /** Working days until it is delivered, or fetched. */
  deliveryDays: z.number().int().min(1).max(60).default(10),
  /** People in the home from which on it may have a larger or a second rubbish bin. */
  largeHousehold: z.number().int().min(2).max(20).default(6),
  /** Hours in which an order that costs something must be paid; then it is cancelled. */
  payWithinHours: z.number().int().min(1).max(168).default(24),
  /** What there is to order, by service. Prices that are left out are 0. */
  offers: z.record(z.string(), offer).default({
    refuse: { most: 1, prices: { lost: 2500, damaged: 2500 } },
    recycling: { most: 2, prices: {} },
    food: { most: 1, prices: {} },
    garden: { most: 1, prices: { lost: 2500, damaged: 2500 } },
    textiles: { most: 3, prices: {} },
    glass: { most: 2, prices: {} },
    paper: { most: 2, prices: {} },
  }),
  /** What each service's container is called: as under `bin-day`. */
  containers: containersSetting,
});

export type OrderContainerSettings = z.infer<typeof orderContainerSettings>;

export function containersHavePrices({ offers }: OrderContainerSettings): boolean {
  return Object.values(offers).some(({ prices }) => Object.values(prices).some((price = 0) => price > 0));
}
