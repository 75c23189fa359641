/** A question as it may be kept: what can be told to be somebody's own is replaced. Names cannot be told from other words. */
import { createRedactor } from '../understanding/redact.ts';

/** Accounts, cards, telephone numbers: six digits or more, however they are set apart. */
const LONG_NUMBER = /\+?\d(?:[ .-]?\d){5,}/g;
/** National Insurance numbers, and our own references (`MB-4K7-2QX`). */
const CODES = /\b[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b|\b[a-z]{2}-[a-z0-9]{3}-[a-z0-9]{3}\b/gi;

/** Anew for each question, so that nobody can be followed from one to the next. */
export function withoutPersonalData(text: string): string {
  return createRedactor()(text).replace(CODES, '[number]').replace(LONG_NUMBER, '[number]');
}
