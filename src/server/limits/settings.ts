/** The key `limits:` of council.yaml: what one caller may ask of the server, so that nobody can keep others from it. */
import { z } from 'zod';

const count = (fallback: number, least = 1) => z.number().int().min(least).max(1_000_000).default(fallback);

const rate = (burst: number, perMinute: number) =>
  z.strictObject({ burst: count(burst), perMinute: count(perMinute) }).prefault({});

/** Web chats, by all replicas together where there is Redis: so many at once, then so many evenly in a minute. */
const chatLimits = z.strictObject({
  startsPerAddress: rate(600, 600),
  messagesPerAddress: rate(600, 1_800),
  uploadsPerAddress: rate(60, 20),
  /** Of these, a client that shows the resident typing takes up to twenty a minute. */
  messagesPerConversation: rate(30, 60),
  /** Polls, reconnects and refreshes. Microsoft's clients poll once a second. */
  readsPerConversation: rate(120, 240),
  uploadsPerConversation: rate(8, 4),
});

export const limitSettings = z.strictObject({
  /** Of all callers together, and of one address where no proxy stands in front. */
  connections: count(25_000),
  connectionsPerAddress: count(500),
  /** Web chats that are open at once. */
  sockets: count(20_000),
  socketsPerAddress: count(1_000),
  /** Frames that one chat may send in a minute; none has to. */
  framesPerMinute: count(60),
  /** Requests of one address, by all replicas together where there is Redis. */
  requestsPerAddress: z.strictObject({ perMinute: count(3_000) }).prefault({}),
  chats: chatLimits.prefault({}),
  /** Requests of a member of staff who is signed in; these do not count for the address. */
  requestsPerSession: z.strictObject({ perMinute: count(600, 60) }).prefault({}),
  headerBytes: z.number().int().min(4096).max(65_536).default(16_384),
  headers: count(100, 20),
  /** Seconds for a request's headers, for all of it, and until a silent connection is closed. */
  headersSeconds: z.number().positive().max(120).default(10),
  requestSeconds: z.number().positive().max(3600).default(300),
  idleSeconds: z.number().positive().max(600).default(75),
  /** The least that a body brings in a second, looked at every so many seconds. */
  slowestBytesPerSecond: count(500),
  paceSeconds: z.number().positive().max(60).default(10),
});

export type LimitSettings = z.infer<typeof limitSettings>;
