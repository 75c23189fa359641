/** Puts a message on its way, and finds out about one whose outcome was lost. */
import type twilio from 'twilio';
import type { Outbound, SendResult } from '../../src/conversation/channel.ts';
import { segmentsOf } from '../../src/conversation/fitting/gsm7.ts';
import { toPlainText } from '../../src/conversation/fitting/plain-text.ts';
import { STOOD_STILL } from '../../src/conversation/outside/stood-still.ts';
import { type Line, TEXTS, WHATSAPP } from './line.ts';
import { statusCallback } from './receive.ts';
import type { SmsTwilioSettings } from './settings.ts';
import { readSendError } from './status.ts';

/**
 * Twilio's clock and ours may differ by this much. Generous, since ours may have jumped: whoever then is taken to have
 * got a text has had the very same words within that time.
 */
const CLOCK_SLACK = 3 * 3_600_000;

/** How far back in a resident's messages an earlier try is looked for. */
const LOOK_BACK = 100;

/** A trial account puts this before every text. */
const TRIAL_PREFIX = 'Sent from your Twilio trial account - ';

/** Sends by REST. */
export class TextSender {
  readonly #line: Line;
  readonly #client: twilio.Twilio;
  readonly #settings: SmsTwilioSettings;
  /** Twilio's id → our id, of the latest messages: two of the same words must not be taken for one. */
  readonly #known = new Map<string, string>();

  constructor(line: Line, client: twilio.Twilio, settings: SmsTwilioSettings) {
    this.#line = line;
    this.#client = client;
    this.#settings = settings;
  }

  /** Tries once. With `triedAt` set it first looks for the earlier try among what Twilio has sent. */
  async send(message: Outbound, isLate?: () => boolean): Promise<SendResult> {
    const body = bodyOf(message, this.#line, this.#settings.publicUrl);
    try {
      const earlier = message.triedAt && (await this.#find(message, body, message.triedAt));
      if (earlier) return this.#sent(earlier, message.id);
    } catch (error) {
      return { kind: 'unknown', reason: describe(readSendError(error)) };
    }
    return isLate?.() ? STOOD_STILL : this.#create(message, body);
  }

  async #create(message: Outbound, body: string): Promise<SendResult> {
    const { number, publicUrl } = this.#settings;
    const { prefix } = this.#line;
    try {
      const { sid } = await this.#client.messages.create({
        to: prefix + message.contact,
        from: prefix + number,
        body,
        statusCallback: statusCallback(this.#line, publicUrl, message.id),
      });
      return sid ? this.#sent(sid, message.id) : { kind: 'unknown', reason: 'Twilio gave no id' };
    } catch (error) {
      return readSendError(error);
    }
  }

  /**
   * Twilio's id of the earlier try, if there is one. Listed without a date, which filters by when a message was
   * sent and so hides those still queued; newest come first.
   */
  async #find(message: Outbound, body: string, triedAt: Date): Promise<string | undefined> {
    const since = triedAt.getTime() - CLOCK_SLACK;
    const latest = await this.#client.messages.list({
      to: this.#line.prefix + message.contact,
      from: this.#line.prefix + this.#settings.number,
      limit: LOOK_BACK,
      pageSize: LOOK_BACK,
    });
    return latest.find(
      (sent) =>
        (sent.body === body || sent.body === TRIAL_PREFIX + body) &&
        sent.dateCreated.getTime() >= since &&
        // The same words may have been said before: those are other messages, not this one.
        !message.sentBefore?.includes(sent.sid) &&
        (this.#known.get(sent.sid) ?? message.id) === message.id,
    )?.sid;
  }

  #sent(providerId: string, id: string): SendResult {
    this.#known.set(providerId, id);
    const [oldest] = this.#known.keys();
    if (this.#known.size > 1000 && oldest !== undefined) this.#known.delete(oldest);
    return { kind: 'sent', providerId };
  }
}

/** How many segments a text is sent as. */
export function partsOf(message: Outbound, { publicUrl }: Pick<SmsTwilioSettings, 'publicUrl'>): number {
  return segmentsOf(bodyOf(message, TEXTS, publicUrl)).segments;
}

/** The words, and where to find each file. Texts were made plain when they were fitted to their length. */
function bodyOf({ say, author }: Outbound, line: Line, publicUrl: string): string {
  const isMarkup = line === WHATSAPP && author !== 'advisor';
  const words = isMarkup ? toPlainText(say.text, publicUrl) : say.text;
  const files = (say.attachments ?? []).map((file) => `${publicUrl}${file.path}`);
  return [words, ...files].filter((part) => part !== '').join('\n');
}

function describe(result: SendResult): string {
  return result.kind === 'sent' ? 'sent' : result.reason;
}
