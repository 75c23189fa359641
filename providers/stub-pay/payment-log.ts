/**
 * The pretend provider's books: a file of JSON lines, one for each change, read back at start. A line is on
 * disk, as far as the process is concerned, before anything is answered.
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const recordSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('made'),
    id: z.string(),
    key: z.string(),
    amountPence: z.number().int(),
    reference: z.string(),
    description: z.string(),
    returnUrl: z.string(),
    metadata: z.record(z.string(), z.string()),
    at: z.iso.datetime(),
  }),
  z.object({
    kind: z.literal('became'),
    id: z.string(),
    status: z.enum(['started', 'success', 'declined', 'cancelled-by-payer', 'expired', 'cancelled']),
    /** Until then nothing is said about it. */
    silentUntil: z.iso.datetime().optional(),
  }),
  z.object({
    kind: z.literal('refunded'),
    id: z.string(),
    refund: z.string(),
    key: z.string(),
    amountPence: z.number().int(),
    at: z.iso.datetime(),
  }),
]);

type LogRecord = z.infer<typeof recordSchema>;
type Became = Extract<LogRecord, { kind: 'became' }>;

export interface LoggedRefund {
  readonly id: string;
  readonly key: string;
  readonly amountPence: number;
  readonly at: Date;
}

export interface LoggedPayment {
  readonly id: string;
  readonly key: string;
  readonly amountPence: number;
  readonly reference: string;
  readonly description: string;
  readonly returnUrl: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly madeAt: Date;
  readonly status: 'created' | Became['status'];
  readonly silentUntil?: Date;
  readonly refunds: readonly LoggedRefund[];
}

export class PaymentLog {
  readonly #file: number;
  readonly #payments = new Map<string, LoggedPayment>();

  /** Opens or makes the file, its folder included. A last line that a crash cut short is passed over. */
  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'a+', 0o600);
    const written = readFileSync(path, 'utf8');
    for (const line of written.split('\n')) this.#replay(line);
    if (written !== '' && !written.endsWith('\n')) writeSync(this.#file, '\n');
  }

  add(
    payment: Omit<LoggedPayment, 'madeAt' | 'status' | 'refunds' | 'silentUntil'>,
    now: Date,
  ): LoggedPayment {
    this.#append({ kind: 'made', ...payment, metadata: { ...payment.metadata }, at: now.toISOString() });
    return this.get(payment.id) as LoggedPayment;
  }

  become(id: string, status: Became['status'], silentUntil?: Date): void {
    const silence = silentUntil === undefined ? {} : { silentUntil: silentUntil.toISOString() };
    this.#append({ kind: 'became', id, status, ...silence });
  }

  refund(id: string, { id: refund, key, amountPence, at }: LoggedRefund): void {
    this.#append({ kind: 'refunded', id, refund, key, amountPence, at: at.toISOString() });
  }

  get(id: string): LoggedPayment | undefined {
    return this.#payments.get(id);
  }

  all(): readonly LoggedPayment[] {
    return [...this.#payments.values()];
  }

  close(): void {
    closeSync(this.#file);
  }

  #append(record: LogRecord): void {
    writeSync(this.#file, `${JSON.stringify(record)}\n`);
    this.#apply(record);
  }

  #replay(line: string): void {
    try {
      const parsed = recordSchema.safeParse(JSON.parse(line));
      if (parsed.success) this.#apply(parsed.data);
    } catch {
      // The line a crash cut short, or an empty one.
    }
  }

  #apply(record: LogRecord): void {
    if (record.kind === 'made') {
      const { kind: _, at, ...payment } = record;
      this.#payments.set(record.id, { ...payment, madeAt: new Date(at), status: 'created', refunds: [] });
      return;
    }
    const payment = this.#payments.get(record.id);
    if (payment === undefined) return;
    if (record.kind === 'became') {
      const silentUntil = record.silentUntil && { silentUntil: new Date(record.silentUntil) };
      this.#payments.set(record.id, { ...payment, status: record.status, ...silentUntil });
      return;
    }
    const { refund: id, key, amountPence, at } = record;
    const refunds = [...payment.refunds, { id, key, amountPence, at: new Date(at) }];
    this.#payments.set(record.id, { ...payment, refunds });
  }
}
