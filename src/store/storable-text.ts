/**
 * Residents' text is stored as it came, but for what Postgres cannot hold: NUL, and halves of UTF-16 pairs.
 * Each becomes U+FFFD, so that nobody's message is lost over a character nobody can see.
 */
import { ParleyError } from '../errors.ts';

const UNSTORABLE = /\0|\p{Surrogate}/gu;
const ESCAPED = /\\u(?:0000|d[89a-f])/;

export function storableText(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}

/** The JSON of a value, its strings and keys made storable. Undefined members are left out, as in JSON. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value ?? null);
  return ESCAPED.test(json) ? JSON.stringify(storableValue(JSON.parse(json))) : json;
}

/**
 * A value of JSON, its strings and keys made storable.
 * @throws ParleyError `malformed-request` when it is nested deeper than so many levels
 */
export function storableValue(value: unknown, levels = Number.POSITIVE_INFINITY): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (levels <= 0) throw new ParleyError('malformed-request');
  if (Array.isArray(value)) return value.map((member) => storableValue(member, levels - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [storableText(key), storableValue(member, levels - 1)]),
  );
}
