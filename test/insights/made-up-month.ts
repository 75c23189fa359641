/** A made-up November, small enough to be counted by hand: what each contact did, and when. */
import { sql } from 'drizzle-orm';
import { insightSettings } from '../../src/insights/settings.ts';
import type { Database } from '../../src/store/database.ts';

export const ADVISOR = 'speak-to-advisor';
export const SETTINGS = insightSettings.parse({ complaints: { topics: ['make-a-complaint'] } });

interface Visit {
  readonly contact: string;
  readonly channel: string;
  /** The time of each turn and what it did; the first began the visit. */
  readonly turns: readonly (readonly [at: string, ...did: readonly string[]])[];
}

const START = 'dialog-started:bulky-waste';
const ITEMS = 'stands:bulky-waste/items';
const DATE = 'stands:bulky-waste/date';
const DONE = 'dialog-completed:bulky-waste';

export const NOVEMBER: readonly Visit[] = [
  // Asks, and comes back about the same after three days: then it helped.
  { contact: 'c1', channel: 'web', turns: [['2026-11-02T09:00Z', 'question-answered:pool']] },
  {
    contact: 'c1',
    channel: 'web',
    turns: [
      ['2026-11-05T09:00Z', 'question-answered:pool'],
      ['2026-11-05T09:01Z', 'answer-helped:pool'],
    ],
  },
  // A task done at once.
  {
    contact: 'c2',
    channel: 'web',
    turns: [
      ['2026-11-02T10:00Z', 'dialog-started:bin-day', 'stands:bin-day/address'],
      ['2026-11-02T10:01Z', 'slot-filled:bin-day/address', 'dialog-completed:bin-day'],
    ],
  },
  // Over midnight, and left at the second question.
  {
    contact: 'c3',
    channel: 'sms',
    turns: [
      ['2026-11-02T23:50Z', START, ITEMS],
      ['2026-11-03T00:10Z', 'slot-filled:bulky-waste/items', DATE],
    ],
  },
  // No answer, then a person.
  {
    contact: 'c4',
    channel: 'sms',
    turns: [
      ['2026-11-03T12:00Z', 'question-unanswered'],
      ['2026-11-03T12:01Z', `dialog-started:${ADVISOR}`, `stands:${ADVISOR}/way`],
      ['2026-11-03T12:02Z', `dialog-completed:${ADVISOR}`, 'handover-requested', 'with-person'],
      ['2026-11-03T12:30Z', 'with-person'],
    ],
  },
  // A greeting and nothing else.
  { contact: 'c5', channel: 'web', turns: [['2026-11-04T12:00Z']] },
  // Cancelled at the first question.
  {
    contact: 'c6',
    channel: 'web',
    turns: [
      ['2026-11-04T12:00Z', START, ITEMS],
      ['2026-11-04T12:01Z', 'dialog-cancelled:bulky-waste'],
    ],
  },
  // Left the queue and was answered after all.
  {
    contact: 'c7',
    channel: 'web',
    turns: [
      ['2026-11-10T12:00Z', 'handover-requested', 'with-person'],
      ['2026-11-10T12:10Z', 'handover-left'],
      ['2026-11-10T12:11Z', 'question-answered:parking'],
    ],
  },
  // Begun one day and finished four days later.
  { contact: 'c8', channel: 'web', turns: [['2026-11-11T12:00Z', START, ITEMS]] },
  { contact: 'c8', channel: 'web', turns: [['2026-11-15T12:00Z', DONE, 'request-made:bulky-waste']] },
  // Finished too late to have been done.
  { contact: 'c9', channel: 'web', turns: [['2026-11-11T12:00Z', START, ITEMS]] },
  { contact: 'c9', channel: 'web', turns: [['2026-11-20T12:00Z', DONE, 'request-made:bulky-waste']] },
  // Back after a week and a second, which is too late; and to a person within the week about something else, which is not.
  { contact: 'c10', channel: 'web', turns: [['2026-11-12T12:00:00Z', 'question-answered:pool']] },
  { contact: 'c10', channel: 'web', turns: [['2026-11-19T12:00:01Z', 'question-answered:pool']] },
  { contact: 'c10', channel: 'web', turns: [['2026-11-24T12:00Z', 'request-made:speak-to-advisor']] },
  // Stuck in a task, which ended with a person.
  {
    contact: 'c11',
    channel: 'sms',
    turns: [
      ['2026-11-25T12:00Z', START, ITEMS],
      ['2026-11-25T12:01Z', ITEMS],
      ['2026-11-25T12:02Z', `dialog-started:${ADVISOR}`, 'handover-requested', 'with-person'],
    ],
  },
  // In danger: the number was said.
  { contact: 'c12', channel: 'sms', turns: [['2026-11-30T23:59Z', 'urgent-signposted:gas-leak']] },
];

/** Keeps the turns that had been taken by then. */
export async function keepTurns(
  { db }: Database,
  visits: readonly Visit[],
  after = new Date(0),
  until = new Date('2100-01-01'),
): Promise<void> {
  let id = 0;
  for (const { contact, channel, turns } of visits) {
    for (const [at, ...did] of turns) {
      id += 1;
      const taken = new Date(at);
      if (taken <= after || taken > until) continue;
      await db.execute(sql`INSERT INTO turns_taken (id, conversation_id, visit_at, at, channel, did)
        VALUES (${id}, ${contact}, ${new Date(turns[0]?.[0] ?? at).toISOString()}, ${taken.toISOString()},
          ${channel}, ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(did)}::jsonb)))`);
    }
  }
}
