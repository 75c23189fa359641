/** Settings are checked together at start, so that every problem is told at once. */
import type { z } from 'zod';
import { ParleyError } from '../errors.ts';

/** A piece of settings with the schema that checks it, for `checkSettings`. */
export interface SettingsPart {
  /** Where it stands, as an operator would say: `council.yaml: dialogs.bin-day`. */
  readonly place: string;
  readonly value: unknown;
  readonly schema: z.ZodType;
}

/** What checking leaves of each part, in order. */
type Checked<Parts extends readonly SettingsPart[]> = {
  readonly [Index in keyof Parts]: z.output<Parts[Index]['schema']>;
};

/** What a rule that spans several parts found: `environment.GOVUK_PAY_API_KEY: is required`. */
export type Problem = `${string}: ${string}`;

/** Checks all parts. Throws `settings-wrong` naming every problem of every part, and `others`, at once. */
export function checkSettings<const Parts extends readonly SettingsPart[]>(
  parts: Parts,
  others: readonly Problem[] = [],
): Checked<Parts> {
  const results = parts.map(({ schema, value }) => schema.safeParse(value));
  const problems = results.flatMap((result, index) =>
    result.success ? [] : result.error.issues.map((issue) => problemLine(parts[index]?.place ?? '', issue)),
  );
  problems.push(...others.map((problem) => `- ${problem}`));
  if (problems.length > 0) throw new ParleyError('settings-wrong', `\n${problems.join('\n')}`);
  return results.map((result) => result.data) as Checked<Parts>;
}

function problemLine(place: string, issue: z.core.$ZodIssue): string {
  return `- ${[place, issue.path.join('.')].filter(Boolean).join('.')}: ${issue.message}`;
}
