/** Where the focus goes when what had it is gone: else it falls to the page's top, and the keyboard begins anew. */
import { type RefObject, useEffect, useRef } from 'react';

/** Put on what is told in place of what was pressed: it takes the focus each time `told` is another. */
export function useFocusWhen<Of extends HTMLElement>(told: unknown): RefObject<Of | null> {
  const place = useRef<Of>(null);
  useEffect(() => {
    if (told !== undefined) place.current?.focus();
  }, [told]);
  return place;
}

/** Once it is rendered: what came up in the place of the `at`th of `within` that fit, or the last of them. */
export function focusNext(within: Element | null, fitting: string, at: number): void {
  requestAnimationFrame(() => {
    const left = within?.querySelectorAll<HTMLElement>(fitting);
    left?.[Math.min(at, left.length - 1)]?.focus();
  });
}
