/** The editor's sentences, and its dates: what people type is London's time. */
import { dateOf, timeOf } from '../desk/words.ts';
import type { Kind, Outcome } from './wire.ts';

const STATUSES: Readonly<Record<string, string>> = {
  draft: 'Draft',
  review: 'In review',
  scheduled: 'Scheduled',
  published: 'Live',
  withdrawn: 'Replaced',
  archived: 'Archived',
};

export function statusName(status: string): string {
  return STATUSES[status] ?? status;
}

const SECTIONS = { article: 'articles', wording: 'wording', notice: 'notices' } as const;

/** The address of an item's page; `tab` is one of its pages. */
export function pathOf(kind: Kind, id: string, tab?: 'check' | 'history'): string {
  return `/editor/${SECTIONS[kind]}/${id}${tab === undefined ? '' : `/${tab}`}`;
}

export function sectionPathOf(kind: Kind): string {
  return `/editor/${SECTIONS[kind]}`;
}

/** The address of its routes. */
export function apiOf(kind: Kind, id: string): string {
  return `/api/editor/items/${kind}/${encodeURIComponent(id)}`;
}

const YEAR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric' });

/** `21 Nov 2026`. */
export function dayWords(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${dateOf(iso)} ${YEAR.format(at)}`;
}

/** `21 Nov 2026 at 14:05`. */
export function momentWords(iso: string): string {
  return Number.isNaN(new Date(iso).getTime()) ? iso : `${dayWords(iso)} at ${timeOf(iso)}`;
}

const LONDON_PARTS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as `<input type="datetime-local">` has it: `2026-11-21T14:05`, in London. */
export function toLocal(iso: string | undefined): string {
  const at = new Date(iso ?? '');
  return Number.isNaN(at.getTime()) ? '' : LONDON_PARTS.format(at).replace(' ', 'T');
}

/**
 * And back; an hour that a change of the clocks leaves out is taken for the one after it. undefined for what is no
 * moment yet: while a year is being typed it is 0002, then 0020.
 */
export function fromLocal(local: string): string | undefined {
  // A browser reads much else as some date: what is missing there is the year 2000.
  const wanted = LOCAL.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN;
  if (Number.isNaN(wanted)) return undefined;
  const at = wanted - aheadAt(wanted);
  // The clocks changed between the two guesses.
  const again = wanted - aheadAt(at);
  return new Date(Math.max(at, again)).toISOString();
}

const LOCAL = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d$/;

/** How far London's clocks are ahead of UTC, in milliseconds. */
function aheadAt(at: number): number {
  return Date.parse(`${toLocal(new Date(at).toISOString())}:00Z`) - at;
}

/** `Bulky waste`, `Bulky waste or Tips and recycling centres`, `no answer`. */
export function outcomeWords({ kind, titles, ids }: Outcome): string {
  const named = titles.length > 0 ? titles : ids;
  if (kind === 'nothing' || named.length === 0) return OUTCOMES[kind] ?? 'no answer';
  return kind === 'choices' ? `asks: ${named.join(' or ')}` : named.join(', ');
}

const OUTCOMES: Readonly<Record<string, string>> = {
  nothing: 'no answer',
  urgent: 'urgent help',
  choices: 'asks which one',
};

/** `bulky-waste` out of `Bulky waste`. */
export function idFrom(title: string): string {
  return (
    title
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-/, '')
      .slice(0, 60)
      // Last, as a cut may fall just behind one.
      .replace(/-$/, '')
  );
}

/** A team's id as people read it: `customer-services` is `Customer services`. */
export function ownerName(owner: string): string {
  const words = owner.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What came with Parley was written by nobody here. */
export function authorName(by: string): string {
  if (by === 'files') return 'the files it came with';
  return by === 'import' ? 'an import' : by;
}
