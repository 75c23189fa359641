/** Whether we take conversations: available, busy, away. Away comes by itself after a long silence. */
import { useEffect, useState } from 'react';
import { post, put, tellOf } from '../api.ts';
import { useQueue } from '../desk/use-queue.tsx';
import { presenceName } from '../desk/words.ts';
import { useMember } from '../session.tsx';
import { PRESENCES } from '../wire.ts';
import { useAnnounce } from './announcer.tsx';
import { useShortcut } from './shortcuts.tsx';

export function PresenceMenu() {
  const { call } = useMember();
  const { queue, refresh } = useQueue();
  const announce = useAnnounce();
  useAlive();
  const presence = queue?.presence;
  const set = (state: string) => {
    call((csrf) => put('/api/desk/presence', { csrf, body: { state } }))
      .then(
        () => announce(`You are ${state}.`),
        (error) => announce(tellOf(error)),
      )
      .finally(() => void refresh());
  };
  useShortcut('v', () => set(presence?.state === 'available' ? 'busy' : 'available'));
  if (!presence) return null;
  return (
    <label className="presence">
      <span className="visually-hidden">You are</span>
      <span className={`presence-dot presence-${presence.state}`} />
      <select value={presence.state} onChange={(event) => set(event.target.value)}>
        {PRESENCES.map((state) => (
          <option key={state} value={state}>
            {presenceName(state)}
          </option>
        ))}
      </select>
    </label>
  );
}

const ALIVE_EVERY_MS = 60_000;
const ACTS = ['keydown', 'pointerdown', 'wheel'] as const;

/** Tells the server that somebody sits here, at most once a minute. */
function useAlive(): void {
  const { call } = useMember();
  const [toldAt] = useState({ current: Date.now() });
  useEffect(() => {
    const acted = () => {
      if (Date.now() - toldAt.current < ALIVE_EVERY_MS) return;
      toldAt.current = Date.now();
      // The next act tells again.
      call((csrf) => post('/api/desk/alive', { csrf })).catch(() => {});
    };
    for (const act of ACTS) document.addEventListener(act, acted, { passive: true });
    return () => {
      for (const act of ACTS) document.removeEventListener(act, acted);
    };
  }, [call, toldAt]);
}
