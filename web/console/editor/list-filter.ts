/** Which items a list shows, and in what order. It is kept in this browser, not in the address. */
import type { Summary } from './wire.ts';
import { statusName } from './words.ts';

export interface Filter {
  readonly words: string;
  readonly topic: string;
  readonly owner: string;
  /** A status, or `due`. */
  readonly status: string;
  readonly order: Order;
}

export const ORDERS = {
  title: 'Title',
  used: 'Most used',
  failed: 'Most failed',
  helpful: 'Least helpful',
  review: 'Review date',
  changed: 'Last changed',
} as const;

type Order = keyof typeof ORDERS;

export const NO_FILTER: Filter = { words: '', topic: '', owner: '', status: '', order: 'title' };

export function filterOf(kept: unknown): Filter {
  const known = typeof kept === 'object' && kept !== null ? { ...NO_FILTER, ...kept } : NO_FILTER;
  return Object.hasOwn(ORDERS, known.order) ? known : NO_FILTER;
}

export function shownOf(items: readonly Summary[], filter: Filter): readonly Summary[] {
  const wanted = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return items
    .filter(
      ({ topic, owner, status, due }) =>
        (filter.topic === '' || topic === filter.topic) &&
        (filter.owner === '' || owner === filter.owner) &&
        (filter.status === '' || (filter.status === 'due' ? due : status === filter.status)),
    )
    .filter((item) => {
      const text = `${item.title} ${item.id} ${item.topic ?? ''} ${statusName(item.status)}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => before(a, b, filter.order) || a.title.localeCompare(b.title));
}

function before(a: Summary, b: Summary, order: Order): number {
  switch (order) {
    case 'used':
      return b.used - a.used;
    case 'failed':
      return b.failed - a.failed;
    case 'helpful':
      return shareOf(a) - shareOf(b);
    case 'review':
      return (a.review ?? '9').localeCompare(b.review ?? '9');
    case 'changed':
      return changedAt(b).localeCompare(changedAt(a));
    case 'title':
      return 0;
  }
}

/** Helpful among those that said; what nobody judged comes last. */
function shareOf({ helpful, failed }: Summary): number {
  return helpful + failed === 0 ? 2 : helpful / (helpful + failed);
}

function changedAt({ open, live }: Summary): string {
  return open?.savedAt ?? live?.at ?? '';
}

/** What can be chosen: the values that some item has, in order. */
export function choicesOf(items: readonly Summary[], key: 'topic' | 'owner' | 'status'): readonly string[] {
  const values = items.map((item) => item[key]).filter((value) => value !== undefined && value !== '');
  return [...new Set(values as string[])].sort();
}
