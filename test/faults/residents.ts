/** Residents who text in a burst, each the next message once the one before was taken in. */
import twilio from 'twilio';
import { ACCOUNT, COUNCIL, TOKEN } from '../channels/sms-twilio/twilio-server.ts';

/** Things that get one answer or another, again and again the same, and sometimes half a transaction. */
const TEXTS = [
  'When is my bin day?',
  'FN1 1AA',
  'How do I pay my council tax?',
  'asdf qwer zxcv',
  'Where is the tip?',
  'Where is the tip?',
  'My dog ate a library book',
  'menu',
  'what time does the library open',
  'how do i get a blue badge',
];

export class Residents {
  /** What each resident has had taken in, in order: acknowledged, so it must be answered. */
  readonly taken = new Map<string, string[]>();
  /** Posts that got no answer, or a bad one, and were repeated. */
  repeated = 0;
  readonly #url: string;
  #stopped = false;
  #count = 0;
  #awaited: { readonly count: number; readonly resolve: () => void } | undefined;

  constructor(publicUrl: string) {
    this.#url = `${publicUrl}/channels/sms/twilio`;
  }

  /** Texts until told to stop, `count` residents at once. Resolves when each has had its last text taken in. */
  async text(count: number): Promise<void> {
    await Promise.all(
      Array.from({ length: count }, async (_, resident) => {
        const from = `+447700900${String(200 + resident)}`;
        const taken: string[] = [];
        this.taken.set(from, taken);
        for (let n = 0; !this.#stopped; n += 1) {
          const words = TEXTS[(n + resident) % TEXTS.length] ?? '';
          await this.#post(from, words, `SM${String(resident * 100_000 + n).padStart(32, '0')}`);
          taken.push(words);
          this.#count += 1;
          if (this.#awaited !== undefined && this.#count >= this.#awaited.count) this.#awaited.resolve();
          await new Promise((resolve) => setTimeout(resolve, 120 + ((n * 37 + resident * 53) % 200)));
        }
      }),
    );
  }

  /** Resolves once this many more texts have been taken in, by all residents together. */
  haveMoreTaken(more: number): Promise<void> {
    return new Promise((resolve) => {
      this.#awaited = { count: this.#count + more, resolve };
    });
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Repeats the same message until it is acknowledged, as if the first might have been lost. */
  async #post(from: string, body: string, sid: string): Promise<void> {
    const form = { MessageSid: sid, AccountSid: ACCOUNT, From: from, To: COUNCIL, Body: body, NumMedia: '0' };
    const signature = twilio.getExpectedTwilioSignature(TOKEN, this.#url, form);
    for (;;) {
      try {
        const response = await fetch(this.#url, {
          method: 'POST',
          headers: { 'X-Twilio-Signature': signature },
          body: new URLSearchParams(form),
          signal: AbortSignal.timeout(5000),
        });
        if (response.ok) return;
      } catch {
        // Killed, or not up yet.
      }
      this.repeated += 1;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
}
