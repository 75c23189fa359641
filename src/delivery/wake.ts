/**
 * Wake-ups: "something may be new about this". They carry no content and may be lost or repeated; whoever is
 * woken reads the database. Within this process always, and to other replicas by Redis when there is one.
 */
import { createHash, randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { Redis } from 'ioredis';
import type { ConversationKey } from '../conversation/channel.ts';

const CHANNEL = 'parley:wake';

export interface Wake {
  /** Wakes everyone who listens to the topic, on every replica. */
  ring(topic: string): void;
  /** Calls back at every ring of the topic until the returned function is called. */
  listen(topic: string, woken: () => void): () => void;
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

function hashOf({ channel, account, contact }: ConversationKey): string {
  return createHash('sha256')
    .update(JSON.stringify([channel, account, contact]))
    .digest('base64url');
}

export interface WakeOptions {
  readonly redisUrl?: string | undefined;
  readonly onError: (error: Error) => void;
}

export async function openWake({ redisUrl, onError }: WakeOptions): Promise<Wake> {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  const afar = redisUrl === undefined ? undefined : await openRedis(redisUrl, emitter, onError);
  return {
    ring: (topic) => {
      emitter.emit(topic);
      afar?.ring(topic);
    },
    listen: (topic, woken) => {
      // A listener of its own for each call, so that one function may listen twice.
      const listener = () => woken();
      emitter.on(topic, listener);
      return () => emitter.off(topic, listener);
    },
    close: async () => {
      emitter.removeAllListeners();
      await afar?.close();
    },
  };
}

async function openRedis(url: string, emitter: EventEmitter, onError: (error: Error) => void) {
  const self = randomUUID();
  const publisher = new Redis(url, { maxRetriesPerRequest: null });
  const subscriber = publisher.duplicate();
  publisher.on('error', onError);
  subscriber.on('error', onError);
  subscriber.on('message', (_channel, message: string) => {
    const space = message.indexOf(' ');
    if (message.slice(0, space) !== self) emitter.emit(message.slice(space + 1));
  });
  await subscriber.subscribe(CHANNEL);
  // What was rung while the connection was down was not heard, so afterwards everyone looks.
  subscriber.on('ready', () => {
    for (const topic of emitter.eventNames()) emitter.emit(topic);
  });
  return {
    ring: (topic: string) => {
      publisher.publish(CHANNEL, `${self} ${topic}`).catch(onError);
    },
    close: async () => {
      subscriber.disconnect();
      await publisher.quit();
    },
  };
}
