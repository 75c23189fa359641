/** Why a missed bin is not reported, in plain words, each with what to do next. */
import { dayWords, onDayWords, timeName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Say } from '../../src/conversation/message.ts';
import type { Assessed } from './assess.ts';
import type { Context } from './values.ts';

export function tellRefusal(found: Exclude<Assessed, { kind: 'reportable' }>, context: Context): Say {
  const { bin, place } = found;
  const today = londonDay(context.now);
  const on = (day: string) => onDayWords(day, today);
  switch (found.kind) {
    case 'not-listed':
      return context.say('address-not-listed');
    case 'commercial':
    case 'no-rounds':
    case 'no-service':
      return context.say(
        context.values.container === 'garden' && found.kind === 'no-service' ? 'no-garden' : found.kind,
        {
          bin,
          place,
        },
      );
    case 'already':
      return context.say('already-yours', {
        bin,
        reference: found.open.reference,
        due: found.open.dueOn === null ? context.words('soon') : dayWords(found.open.dueOn, today),
      });
    case 'none-lately':
      return context.say('none-lately', { bin, next: nextWords(found.nextOn, context) });
    case 'too-early':
      return context.say('too-early', { bin, closes: timeName(found.closes) });
    case 'too-late':
      return context.say('too-late', {
        bin,
        day: on(found.on),
        days: context.settings.reportDays,
        next: nextWords(found.nextOn, context),
      });
    case 'round-unfinished':
      return context.say('round-unfinished', {
        bin,
        day: on(found.on),
        reason: context.words(`reason-${found.reason ?? 'other'}`),
        back: backWords(found.returnsOn, context),
      });
    case 'logged':
      return context.say(`logged-${found.reason}`, {
        bin,
        day: on(found.on),
        next: nextWords(found.nextOn, context),
        back: backWords(found.returnsOn, context),
      });
  }
}

function nextWords(day: string | undefined, { words, now }: Context): string {
  return day === undefined ? words('next-unknown') : words('next', { day: dayWords(day, londonDay(now)) });
}

function backWords(day: string | undefined, { words, now }: Context): string {
  return day === undefined ? words('back-soon') : words('back-on', { day: onDayWords(day, londonDay(now)) });
}
