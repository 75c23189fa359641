/** GeoReport v2 on the wire: lists of plain records as JSON or as XML, errors included. */
import type { WireResponse } from '../../conversation/channel.ts';

export const FORMATS = ['json', 'xml'] as const;
export type Format = (typeof FORMATS)[number];

type Value = string | number | boolean | null | readonly Item[];
export interface Item {
  readonly [name: string]: Value;
}

/** The standard's names for a list and what is in it: `services`, `service`. */
export interface Named {
  readonly root: string;
  readonly item: string;
}

const TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};

export function listed(
  format: Format,
  { root, item }: Named,
  items: readonly Item[],
  status = 200,
): WireResponse {
  const body = format === 'json' ? JSON.stringify(items) : document(root, children(items, item));
  return answer(format, status, body);
}

/** One record by itself: a service's definition. */
export function single(format: Format, root: string, item: Item): WireResponse {
  return answer(format, 200, format === 'json' ? JSON.stringify(item) : document(root, fieldsOf(item)));
}

/** An error in the standard's form. */
export function failed(
  format: Format,
  status: number,
  description: string,
  headers: Readonly<Record<string, string>> = {},
): WireResponse {
  const errors = listed(format, { root: 'errors', item: 'error' }, [{ code: status, description }], status);
  return { ...errors, headers: { ...errors.headers, ...headers } };
}

function answer(format: Format, status: number, body: string): WireResponse {
  return { status, headers: { 'content-type': TYPES[format], 'cache-control': 'no-store' }, body };
}

function document(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root}>${inside}</${root}>`;
}

/** Lists are called in the plural of what is in them: `attributes`, `attribute`. */
function fieldsOf(item: Item): string {
  return Object.entries(item)
    .map(([name, value]) => {
      const inside = isList(value) ? children(value, name.replace(/s$/, '')) : escaped(String(value ?? ''));
      return `<${name}>${inside}</${name}>`;
    })
    .join('');
}

function children(items: readonly Item[], name: string): string {
  return items.map((item) => `<${name}>${fieldsOf(item)}</${name}>`).join('');
}

function isList(value: Value): value is readonly Item[] {
  return Array.isArray(value);
}

/** XML 1.0 cannot hold control characters or half letters at all, however they are written. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
