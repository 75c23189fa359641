/** Taking, giving back and ending, with what went wrong in words and the focus where one goes on. */
import { useState } from 'react';
import { ApiError, post, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { useQueue } from './use-queue.tsx';

/** What an advisor may do with a conversation besides replying. */
export type Deed = 'take' | 'release' | 'close';

const DONE: Record<Deed, string> = {
  take: 'You have taken the conversation.',
  release: 'The conversation is back in the queue.',
  close: 'The conversation has ended.',
};

export function useDeeds(id: string, refresh: () => Promise<void>) {
  const { call } = useMember();
  const { refresh: refreshQueue } = useQueue();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  async function act(deed: Deed) {
    setBusy(true);
    setTrouble(undefined);
    try {
      await call((csrf) => post(`/api/desk/handovers/${id}/${deed}`, { csrf }));
      announce(DONE[deed]);
    } catch (error) {
      setTrouble(troubleOf(error));
    }
    await Promise.all([refresh(), refreshQueue()]);
    setBusy(false);
    if (deed === 'take') document.getElementById('reply')?.focus();
    else document.getElementById('conversation-title')?.focus();
  }
  return { busy, trouble, act: (deed: Deed) => void act(deed) };
}

function troubleOf(error: unknown): string {
  const code = error instanceof ApiError ? error.code : undefined;
  if (code === 'already-taken') return 'A colleague was quicker and has this conversation.';
  if (code === 'not-found') return 'They left in the meantime.';
  return tellOf(error);
}
