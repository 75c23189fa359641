import { Fragment } from 'react';
import type { TextCheck } from './wire.ts';

/** A text with each character marked that does not fit, and what is sent in its place. */
export function MarkedText({ text, wrong }: { readonly text: string; readonly wrong: TextCheck['wrong'] }) {
  const ends = wrong.map(({ at, character }) => at + character.length);
  return (
    <p className="marked">
      {wrong.map(({ at, character, instead }, index) => (
        <Fragment key={at}>
          {text.slice(index === 0 ? Math.max(0, at - AROUND) : ends[index - 1], at)}
          <mark>{character}</mark>
          <span className="marked-instead">
            {instead === undefined ? 'leave it out' : `write ${instead}`}
          </span>
        </Fragment>
      ))}
      {text.slice(ends.at(-1), (ends.at(-1) ?? 0) + AROUND)}
    </p>
  );
}

/** Characters shown before the first and after the last. */
const AROUND = 40;
