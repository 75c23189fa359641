/**
 * What the simulated network remembers: a file of JSON lines that is only ever added to, so that a process
 * killed at any moment loses no message it had taken.
 */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const recordSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    sid: z.string(),
    direction: z.enum(['inbound', 'outbound-api', 'outbound-reply']),
    from: z.string(),
    to: z.string(),
    body: z.string(),
    callback: z.string().optional(),
    /** Ids of the pictures that came with it. */
    pictures: z.array(z.string()).optional(),
    status: z.string(),
    at: z.iso.datetime(),
  }),
  z.object({
    kind: z.literal('status'),
    sid: z.string(),
    status: z.string(),
    errorCode: z.number().optional(),
    at: z.iso.datetime(),
  }),
  /** The resident wiped the phone. The network still remembers. */
  z.object({ kind: z.literal('cleared'), number: z.string() }),
  /** The carrier stopped, or started again, texts to a number. */
  z.object({ kind: z.literal('opted'), number: z.string(), out: z.boolean() }),
]);

type LogRecord = z.infer<typeof recordSchema>;
export type NewMessage = Omit<Extract<LogRecord, { kind: 'message' }>, 'kind' | 'at'>;

export interface LoggedMessage extends NewMessage {
  readonly createdAt: Date;
  readonly sentAt?: Date;
  readonly errorCode?: number;
  /** Changes are counted over all messages. This one was `added` at one, and last changed at `change`. */
  readonly added: number;
  readonly change: number;
}

export class MessageLog {
  readonly #path: string;
  #file: number;
  readonly #now: () => Date;
  readonly #messages = new Map<string, LoggedMessage>();
  readonly #cleared = new Map<string, number>();
  readonly #optedOut = new Set<string>();
  readonly #waiting = new Set<() => void>();
  #change = 0;

  /** Opens or makes the file, its folder included. A last line that a crash cut short is passed over. */
  constructor(path: string, now: () => Date) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#file = openSync(path, 'a+', 0o600);
    this.#now = now;
    const written = readFileSync(path, 'utf8');
    for (const record of recordsIn(written)) this.#apply(record);
    if (written !== '' && !written.endsWith('\n')) writeSync(this.#file, '\n');
  }

  /** Keeps a message. It is on disk when this returns. */
  add(message: NewMessage): LoggedMessage {
    this.#append({ kind: 'message', ...message, at: this.#now().toISOString() });
    return this.get(message.sid) as LoggedMessage;
  }

  mark(sid: string, status: string, errorCode?: number): void {
    const at = this.#now().toISOString();
    this.#append({ kind: 'status', sid, status, at, ...(errorCode !== undefined && { errorCode }) });
  }

  clear(number: string): void {
    this.#append({ kind: 'cleared', number });
  }

  setOptedOut(number: string, out: boolean): void {
    this.#append({ kind: 'opted', number, out });
  }

  /**
   * Forgets messages, and all there is of a number that has none left: the file is written anew without them.
   * @returns those that went
   */
  forget(isOver: (message: LoggedMessage) => boolean): readonly LoggedMessage[] {
    const gone = this.all().filter(isOver);
    if (gone.length === 0) return gone;
    for (const { sid } of gone) this.#messages.delete(sid);
    this.#change += 1;
    const numbers = new Set(this.all().flatMap(({ from, to }) => [from, to]));
    const stays = (record: LogRecord) =>
      'sid' in record ? this.#messages.has(record.sid) : numbers.has(record.number);
    this.#writeAnew(recordsIn(readFileSync(this.#path, 'utf8')).filter(stays));
    for (const number of this.#optedOut) if (!numbers.has(number)) this.#optedOut.delete(number);
    for (const number of this.#cleared.keys()) if (!numbers.has(number)) this.#cleared.delete(number);
    return gone;
  }

  get(sid: string): LoggedMessage | undefined {
    return this.#messages.get(sid);
  }

  isOptedOut(number: string): boolean {
    return this.#optedOut.has(number);
  }

  /** Oldest first. */
  all(): readonly LoggedMessage[] {
    return [...this.#messages.values()];
  }

  /** The change at which the phone was last wiped; 0 when never. */
  clearedAt(number: string): number {
    return this.#cleared.get(number) ?? 0;
  }

  get lastChange(): number {
    return this.#change;
  }

  /** Resolves at the next change, or after `milliseconds`, or when the log is closed. */
  nextChange(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      timer.unref();
      this.#waiting.add(done);
    });
  }

  close(): void {
    for (const done of this.#waiting) done();
    closeSync(this.#file);
  }

  #append(record: LogRecord): void {
    writeSync(this.#file, `${JSON.stringify(record)}\n`);
    this.#apply(record);
    for (const done of [...this.#waiting]) done();
  }

  /** Whole or not at all: written beside, then put in the old one's place. */
  #writeAnew(records: readonly LogRecord[]): void {
    const beside = `${this.#path}.anew`;
    writeFileSync(beside, records.map((record) => `${JSON.stringify(record)}\n`).join(''), { mode: 0o600 });
    renameSync(beside, this.#path);
    closeSync(this.#file);
    this.#file = openSync(this.#path, 'a+', 0o600);
  }

  #apply(record: LogRecord): void {
    this.#change += 1;
    if (record.kind === 'cleared') this.#cleared.set(record.number, this.#change);
    else if (record.kind === 'opted') this.#optedOut[record.out ? 'add' : 'delete'](record.number);
    else if (record.kind === 'message') {
      const { kind: _, at, ...message } = record;
      const change = this.#change;
      this.#messages.set(record.sid, { ...message, createdAt: new Date(at), added: change, change });
    } else this.#applyStatus(record);
  }

  #applyStatus({ sid, status, errorCode, at }: Extract<LogRecord, { kind: 'status' }>): void {
    const message = this.#messages.get(sid);
    if (message === undefined) return;
    this.#messages.set(sid, {
      ...message,
      status,
      change: this.#change,
      ...(status === 'sent' && { sentAt: new Date(at) }),
      ...(errorCode !== undefined && { errorCode }),
    });
  }
}

/** A line that a crash cut short is passed over. */
function recordsIn(written: string): readonly LogRecord[] {
  return written.split('\n').flatMap((line) => {
    try {
      const parsed = recordSchema.safeParse(JSON.parse(line));
      return parsed.success ? [parsed.data] : [];
    } catch {
      return [];
    }
  });
}
