/** Residents who text in a burst, each the next message once the one before was taken in, and Twilio's repeats. */
import twilio from 'twilio';
import { ACCOUNT, COUNCIL, TOKEN } from '../channels/sms-twilio/twilio-server.ts';
import type { Chance } from './chance.ts';

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

export interface Burst {
  readonly residents: number;
  readonly messagesEach: number;
  /** Residents who text at the same time. */
  readonly atOnce: number;
}

export class Residents {
  /** What each number has had taken in, in order: acknowledged, so it must be answered. */
  readonly taken = new Map<string, string[]>();
  /** Posts that got no answer, or a bad one, and were repeated. */
  repeated = 0;
  /** Messages that came once more although they had been taken in. */
  duplicates = 0;
  /** Statuses that posts were answered with. */
  readonly statuses = new Set<number>();
  /** How long an answer is waited for; Twilio waits for fifteen seconds. */
  patienceMs = 5000;
  /** Acknowledged so far. */
  count = 0;
  readonly #publicUrl: string;
  readonly #replicas: () => readonly string[];
  readonly #chance: Chance;
  #numbers = 0;
  #awaited: { readonly count: number; readonly resolve: () => void } | undefined;

  /** `replicas` are the addresses of those that are up now; Twilio knows only the public one. */
  constructor(publicUrl: string, replicas: () => readonly string[], chance: Chance) {
    this.#publicUrl = publicUrl;
    this.#replicas = replicas;
    this.#chance = chance;
  }

  /** So many new residents text so many messages each. Resolves when all were taken in. */
  async text({ residents, messagesEach, atOnce }: Burst): Promise<void> {
    let left = residents;
    const work = async () => {
      while (left > 0) {
        left -= 1;
        await this.#converse(messagesEach);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  /** Resolves once this many more messages have been taken in, by all residents together. */
  haveMoreTaken(more: number): Promise<void> {
    return new Promise((resolve) => {
      this.#awaited = { count: this.count + more, resolve };
    });
  }

  async #converse(messages: number): Promise<void> {
    const number = this.#numbers++;
    const from = numberOf(number);
    const taken: string[] = [];
    this.taken.set(from, taken);
    for (let n = 0; n < messages; n += 1) {
      const words = TEXTS[(n + number) % TEXTS.length] ?? '';
      const form = formOf(from, words, `SM${String(number * 1000 + n).padStart(32, '0')}`);
      // Sometimes two replicas get it at the same time, and sometimes it comes again later.
      const together = this.#chance.happens(0.05) ? this.#post(form) : undefined;
      await this.#postUntilTaken(form);
      taken.push(words);
      await together;
      if (this.#chance.happens(0.05)) await this.#post(form);
      this.count += 1;
      if (this.#awaited && this.count >= this.#awaited.count) this.#awaited.resolve();
    }
  }

  /** Repeats the same message until it is acknowledged, as if the first might have been lost. */
  async #postUntilTaken(form: Record<string, string>): Promise<void> {
    while (!(await this.#post(form))) {
      this.duplicates -= 1;
      this.repeated += 1;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    this.duplicates -= 1;
  }

  async #post(form: Record<string, string>): Promise<boolean> {
    this.duplicates += 1;
    const up = this.#replicas();
    if (up.length === 0) return false;
    const path = '/channels/sms/twilio';
    try {
      const response = await fetch(this.#chance.oneOf(up) + path, {
        method: 'POST',
        headers: {
          'X-Twilio-Signature': twilio.getExpectedTwilioSignature(TOKEN, this.#publicUrl + path, form),
        },
        body: new URLSearchParams(form),
        signal: AbortSignal.timeout(this.patienceMs),
      });
      await response.arrayBuffer();
      this.statuses.add(response.status);
      return response.ok;
    } catch {
      // Killed, frozen, or not up yet.
      return false;
    }
  }
}

/** Numbers that nobody has: 800 mobiles from 07700 900200, for the council's own is below, then 01632 960000. */
function numberOf(resident: number): string {
  const digits = String(resident < 800 ? resident + 200 : resident - 800).padStart(3, '0');
  return resident < 800 ? `+447700900${digits}` : `+441632960${digits}`;
}

function formOf(from: string, body: string, sid: string): Record<string, string> {
  return { MessageSid: sid, AccountSid: ACCOUNT, From: from, To: COUNCIL, Body: body, NumMedia: '0' };
}
