/** Short messages between the processes of one Parley: by Redis, or by Postgres' LISTEN and NOTIFY. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { connectImpatiently, connectPatiently, isLostConnection, letGo, readyOrNot } from './redis.ts';

export interface Wire {
  /** Sends to all other processes; a few hundred characters at most. Never throws. */
  send(message: string): void;
  /** Whether what is sent now arrives. */
  isUp(): boolean;
  close(): Promise<void>;
}

export interface WireEnds {
  /** Called with what other processes sent, never with one's own. */
  heard(message: string): void;
  /** Called after a time without connection: messages may have been lost. */
  missed(): void;
  onError(error: Error): void;
}

const REDIS_CHANNEL = 'parley:wake';
const POSTGRES_CHANNEL = 'parley_wake';
const RECONNECT_MS = 1000;

/** Puts the sender before a message, and takes in those of others. */
function postmark({ heard }: WireEnds) {
  const self = randomUUID();
  return {
    mark: (message: string) => `${self} ${message}`,
    take: (marked: string) => {
      const space = marked.indexOf(' ');
      if (marked.slice(0, space) !== self) heard(marked.slice(space + 1));
    },
  };
}

export async function openRedisWire(url: string, ends: WireEnds): Promise<Wire> {
  const { mark, take } = postmark(ends);
  // What could not be sent is what `missed` is for, and the queues tell that Redis is gone.
  const unlessGone = (error: Error) => isLostConnection(error) || ends.onError(error);
  const publisher = connectImpatiently(url, { onError: ends.onError });
  const subscriber = connectPatiently(url, ends);
  subscriber.on('message', (_channel, message: string) => take(message));
  const subscribed = subscriber.subscribe(REDIS_CHANNEL).catch(unlessGone);
  await readyOrNot(subscriber);
  if (subscriber.status === 'ready') await subscribed;
  subscriber.on('ready', () => ends.missed());
  let waiting: string[] = [];
  // Turns are written together, so that what is told of them comes together too: it goes in one write.
  const flush = () => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    publisher
      .pipeline(batch.map((marked) => ['publish', REDIS_CHANNEL, marked]))
      .exec()
      .then((results) => {
        for (const [error] of results ?? []) if (error) unlessGone(error);
      }, unlessGone);
  };
  return {
    isUp: () => publisher.status === 'ready',
    send: (message) => {
      waiting.push(mark(message));
      if (waiting.length === 1) setImmediate(flush);
    },
    close: async () => {
      flush();
      subscriber.disconnect();
      await letGo(publisher);
    },
  };
}

interface PostgresParts {
  readonly pool: pg.Pool;
  readonly url: string;
}

/** The first wire for as long as it is up; else the second, over which all listen all the time. */
export function eitherWire(first: Wire, second: Wire): Wire {
  return {
    isUp: () => first.isUp() || second.isUp(),
    send: (message) => (first.isUp() ? first : second).send(message),
    close: async () => {
      await first.close();
      await second.close();
    },
  };
}

/** One connection listens; sending goes over the pool, everything that came meanwhile in one statement. */
export async function openPostgresWire({ pool, url }: PostgresParts, ends: WireEnds): Promise<Wire> {
  const { mark, take } = postmark(ends);
  const ear = new PostgresEar(url, take, ends);
  await ear.connect();
  let waiting: string[] = [];
  let sending: Promise<void> = Promise.resolve();
  const flush = async () => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    await pool
      .query('SELECT pg_notify($1, message) FROM unnest($2::text[]) AS message', [POSTGRES_CHANNEL, batch])
      .catch(ends.onError);
  };
  return {
    isUp: () => true,
    send: (message) => {
      waiting.push(mark(message));
      if (waiting.length === 1) sending = sending.then(flush);
    },
    close: async () => {
      await sending;
      await ear.close();
    },
  };
}

/** The connection that listens; it comes back by itself after a break. */
class PostgresEar {
  readonly #url: string;
  readonly #take: (message: string) => void;
  readonly #ends: WireEnds;
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(url: string, take: (message: string) => void, ends: WireEnds) {
    this.#url = url;
    this.#take = take;
    this.#ends = ends;
  }

  async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, keepAlive: true });
    client.on('error', this.#ends.onError);
    client.on('notification', ({ payload }) => this.#take(payload ?? ''));
    client.on('end', () => this.#reconnect(client));
    this.#client = client;
    await client.connect();
    await client.query(`LISTEN ${POSTGRES_CHANNEL}`);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => {});
  }

  #reconnect(ended: pg.Client): void {
    if (this.#closed || this.#client !== ended || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.connect().then(
        () => this.#ends.missed(),
        (error) => {
          this.#ends.onError(error);
          this.#reconnect(this.#client ?? ended);
        },
      );
    }, RECONNECT_MS);
    this.#timer.unref();
  }
}
