/** What a reminder says: by what is true when it is due, not when it was planned. */
import type { Form } from '../../src/conversation/message.ts';
import type { Notice, NoticeKind, SkipReason, Written } from '../../src/store/notices.ts';
import { findBooking } from './bookings.ts';
import { REMINDER } from './plan-reminders.ts';
import type { BulkyWasteSettings } from './settings.ts';
import { tellBooked } from './tell.ts';
import { voiceOf } from './voice.ts';

/** @param words the dialog's own, in a form */
export function bulkyWasteNotices(
  settings: BulkyWasteSettings,
  words: (form: Form, key: string, fillings?: Readonly<Record<string, string | number>>) => string,
): readonly NoticeKind[] {
  const parts = {
    settings: () => settings,
    words: (key: string, form: Form, fillings?: Readonly<Record<string, string | number>>) =>
      words(form, key, fillings),
  };
  return [
    {
      name: REMINDER,
      async write(tx, due, now, form): Promise<Written> {
        const skipped: { key: string; reason: SkipReason }[] = [];
        const told: string[] = [];
        for (const notice of due) {
          const booking = await findBooking(tx, String(notice.details.booking));
          const reason = whyNot(notice, booking);
          if (booking && !reason)
            told.push(tellBooked(booking, voiceOf(parts, { form, now }), 'remind').text);
          else skipped.push({ key: notice.key, reason: reason ?? 'withdrawn' });
        }
        return { say: told.length > 0 ? { text: told.join('\n\n') } : undefined, skipped };
      },
    },
  ];
}

function whyNot(
  { details }: Notice,
  booking: { readonly state: string; readonly collectionOn: string } | undefined,
): SkipReason | undefined {
  if (booking?.state !== 'booked') return 'withdrawn';
  return booking.collectionOn === details.day ? undefined : 'changed';
}
