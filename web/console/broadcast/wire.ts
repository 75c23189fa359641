/** What `/api/broadcasts` sends, checked as it comes in. */
import * as z from 'zod/mini';

const count = z.number();
const moment = z.nullable(z.iso.datetime());

const audienceSchema = z.union([
  z.object({ to: z.literal('everyone') }),
  z.object({ to: z.literal('area'), areas: z.array(z.string()) }),
  z.object({ to: z.literal('rounds'), rounds: z.array(z.string()) }),
]);

/** What a manager writes. Moments are ISO, or null for none. */
export const draftSchema = z.object({
  title: z.string(),
  subject: z.string(),
  audience: audienceSchema,
  sms: z.string(),
  more: z.string(),
  startsAt: moment,
  endsAt: moment,
});

export const broadcastSchema = z.object({
  id: z.string(),
  title: z.string(),
  subject: z.string(),
  subjectName: z.string(),
  audience: audienceSchema,
  sms: z.string(),
  more: z.string(),
  status: z.string(),
  revision: count,
  startsAt: moment,
  endsAt: moment,
  approvedAt: moment,
  finishedAt: moment,
  changedAt: z.iso.datetime(),
  writers: z.array(z.string()),
  approvedBy: z.nullable(z.string()),
  sentBack: z.nullable(z.object({ by: z.string(), at: z.string(), why: z.string() })),
  /** Whoever looks wrote a part of it. */
  own: z.boolean(),
  progress: z.object({
    people: count,
    waiting: count,
    said: count,
    /** Of those, whose text has not left yet. */
    leaving: count,
    sent: count,
    delivered: count,
    failed: count,
    skipped: z.record(z.string(), count),
  }),
  /** Why nobody is told just now. */
  held: z.nullable(z.string()),
});

export const broadcastsSchema = z.object({ broadcasts: z.array(broadcastSchema) });

export const choicesSchema = z.object({
  subjects: z.array(z.object({ id: z.string(), name: z.string() })),
  areas: z.array(z.string()),
  rounds: z.array(z.object({ id: z.string(), service: z.string(), homes: count })),
});

export const previewSchema = z.object({
  people: count,
  untold: z.record(z.string(), count),
  words: z.object({ messages: z.array(z.string()), characters: count, parts: count }),
  problems: z.array(z.object({ character: z.string(), becomes: z.string() })),
  pence: count,
  seconds: count,
  doneBy: moment,
  capped: z.boolean(),
  off: z.boolean(),
  tooSlow: z.boolean(),
});

export const keptSchema = z.object({ id: z.string(), status: z.string(), revision: count });

export type Draft = Readonly<z.infer<typeof draftSchema>>;
export type Broadcast = z.infer<typeof broadcastSchema>;
export type Audience = z.infer<typeof audienceSchema>;
export type Choices = z.infer<typeof choicesSchema>;
export type Preview = z.infer<typeof previewSchema>;

export const NOTHING_WRITTEN: Draft = {
  title: '',
  subject: '',
  audience: { to: 'everyone' },
  sms: '',
  more: '',
  startsAt: null,
  endsAt: null,
};

export function draftOf({ title, subject, audience, sms, more, startsAt, endsAt }: Broadcast): Draft {
  return { title, subject, audience, sms, more, startsAt, endsAt };
}
