/** "You can renew now": said on the first day of renewing, unless they have renewed or cancelled by then. */
import { dayName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay, momentAt, plusDays } from '../../src/conversation/calendar/working-days.ts';
import { voiceOf, type WordsIn } from '../../src/conversation/voice.ts';
import type { Queryable } from '../../src/store/database.ts';
import { type NoticeKind, planNotice, type Written } from '../../src/store/notices.ts';
import { activeTerms, findTerm, type Term } from './records.ts';
import type { GardenWasteSettings } from './settings.ts';

const RENEWAL = 'garden-renewal';

/** Of use until the subscription is over. */
export async function planRenewal(
  tx: Queryable,
  { id, endsOn, channel, contact }: Term,
  { renewFromDays, remindAt }: Pick<GardenWasteSettings, 'renewFromDays' | 'remindAt'>,
  now: Date,
): Promise<void> {
  if (channel === null || contact === null) return;
  const dueAt = momentAt(plusDays(endsOn, -renewFromDays), remindAt);
  const usefulUntil = momentAt(plusDays(endsOn, 1), remindAt);
  const key = `${RENEWAL}/${id}`;
  const notice = {
    key,
    kind: RENEWAL,
    together: id,
    details: { term: id },
    channel,
    contact,
    dueAt,
    usefulUntil,
  };
  await planNotice(tx, notice, now);
}

/** @param words the dialog's own, in a form */
export function gardenWasteNotices(words: WordsIn): readonly NoticeKind[] {
  return [
    {
      name: RENEWAL,
      async write(tx, due, now, form): Promise<Written> {
        const [notice, ...others] = due;
        const rest = others.map(({ key }) => ({ key, reason: 'changed' as const }));
        const term = notice && (await findTerm(tx, String(notice.details.term)));
        const last = term && (await activeTerms(tx, term.uprn)).at(-1);
        if (!notice || !term || last?.id !== term.id) {
          const gone = notice ? [{ key: notice.key, reason: 'withdrawn' as const }] : [];
          return { say: undefined, skipped: [...gone, ...rest] };
        }
        const until = dayName(term.endsOn, form, londonDay(now));
        return {
          say: voiceOf(words, { form, now }).say('renew-now', { until }),
          skipped: rest,
        };
      },
    },
  ];
}
