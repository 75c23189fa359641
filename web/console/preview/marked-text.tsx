import { Fragment } from 'react';
import type { TextCheck } from './wire.ts';

/** A text with each character marked that does not fit, and what is sent in its place. */
export function MarkedText({ text, wrong }: { readonly text: string; readonly wrong: TextCheck['wrong'] }) {
  const ends = wrong.map(({ at, character }) => at + character.length);
  const from = Math.max(0, (wrong[0]?.at ?? 0) - AROUND);
  const to = (ends.at(-1) ?? 0) + AROUND;
  return (
    <p className="marked">
      {from > 0 && '…'}
      {wrong.map(({ at, character, instead }, index) => (
        <Fragment key={at}>
          {text.slice(index === 0 ? from : ends[index - 1], at)}
          <mark>{character}</mark>
          <span className="marked-instead">
            {instead === undefined ? 'leave it out' : `write ${instead}`}
          </span>
        </Fragment>
      ))}
      {text.slice(ends.at(-1), to)}
      {to < text.length && '…'}
    </p>
  );
}

/** Characters shown before the first and after the last. */
const AROUND = 40;
