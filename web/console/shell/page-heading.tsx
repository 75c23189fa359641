/**
 * A page's heading. When the page was come to from another of ours it takes the focus, as a loaded page would, and it
 * names the browser's tab; the desk's count of who waits stays in front.
 */
import { useEffect, useRef } from 'react';
import { hasNavigated } from '../router.ts';
import { nameTab } from './tab-title.ts';

export function PageHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => nameTab(children), [children]);
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus();
  }, []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
