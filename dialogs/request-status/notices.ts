/** News of requests, said of our own accord to whoever wanted it: by what is true when it is said. */
import { dayName } from '../../src/conversation/calendar/clock-words.ts';
import type { Form } from '../../src/conversation/message.ts';
import { provesSince } from '../../src/conversation/proof.ts';
import { shortened } from '../../src/conversation/slots/plain-answer.ts';
import type { Queryable } from '../../src/store/database.ts';
import type { Notice, NoticeKind, SkipReason, Written } from '../../src/store/notices.ts';
import { REQUEST_NEWS } from '../../src/store/opt-ins.ts';
import { findRequest, historyOf, type Request } from '../../src/store/requests.ts';
import { isOpen, nameKey } from './rules.ts';
import type { RequestStatusSettings } from './settings.ts';

type Words = (form: Form, key: string, fillings?: Readonly<Record<string, string | number>>) => string;

/** Leaves room for what it is about: two joined texts at most. */
const NOTE_ROOM = { text: 150, web: 600 } as const;

/** @param words the dialog's own, in a form */
export function requestNews(settings: RequestStatusSettings, words: Words): readonly NoticeKind[] {
  return [
    { name: REQUEST_NEWS, write: (tx, due, now, form) => writeNews(tx, due, now, form, settings, words) },
  ];
}

/** A line for each request, by its newest status: what was overtaken while nobody was to be disturbed is left out. */
async function writeNews(
  tx: Queryable,
  due: readonly Notice[],
  now: Date,
  form: Form,
  settings: RequestStatusSettings,
  words: Words,
): Promise<Written> {
  const said = new Set<string>();
  const lines: string[] = [];
  const skipped: { key: string; reason: SkipReason }[] = [];
  for (const { key, channel, contact, details } of due) {
    const request = await findRequest(tx, String(details.request));
    const reason = whyNot(request, details.status, settings, said);
    if (!request || reason) {
      skipped.push({ key, reason: reason ?? 'withdrawn' });
      continue;
    }
    said.add(request.id);
    const proves = request.createdAt >= provesSince(settings.people, now);
    const own = proves && request.channel === channel && request.contact === contact;
    lines.push(await newsOf(tx, request, own, form, words));
  }
  const text = lines.join(form === 'text' ? '\n' : '\n\n');
  return { say: lines.length > 0 ? { text } : undefined, skipped };
}

function whyNot(
  request: Request | undefined,
  status: unknown,
  { toldOf }: RequestStatusSettings,
  said: ReadonlySet<string>,
): SkipReason | undefined {
  if (request?.status !== status || said.has(request?.id ?? '')) return 'changed';
  return toldOf.some((each) => each === status) ? undefined : 'withdrawn';
}

/** The note is for whose request it is: those who follow it, and whoever has the number half a year later, learn how it stands. */
async function newsOf(
  tx: Queryable,
  request: Request,
  own: boolean,
  form: Form,
  words: Words,
): Promise<string> {
  const { reference, status, dueOn } = request;
  const note = own ? (await historyOf(tx, request.id)).at(-1)?.note : undefined;
  const due = isOpen(request) && dueOn !== null ? dayName(dueOn, form) : undefined;
  return [
    words(form, `news-${status}`, { name: words(form, nameKey(request)), reference }),
    ...(note ? [words(form, 'note', { note: shortened(note, NOTE_ROOM[form]) })] : []),
    ...(due === undefined ? [] : [words(form, 'news-due', { due })]),
  ].join(' ');
}
