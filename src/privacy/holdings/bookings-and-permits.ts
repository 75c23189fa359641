/** What was booked, and permits for the tip. */
import { type Blank, personal } from '../holding.ts';
import { type Holdings, REQUEST_OPEN, REQUEST_OVER, STAFF, WHILE_ASKED } from './shapes.ts';

const BOOKING_ITEMS: Blank = {
  set: { spot: "''", items: "'[]'::jsonb" },
  stays: [
    ...['id', 'request_id', 'state', 'collection_on', 'on_benefit', 'price_pence', 'paid_pence'],
    ...['held_until', 'created_at', 'missed_at'],
  ],
};
const CHANGE_ITEMS: Blank = {
  set: { items: "'[]'::jsonb" },
  stays: ['id', 'booking_id', 'price_pence', 'due_pence', 'state', 'created_at'],
};

export const BOOKINGS_AND_PERMITS: Holdings = {
  bulky_changes: personal({
    holds: 'other items that were asked to be taken',
    find: { booking_id: 'bookings' },
    erase: [{ do: 'blank', blank: CHANGE_ITEMS, why: 'what was paid for stays as a sum' }],
    keep: [{ with: 'bulky_bookings' }],
  }),
  bulky_bookings: personal({
    holds: 'items to be collected, when and where they stand',
    find: { id: 'bookings' },
    erase: [
      { do: 'keep', only: REQUEST_OPEN, why: "the crew's list: what stands where, until it is collected" },
      { do: 'blank', blank: BOOKING_ITEMS, why: 'a day and a price, for the accounts' },
    ],
    keep: [
      {
        ...{ days: 'requestContact', since: 'created_at', only: REQUEST_OVER, unless: WHILE_ASKED },
        blank: BOOKING_ITEMS,
      },
      { with: 'requests' },
    ],
  }),
  garden_subscriptions: personal({
    holds: 'which home pays for garden collections, until when',
    find: { request_id: 'requests' },
    erase: [{ do: 'keep', why: 'the crew must know at which homes to stop; it names nobody' }],
    keep: [{ days: 'payments', since: 'ends_on::timestamptz' }],
  }),
  tip_visits: personal({
    holds: 'visits to the tip with a permit',
    find: { permit_id: 'permits' },
    leaveOut: { marked_by: STAFF },
    erase: [{ do: 'keep', why: "counts against the home's allowance until its permit has run out" }],
    keep: [{ with: 'tip_permits' }],
  }),
  tip_permits: personal({
    holds: "a vehicle's permit for the tip",
    find: { id: 'permits' },
    leaveOut: { token: 'a right to use it, which is not to be passed on' },
    erase: [
      {
        do: 'blank',
        blank: {
          set: {
            registration: "'erased'",
            contact: "'erased'",
            conversation_id: 'NULL',
            ended_at: 'coalesce(ended_at, {now})',
          },
          stays: [
            ...['id', 'code', 'token', 'kind', 'uprn', 'vehicle', 'starts_on', 'expires_on'],
            ...['channel', 'created_at', 'changed_at'],
          ],
        },
        why: "ended at once; its visits count against the home's allowance until it would have run out",
      },
    ],
    keep: [{ days: 'permits', since: 'expires_on::timestamptz' }],
  }),
};
