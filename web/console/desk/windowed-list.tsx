/** A list of rows of one height, of which only those in sight are in the page. */
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';

/** Rows kept ready above and below, so that quick scrolling shows no gaps. */
const SPARE = 10;

interface WindowedListProps<Item> {
  readonly items: readonly Item[];
  /** Whether there are others, not fetched yet. */
  readonly more: boolean;
  /** In rem, so that rows grow with the reader's letters. */
  readonly rowRem: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly label: string;
  keyOf(item: Item): string;
  row(item: Item): ReactNode;
  /** Called when the end of what was fetched comes near. */
  nearEnd?(): void;
}

export function WindowedList<Item>(props: WindowedListProps<Item>) {
  const { items, more, rowRem, scroller, label, keyOf, row, nearEnd } = props;
  const list = useRef<HTMLUListElement>(null);
  const { first, end } = useShownRows(scroller, list, items.length, rowRem);
  const isNearEnd = more && end >= items.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after each page that came.
  useEffect(() => {
    if (isNearEnd) nearEnd?.();
  }, [isNearEnd, items.length]);
  return (
    <ul ref={list} className="rows" aria-label={label} style={{ height: `${items.length * rowRem}rem` }}>
      {items.slice(first, end).map((item, index) => (
        <li
          key={keyOf(item)}
          aria-setsize={more ? -1 : items.length}
          aria-posinset={first + index + 1}
          style={{ height: `${rowRem}rem`, transform: `translateY(${(first + index) * rowRem}rem)` }}
        >
          {row(item)}
        </li>
      ))}
    </ul>
  );
}

interface ShownRows {
  readonly first: number;
  /** Beyond the last one. */
  readonly end: number;
}

function useShownRows(
  scroller: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  count: number,
  rowRem: number,
): ShownRows {
  const [shown, setShown] = useState<ShownRows>({ first: 0, end: 4 * SPARE });
  useEffect(() => {
    const [outer, inner] = [scroller.current, list.current];
    if (!outer || !inner) return undefined;
    const look = () => {
      const rowHeight = rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const { top, height } = outer.getBoundingClientRect();
      // In steps of the spare rows, so that most scrolling renders nothing.
      const above = (top - inner.getBoundingClientRect().top) / rowHeight;
      const step = Math.max(0, Math.floor(above / SPARE) * SPARE);
      const first = Math.max(0, step - SPARE);
      const end = step + Math.ceil(Math.min(height, window.innerHeight) / rowHeight) + 2 * SPARE;
      setShown((before) => (before.first === first && before.end === end ? before : { first, end }));
    };
    const resized = new ResizeObserver(look);
    resized.observe(outer);
    outer.addEventListener('scroll', look, { passive: true });
    // On a low screen it is the page that scrolls.
    window.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      outer.removeEventListener('scroll', look);
      window.removeEventListener('scroll', look);
    };
  }, [scroller, list, rowRem]);
  return { first: Math.min(shown.first, count), end: Math.min(shown.end, count) };
}
