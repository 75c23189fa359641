/** What a test chat's turn sends, checked as it comes in. */
import * as z from 'zod/mini';

const topicSchema = z.object({
  kind: z.string(),
  id: z.string(),
  title: z.string(),
  /** From 0 to 1. */
  share: z.number(),
});

export const triedSchema = z.object({
  replies: z.array(
    z.object({
      text: z.string(),
      quickReplies: z._default(z.array(z.string()), []),
      characters: z.optional(z.number()),
      segments: z.optional(z.number()),
      pence: z.optional(z.number()),
    }),
  ),
  understood: z.object({
    decision: z.object({ kind: z.string(), id: z.optional(z.string()) }),
    reason: z.string(),
    /** From this share on the likeliest is answered at once. */
    threshold: z.number(),
    topics: z.array(topicSchema),
    words: z.array(
      z.object({
        word: z.string(),
        /** What it was read as, where it was taken for a slip. */
        readAs: z.optional(z.string()),
        weight: z.number(),
      }),
    ),
  }),
  did: z.array(z.object({ kind: z.string(), id: z.optional(z.string()), title: z.optional(z.string()) })),
  /** To be sent with the next message of this chat. */
  session: z.string(),
});

export type Tried = z.infer<typeof triedSchema>;

const KINDS = ['article', 'wording', 'notice'] as const;

export const topicsSchema = z.object({
  items: z.array(
    z.object({
      kind: z.enum(KINDS),
      id: z.string(),
      title: z.string(),
      open: z.optional(z.object({ status: z.string(), by: z.string() })),
    }),
  ),
});

export type TopicItem = z.infer<typeof topicsSchema>['items'][number];

export const itemSchema = z.object({
  live: z.optional(z.object({ version: z.number(), body: z.unknown() })),
  open: z.optional(
    z.object({
      revision: z.number(),
      status: z.string(),
      basedOn: z.nullish(z.number()),
      body: z.unknown(),
    }),
  ),
});

export interface TriedDraft {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
  readonly body: unknown;
}
