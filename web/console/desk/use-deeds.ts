/** What an advisor does with a conversation besides writing, with what went wrong in words. */
import { useEffect, useRef, useState } from 'react';
import { ApiError, post, tellOf } from '../api.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { holdShortcuts } from '../shell/shortcuts.tsx';
import type { Handover } from '../wire.ts';
import { useQueue } from './use-queue.tsx';

export type Deed =
  | 'take'
  | 'take-over'
  | 'release'
  | 'transfer'
  | 'close'
  | 'deal-with'
  | 'put-back'
  | 'start-dialog'
  | 'got-wrong';

const DONE: Record<Deed, string> = {
  take: 'You have taken the conversation.',
  'take-over': 'You have taken over the conversation.',
  release: 'The conversation is back in the queue.',
  transfer: 'The conversation has been transferred.',
  close: 'The conversation has ended.',
  'deal-with': 'Marked as dealt with. You can put it back.',
  'put-back': 'The message is back in the list.',
  'start-dialog': 'The form has been sent. The assistant fills it in with them.',
  'got-wrong': 'Thank you. The editors will see it.',
};

/** What the server calls it, where that is another word. */
const PATHS: Partial<Record<Deed, string>> = { 'deal-with': 'close' };

export interface Deeds {
  readonly busy: boolean;
  readonly trouble: string | undefined;
  /** Resolves to whether it was done. */
  act(deed: Deed, body?: unknown): Promise<boolean>;
}

interface Trouble {
  readonly tell: string;
  /** Who had it when all was known that had made it fail: the trouble is over once somebody else has. */
  readonly whileHeld?: string;
}

/** After these, what is typed is meant for the resident. */
const TAKES: readonly Deed[] = ['take', 'take-over'];

export function useDeeds({ id, status, takenAt, advisor }: Handover, refresh: () => Promise<void>): Deeds {
  const { call } = useMember();
  const { refresh: refreshQueue } = useQueue();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const held = [status, takenAt, advisor].join(' ');
  const latest = useRef(held);
  useEffect(() => {
    latest.current = held;
  }, [held]);
  async function act(deed: Deed, body: unknown = {}): Promise<boolean> {
    setBusy(true);
    setTrouble(undefined);
    let done = true;
    const letGo = TAKES.includes(deed) ? holdShortcuts() : undefined;
    try {
      await call((csrf) => post(`/api/desk/handovers/${id}/${PATHS[deed] ?? deed}`, { csrf, body }));
      announce(DONE[deed]);
    } catch (error) {
      done = false;
      setTrouble({ tell: troubleOf(error) });
    }
    // The list may take its time: nobody who has begun to write waits for that.
    const listed = refreshQueue();
    await refresh();
    // Once it is drawn: the box that one writes in, or the heading where that has gone.
    requestAnimationFrame(() => {
      letGo?.();
      setTrouble((before) => before && { ...before, whileHeld: latest.current });
      (document.getElementById('writing') ?? document.getElementById('conversation-title'))?.focus();
    });
    await listed;
    setBusy(false);
    return done;
  }
  const isOver = trouble?.whileHeld !== undefined && trouble.whileHeld !== held;
  return { busy, trouble: isOver ? undefined : trouble?.tell, act };
}

function troubleOf(error: unknown): string {
  if (!(error instanceof ApiError)) return tellOf(error);
  const { code, advisor } = error;
  if (code === 'already-taken') return `${advisor ?? 'A colleague'} was quicker and has this conversation.`;
  return tellOf(error);
}
