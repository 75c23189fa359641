/**
 * A page's heading. It takes the focus when the page was come to from another of ours, as a loaded page would, and when
 * a deed has made it anew with all that had the focus. It names the browser's tab; the desk's count of who waits stays
 * in front.
 */
import { useEffect, useRef } from 'react';
import { hasNavigated } from '../router.ts';
import { nameTab } from './tab-title.ts';

/** The first after the browser loaded the page leaves the focus where the browser puts it. */
let isFirst = true;

export function PageHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => nameTab(children), [children]);
  useEffect(() => {
    if (hasNavigated() || !isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
