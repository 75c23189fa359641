/** Tells a household, some days before, that its permit runs out. Making the permit says that it will. */
import { DateTime } from 'luxon';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Form } from '../../src/conversation/message.ts';
import type { Queryable } from '../../src/store/database.ts';
import {
  type Notice,
  type NoticeKind,
  planNotices,
  type SkipReason,
  type Written,
} from '../../src/store/notices.ts';
import { permitById, permitsRunningOut, type TipPermit } from '../../src/store/tip-permits.ts';
import { dateWords, reminderMoments } from './rules.ts';
import type { TipPermitSettings } from './settings.ts';

const RUNS_OUT = 'tip-permit-runs-out';

type Words = (form: Form, key: string, fillings?: Readonly<Record<string, string | number>>) => string;

/** @param words the dialog's own, in a form */
export function tipPermitNotices(settings: TipPermitSettings, words: Words): readonly NoticeKind[] {
  return [
    {
      name: RUNS_OUT,
      plan: (tx, now) => planReminders(tx, settings, now),
      write: (tx, due, _now, form) => write(tx, due, form, words),
    },
  ];
}

/** A row for each permit and end: a permit that is renewed has another end, and is told of that in its turn. */
async function planReminders(tx: Queryable, settings: TipPermitSettings, now: Date): Promise<void> {
  const today = londonDay(now);
  const last = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: settings.remindDays + 1 });
  const running = await permitsRunningOut(tx, today, last.toFormat('yyyy-MM-dd'));
  const planned = running.flatMap(({ id, expiresOn, channel, contact, changedAt }) => {
    const moments = reminderMoments(expiresOn, settings);
    // Whoever has just got or changed it was told its end.
    if (changedAt > moments.dueAt) return [];
    return {
      key: [RUNS_OUT, id, expiresOn, channel, contact].join('/'),
      kind: RUNS_OUT,
      ...{ channel, contact, together: 'permits', ...moments },
      details: { permit: id, expiresOn },
    };
  });
  await planNotices(tx, planned, now);
}

async function write(tx: Queryable, due: readonly Notice[], form: Form, words: Words): Promise<Written> {
  const lines: string[] = [];
  const skipped: { key: string; reason: SkipReason }[] = [];
  for (const notice of due) {
    const permit = await permitById(tx, String(notice.details.permit));
    if (permit && isStill(permit, notice)) {
      lines.push(words(form, 'runs-out', { code: permit.code, until: dateWords(permit.expiresOn) }));
    } else skipped.push({ key: notice.key, reason: 'changed' });
  }
  return { say: lines.length > 0 ? { text: lines.join('\n\n') } : undefined, skipped };
}

/** It runs out as it did when this was planned, and news of it still goes there. */
function isStill(permit: TipPermit, { channel, contact, details }: Notice): boolean {
  const { endedAt, expiresOn } = permit;
  const goesThere = permit.channel === channel && permit.contact === contact;
  return endedAt === null && expiresOn === details.expiresOn && goesThere;
}
