/** Sending replies, surely and once: kept until the server has them, sent again with the same id. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, post, tellOf } from '../api.ts';
import { useConnection } from '../live.tsx';
import { useMember } from '../session.tsx';
import type { Entry } from '../wire.ts';
import { keepUnsent, readUnsent, type Unsent } from './drafts.ts';

export interface Outgoing extends Unsent {
  /** Why it was not sent, when it was tried in vain. */
  readonly problem?: string;
}

export interface Replies {
  /** In order, oldest first. */
  readonly outgoing: readonly Outgoing[];
  send(text: string): void;
  retry(): void;
  /** Takes back one that could not be sent; resolves to its words. */
  takeBack(clientId: string): string;
}

/** `entries` tells which have arrived; `said` is called after each that the server took. */
export function useReplies(id: string, entries: readonly Entry[], said: () => Promise<void>): Replies {
  const { call } = useMember();
  const [outgoing, setOutgoing] = useState<readonly Outgoing[]>(() => readUnsent(id));
  const queue = useRef(outgoing);
  const sending = useRef(false);
  const change = useCallback(
    (next: readonly Outgoing[]) => {
      queue.current = next;
      keepUnsent(
        id,
        next.map(({ clientId, text }) => ({ clientId, text })),
      );
      setOutgoing(next);
    },
    [id],
  );
  const flush = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    try {
      for (let head = queue.current[0]; head; head = queue.current[0]) {
        const { clientId, text } = head;
        await call((csrf) => post(`/api/desk/handovers/${id}/reply`, { csrf, body: { clientId, text } }));
        // First shown as said, then dropped here: it never vanishes in between.
        await said();
        change(queue.current.filter((one) => one.clientId !== clientId));
      }
    } catch (error) {
      change(queue.current.map((one) => ({ ...one, problem: problemOf(error) })));
    } finally {
      sending.current = false;
    }
  }, [id, call, said, change]);

  const connection = useConnection();
  useEffect(() => {
    if (connection === 'live' && queue.current.length > 0) void flush();
  }, [connection, flush]);

  const arrived = new Set(entries.map(({ clientId }) => clientId));
  return {
    outgoing: outgoing.filter(({ clientId }) => !arrived.has(clientId)),
    send(text) {
      change([...queue.current, { clientId: newId(), text }]);
      void flush();
    },
    retry() {
      change(queue.current.map(({ clientId, text }) => ({ clientId, text })));
      void flush();
    },
    takeBack(clientId) {
      const taken = queue.current.find((one) => one.clientId === clientId);
      change(queue.current.filter((one) => one.clientId !== clientId));
      return taken?.text ?? '';
    },
  };
}

/** `randomUUID` is missing where the desk is reached without https. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function problemOf(error: unknown): string {
  if (error instanceof ApiError && error.code === 'not-found') return 'The conversation has ended.';
  if (error instanceof ApiError && error.code === 'not-allowed')
    return 'You no longer have this conversation.';
  return tellOf(error);
}
