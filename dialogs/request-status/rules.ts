/** How a request's state is told. Pure: days are `YYYY-MM-DD` in Europe/London. */
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Sight } from '../../src/store/request-viewing.ts';
import { OPEN_STATUSES, type Request, type RequestStep } from '../../src/store/requests.ts';

/** Dialogs whose requests have a name of their own in the wording: `kind-bulky-waste`. */
const NAMED_KINDS = [
  'report-fly-tipping',
  'report-street-problem',
  'council-tax-move',
  'give-feedback',
  'missed-bin',
  'order-container',
  'bulky-waste',
  'tip-permit',
  'garden-waste',
  'bin-reminders',
];
/** Categories that say more than their kind does: `category-pothole`. */
const NAMED_CATEGORIES = [
  'pothole',
  'street-light',
  'dog-mess',
  'graffiti',
  'abandoned-vehicle',
  'litter-bin',
  'dead-animal',
  'blocked-drain',
];

/** The wording key for what a request is. */
export function nameKey({ kind, category }: Pick<Request, 'kind' | 'category'>): string {
  const named = NAMED_CATEGORIES.find((each) => category === each || category.startsWith(`${each}-`));
  if (named !== undefined) return `category-${named}`;
  return NAMED_KINDS.includes(kind) ? `kind-${kind}` : 'kind-other';
}

export function isOpen({ status }: Pick<Request, 'status'>): boolean {
  return OPEN_STATUSES.includes(status);
}

/** Promised for a day that is over. */
export function isLate(request: Pick<Request, 'status' | 'dueOn'>, now: Date): boolean {
  return isOpen(request) && request.dueOn !== null && request.dueOn < londonDay(now);
}

/** What was last written for the resident to read, when they may see it. */
export function lastNote(
  history: readonly RequestStep[],
  sight: Exclude<Sight, 'nothing'>,
): string | undefined {
  return sight === 'all' ? (history.findLast(({ note }) => note !== null)?.note ?? undefined) : undefined;
}

/** Requests worth offering: open ones, and those that ended not long ago. */
export function worthOffering(request: Request, now: Date, days: number): boolean {
  return isOpen(request) || now.getTime() - request.changedAt.getTime() < days * 24 * 60 * 60 * 1000;
}

/** References of messages left for advisors, which are no requests. */
export function isForAdvisors(reference: string): boolean {
  return /^(?:MS|CB)-/.test(reference);
}
