/**
 * Wake-ups: "something may be new about this". They may be lost or repeated, so whoever is woken reads the
 * database. Within this process always; to other replicas by Redis when there is one, else by Postgres.
 */
import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { ConversationKey } from '../conversation/channel.ts';
import type { Database } from '../store/database.ts';
import { eitherWire, openPostgresWire, openRedisWire, type Wire } from './wire.ts';

export interface Wake {
  /** Wakes everyone who listens to the topic, on every replica. `hint` says what to look at: a word, no content. */
  ring(topic: string, hint?: string): void;
  /**
   * Calls back at every ring of the topic until the returned function is called. Without a hint where none was
   * given, and after a time in which rings of other replicas may have been lost.
   */
  listen(topic: string, woken: (hint?: string) => void): () => void;
  close(): Promise<void>;
}

/** Something may be new in the conversation. Hashed, since a contact can be a phone number. */
export function conversationTopic(key: ConversationKey): string {
  return `conversation:${hashOf(key)}`;
}

/** An advisor is writing to the resident. */
export function advisorTypingTopic(key: ConversationKey): string {
  return `advisor-typing:${hashOf(key)}`;
}

/** The resident is typing. */
export function typingTopic(key: ConversationKey): string {
  return `typing:${hashOf(key)}`;
}

/** Something may be new for advisors' screens; the hint says what. */
export const DESK_TOPIC = 'desk';

function hashOf({ channel, account, contact }: ConversationKey): string {
  return createHash('sha256')
    .update(JSON.stringify([channel, account, contact]))
    .digest('base64url');
}

export interface WakeOptions {
  readonly redisUrl?: string | undefined;
  /** Carries wake-ups to other replicas where there is no Redis, or it is gone; an embedded one has no other replicas. */
  readonly database?: Pick<Database, 'native'> | undefined;
  readonly onError: (error: Error) => void;
}

export async function openWake(options: WakeOptions): Promise<Wake> {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  const wire = await openWire(options, emitter);
  return {
    ring: (topic, hint) => {
      emitter.emit(topic, hint);
      wire?.send(hint === undefined ? topic : `${topic} ${hint}`);
    },
    listen: (topic, woken) => {
      // A listener of its own for each call, so that one function may listen twice.
      const listener = (hint?: string) => woken(hint);
      emitter.on(topic, listener);
      return () => emitter.off(topic, listener);
    },
    close: async () => {
      emitter.removeAllListeners();
      await wire?.close();
    },
  };
}

async function openWire(
  { redisUrl, database, onError }: WakeOptions,
  emitter: EventEmitter,
): Promise<Wire | undefined> {
  const ends = {
    onError,
    heard: (message: string) => {
      const [topic = '', hint] = message.split(' ', 2);
      emitter.emit(topic, hint);
    },
    // What was rung while the connection was down was not heard, so afterwards everyone looks.
    missed: () => {
      for (const topic of emitter.eventNames()) emitter.emit(topic);
    },
  };
  const slower =
    database?.native.engine === 'postgres' ? await openPostgresWire(database.native, ends) : undefined;
  if (redisUrl === undefined) return slower;
  const faster = await openRedisWire(redisUrl, ends);
  // While Redis is gone, replicas wake each other all the same.
  return slower ? eitherWire(faster, slower) : faster;
}
