/** Answers, corrections, back, cancel, questions, payments and garbage in any order, over every dialog there is. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { DIALOGS } from '../../src/composition/dialogs.ts';
import { isGsm7 } from '../../src/conversation/fitting/gsm7.ts';
import type { TurnResult } from '../../src/conversation/ports.ts';
import { readSession } from '../../src/conversation/session.ts';
import { rowsOf } from '../../src/store/database.ts';
import { paymentSteps } from '../conversations/payment-steps.ts';
import { openStage, STAGE_DAY, type Stage } from '../conversations/stage.ts';
import { ANYTIME, CODE, GARBAGE, NUMBER, SCRIPTS } from './interleaved-scripts.ts';

type ChannelName = 'web' | 'sms';

/** A night's search for faults sets more runs, and other seeds. */
const RUNS = Number(process.env.RUNS ?? 3);
const SEED = Number(process.env.SEED ?? 20261123);
const MINUTE = 60_000;
/** Not among those the runs draw. */
const UNDISTURBED_NUMBER = 46;

let stage: Stage;
let count = 0;
/** The morning after collections, so that one can have been missed. */
const START = new Date(STAGE_DAY.getTime() + 25 * 60 * MINUTE);
let now = START;
const finished = new Set<string>();

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

type Step =
  | { readonly say: string; readonly twice?: boolean }
  | { readonly pay: 'succeeds' | 'fails' | 'lapses' }
  | { readonly wait: number };

const STARTS = Object.values(SCRIPTS).flatMap(({ script }) => script.slice(0, 1));
const said = (...texts: readonly string[]) => fc.constantFrom(...texts).map((say): Step => ({ say }));

const noiseFor = (id: string) =>
  fc.oneof(
    { weight: 8, arbitrary: said(...(SCRIPTS[id]?.also ?? ANYTIME)) },
    { weight: 8, arbitrary: said(...ANYTIME) },
    { weight: 2, arbitrary: said(...STARTS) },
    { weight: 1, arbitrary: said(...GARBAGE) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((say): Step => ({ say })) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('succeeds', 'fails', 'lapses').map((pay) => ({ pay }) as Step),
    },
    { weight: 1, arbitrary: fc.constantFrom(5, 90, 60 * 24, 60 * 24 * 4).map((wait): Step => ({ wait })) },
  );

/** The dialog's script with noise between its lines, each of which may come twice. */
function stepsFor(id: string): fc.Arbitrary<Step[]> {
  const script = SCRIPTS[id]?.script ?? [];
  const noise = fc.array(noiseFor(id), { maxLength: 2 });
  const lines = script.map((say) =>
    fc
      .tuple(
        fc.oneof({ weight: 3, arbitrary: fc.constant<Step[]>([]) }, { weight: 1, arbitrary: noise }),
        fc.boolean(),
      )
      .map(([before, twice]): Step[] => [...before, { say, twice }]),
  );
  return fc
    .tuple(fc.tuple(...lines), fc.array(noiseFor(id), { maxLength: 5 }), fc.integer({ min: 1, max: 45 }))
    .map(([played, after, number]) => [...played.flat(), ...after].map((step) => at(number, step)));
}

/** The script as it stands, so that every dialog is finished whatever noise the runs bring. */
const undisturbed = (id: string): Step[] =>
  (SCRIPTS[id]?.script ?? []).map((say) => at(UNDISTURBED_NUMBER, { say }));

function at(number: number, step: Step): Step {
  return 'say' in step ? { ...step, say: step.say.replace(NUMBER, String(number)) } : step;
}

/** What dialogs keep, by table. No turn adds more to one of them than it finishes dialogs. */
const TABLES = [
  ...['requests', 'feedback', 'tip_permits', 'handovers', 'payments', 'garden_subscriptions'],
  ...['bulky_bookings', 'bulky_changes', 'refunds'],
];
const CODES_USED = 'codes used';
const KEPT = [
  ...TABLES.map((table) => sql`SELECT ${table} AS what, count(*)::int AS n FROM ${sql.identifier(table)}`),
  // One yes may be to news of several subjects; to each of them it is one.
  sql`SELECT 'opt_ins ' || kind, count(*)::int FROM opt_ins GROUP BY kind`,
  sql`SELECT 'persons', count(DISTINCT person)::int FROM people_contacts`,
  sql`SELECT ${CODES_USED}, count(used_at)::int FROM contact_codes`,
];

