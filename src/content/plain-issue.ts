/** What a schema found wrong, as one would tell an editor. */
import type { z } from 'zod';

export function plainIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? 'is missing'
        : own(issue.message, `should be ${NAMES[issue.expected] ?? 'something else'}`);
    case 'too_small':
      return issue.minimum === 1 ? 'is empty' : issue.message;
    case 'too_big':
      return `is too long; the most is ${issue.maximum} ${issue.origin === 'string' ? 'characters' : ''}`.trim();
    case 'invalid_format':
      return issue.format === 'date'
        ? 'should be a day such as 2027-03-15'
        : own(issue.message, 'is not written as it must be');
    case 'invalid_union':
      return own(issue.message, 'is none of the forms it may have');
    default:
      return issue.message;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  array: 'a list',
  object: 'names with values',
  record: 'names with values',
};

/** A schema that says it in words of its own is taken at them. */
function own(message: string, otherwise: string): string {
  return message.startsWith('Invalid') ? otherwise : message;
}
