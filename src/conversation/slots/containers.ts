/** The council's bins, boxes, caddies and sacks, and which of them a message names. */
import { z } from 'zod';
import type { Form } from '../message.ts';

const container = z.object({
  /** By colour and kind: `black bin`. */
  name: z.string().min(1),
  /** Where a text message has no room: `caddy`. The name unless told. */
  short: z.string().min(1).optional(),
  /** What goes in it, for those who see no colours: `rubbish`. */
  holds: z.string().min(1),
});

/** What is put out for each service. A premises may have another container: its own is then named. */
export const containersSetting = z.record(z.string(), container).default({
  refuse: { name: 'black bin', holds: 'rubbish' },
  recycling: { name: 'blue bin', holds: 'recycling' },
  food: { name: 'green food caddy', short: 'food caddy', holds: 'food waste' },
  garden: { name: 'brown bin', holds: 'garden waste' },
  textiles: { name: 'textiles bag', holds: 'clothes and shoes' },
  glass: { name: 'glass box', holds: 'glass' },
  paper: { name: 'paper box', holds: 'paper and card' },
});

/** By service. */
export type Containers = Readonly<Record<string, { readonly name: string; readonly holds?: string }>>;

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
 * The services a message names, by a container's name (`brown bin`), by what goes in, or by colour alone
 * ("the blue one"); the surest way of naming that it uses decides.
 */
export function servicesNamed(text: string, containers: Containers): readonly string[] {
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
  return readings.find((reading) => reading.length > 0) ?? [];
}

/** What is put out, in the settings' order, so that a day reads the same each time: `one, other and third`, in a text `one + other`. */
export function containersInWords<Put extends { readonly service: string }>(
  put: readonly Put[],
  containers: Containers,
  form: Form,
  nameOf: (one: Put) => string,
): string {
  const order = Object.keys(containers);
  const sorted = put.toSorted((one, other) => order.indexOf(one.service) - order.indexOf(other.service));
  const names = [...new Set(sorted.map(nameOf))];
  if (form === 'text') return names.join(' + ');
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
