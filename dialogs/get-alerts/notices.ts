/** The text by which a number hears that somebody on the web has signed it up for news, or ended it. */
import type { Form } from '../../src/conversation/message.ts';
import type { Notice, NoticeKind, Written } from '../../src/store/notices.ts';
import { ALERTS_NEWS } from './records.ts';

type Words = (form: Form, key: string, fillings?: Readonly<Record<string, string | number>>) => string;

export function alertsNews(words: Words): readonly NoticeKind[] {
  return [{ name: ALERTS_NEWS, write: async (_tx, due, _now, form) => writeNews(due, form, words) }];
}

/** Details are `{ news: 'welcome' | 'ended', … }`; of several only the last is worth telling. */
function writeNews(due: readonly Notice[], form: Form, words: Words): Written {
  const [last, ...before] = due.toSorted((one, other) => other.dueAt.getTime() - one.dueAt.getTime());
  if (!last) return { say: undefined, skipped: [] };
  const { news, ...fillings } = last.details as Record<string, string>;
  return {
    say: { text: words(form, `news-${news}`, fillings) },
    skipped: before.map(({ key }) => ({ key, reason: 'changed' as const })),
  };
}
