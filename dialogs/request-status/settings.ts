/** What a council sets about asking how a request is going, in council.yaml under `dialogs: request-status:`. */
import { z } from 'zod';
import { openlyListed, peopleSettings } from '../../src/conversation/proof.ts';
import { REQUEST_STATUSES } from '../../src/store/requests.ts';

export const requestStatusSettings = z.object({
  /** How long a number proves whose a request is. */
  people: peopleSettings.prefault({}),
  /** Of which kinds the references are published, where a postcode opens no more than the status. */
  open311: openlyListed.prefault({}),
  /** Wrong postcodes in a day before a conversation's are heeded no more; all together have four times as many of one request. */
  postcodeTries: z.number().int().min(1).max(20).default(5),
  /** How many of their own requests are offered, newest first. */
  offered: z.number().int().min(1).max(6).default(4),
  /** Ended requests are offered for so many days after. */
  offeredDays: z.number().int().min(1).max(365).default(60),
  /** What residents are told of, when a back office says so, at once and without being asked. */
  toldOf: z
    .array(z.enum(REQUEST_STATUSES))
    .default(['scheduled', 'investigating', 'done', 'unable', 'cancelled', 'duplicate']),
});

export type RequestStatusSettings = z.infer<typeof requestStatusSettings>;
