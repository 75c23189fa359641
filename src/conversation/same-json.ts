import type { Json } from './dialog.ts';

/** Whether two values are the same, whatever order their parts are in: a session that was kept gives them back in another. */
export function isSameJson(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_key: string, value: Json): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
