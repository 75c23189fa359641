/** What residents ask for beside the address: more dates, a calendar, a certain bin. */

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

/** Words that name a service whatever the council's bins look like. */
const SERVICES: Readonly<Record<string, RegExp>> = {
  garden: /\b(?:garden(?:ing)?(?: waste)?|grass|hedge|green waste)\b/i,
  food: /\b(?:food(?: waste)?|caddy|slops?)\b/i,
  recycling: /\b(?:recycl\w*)\b/i,
  refuse: /\b(?:rubbish|refuse|general waste|landfill|household waste)\b/i,
  textiles: /\b(?:textiles?|clothes)\b/i,
  glass: /\b(?:glass)\b/i,
  paper: /\b(?:paper|card|cardboard)\b/i,
};

/**
 * The one service a message asks about, by its own name or by a container's (`brown bin`); undefined when it
 * names none, or several. `containers` are the settings', by service.
 */
export function serviceIn(
  text: string,
  containers: Readonly<Record<string, { readonly name: string }>>,
): string | undefined {
  const lower = ` ${text.toLowerCase().replaceAll(/[^a-z]+/g, ' ')} `;
  const says = (words: string) => lower.includes(` ${words.toLowerCase()} `);
  const services = Object.keys(containers);
  const nameOf = (service: string) => containers[service]?.name ?? service;
  const readings = [
    services.filter((service) => says(nameOf(service))),
    services.filter((service) => SERVICES[service]?.test(text)),
    // "And the blue one?"
    services.filter((service) => says(nameOf(service).split(' ')[0] ?? service)),
  ];
  const named = readings.find((reading) => reading.length > 0) ?? [];
  return named.length === 1 ? named[0] : undefined;
}
