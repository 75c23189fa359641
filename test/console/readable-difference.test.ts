/** What editors read as the difference between two versions. */
import { describe, expect, it } from '@jest/globals';
import { readableDifference } from '../../web/console/editor/readable-difference.ts';

/** `[-old-]{+new+}`, as people write it. */
function shown(before: string, after: string): string {
  return readableDifference(before, after)
    .map((piece) => {
      if (piece.kind === 'same') return piece.text;
      return `${piece.removed && `[-${piece.removed}-]`}${piece.added && `{+${piece.added}+}`}`;
    })
    .join('');
}

describe('the difference of two texts', () => {
  it('is told by the word', () => {
    expect(shown('A plot costs £52 a year.', 'A plot costs £55 a year. Pay by card.')).toBe(
      'A plot costs £[-52-]{+55+} a year.{+ Pay by card.+}',
    );
    expect(shown('Large print, BSL and other languages', 'Large print, Braille and languages')).toBe(
      'Large print, [-BSL-]{+Braille+} and [-other -]languages',
    );
  });

  it('keeps whole what was written anew, whatever small words both have by chance', () => {
    const before = 'You can apply.\n\nKeep the plot in use. Ask us before you light a fire in it.';
    expect(shown(before, 'You can apply. Do it in March, online or by post.')).toBe(
      'You can apply.[-\n\nKeep the plot in use. Ask us before you light a fire in it-]{+ Do it in March, online or by post+}.',
    );
  });

  it('has both texts whole in it, however they differ', () => {
    const [before, after] = ['one two  three\nfour', 'two\nthree, four five'];
    const pieces = readableDifference(before, after);
    const side = (of: 'removed' | 'added') =>
      pieces.map((piece) => (piece.kind === 'same' ? piece.text : piece[of])).join('');
    expect([side('removed'), side('added')]).toEqual([before, after]);
  });
});
