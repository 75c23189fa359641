/** How much we may send: segments a day. */

/** How long a count of Twilio's is trusted; other replicas may have sent meanwhile. */
const RECOUNT_AFTER = 10 * 60_000;

const DAY = 86_400_000;

/** The day's allowance. Twilio is asked what has gone today, so that neither a restart nor a replica hides it. */
export class DailyAllowance {
  readonly #most: number;
  readonly #countToday: () => Promise<number>;
  #spent = 0;
  #countedAt = Number.NEGATIVE_INFINITY;
  #day = 0;

  constructor(mostParts: number, countToday: () => Promise<number>) {
    this.#most = mostParts;
    this.#countToday = countToday;
  }

  /** Takes the segments and returns 0, or takes nothing and returns the seconds until the next UTC day. */
  async take(segments: number, now: Date): Promise<number> {
    await this.#recount(now.getTime());
    if (this.#spent + segments > this.#most) {
      return Math.ceil(((this.#day + 1) * DAY - now.getTime()) / 1000);
    }
    this.#spent += segments;
    return 0;
  }

  /** Gives back what was taken for a message that did not go. */
  giveBack(segments: number): void {
    this.#spent = Math.max(0, this.#spent - segments);
  }

  async #recount(now: number): Promise<void> {
    const day = Math.floor(now / DAY);
    if (day !== this.#day) this.#spent = 0;
    else if (now - this.#countedAt < RECOUNT_AFTER) return;
    // Set before asking, so that messages sent at the same time do not each ask.
    this.#day = day;
    this.#countedAt = now;
    // Twilio's figures lag by minutes, and may be kept from our key: then our own count has to do.
    const counted = await this.#countToday().catch(() => 0);
    this.#spent = Math.max(this.#spent, counted);
  }
}
