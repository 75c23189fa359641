import { useEffect, useState } from 'react';
import { usePreferences } from '../attention/preferences.ts';
import { useQueue } from './use-queue.tsx';
import { durationWords } from './words.ts';

interface WaitedProps {
  readonly since: string | undefined;
  readonly status: string;
  /** Someone waits for us: the longer, the warmer the colour. */
  readonly coloured?: boolean;
}

/** How long someone has waited, by the server's clock, and counting. */
export function Waited({ since, status, coloured = false }: WaitedProps) {
  const milliseconds = useElapsed(since);
  const { amberMinutes, redMinutes } = usePreferences();
  if (since === undefined) return null;
  const words = durationWords(milliseconds);
  const before = {
    waiting: 'Waiting',
    active: 'Talking',
    unanswered: 'Waits for an answer',
    'left-message': 'Left',
  }[status];
  const after = status === 'left-message' && words !== 'just now' ? ' ago' : '';
  const minutes = milliseconds / 60_000;
  const warmth = minutes >= redMinutes ? 'red' : minutes >= amberMinutes ? 'amber' : 'calm';
  return (
    <time dateTime={since} className={coloured ? `waited waited-${warmth}` : undefined}>
      {before !== undefined && <span className="visually-hidden">{before} </span>}
      {words}
      {after}
    </time>
  );
}

/** Milliseconds since then. */
function useElapsed(since: string | undefined): number {
  const { clockOffset } = useQueue();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return since === undefined ? 0 : now + clockOffset - Date.parse(since);
}
