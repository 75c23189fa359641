/** Doing something to a broadcast, and saying what came of it. */
import { useState } from 'react';
import { ask, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { keptSchema } from './wire.ts';

export function useDeed(id: string, look: () => void) {
  const { call } = useMember();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  async function act(verb: string, body: object, said: string): Promise<void> {
    setBusy(true);
    try {
      await call((csrf) => ask(keptSchema, `/api/broadcasts/${id}/${verb}`, { csrf, body }));
      setProblem(undefined);
      announce(said);
      // The button that was pressed is gone with what it did.
      document.querySelector('h1')?.focus();
    } catch (error) {
      setProblem(tellOf(error));
    }
    setBusy(false);
    look();
  }
  return { busy, problem, act };
}
