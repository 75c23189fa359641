/** What a refused form has wrong, so that each field can say it. */
import * as z from 'zod/mini';
import { ApiError } from './api.ts';

export const problemsSchema = z.object({
  problems: z.array(z.object({ field: z.string(), message: z.string() })),
});

/** What is wrong, by field; undefined where it was refused for something else. */
export function problemsIn(error: unknown): Readonly<Record<string, string>> | undefined {
  const told = error instanceof ApiError ? problemsSchema.safeParse(error.details) : undefined;
  if (!told?.success || told.data.problems.length === 0) return undefined;
  const byField: Record<string, string> = {};
  for (const { field, message } of told.data.problems) {
    byField[field] = byField[field] === undefined ? message : `${byField[field]} ${message}`;
  }
  return byField;
}
