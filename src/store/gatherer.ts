/** What several callers ask at once is done together: nobody waits when nothing is under way, and few trips serve many. */

export interface GathererOptions<Item, Result> {
  /** Does some together, in the order in which they were asked. Undefined is done again alone. */
  readonly together: (items: readonly Item[]) => Promise<readonly (Result | undefined)[]>;
  readonly alone: (item: Item) => Promise<Result>;
  /** Hears why a group failed of which each then went well alone: nobody else would, and groups might fail for ever. */
  readonly onNotTogether: (error: unknown) => void;
  /** How many at most go in one group. */
  readonly most?: number;
}

interface Asked<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export class Gatherer<Item, Result> {
  readonly #options: GathererOptions<Item, Result>;
  #waiting: Asked<Item, Result>[] = [];
  #isUnderWay = false;

  constructor(options: GathererOptions<Item, Result>) {
    this.#options = options;
  }

  ask(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#begin();
    });
  }

  #begin(): void {
    const { most = 50 } = this.#options;
    // One group at a time: what comes meanwhile goes together, and nothing overtakes.
    if (this.#isUnderWay || this.#waiting.length === 0) return;
    const group = this.#waiting.slice(0, most);
    this.#waiting = this.#waiting.slice(most);
    this.#isUnderWay = true;
    void this.#serve(group).finally(() => {
      this.#isUnderWay = false;
      this.#begin();
    });
  }

  async #serve(group: readonly Asked<Item, Result>[]): Promise<void> {
    let failure: { readonly error: unknown } | undefined;
    let results: readonly (Result | undefined)[] = [];
    try {
      if (group.length > 1) results = await this.#options.together(group.map(({ item }) => item));
    } catch (error) {
      // Nothing was done, whatever it was: each is done alone, so that one fails nobody else.
      failure = { error };
    }
    let failedAlone = false;
    for (const [index, { item, resolve, reject }] of group.entries()) {
      const result = results[index];
      if (result !== undefined) {
        resolve(result);
        continue;
      }
      // One after another: those of one person keep their order.
      await this.#options.alone(item).then(resolve, (error) => {
        failedAlone = true;
        reject(error);
      });
    }
    // Where one failed alone too, whoever asked for it has heard.
    if (failure && !failedAlone) this.#options.onNotTogether(failure.error);
  }
}
