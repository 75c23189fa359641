/** What `/api/person` sends, checked as it comes in. */
import * as z from 'zod/mini';

const moment = z.iso.datetime();

const deedSchema = z.object({
  id: z.number(),
  at: moment,
  action: z.string(),
  by: z.nullable(z.string()),
  why: z.nullable(z.string()),
  /** Of an erasure: where its proof is, and how much is still to go. */
  erasure: z.optional(z.object({ id: z.string(), waiting: z.number() })),
});

export const foundSchema = z.object({
  held: z.array(
    z.object({ table: z.string(), holds: z.string(), rows: z.number(), until: z.array(z.string()) }),
  ),
  /** Web chats in which their contact was given, by whomever. */
  unproven: z.number(),
  /** What was done with their data before. */
  before: z.array(deedSchema),
});

export const erasedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('erased'), id: z.string() }),
  z.object({ kind: z.literal('nothing') }),
  z.object({ kind: z.literal('not-now'), why: z.array(z.string()) }),
]);

export const trailSchema = z.object({ deeds: z.array(deedSchema), next: z.optional(z.number()) });

export const proofSchema = z.object({
  id: z.string(),
  at: moment,
  by: z.nullable(z.string()),
  why: z.nullable(z.string()),
  doneAt: z.nullable(moment),
  triedAt: z.nullable(moment),
  rows: z.array(
    z.object({
      table: z.string(),
      holds: z.string(),
      how: z.enum(['erased', 'emptied', 'kept']),
      rows: z.number(),
      why: z.optional(z.string()),
    }),
  ),
  waiting: z.array(z.object({ what: z.string(), things: z.number() })),
});

export type Deed = z.infer<typeof deedSchema>;
export type Found = z.infer<typeof foundSchema>;
export type Proof = z.infer<typeof proofSchema>;

/** By what somebody is looked for. It is in no address and is kept nowhere. */
export interface Asked {
  readonly phone: string;
  readonly email: string;
  readonly reference: string;
  readonly alsoUnproven: boolean;
}

/** Somebody of many years is looked for, or erased, in many tables: giving up on that says nothing of how it went. */
export const PATIENCE_MS = 120_000;
