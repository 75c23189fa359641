/** What `/api/insights` sends, checked as it comes in. */
import * as z from 'zod/mini';

const count = z.number();
const measured = z.nullable(z.number());
const range = z.object({ from: z.string(), to: z.string() });

const figuresSchema = z.object({
  visits: count,
  messages: count,
  channels: z.array(z.object({ channel: z.string(), visits: count })),
  outcomes: z.record(z.string(), count),
  containment: measured,
  tasks: z.object({ begun: count, completed: count, requests: count }),
  questions: z.object({ answered: count, started: count, choices: count, nothing: count, low: count }),
  dialogs: z.array(
    z.object({
      id: z.string(),
      begun: count,
      ends: z.record(z.string(), count),
      slots: z.array(z.object({ slot: z.string(), asked: count, givenUp: count })),
    }),
  ),
  topics: z.array(
    z.object({ id: z.string(), used: count, helpful: count, notHelpful: count, person: count }),
  ),
  texts: z.object({ sent: count, segments: count, received: count }),
  people: z.object({
    /** The day from which they are counted, where earlier ones of the range are not kept. */
    since: z.nullable(z.string()),
    requested: count,
    chats: count,
    messages: count,
    callBacks: count,
    taken: count,
    leftQueue: count,
    resolved: count,
    open: count,
    waitMean: measured,
    waitMedian: measured,
    waitLongest: measured,
    firstResponseMean: measured,
    resolutionMean: measured,
    stars: z.array(count),
    complaints: count,
  }),
  complaints: count,
  cost: z.object({
    contained: count,
    insteadPence: count,
    herePence: count,
    textsPence: measured,
    avoidedPence: count,
  }),
  hours: z.array(count),
});

export const reportSchema = z.object({
  range,
  before: range,
  countedAt: z.nullable(z.string()),
  figures: figuresSchema,
  figuresBefore: figuresSchema,
  byDay: z.object({ days: z.array(z.string()), channels: z.record(z.string(), z.array(count)) }),
  questions: z.array(
    z.object({ words: z.string(), times: count, taken: z.string(), topic: z.nullable(z.string()) }),
  ),
  titles: z.record(z.string(), z.string()),
  slots: z.record(z.string(), z.record(z.string(), z.string())),
});

export type Report = z.infer<typeof reportSchema>;
export type Figures = z.infer<typeof figuresSchema>;
