/** The network between Parley and the pocket phones: carries texts both ways and reports on them. */
import { createHash, randomBytes } from 'node:crypto';
import type { LoggedMessage, MessageLog } from './message-log.ts';
import type { PictureBox } from './picture-box.ts';
import { postInbound, postStatus, type Webhooks } from './webhooks.ts';

/** Phones that are never reached, with Twilio's error code, so that failures can be tried too. */
const UNREACHABLE: ReadonlyMap<string, number> = new Map([
  ['+447700900002', 30005],
  ['+447700900003', 30003],
]);

/** The words Twilio takes for itself on long codes, and what it answers. */
const KEYWORDS: ReadonlyMap<string, 'STOP' | 'START' | 'HELP'> = new Map([
  ...['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'].map(
    (word) => [word, 'STOP'] as const,
  ),
  ...['START', 'YES', 'UNSTOP'].map((word) => [word, 'START'] as const),
  ...['HELP', 'INFO'].map((word) => [word, 'HELP'] as const),
]);

const ANSWERS = {
  STOP: 'You have been unsubscribed and will get no more messages from this number. Reply START to get them again.',
  START: 'You will get messages from this number again. Reply STOP to stop them.',
  HELP: 'Reply STOP to stop messages from this number.',
} as const;

export interface CarrierOptions {
  readonly log: MessageLog;
  readonly webhooks: Webhooks;
  /** Milliseconds between queued, sent and delivered. */
  readonly delay: number;
  readonly pictures: PictureBox;
  /** Whether the network answers STOP and its kin itself, as Twilio does unless told not to. */
  readonly takesKeywords: boolean;
}

interface TextFromPhone {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly pictures?: readonly Buffer[];
}

export class Carrier {
  readonly #options: CarrierOptions;
  readonly #timers = new Set<NodeJS.Timeout>();
  #stopped = false;

  constructor(options: CarrierOptions) {
    this.#options = options;
  }

  /** Takes up what a crash left on its way. */
  resume(): void {
    for (const message of this.#options.log.all()) {
      if (message.direction === 'outbound-api') this.#next(message.sid, this.#options.delay);
      if (message.status === 'receiving') this.#later(() => this.#handIn(message), 0);
    }
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  /** Takes a text for a phone. It is remembered when this returns. */
  takeOutbound(text: { from: string; to: string; body: string; callback?: string }): LoggedMessage {
    const message = this.#options.log.add({
      sid: newSid(),
      direction: 'outbound-api',
      status: 'queued',
      ...text,
    });
    this.#report(message.sid);
    return message;
  }

  /**
   * Takes a text from a phone and hands it to Parley. The same `id` again is the same message, so a phone may
   * try again without being heard twice. Resolves to the message, `received` or `failed`.
   */
  async takeInbound(text: TextFromPhone): Promise<LoggedMessage> {
    const { log, takesKeywords, pictures: box } = this.#options;
    const { id, pictures = [], ...parts } = text;
    const hash = createHash('md5').update(`${text.from} ${id}`).digest('hex');
    const sid = `${pictures.length > 0 ? 'MM' : 'SM'}${hash}`;
    const message =
      log.get(sid) ??
      log.add({
        sid,
        direction: 'inbound',
        status: 'receiving',
        ...parts,
        ...(pictures.length > 0 && {
          pictures: pictures.map((picture, index) => box.put(sid, index, picture)),
        }),
      });
    if (message.status === 'received') return message;
    const keyword = takesKeywords ? KEYWORDS.get(text.body.trim().toUpperCase()) : undefined;
    if (keyword !== undefined) this.#answerKeyword(keyword, message);
    await this.#handIn(message, keyword);
    return log.get(sid) ?? message;
  }

  async #handIn(message: LoggedMessage, keyword?: string): Promise<void> {
    const taken = await postInbound(this.#options.webhooks, message, keyword);
    if (!this.#stopped) this.#options.log.mark(message.sid, taken ? 'received' : 'failed');
  }

  #answerKeyword(keyword: keyof typeof ANSWERS, { from, to }: LoggedMessage): void {
    const { log } = this.#options;
    if (keyword !== 'HELP') log.setOptedOut(from, keyword === 'STOP');
    const answer = { from: to, to: from, body: ANSWERS[keyword] };
    log.add({ sid: newSid(), direction: 'outbound-reply', status: 'delivered', ...answer });
  }

  /** Tells Parley where the message stands, then moves it on. Without an answer it is told again, then dropped. */
  async #report(sid: string, tries = 0): Promise<void> {
    const { log, webhooks, delay } = this.#options;
    const message = log.get(sid);
    if (message === undefined) return;
    const told = await postStatus(webhooks, message);
    if (told || tries >= 5) this.#next(sid, delay);
    else this.#later(() => this.#report(sid, tries + 1), 500 * 2 ** tries);
  }

  #next(sid: string, delay: number): void {
    const message = this.#options.log.get(sid);
    if (message === undefined) return;
    const errorCode = UNREACHABLE.get(message.to);
    const after = errorCode === undefined ? 'delivered' : 'undelivered';
    const status = message.status === 'queued' ? 'sent' : message.status === 'sent' ? after : undefined;
    if (status === undefined) return;
    this.#later(() => {
      this.#options.log.mark(sid, status, status === 'undelivered' ? errorCode : undefined);
      return this.#report(sid);
    }, delay);
  }

  #later(work: () => Promise<void>, milliseconds: number): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void work();
    }, milliseconds);
    timer.unref();
    this.#timers.add(timer);
  }
}

function newSid(): string {
  return `SM${randomBytes(16).toString('hex')}`;
}
