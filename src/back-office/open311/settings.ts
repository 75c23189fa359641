/** What a council sets about its own Open311 service, in council.yaml under `open311:`. Keys come from the environment. */
import { z } from 'zod';

const code = z.string().regex(/^[\w-]{1,60}$/, 'has letters, digits and dashes only');

const attribute = z.strictObject({
  code,
  description: z.string().min(1),
  datatype: z
    .enum(['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'])
    .default('string'),
  required: z.boolean().default(false),
  /** What may be chosen of a list: its key and how it reads. */
  values: z.record(code, z.string().min(1)).default({}),
});

const service = z.strictObject({
  code,
  name: z.string().min(1),
  description: z.string().default(''),
  group: z.string().default(''),
  keywords: z.array(z.string()).default([]),
  /** The kind (a dialog's id) and category of the requests that it makes and shows. */
  kind: z.string().min(1),
  category: z.string().min(1),
  /** Two letters that begin their references. */
  prefix: z.string().regex(/^[A-Z]{2}$/, 'is two capital letters'),
  /** Working days by which it is promised; no promise unless told. */
  workingDays: z.number().int().min(0).max(90).optional(),
  attributes: z.array(attribute).default([]),
});

export const open311ServiceSettings = z.strictObject({
  /** Other jurisdictions are not found. */
  jurisdiction: z.string().min(1).optional(),
  /** Nothing else is taken, and nothing else is shown. */
  services: z.array(service).default([]),
  /** Whether those who give a mobile number are texted news of their report. */
  textNews: z.boolean().default(false),
  /** Questions an address may ask in a minute, and reports that a key may make. */
  readsPerMinute: z.number().int().positive().default(120),
  reportsPerMinute: z.number().int().positive().default(30),
});

export type Open311ServiceSettings = z.output<typeof open311ServiceSettings>;
export type Open311Service = z.output<typeof service>;
