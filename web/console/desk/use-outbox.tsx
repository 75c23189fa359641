import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react';
import { get, post } from '../api.ts';
import { useConnection } from '../live.tsx';
import { useMember } from '../session.tsx';
import { type Conversation, conversationSchema } from '../wire-conversation.ts';
import type { Writing } from './drafts.ts';
import { Outbox, type Outgoing } from './outbox.ts';
import { useQueue } from './use-queue.tsx';

const OutboxContext = createContext<Outbox | undefined>(undefined);

export function OutboxProvider({ children }: { readonly children: ReactNode }) {
  const { call } = useMember();
  const { known } = useQueue();
  const connection = useConnection();
  const deliver = useEffectEvent(({ handover, as, clientId, text }: Outgoing) =>
    call((csrf) => post(`/api/desk/handovers/${handover}/${as}`, { csrf, body: { clientId, text } })),
  );
  const show = useEffectEvent(async ({ handover }: Outgoing) => {
    if (!known.get(handover)) return;
    const path = `/api/desk/handovers/${handover}?after=${known.after(handover)}`;
    known.learn(handover, await call(() => get(conversationSchema, path, { background: true })));
  });
  const [outbox, setOutbox] = useState<Outbox>();
  useEffect(() => {
    const opened = new Outbox({ post: (one) => deliver(one), said: (one) => show(one) });
    setOutbox(opened);
    return () => opened.close();
  }, []);
  useEffect(() => {
    if (connection !== 'lost') outbox?.retryAll();
  }, [outbox, connection]);
  if (!outbox) return null;
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

export interface Replies {
  /** Of this conversation, in order, oldest first. */
  readonly outgoing: readonly Outgoing[];
  send(text: string, as: Writing): void;
  retry(): void;
  /** Waits until each has been sent or tried in vain. @returns why the first that failed did */
  settled(): Promise<string | undefined>;
  /** Takes back one that could not be sent. */
  takeBack(message: Outgoing): void;
}

/** `conversation` tells which have arrived. */
export function useReplies(handover: string, conversation: Conversation): Replies {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('useReplies outside of OutboxProvider');
  const messages = useSyncExternalStore(outbox.watch, outbox.messages);
  const { entries, notes } = conversation;
  const arrived = new Set([...entries.map(({ clientId }) => clientId), ...notes.map(({ id }) => id)]);
  return {
    outgoing: messages.filter((one) => one.handover === handover && !arrived.has(one.clientId)),
    async settled() {
      // Not those of the last drawing: what was just handed over is among them.
      const own = outbox.messages().filter((one) => one.handover === handover);
      const problems = await Promise.all(own.map(({ clientId }) => outbox.tried(clientId)));
      return problems.find((problem) => problem !== undefined);
    },
    send: (text, as) => outbox.send({ handover, clientId: newId(), text, as }),
    retry: () => outbox.retry(handover),
    takeBack: (message) => outbox.takeBack(message),
  };
}

/** `randomUUID` is missing where the desk is reached without https. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
