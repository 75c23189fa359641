/** Feature hashes to consecutive indexes by open addressing: a lookup is one or two reads of a typed array. */

const FEWEST_PLACES = 1024;

export class HashTable {
  #hashes = new Int32Array(FEWEST_PLACES);
  #indexes = new Int32Array(FEWEST_PLACES);
  #mask = FEWEST_PLACES - 1;
  #size = 0;

  /** `hashes`, none of them 0, get the indexes 0, 1, 2… */
  constructor(hashes: Iterable<number> = []) {
    for (const hash of hashes) this.add(hash);
  }

  get size(): number {
    return this.#size;
  }

  /** The hash's index, or -1. */
  indexOf(hash: number): number {
    const place = this.#placeOf(hash);
    return this.#hashes[place] === 0 ? -1 : (this.#indexes[place] as number);
  }

  /** The hash's index, the next free one if it is new. */
  add(hash: number): number {
    const place = this.#placeOf(hash);
    if (this.#hashes[place] !== 0) return this.#indexes[place] as number;
    this.#hashes[place] = hash;
    this.#indexes[place] = this.#size;
    this.#size += 1;
    if (this.#size * 2 > this.#mask) this.#grow();
    return this.#size - 1;
  }

  /** Where the hash stands, or the free place where it would. */
  #placeOf(hash: number): number {
    let place = hash & this.#mask;
    while (this.#hashes[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & this.#mask;
    return place;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const indexes = this.#indexes;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#indexes = new Int32Array(hashes.length * 2);
    this.#mask = this.#hashes.length - 1;
    hashes.forEach((hash, old) => {
      if (hash === 0) return;
      const place = this.#placeOf(hash);
      this.#hashes[place] = hash;
      this.#indexes[place] = indexes[old] as number;
    });
  }
}
