/** What the server sends, checked as it comes in. Fields that later servers add are let pass. */
import * as z from 'zod/mini';

// Compiled checks need eval, which the content security policy forbids.
z.config({ jitless: true });

export const meSchema = z.object({
  staff: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    roles: z.array(z.string()),
    teams: z._default(z.array(z.string()), []),
  }),
  /** To be repeated in every changing request. */
  csrf: z.string(),
  council: z.string(),
});

export const welcomeSchema = z.object({
  council: z.string(),
  /** Where staff sign in with their own account elsewhere. */
  singleSignOn: z.optional(z.object({ name: z.string() })),
});

export const errorSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), advisor: z.optional(z.string()) }),
});

export const PRESENCES = ['available', 'busy', 'away'] as const;

const presenceSchema = z.object({
  state: z.enum(PRESENCES),
  since: z.optional(z.iso.datetime()),
  /** Set by silence, not by the advisor. */
  auto: z.optional(z.boolean()),
});

export const handoverSchema = z.object({
  id: z.string(),
  conversation: z.string(),
  status: z.enum(['waiting', 'active', 'closed', 'left-message']),
  wish: z.enum(['chat', 'message', 'call-back']),
  priority: z.enum(['urgent', 'vulnerable', 'normal']),
  requestedAt: z.iso.datetime(),
  reason: z.string(),
  channel: z.string(),
  contact: z.optional(z.object({ name: z.string(), phone: z.string() })),
  reference: z.optional(z.string()),
  takenAt: z.optional(z.iso.datetime()),
  closedAt: z.optional(z.iso.datetime()),
  advisor: z.optional(z.string()),
  advisorId: z.optional(z.string()),
  mine: z.boolean(),
  team: z.optional(z.string()),
  teamName: z.optional(z.string()),
  position: z.optional(z.number()),
  /** Sequences and times of what was last said: by anyone, by the resident, by an advisor. */
  lastSequence: z._default(z.number(), 0),
  heardSequence: z.optional(z.number()),
  heardAt: z.optional(z.iso.datetime()),
  repliedAt: z.optional(z.iso.datetime()),
  preview: z.optional(z.string()),
  previewBy: z.optional(z.string()),
  /** Why it came back to the queue. */
  requeued: z.optional(z.string()),
  closeReason: z.optional(z.string()),
  /** A left message that was marked as dealt with not long ago. */
  mayPutBack: z._default(z.boolean(), false),
  /** Stars of 5 that the resident gave. */
  rating: z.optional(z.number()),
  tags: z._default(z.array(z.string()), []),
  /** When they want to be rung, in words. */
  window: z.optional(z.string()),
});

const teamSchema = z.object({
  id: z.string(),
  name: z.string(),
  open: z.boolean(),
  opening: z.optional(z.string()),
  waiting: z.number(),
  oldestRequestedAt: z.optional(z.iso.datetime()),
});

export const queueSchema = z.object({
  /** The server's clock, for waiting times. */
  now: z.iso.datetime(),
  open: z.boolean(),
  opening: z.optional(z.string()),
  handovers: z.array(handoverSchema),
  teams: z._default(z.array(teamSchema), []),
  presence: z.optional(presenceSchema),
  mostAtOnce: z.optional(z.number()),
  /** What a text message costs the council, in pence a segment. */
  textPence: z.optional(z.number()),
  /** What operators have switched off, by channel or as `everything`, and what residents are told meanwhile. */
  off: z._default(
    z.array(z.object({ channel: z.string(), message: z.string(), since: z.iso.datetime() })),
    [],
  ),
  tags: z._default(z.array(z.string()), []),
  closingReasons: z._default(z.array(z.object({ id: z.string(), name: z.string() })), []),
});

export const searchSchema = z.object({
  handovers: z.array(
    z.extend(handoverSchema, {
      /** The latest message or note with the words that were looked for. */
      passage: z.optional(z.object({ by: z.string(), sequence: z.optional(z.number()), text: z.string() })),
    }),
  ),
  next: z.optional(z.string()),
});

/** News of kinds that are not known here is nothing. */
export const newsSchema = z.union([
  z.object({ kind: z.enum(['queue', 'everything', 'presence']) }),
  z.object({ kind: z.enum(['entries', 'typing', 'notes', 'delivery']), conversation: z.string() }),
]);

export type Me = z.infer<typeof meSchema>;
export type Handover = z.infer<typeof handoverSchema>;
export type FoundHandover = z.infer<typeof searchSchema>['handovers'][number];
export type Queue = z.infer<typeof queueSchema>;
export type News = z.infer<typeof newsSchema>;
