/** What `/api/unanswered` sends, checked as it comes in. */
import * as z from 'zod/mini';

const count = z.number();
const named = z.nullable(z.object({ id: z.string(), kind: z.string(), title: z.string() }));
const guesses = z.array(
  z.object({ kind: z.string(), id: z.string(), title: z.string(), score: z.optional(count) }),
);

const groupSchema = z.object({
  id: z.string(),
  name: z.string(),
  times: count,
  lastAt: z.string(),
  noAnswer: count,
  unsure: count,
  notHelpful: count,
  person: count,
  questions: z.array(z.object({ id: z.string(), words: z.string(), times: count })),
  /** Questions of the group that are not listed. */
  more: count,
  guesses,
});

const proposalSchema = z.object({
  id: z.string(),
  at: z.string(),
  words: z.string(),
  note: z.string(),
  by: z.optional(z.string()),
  takenFor: named,
  right: named,
  guesses,
});

export const unansweredSchema = z.object({
  groups: z.array(groupSchema),
  total: z.object({ groups: count, questions: count, times: count }),
  proposals: z.array(proposalSchema),
  days: count,
});

/** What came of adding phrases, and of ruling on questions. */
export const addedSchema = z.object({ status: z.optional(z.string()), ruled: z.optional(count) });

export type Added = z.infer<typeof addedSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Proposal = z.infer<typeof proposalSchema>;
export type Guess = Group['guesses'][number];
