/**
 * Some suites need a program that a fresh clone does not bring. Where it is missing they are skipped with
 * one line that says what was skipped and how to have it; with CI=true that is a failure, so that nothing
 * goes untested there without a word.
 */
import { describe, it } from '@jest/globals';

export interface Program {
  /** `Postgres`, `Redis`… as the skipped line names it. */
  readonly name: string;
  readonly found: boolean;
  /** One sentence on how to have it. */
  readonly how: string;
}

/** `describe` when the program is there; otherwise one skipped (in CI: failing) test that says why. */
export function describeWith(program: Program, title: string, suite: () => void): void {
  if (program.found) {
    describe(title, suite);
    return;
  }
  const why = `skipped, since ${program.name} was not found: ${program.how}`;
  describe(title, () => {
    if (process.env.CI === 'true') {
      it(why, () => {
        throw new Error(`In CI nothing may be skipped. ${program.name} was not found: ${program.how}`);
      });
    } else {
      console.warn(`${title}: ${why}`);
      it.skip(why, () => {});
    }
  });
}

/** `it` where what is asked of the backend holds; otherwise one skipped test that says why in its name. */
export function itWhere(holds: boolean, why: string, title: string, test: () => Promise<void>): void {
  if (holds) it(title, test);
  else it.skip(`${title} (skipped: ${why})`, test);
}
