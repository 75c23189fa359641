/** One conversation, and what the desk offers for it, as the server sends them. */
import * as z from 'zod/mini';
import { handoverSchema } from './wire.ts';

const deliverySchema = z.enum(['sending', 'sent', 'delivered', 'failed']);

const deliveriesSchema = z._default(
  z.array(z.object({ sequence: z.number(), status: deliverySchema, deliveryReason: z.optional(z.string()) })),
  [],
);

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
  /** How far an advisor's or the assistant's words have come. */
  delivery: z.optional(deliverySchema),
  /** Why they were not delivered: a word of ours, or the provider's own words. */
  deliveryReason: z.optional(z.string()),
});

const noteSchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  author: z.string(),
  mine: z.boolean(),
  text: z.string(),
  kind: z._default(z.string(), 'note'),
});

const historySchema = z.object({
  id: z.string(),
  requestedAt: z.iso.datetime(),
  status: z.string(),
  reason: z.string(),
  advisor: z.optional(z.string()),
  closeReason: z.optional(z.string()),
  tags: z._default(z.array(z.string()), []),
});

const requestSchema = z.object({
  reference: z.string(),
  kind: z.string(),
  title: z.string(),
  status: z.string(),
  createdAt: z.iso.datetime(),
  dueOn: z.optional(z.string()),
  place: z.optional(z.string()),
});

export const conversationSchema = z.object({
  handover: handoverSchema,
  form: z.enum(['web', 'text']),
  phone: z.optional(z.string()),
  stopped: z.boolean(),
  /** Since when the resident's page has given no sign. */
  offPageSince: z.optional(z.iso.datetime()),
  unreachable: z._default(z.boolean(), false),
  silentUntil: z.optional(z.iso.datetime()),
  entries: z.array(entrySchema),
  collected: z.array(
    z.object({
      title: z.string(),
      slots: z.array(z.object({ name: z.string(), value: z.string() })),
    }),
  ),
  /** What they have told of themselves in this conversation. */
  told: z._default(z.object({ address: z.optional(z.string()), contact: z.optional(z.string()) }), {}),
  notes: z._default(z.array(noteSchema), []),
  /** Earlier times this person asked for us on this channel. */
  history: z._default(z.array(historySchema), []),
  requests: z._default(z.array(requestSchema), []),
  consent: z._default(
    z.array(z.object({ label: z.string(), at: z.optional(z.string()), words: z.optional(z.string()) })),
    [],
  ),
  /** How far recent words of advisors have come, those fetched before included. */
  deliveries: deliveriesSchema,
  /** The assistant fills in a form with them, while the advisor keeps the conversation. */
  lent: z.optional(z.boolean()),
  /** Dialogs that can be started for them. */
  dialogs: z._default(z.array(z.object({ id: z.string(), title: z.string() })), []),
});

export const resumedSchema = z.object({
  conversations: z.array(
    z.object({
      id: z.string(),
      handover: handoverSchema,
      entries: z.array(entrySchema),
      notes: z._default(z.array(noteSchema), []),
      deliveries: deliveriesSchema,
    }),
  ),
});

export const suggestionsSchema = z.object({
  articles: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  /** Ids of saved replies, best first. */
  savedReplies: z._default(z.array(z.string()), []),
});

export const savedRepliesSchema = z.object({
  replies: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      shared: z.boolean(),
      mine: z.boolean(),
      /** With what is known put in. */
      filled: z.optional(z.string()),
      /** Names of what could not be put in. */
      open: z._default(z.array(z.string()), []),
    }),
  ),
});

export const colleaguesSchema = z.object({
  colleagues: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      state: z.string(),
      active: z.number(),
      most: z.number(),
    }),
  ),
});

export const topicsSchema = z.object({
  topics: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      title: z.string(),
      /** How people ask for it. */
      phrases: z._default(z.array(z.string()), []),
    }),
  ),
});

/** Topics that a message may be about, the likeliest first, and what it was taken for. */
export const readingSchema = z.object({
  decision: z.object({ id: z.optional(z.string()) }),
  topics: z.array(z.object({ kind: z.string(), id: z.string() })),
});

export const loadSchema = z.object({
  teams: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      open: z.boolean(),
      waiting: z.number(),
      active: z.number(),
      oldestRequestedAt: z.optional(z.iso.datetime()),
    }),
  ),
  advisors: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      state: z.string(),
      active: z.number(),
      most: z.number(),
    }),
  ),
  today: z.object({
    taken: z.number(),
    closed: z.number(),
    medianWaitSeconds: z.optional(z.number()),
    abandoned: z.number(),
  }),
});

export type Entry = z.infer<typeof entrySchema>;
export type Note = z.infer<typeof noteSchema>;
export type Conversation = z.infer<typeof conversationSchema>;
export type Resumed = z.infer<typeof resumedSchema>;
export type SavedReply = z.infer<typeof savedRepliesSchema>['replies'][number];
export type Load = z.infer<typeof loadSchema>;
