/** Brings together what is known of the container that was named, and judges by the rules. */
import { DateTime } from 'luxon';
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Premises } from '../../src/store/premises.ts';
import type { Request } from '../../src/store/requests.ts';
import { closesAt, containerKey, isRepeated, type Judgement, judge, placeOf, returnBy } from './rules.ts';
import type { Context } from './values.ts';

/** A holiday break is shorter. */
const DAYS_BEFORE = 28;
const DAYS_AFTER = 42;

interface About {
  /** `black bin`. */
  readonly bin: string;
  /** As it may be read by all who share the bin. */
  readonly place: string;
}

export interface Reportable extends About {
  readonly kind: 'reportable';
  readonly premises: Premises;
  /** The day it was missed. */
  readonly on: string;
  readonly dueOn: string;
  readonly repeated: boolean;
}

export type Assessed =
  | Reportable
  | ({ readonly kind: 'already'; readonly open: Request; readonly own: boolean } & About)
  | (Exclude<Judgement, { kind: 'reportable' }> & About)
  /** The address has gone from the list, is a business, is on no round, or not on this one. */
  | ({ readonly kind: 'not-listed' | 'commercial' | 'no-rounds' | 'no-service' } & About);

export async function assess(context: Context): Promise<Assessed> {
  const { records, values, settings } = context;
  const service = values.container ?? '';
  const label = values.premises?.label ?? '';
  const usual = { bin: settings.containers[service]?.name ?? service, place: label };
  const premises = await records.premises(values.premises?.uprn ?? '');
  if (!premises) return { kind: 'not-listed', ...usual };
  if (premises.classification.startsWith('C')) return { kind: 'commercial', ...usual };
  const containers = await records.containers(premises.uprn);
  if (containers.length === 0) return { kind: 'no-rounds', ...usual };
  const own = containers.find((each) => each.service === service);
  if (!own) return { kind: 'no-service', ...usual };
  const about = { bin: own.container ?? usual.bin, place: placeOf(label, premises) };
  const open = await records.open(containerKey(service, premises));
  if (open) return { kind: 'already', open, own: isOwn(open, context), ...about };
  return judged(context, premises, service, about);
}

async function judged(
  context: Context,
  premises: Premises,
  service: string,
  about: About,
): Promise<Assessed> {
  const { records, settings, now } = context;
  const today = DateTime.fromISO(londonDay(now), { zone: 'utc' });
  const [from, to] = [today.minus({ days: DAYS_BEFORE }), today.plus({ days: DAYS_AFTER })].map((day) =>
    day.toFormat('yyyy-MM-dd'),
  ) as [string, string];
  const collections = await records.collections(premises.uprn, from, to);
  const exceptions = await records.exceptions(premises.uprn, from, now);
  const judgement = judge(
    {
      collections: collections.filter((each) => each.service === service),
      exceptions: exceptions.filter((each) => each.service === service),
      closes: closesAt(settings, premises.traits),
    },
    now,
    settings,
    isHoliday,
  );
  if (judgement.kind !== 'reportable') return { ...judgement, ...about };
  const before = await records.reportedBefore(containerKey(service, premises));
  const dueOn = returnBy(premises.traits, londonDay(now), settings, isHoliday);
  return { ...judgement, ...about, premises, dueOn, repeated: isRepeated(before, now, settings) };
}

function isOwn(open: Request, { conversationId, channel, contact }: Context): boolean {
  if (open.conversationId !== null && open.conversationId === conversationId) return true;
  return open.channel === channel.name && open.contact === contact;
}
