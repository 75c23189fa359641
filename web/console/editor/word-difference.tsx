/** What changed in a text, word by word, to be read without colours too: screen readers hear "added" and "removed". */
import { Fragment } from 'react';
import { fieldsOf } from './fields-of.ts';
import { readableDifference } from './readable-difference.ts';
import type { Kind } from './wire.ts';

interface DifferenceProps {
  readonly kind: Kind;
  /** Undefined when there was nothing before. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Every field that differs. */
export function Difference({ kind, before, after }: DifferenceProps) {
  const old = new Map(fieldsOf(kind, before ?? {}).map((field) => [field.key, field.text]));
  const now = fieldsOf(kind, after);
  const here = new Set(now.map(({ key }) => key));
  const gone = fieldsOf(kind, before ?? {})
    .filter(({ key }) => !here.has(key))
    .map((field) => ({ ...field, text: '' }));
  const changed = [...now, ...gone].filter(({ key, text }) => (old.get(key) ?? '') !== text);
  if (changed.length === 0) return <p className="muted">Nothing differs.</p>;
  return (
    <dl className="difference">
      {changed.map(({ key, name, text }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            {LISTS.has(key) ? (
              <LineDifference before={old.get(key) ?? ''} after={text} />
            ) : (
              <WordDifference before={old.get(key) ?? ''} after={text} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Fields of one thing a line. */
const LISTS = new Set(['phrases', 'links', 'related', 'topics']);

function WordDifference({ before, after }: { readonly before: string; readonly after: string }) {
  return readableDifference(before, after).map((piece, at) => {
    const key = `${at}`;
    if (piece.kind === 'same') return <span key={key}>{piece.text}</span>;
    const { removed, added } = piece;
    return (
      <Fragment key={key}>
        {removed !== '' && <Removed>{removed}</Removed>}
        {removed.length > LONG && added !== '' && !removed.endsWith('\n') && '\n'}
        {added !== '' && <Added>{added}</Added>}
      </Fragment>
    );
  });
}

/** After something longer than this, what takes its place begins a line of its own. */
const LONG = 60;

/** Lines that came and went; what stayed is only counted. */
function LineDifference({ before, after }: { readonly before: string; readonly after: string }) {
  const [old, now] = [linesOf(before), linesOf(after)];
  const [added, removed] = [
    now.filter((line) => !old.includes(line)),
    old.filter((line) => !now.includes(line)),
  ];
  const stayed = now.length - added.length;
  return (
    <ul className="difference-lines">
      {removed.map((line) => (
        <li key={`-${line}`}>
          <Removed>{line}</Removed>
        </li>
      ))}
      {added.map((line) => (
        <li key={`+${line}`}>
          <Added>{line}</Added>
        </li>
      ))}
      {added.length + removed.length === 0 && <li className="muted">In another order.</li>}
      {stayed > 0 && <li className="muted">{stayed} not changed</li>}
    </ul>
  );
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

function Added({ children }: { readonly children: string }) {
  return (
    <ins>
      <span className="visually-hidden">added: </span>
      {children}
    </ins>
  );
}

function Removed({ children }: { readonly children: string }) {
  return (
    <del>
      <span className="visually-hidden">removed: </span>
      {children}
    </del>
  );
}