async function countKept(): Promise<Readonly<Record<string, number>>> {
  const rows = await rowsOf<{ what: string; n: number }>(
    stage.core.database.db,
    sql.join(KEPT, sql` UNION ALL `),
  );
  return Object.fromEntries(rows.map(({ what, n }) => [what, n]));
}

/** Nothing that can be had once is had twice, whoever asked and however. */
async function hadTwice(): Promise<readonly unknown[]> {
  return rowsOf(
    stage.core.database.db,
    sql`SELECT 'a day held twice by one conversation' AS what, r.conversation_id AS whose
          FROM bulky_bookings b JOIN requests r ON r.id = b.request_id
          WHERE b.state = 'held' GROUP BY 2 HAVING count(*) > 1
        UNION ALL SELECT 'two payments honoured for one thing', subject
          FROM payments WHERE status = 'paid' AND honoured GROUP BY purpose, subject HAVING count(*) > 1
        UNION ALL SELECT 'two garden years at one time', one.uprn
          FROM garden_subscriptions one JOIN garden_subscriptions other
            ON other.uprn = one.uprn AND other.id > one.id AND other.state = 'active'
              AND other.starts_on <= one.ends_on AND other.ends_on >= one.starts_on
          WHERE one.state = 'active'
        UNION ALL SELECT 'two open requests for one container', asset
          FROM requests WHERE kind IN ('missed-bin', 'order-container') AND asset IS NOT NULL
            AND status NOT IN ('done', 'unable', 'cancelled', 'duplicate')
          GROUP BY kind, asset HAVING count(*) > 1`,
  );
}

class Talk {
  readonly #channel: ChannelName;
  readonly #key: { readonly channel: string; readonly account: string; readonly contact: string };
  readonly #pay: ReturnType<typeof paymentSteps>;
  #last: TurnResult | undefined;
  /** As it was after the last turn; undefined when something else may have been kept since. */
  #kept: Readonly<Record<string, number>> | undefined;

  constructor(channel: ChannelName) {
    count += 1;
    const { account, contactOf } = stage.core.channels.lineOf(channel);
    const from = channel === 'sms' ? `07700900${String(count % 1000).padStart(3, '0')}` : `chat-${count}`;
    this.#channel = channel;
    this.#key = { channel, account, contact: contactOf(from) };
    this.#pay = paymentSteps(stage.core, stage.till, stage.core.speaker(channel, from));
  }

