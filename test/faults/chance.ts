/** Chance that can be had again: everything random in a fault test comes from one seed, told where it fails. */

/** Given by FAULTS_SEED to see a failure again, else another each time. */
export const SEED = Number(process.env.FAULTS_SEED ?? Math.floor(Math.random() * 1_000_000));

export interface Chance {
  /** From 0 up to and without `below`. */
  below(below: number): number;
  happens(probability: number): boolean;
  oneOf<T>(things: readonly T[]): T;
}

/** A line of numbers of its own for each name, so that what one part draws changes nothing for another. */
export function chanceOf(name: string, seed = SEED): Chance {
  let state = [...name].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193),
    seed | 0,
  );
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    happens: (probability) => next() < probability,
    oneOf: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error('There is nothing to choose from.');
      return thing;
    },
  };
}
