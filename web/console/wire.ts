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
  }),
  /** To be repeated in every changing request. */
  csrf: z.string(),
  council: z.string(),
});

export const welcomeSchema = z.object({ council: z.string() });

export const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

const handoverSchema = z.object({
  id: z.string(),
  conversation: z.string(),
  status: z.enum(['waiting', 'active', 'closed', 'left-message']),
  wish: z.enum(['chat', 'message', 'call-back']),
  priority: z.enum(['urgent', 'normal']),
  requestedAt: z.iso.datetime(),
  reason: z.string(),
  channel: z.string(),
  contact: z.optional(z.object({ name: z.string(), phone: z.string() })),
  reference: z.optional(z.string()),
  takenAt: z.optional(z.iso.datetime()),
  closedAt: z.optional(z.iso.datetime()),
  advisor: z.optional(z.string()),
  mine: z.boolean(),
});

export const queueSchema = z.object({
  /** The server's clock, for waiting times. */
  now: z.iso.datetime(),
  open: z.boolean(),
  opening: z.optional(z.string()),
  handovers: z.array(handoverSchema),
});

const entrySchema = z.object({
  sequence: z.number(),
  at: z.iso.datetime(),
  author: z.enum(['resident', 'parley', 'advisor', 'system']),
  text: z.string(),
  quickReplies: z.optional(z.array(z.string())),
  advisor: z.optional(z.string()),
  notice: z.optional(z.string()),
  /** Ids of pictures that came with it. */
  photos: z.optional(z.array(z.string())),
  /** The id this or another console gave an advisor's message. */
  clientId: z.optional(z.string()),
  understood: z.optional(
    z.object({ topics: z.array(z.string()), named: z.array(z.string()), urgent: z.boolean() }),
  ),
});

export const conversationSchema = z.object({
  handover: handoverSchema,
  form: z.enum(['web', 'text']),
  phone: z.optional(z.string()),
  stopped: z.boolean(),
  entries: z.array(entrySchema),
  collected: z.array(
    z.object({
      title: z.string(),
      slots: z.array(z.object({ name: z.string(), value: z.string() })),
    }),
  ),
});

export const newsSchema = z.union([
  z.object({ kind: z.enum(['queue', 'everything']) }),
  z.object({ kind: z.enum(['entries', 'typing']), conversation: z.string() }),
]);

export type Me = z.infer<typeof meSchema>;
export type Handover = z.infer<typeof handoverSchema>;
export type Queue = z.infer<typeof queueSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type Conversation = z.infer<typeof conversationSchema>;
export type News = z.infer<typeof newsSchema>;
