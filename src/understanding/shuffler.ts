/** Fisher–Yates by Marsaglia's xorshift32: the same order on every machine, another one each time it is asked. */
export class Shuffler {
  #random = 0x9e3779b1 | 1;

  /** In place. */
  shuffled(items: Int32Array): Int32Array {
    for (let at = items.length - 1; at > 0; at -= 1) {
      this.#random ^= this.#random << 13;
      this.#random ^= this.#random >>> 17;
      this.#random ^= this.#random << 5;
      const other = (this.#random >>> 0) % (at + 1);
      const kept = items[at] as number;
      items[at] = items[other] as number;
      items[other] = kept;
    }
    return items;
  }
}
