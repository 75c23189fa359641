/** Up to where an advisor has read each conversation. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Handover } from '../wire.ts';
import { keep, readKept, watchKept } from './kept.ts';

/** Whether the resident wrote something that this advisor has not looked at. */
export function isUnread({ id, heardSequence, mine, status }: Handover): boolean {
  if (!mine || status !== 'active' || heardSequence === undefined) return false;
  return heardSequence > seenUpTo(id);
}

function seenUpTo(handover: string): number {
  const seen = readKept(`seen/${handover}`);
  return typeof seen === 'number' ? seen : 0;
}

/** Draws anew whenever something was read, in this tab or another. */
export function useSeen(handover: string): number {
  return useSyncExternalStore(watchKept, () => seenUpTo(handover));
}

/** An open conversation counts as read while someone can see it. */
export function useReading(handover: string, last: number | undefined): void {
  useEffect(() => {
    const read = () => {
      if (document.hidden || last === undefined || last <= seenUpTo(handover)) return;
      keep(`seen/${handover}`, last);
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [handover, last]);
}
