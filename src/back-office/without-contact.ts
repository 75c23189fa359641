/** What of a request's details a back office gets to know that is not to know who made it. */
import { CONTACT_DETAILS } from '../store/contact-details.ts';
import type { Told } from './back-office.ts';

type Details = Told['request']['details'];

export function withoutContact(details: Details): Details {
  const kept = Object.entries(details).filter(([name]) => !CONTACT_DETAILS.some((one) => one === name));
  return Object.fromEntries(kept);
}
