/** What requests say, checked; what all the routes read alike stands here once. */
import { z } from 'zod';
import { ParleyError } from '../errors.ts';
import { storableValue } from '../store/storable-text.ts';

/** Nothing that is sent to us is nested deeper. */
const DEEPEST = 100;
/** What the database's `integer` holds. */
const LARGEST_INTEGER = 2_147_483_647;

/** Ids are ours, and these are all the characters they have. */
export const idSchema = z.string().regex(/^[\w-]{1,64}$/);

/** Of something done at a screen, so that the same twice is once. */
export const clientIdSchema = z.string().regex(/^[\w-]{8,64}$/);

/** A place in a transcript. */
export const sequenceSchema = z.number().int().min(1).max(LARGEST_INTEGER);

/** In a year that the database can hold and somebody may mean. */
export const momentSchema = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .refine((at) => at.getUTCFullYear() >= 2000 && at.getUTCFullYear() <= 2200);

/**
 * What was sent, as the schema says. Its text is such as the database can hold, however deep down it is, so that no route
 * has to think of it. @throws ParleyError `malformed-request`
 */
export function readAs<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(storableValue(value, DEEPEST));
  if (!parsed.success) throw new ParleyError('malformed-request');
  return parsed.data;
}
