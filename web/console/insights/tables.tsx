/** Tables whose rows draw themselves as bars: a chart that reads as a table. */
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  /** One sentence under the title. */
  readonly says?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, says, children }: SectionProps) {
  const id = useId();
  return (
    <section className="figures-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {says !== undefined && <p className="muted">{says}</p>}
      {children}
    </section>
  );
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

/** Scrolls by itself where it is too wide, by keys too. */
export function Table({ caption, heads, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className="figures-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** A number with a bar beside it, as long as its share of the largest. */
export function Bar({ n, most, says }: { readonly n: number; readonly most: number; readonly says: string }) {
  const width = most === 0 ? 0 : (100 * n) / most;
  return (
    <span className="measure">
      <span className="measure-number">{says}</span>
      <svg
        className="measure-drawn"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="measure-whole" width="100" height="8" />
        <rect className="measure-part" width={width} height="8" />
      </svg>
    </span>
  );
}

export interface TileProps {
  readonly name: string;
  readonly value: string;
  readonly change?: string | undefined;
}

export function Tiles({ tiles }: { readonly tiles: readonly TileProps[] }) {
  return (
    <dl className="tiles">
      {tiles.map(({ name, value, change }) => (
        <div key={name} className="tile">
          <dt>{name}</dt>
          <dd>{value}</dd>
          {change !== undefined && <dd className="tile-change">{change}</dd>}
        </div>
      ))}
    </dl>
  );
}
