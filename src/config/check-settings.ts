/** Settings are checked together at start, so that every problem is told at once. */
import type { z } from 'zod';
import { ParleyError } from '../errors.ts';

/** A piece of settings with the schema that checks it, for `checkSettings`. */
interface SettingsPart {
  /** Where it stands, as an operator would say: `council.yaml: dialogs.bin-day`. */
  readonly place: string;
  readonly value: unknown;
  readonly schema: z.ZodType;
}

type SettingsParts = Readonly<Record<string, SettingsPart>>;

/** What checking leaves of each part, by its name. */
type Checked<Parts extends SettingsParts> = {
  readonly [Name in keyof Parts]: z.output<Parts[Name]['schema']>;
};

/** What a rule that spans several parts found: `environment.GOVUK_PAY_API_KEY: is required`. */
export type Problem = `${string}: ${string}`;

/** Checks all parts. Throws `settings-wrong` naming every problem of every part, and `others`, at once. */
export function checkSettings<const Parts extends SettingsParts>(
  parts: Parts,
  others: readonly Problem[] = [],
): Checked<Parts> {
  const checked: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, { place, value, schema }] of Object.entries(parts)) {
    const result = schema.safeParse(value);
    if (result.success) checked[name] = result.data;
    else problems.push(...result.error.issues.flatMap((issue) => problemLines(place, issue)));
  }
  problems.push(...others.map((problem) => `- ${problem}`));
  if (problems.length > 0) throw new ParleyError('settings-wrong', `\n${problems.join('\n')}`);
  return checked as Checked<Parts>;
}

function problemLines(place: string, issue: z.core.$ZodIssue): string[] {
  const at = [place, ...issue.path].join('.');
  if (issue.code !== 'unrecognized_keys') return [`- ${at}: ${issue.message}`];
  // Under a name that nothing reads a figure would be thought to hold when it does not.
  return issue.keys.map((key) => `- ${at}.${key}: is read by nothing; is its name spelt right?`);
}
