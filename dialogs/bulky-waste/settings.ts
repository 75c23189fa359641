/** What a council sets about bulky collections, in council.yaml under `dialogs: bulky-waste:`. Money is in pence. */
import { z } from 'zod';
import { openlyListed, peopleSettings } from '../../src/conversation/proof.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time like 14:00');
const days = (most: number) => z.number().int().min(0).max(most);

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
const weekdays = z.array(z.enum(WEEKDAYS)).min(1);

const pricing = z.discriminatedUnion('by', [
  z.strictObject({
    /** By how many items there are, in bands. */
    by: z.literal('count'),
    bands: z.array(z.strictObject({ upTo: z.number().int().min(1), pence: z.number().int().min(0) })).min(1),
  }),
  z.strictObject({
    /** Each item has its price in catalogue.yaml; a booking costs at least the minimum. */
    by: z.literal('item'),
    minimumPence: z.number().int().min(0),
  }),
]);

export const bulkyWasteSettings = z
  .object({
    /** How long a number proves whose something is. */
    people: peopleSettings.prefault({}),
    /** Of which kinds the references are published, where a postcode opens no more than the status. */
    open311: openlyListed.prefault({}),
    /** The letters that the area's postcodes begin with. Districts of imported addresses count too. */
    areaPrefixes: z
      .array(z.string().regex(/^[A-Z]{1,2}$/, 'is one or two capital letters'))
      .min(1)
      .default(['FN']),
    /** Most items in one booking. */
    mostItems: z.number().int().min(1).max(20).default(5),
    price: pricing.default({
      by: 'count',
      bands: [
        { upTo: 3, pence: 2500 },
        { upTo: 5, pence: 4000 },
      ],
    }),
    /** How much less someone on a benefit pays, in per cent. */
    concessionPercent: z.number().int().min(0).max(100).default(50),
    /** Bookings a day that the crews can do. */
    capacityPerDay: z.number().int().min(0).max(10_000).default(40),
    /** How many days ahead can be booked. */
    lookAheadDays: z.number().int().min(1).max(365).default(28),
    /** A day can be booked until then on the day before. */
    bookableUntil: time.default('23:00'),
    /** Days on which the crews go out, never on bank holidays. */
    collectionDays: weekdays.default(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']),
    /** Where a round covers some districts (`FN3`) on certain days only. The first that names a district counts. */
    rounds: z.array(z.strictObject({ districts: z.array(z.string()).min(1), days: weekdays })).default([]),
    /** How many dates are offered first, and at most after "more". */
    firstDates: z.number().int().min(1).max(3).default(2),
    moreDates: z.number().int().min(1).max(9).default(6),
    /** Minutes that a date is kept while the resident pays. */
    holdMinutes: z.number().int().min(1).max(90).default(15),
    /** Items must be out by then. */
    outBy: time.default('06:30'),
    /** Crews are out until then: after it, what was not collected can be reported. */
    closes: time.default('18:00'),
    /** A booking can be changed, and cancelled for all its money, until then on the working day before. */
    cancelUntil: time.default('14:00'),
    /** Wrong postcodes that may be tried with one reference in a day. */
    postcodeTries: z.number().int().min(1).max(20).default(5),
    /** Working days after the collection in which it can be reported that nobody came. */
    missedDays: days(20).default(2),
    /** Days before the collection on which residents are reminded, and when on that day. */
    reminderDays: z.array(z.number().int().min(1).max(28)).max(4).default([3, 1]),
    reminderAt: time.default('18:00'),
  })
  .superRefine(({ price, mostItems }, context) => {
    if (price.by !== 'count') return;
    const last = price.bands.at(-1)?.upTo ?? 0;
    const rising = price.bands.every(({ upTo }, at) => upTo > (price.bands[at - 1]?.upTo ?? 0));
    const path = ['price', 'bands'];
    if (!rising) context.addIssue({ code: 'custom', path, message: 'go up from band to band' });
    if (last < mostItems) {
      context.addIssue({
        code: 'custom',
        path,
        message: `reach ${last} items, but mostItems is ${mostItems}`,
      });
    }
  });

export type BulkyWasteSettings = z.infer<typeof bulkyWasteSettings>;

/** Priced by the item, what is in the catalogue has prices of its own. */
export function collectionsHavePrices({ price }: BulkyWasteSettings): boolean {
  return price.by === 'item' || price.bands.some(({ pence }) => pence > 0);
}
