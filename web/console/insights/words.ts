/** How figures read. */

const WHOLE = new Intl.NumberFormat('en-GB');
const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' },
});

export function whole(n: number): string {
  return WHOLE.format(n);
}

export function pounds(pence: number): string {
  return POUNDS.format(pence / 100);
}

/** `null` where there is nothing to divide by. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}%`;
}

export function shareOf(part: number, all: number): number | null {
  return all === 0 ? null : part / all;
}

/** Seconds as people say them. */
export function lasting(seconds: number | null): string {
  if (seconds === null) return '–';
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${Math.round(hours / 24)} days`;
}

export function dayWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

export function shortDay(day: string): string {
  return SHORT_DAY.format(new Date(`${day}T00:00:00Z`));
}

export function momentWords(iso: string): string {
  return MOMENT.format(new Date(iso));
}

export function meanStars(stars: readonly number[]): number | null {
  const all = stars.reduce((sum, n) => sum + n, 0);
  return all === 0 ? null : stars.reduce((sum, n, at) => sum + n * (at + 1), 0) / all;
}

/** "up 12% on 1,234"; nothing where there was nothing before. */
export function changeWords(
  now: number | null,
  before: number | null,
  say: (n: number) => string,
): string | undefined {
  if (now === null || before === null) return undefined;
  if (now === before) return `as before (${say(before)})`;
  if (before === 0) return `was ${say(before)}`;
  const change = Math.abs(Math.round(((now - before) / before) * 100));
  return `${now > before ? 'up' : 'down'} ${change === 0 ? 'a little' : `${whole(change)}%`} from ${say(before)}`;
}

export const OUTCOMES: readonly { readonly id: string; readonly name: string; readonly means: string }[] = [
  { id: 'confirmed', name: 'Confirmed', means: 'Finished a task, or said that it helped' },
  { id: 'implied', name: 'Implied', means: 'Had an answer, and nothing more was heard' },
  { id: 'came-back', name: 'Came back within 7 days', means: 'About the same thing, or to a person' },
  { id: 'handed-over', name: 'Handed over', means: 'Went on with a person' },
  { id: 'given-up', name: 'Given up', means: 'Left something open, or had no answer' },
  { id: 'going-on', name: 'Still going on', means: 'Not over yet' },
  { id: 'nothing-asked', name: 'Nothing asked', means: 'A greeting, and no more' },
];
