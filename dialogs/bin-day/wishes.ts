/** What residents ask for beside the address: more dates, a calendar, a certain bin. */
import { servicesNamed } from '../../src/conversation/slots/containers.ts';

export type Wish = 'months' | 'calendar';

const CALENDAR = /\b(?:calendar|calender|ics|ical|outlook|diary|printable|download)\b/i;

const MONTHS = new RegExp(
  [
    String.raw`\ball\b.{0,20}\b(?:dates?|days|collections|bins)\b`,
    String.raw`\bnext (?:few|couple of|[23]|two|three|several) months?\b`,
    String.raw`\b(?:coming|following) (?:weeks|months)\b`,
    String.raw`\b(?:more|other|future|further|upcoming) (?:dates|days|collections)\b`,
    String.raw`\b(?:schedule|timetable|full list|whole list)\b`,
    String.raw`\b(?:christmas|xmas|new year|easter|bank holidays?)\b`,
  ].join('|'),
  'i',
);

export function wishIn(text: string): Wish | undefined {
  if (CALENDAR.test(text)) return 'calendar';
  return MONTHS.test(text) ? 'months' : undefined;
}

/**
 * The one service a message asks about, by its own name or by a container's (`brown bin`); undefined when it
 * names none, or several. `containers` are the settings', by service.
 */
export function serviceIn(
  text: string,
  containers: Readonly<Record<string, { readonly name: string }>>,
): string | undefined {
  const [only, ...others] = servicesNamed(text, containers);
  return others.length === 0 ? only : undefined;
}
