/**
 * Every table, with what it is to a resident. Whoever adds a table adds it to its subject: a test fails for one that is missing.
 * Tables are named as in the database, so that dialogs' own are here too and nothing of them is imported.
 */
import { BOOKINGS_AND_PERMITS } from './bookings-and-permits.ts';
import { CONVERSATIONS, OF_CONVERSATIONS } from './conversations.ts';
import { MONEY_HOLDINGS } from './money.ts';
import { NOT_PERSONAL } from './not-personal.ts';
import { REQUESTS } from './requests.ts';
import type { Holdings } from './shapes.ts';
import { TELLING } from './telling.ts';

/**
 * In the order in which rows are erased and let go of, which what hangs on what asks for: bookings look whether their request is
 * over, so requests come after them, as each subject's own last; a conversation, on which most hangs, is the last of all.
 */
export const HOLDINGS: Holdings = {
  ...OF_CONVERSATIONS,
  ...TELLING,
  ...BOOKINGS_AND_PERMITS,
  ...MONEY_HOLDINGS,
  ...REQUESTS,
  ...CONVERSATIONS,
  ...NOT_PERSONAL,
};
