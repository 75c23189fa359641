import { useEffect, useState } from 'react';
import { useQueue } from './use-queue.tsx';
import { durationWords } from './words.ts';

/** How long someone has waited, by the server's clock, and counting. */
export function Waited({ since, status }: { readonly since: string | undefined; readonly status: string }) {
  const { clockOffset } = useQueue();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  if (since === undefined) return null;
  const words = durationWords(now + clockOffset - Date.parse(since));
  const before = { waiting: 'Waiting', active: 'Talking', 'left-message': 'Left' }[status];
  const after = status === 'left-message' && words !== 'just now' ? ' ago' : '';
  return (
    <time dateTime={since}>
      {before !== undefined && <span className="visually-hidden">{before} </span>}
      {words}
      {after}
    </time>
  );
}
