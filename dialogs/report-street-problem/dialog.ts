/** Problems in the street: what it is, whether it is dangerous now, where, and who wants to hear of it. */
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { dayWords } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import { type Completion, type DialogContext, defineDialog } from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';
import { asksHowSoon } from '../../src/conversation/slots/asks-how-soon.ts';
import { asksToSendPhoto, photoLine } from '../../src/conversation/slots/photo.ts';
import { shortened } from '../../src/conversation/slots/plain-answer.ts';
import {
  type NearReport,
  reportPlaceSlot,
  spotSlot,
  wholePlace,
} from '../../src/conversation/slots/report-place.ts';
import { mayBeOfTheSame } from '../../src/conversation/slots/report-place-reading.ts';
import { isFollowing, sameReportSlot } from '../../src/conversation/slots/same-report.ts';
import { contactOf, describeUpdates, updatesSlot } from '../../src/conversation/slots/updates.ts';
import type { ReportRecords } from '../../src/store/report-places.ts';
import { asksWhatIsOffensive, tellsDangerLater } from './reading.ts';
import { categoryOf, dueOn, notOurs, type Problem, priorityOf } from './rules.ts';
import type { StreetProblemSettings } from './settings.ts';
import {
  alarm,
  carryOn,
  column,
  danger,
  detail,
  isDangerous,
  isOurs,
  isReporting,
  kind,
  photo,
  registration,
  type StreetProblemValues,
  words,
} from './slots.ts';

type Context = DialogContext<StreetProblemValues, ReportRecords, StreetProblemSettings>;
type Values = Partial<StreetProblemValues>;

/** Of the same kind, and not plainly another lamp or another car. */
function isSameProblem({ category, asset }: NearReport, values: Values): boolean {
  const own = assetOf(values);
  const sameThing = asset === undefined || own === undefined || asset === own;
  return sameThing && values.kind !== undefined && category.startsWith(values.kind);
}

function assetOf(values: Values): string | undefined {
  return values.column || values.registration || undefined;
}

function problemOf(values: Values): Problem {
  if (values.kind === undefined) throw new Error('a report has a kind');
  return { kind: values.kind, detail: values.detail, dangerous: isDangerous(values) };
}

function readBack(context: Context): Say | undefined {
  const { values, channel } = context;
  const place = wholePlace(values);
  if (!isReporting(values) || !values.kind || !values.updates || !place) return undefined;
  return context.say('read-back', {
    what: whatWords(context),
    place: shortened(place.words, channel.form === 'text' ? 90 : 300),
    photo: photoLine(values, context),
    updates: describeUpdates(values.updates, context),
  });
}

/** `Street light: not working, column 14`. */
function whatWords({ values, words: wording }: Context): string {
  const parts = [
    values.detail && wording(`said-${values.detail}`),
    isDangerous(values) ? wording('danger-said') : undefined,
    values.column ? wording('column-said', { column: values.column }) : undefined,
    values.registration || undefined,
  ];
  const more = parts.filter((part) => part !== undefined).join(', ');
  const name = wording(`kind-${values.kind}`);
  return more === '' ? name : `${name}: ${more}`;
}

/** What is asked about the questions themselves. */
function aside(text: string, { values, channel, say, settings, now }: Context): Say | undefined {
  if (asksHowSoon(text) && values.kind !== undefined && isOurs(values)) {
    const today = londonDay(now);
    return say('aside-time', { due: dayWords(dueOn(problemOf(values), today, settings, isHoliday), today) });
  }
  if (asksToSendPhoto(text) && (channel.photos ?? 0) > 0) return say('aside-photo');
  return values.kind === 'graffiti' && asksWhatIsOffensive(text) ? say('aside-offensive') : undefined;
}

async function complete(context: Context): Promise<Completion> {
  const { values } = context;
  const whose = notOurs(values);
  if (whose !== undefined) return { say: context.say(`not-ours-${whose}`) };
  if (values.carryOn === 'no') return { say: context.say('ring-then') };
  return isFollowing(values) ? follow(context) : report(context);
}

async function follow(context: Context): Promise<Completion> {
  const { values, records, now, conversationId } = context;
  const contact = contactOf(values.updates, context);
  if (!contact) return { say: context.say('not-followed') };
  const followed = await records.follow(values.same ?? '', contact, now, {
    photos: values.photo ?? [],
    conversationId,
  });
  // It has been dealt with since: what the resident sees must be another.
  if (!followed) return report(context);
  const { reference, dueOn: due } = followed;
  const fillings = { reference, due: due === null ? '' : dayWords(due, londonDay(now)) };
  return { say: context.say('followed', fillings), reference };
}

async function report(context: Context): Promise<Completion> {
  const { values, records, settings, now, conversationId } = context;
  const place = wholePlace(values);
  if (!place) throw new Error('a report has a place');
  const problem = problemOf(values);
  const due = dueOn(problem, londonDay(now), settings, isHoliday);
  const made = await records.create(
    {
      id: context.newId(),
      category: categoryOf(problem),
      priority: priorityOf(problem),
      conversationId,
      updates: contactOf(values.updates, context),
      anonymous: values.updates?.to === 'nobody',
      place,
      asset: assetOf(values),
      details: {
        kind: problem.kind,
        detail: problem.detail ?? null,
        danger: problem.dangerous,
        words: values.words ?? '',
        column: values.column || null,
        registration: values.registration || null,
      },
      dueOn: due,
      photos: values.photo,
    },
    now,
  );
  const fillings = { reference: made.reference, due: dayWords(due, londonDay(now)) };
  return {
    say: context.say(problem.dangerous ? 'done-danger' : 'done', fillings),
    reference: made.reference,
  };
}

export const reportStreetProblem = defineDialog<StreetProblemValues, ReportRecords, StreetProblemSettings>({
  id: 'report-street-problem',
  version: 1,
  slots: {
    kind,
    detail,
    alarm,
    danger,
    carryOn,
    place: reportPlaceSlot({ when: isOurs }),
    column,
    registration,
    spot: spotSlot({ when: (values) => isOurs(values) && !values.column }),
    same: sameReportSlot({
      fits: isSameProblem,
      when: isOurs,
      dependsOn: ['kind', 'place', 'spot', 'column', 'registration'],
    }),
    photo,
    updates: updatesSlot({ when: isOurs }),
    words,
  },
  readBack,
  aside,
  tellsUrgent: ({ text, entities }) => tellsDangerLater(text) && mayBeOfTheSame(text, entities),
  complete,
});
