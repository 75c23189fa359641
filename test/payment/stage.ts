/**
 * Payments with everything around them made up but the database: a clock to turn, a provider that fails on
 * demand, and a dialog that lets out one thing, kept for whoever is paying for it.
 */
import { sql } from 'drizzle-orm';
import { Allowance } from '../../src/conversation/outside/allowance.ts';
import { Payments } from '../../src/payment/payments.ts';
import { type PaymentPorts, type PaymentProblem, VISITS } from '../../src/payment/ports.ts';
import { paymentFiguresSchema } from '../../src/payment/timing.ts';
import { type StartedPayment, startPayment } from '../../src/store/ask-payment.ts';
import { type Database, type Queryable, rowsOf } from '../../src/store/database.ts';
import { historyOfPayment, PAYMENT_OUTCOMES } from '../../src/store/payment-history.ts';
import type { PaymentOutcome } from '../../src/store/payment-outcome.ts';
import { findPayment, type Payment, tokenOf } from '../../src/store/payments.ts';
import { countedIds } from '../store/fixtures.ts';
import { FakeProvider } from './fake-provider.ts';

const TEN_O_CLOCK = new Date('2026-11-23T10:00:00.000Z');
export const HOLD_MINUTES = 15;
const PRICE = 2500;

/** The dialog's own records: what is let out, and everything it was ever told. */
export async function makeHirings(db: Queryable): Promise<void> {
  await db.execute(
    sql`CREATE TABLE IF NOT EXISTS test_hirings (subject text PRIMARY KEY, state text NOT NULL)`,
  );
  await db.execute(sql`CREATE TABLE IF NOT EXISTS test_told (payment text NOT NULL, what text NOT NULL)`);
}

export async function clearPayments(db: Queryable): Promise<void> {
  await db.execute(sql`TRUNCATE payments, refunds, payment_history, test_hirings, test_told`);
}

export class Stage {
  now = TEN_O_CLOCK;
  readonly provider = new FakeProvider(() => this.now);
  readonly problems: PaymentProblem[] = [];
  readonly #visits = new Allowance(VISITS, () => this.now);
  /** Times the dialog fails before it manages. */
  dialogFails = 0;
  /** Whether the dialog starts another payment when one fails. */
  startsAnew = false;
  payments: Payments;
  readonly #database: Database;
  readonly #ids = countedIds('new');
  #subjects = 0;

  constructor(database: Database) {
    this.#database = database;
    this.payments = this.#begin();
  }

  get db(): Queryable {
    return this.#database.db;
  }

  /** As after a crash: nothing is remembered but the database. */
  restart(): void {
    this.payments = this.#begin();
  }

  wait(seconds: number): void {
    this.now = new Date(this.now.getTime() + seconds * 1000);
  }

  /** Keeps something for a resident and asks them to pay for it. */
  async start(
    conversationId: string | null = null,
  ): Promise<StartedPayment & { subject: string; token: string }> {
    this.#subjects += 1;
    const number = this.#subjects;
    const subject = `thing-${number}`;
    const started = await this.#database.transaction(async (tx) => {
      await tx.execute(sql`INSERT INTO test_hirings VALUES (${subject}, 'kept')`);
      return this.#ask(tx, `payment-${number}`, subject, conversationId);
    });
    return { ...started, subject, token: tokenOf(started.id) };
  }

  /** Somebody else takes the thing, if it is free. */
  async loseTo(subject: string): Promise<void> {
    await this.db.execute(
      sql`UPDATE test_hirings SET state = 'gone' WHERE subject = ${subject} AND state = 'free'`,
    );
  }

  /** Looks after everything for a while, a round after each pause. */
  async keep(rounds = 1, pauseSeconds = 30): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      this.wait(pauseSeconds);
      await this.payments.lookAfterDue();
    }
  }

  async payment(id: string): Promise<Payment> {
    return (await findPayment(this.db, id)) as Payment;
  }

  /** The outcomes in the history, in order. */
  async outcomes(id: string): Promise<readonly string[]> {
    const history = await historyOfPayment(this.db, id);
    return history.map(({ kind }) => kind).filter((kind) => PAYMENT_OUTCOMES.some((known) => known === kind));
  }

  /** What the dialog was told, in order. */
  async told(id: string): Promise<readonly string[]> {
    const rows = await rowsOf<{ what: string }>(
      this.db,
      sql`SELECT what FROM test_told WHERE payment = ${id} ORDER BY ctid`,
    );
    return rows.map(({ what }) => what);
  }

  async hiring(subject: string): Promise<string | undefined> {
    const [row] = await rowsOf<{ state: string }>(
      this.db,
      sql`SELECT state FROM test_hirings WHERE subject = ${subject}`,
    );
    return row?.state;
  }

  get ports(): PaymentPorts {
    return {
      database: this.#database,
      provider: this.provider,
      outcomes: new Map([['hire', this.#dialog()]]),
      announce: async (_conversation, _now, work) => {
        await this.#database.transaction((tx) => work(tx, 'web'));
      },
      clock: { now: () => this.now },
      ids: this.#ids,
      publicUrl: 'https://parley.example',
      figures: paymentFiguresSchema.parse({}),
      visits: this.#visits,
      onProblem: (problem) => this.problems.push(problem),
    };
  }

  #begin(): Payments {
    return new Payments(this.ports);
  }

  #ask(tx: Queryable, id: string, subject: string, conversationId: string | null): Promise<StartedPayment> {
    const holdUntil = new Date(this.now.getTime() + HOLD_MINUTES * 60_000);
    return startPayment(
      tx,
      {
        id,
        purpose: 'hire',
        subject,
        conversationId,
        amountPence: PRICE,
        reference: `HI-${subject}`,
        description: 'Hire of a thing',
        holdUntil,
      },
      this.now,
    );
  }

  #dialog(): PaymentOutcome {
    const hear = async (tx: Queryable, { id }: Payment, what: string) => {
      await tx.execute(sql`INSERT INTO test_told VALUES (${id}, ${what})`);
      if (this.dialogFails > 0) {
        this.dialogFails -= 1;
        throw new Error('the dialog failed');
      }
    };
    return {
      paid: async (payment, { late }, { tx }) => {
        await hear(tx, payment, late ? 'paid late' : 'paid');
        const rows = await rowsOf(
          tx,
          sql`UPDATE test_hirings SET state = 'booked'
              WHERE subject = ${payment.subject} AND state IN ('kept', 'free') RETURNING subject`,
        );
        return { honoured: rows.length === 1, says: [{ text: 'Thank you.' }] };
      },
      failed: async (payment, failure, { tx, newId }) => {
        await hear(tx, payment, `failed: ${failure}`);
        if (this.startsAnew && failure === 'declined') await this.#ask(tx, newId(), payment.subject, null);
        else await this.#free(tx, payment);
        return [{ text: 'You have not paid.' }];
      },
      expired: async (payment, { tx }) => {
        await hear(tx, payment, 'expired');
        await this.#free(tx, payment);
        return [{ text: 'Your time ran out.' }];
      },
      refunded: async (payment, { amountPence }, { tx }) => {
        await hear(tx, payment, `refunded ${amountPence}`);
        return [{ text: 'Your money is on its way.' }];
      },
      refundFailed: async (payment, { amountPence }, { tx }) => {
        await hear(tx, payment, `refund of ${amountPence} failed`);
        return [{ text: 'We will call you.' }];
      },
    };
  }

  async #free(tx: Queryable, { subject }: Payment): Promise<void> {
    await tx.execute(
      sql`UPDATE test_hirings SET state = 'free' WHERE subject = ${subject} AND state = 'kept'`,
    );
  }
}