  async play(step: Step): Promise<void> {
    if ('wait' in step) now = new Date(now.getTime() + step.wait * MINUTE);
    stage.setTime(now);
    if ('pay' in step) return this.#payIfAny(step.pay);
    if ('say' in step) return this.say(step.say === CODE ? await this.#codeSent() : step.say, step.twice);
  }

  /** Says it and checks all that comes of it. */
  async say(text: string, twice = false): Promise<void> {
    count += 1;
    const before = this.#kept ?? (await countKept());
    const waiting = this.session().handover !== undefined;
    const result = await this.#turn(text, `message ${count}`);
    const after = await countKept();
    this.#kept = after;
    for (const { text: heard } of result?.says ?? []) this.#check(heard);
    if (text.trim() !== '' && !waiting) expect([text, result?.says.length]).not.toEqual([text, 0]);
    const completed = (result?.events ?? []).flatMap((event) =>
      event.kind === 'dialog-completed' ? [event.dialog] : [],
    );
    for (const id of completed) finished.add(id);
    for (const [what, n] of Object.entries(after)) {
      const more = n - (before[what] ?? 0);
      // A code is used up where it is typed, before they are asked to agree.
      const most = what === CODES_USED && /\d{6}/.test(text) ? 1 : completed.length;
      expect([text, what, more <= most]).toEqual([text, what, true]);
    }
    if (!twice) return;
    expect(await this.#turn(text, `message ${count}`)).toBeUndefined();
    expect(await countKept()).toEqual(after);
  }

  session() {
    return readSession(this.#last?.session) ?? { frames: [], handover: undefined };
  }

  /** Undefined when the message had been taken before. */
  async #turn(text: string, externalId: string): Promise<TurnResult | undefined> {
    const { conversations, take } = stage.core;
    const { conversationId } = await conversations.accept({ ...this.#key, externalId, text }, now);
    let result: TurnResult | undefined;
    while (
      await conversations.takeTurn(conversationId, now, async (unit) => {
        result = await take(unit);
        return result;
      })
    );
    if (result) this.#last = result;
    return result;
  }

  async #codeSent(): Promise<string> {
    const [last] = await rowsOf<{ text: string }>(
      stage.core.database.db,
      sql`SELECT o.text FROM conversations own JOIN contact_codes k ON k.conversation_id = own.id
          JOIN conversations other ON other.channel = k.channel AND other.contact = k.contact
          JOIN outbox o ON o.conversation_id = other.id AND o.text ~ '[0-9]{6}'
          WHERE own.channel = ${this.#key.channel} AND own.contact = ${this.#key.contact}
          ORDER BY k.sent_at DESC, k.id DESC, o.sequence DESC LIMIT 1`,
    );
    return /\b\d{6}\b/.exec(last?.text ?? '')?.[0] ?? '000000';
  }

  async #payIfAny(how: Extract<Step, { pay: unknown }>['pay']): Promise<void> {
    const owed = await rowsOf(
      stage.core.database.db,
      sql`SELECT 1 FROM payments p JOIN conversations c ON c.id = p.conversation_id
          WHERE c.channel = ${this.#key.channel} AND c.contact = ${this.#key.contact}`,
    );
    if (owed.length === 0) return;
    this.#kept = undefined;
    for (const { text } of await this.#pay(how)) this.#check(text);
  }

  #check(heard: string): void {
    expect(heard.trim()).not.toBe('');
    expect(heard).not.toMatch(/\{[a-z][\w-]*\}(?<!\{place\})|undefined|\[object|NaN|Invalid DateTime/);
    if (this.#channel === 'sms') expect([heard, heard.length <= 306 && isGsm7(heard)]).toEqual([heard, true]);
  }
}

async function startsAgain(talk: Talk): Promise<void> {
  const before = await countKept();
  // The first may leave the queue for a person.
  if (talk.session().handover) await talk.say('start again');
  const open = talk.session().frames.length;
  await talk.say('start again');
  expect(talk.session().handover).toBeUndefined();
  expect(talk.session().frames).toHaveLength(open);
  const volunteered = DIALOGS.flatMap(({ dialog }) =>
    Object.entries(dialog.slots).flatMap(([name, slot]) => (slot.volunteered ? [name] : [])),
  );
  for (const name of Object.keys(talk.session().frames.at(-1)?.values ?? {}))
    expect(volunteered).toContain(name);
  // What lay beneath is offered back each time.
  for (let each = 0; each < Math.max(open, 1); each += 1) await talk.say('cancel');
  expect(talk.session().frames).toEqual([]);
  expect(await countKept()).toEqual(before);
}

it('has something to say to every dialog', () => {
  expect(Object.keys(SCRIPTS).sort()).toEqual(DIALOGS.map(({ dialog }) => dialog.id).sort());
});

describe('in any order, nothing throws, nothing is kept twice, and starting again works', () => {
  const rows = Object.keys(SCRIPTS).flatMap((id) => [[id, 'web'] as const, [id, 'sms'] as const]);
  it.each(rows)('with %s on %s', async (id, channel) => {
    await fc.assert(
      fc.asyncProperty(stepsFor(id), async (steps) => {
        now = START;
        const talk = new Talk(channel);
        for (const step of steps) await talk.play(step);
        expect(await hadTwice()).toEqual([]);
        await startsAgain(talk);
      }),
      { numRuns: RUNS + 1, seed: SEED, endOnFailure: true, examples: [[undisturbed(id)]] },
    );
  });

  it('and each of them was finished at least once', () => {
    expect([...finished].sort()).toEqual(Object.keys(SCRIPTS).sort());
  });
});
