/** What checks and previews send, checked as it comes in. */
import * as z from 'zod/mini';

const texts = z._default(z.array(z.string()), []);

const partSchema = z.object({ text: z.string(), quickReplies: texts });

const textPartSchema = z.extend(partSchema, {
  characters: z.number(),
  segments: z.number(),
  /** Of one sending; absent where the council has not said what a text costs. */
  pence: z.optional(z.number()),
});

const limitsSchema = z.object({
  channel: z.string(),
  title: z.string(),
  isOn: z.boolean(),
  mostCharacters: z.number(),
  mostButtons: z.number(),
  parts: z.number(),
  /** Its choices are written as numbered lines. */
  numbered: z.boolean(),
});

export const previewSchema = z.object({
  web: partSchema,
  sms: z.array(textPartSchema),
  social: z.array(z.extend(limitsSchema, { messages: z.array(partSchema) })),
});

const wrongSchema = z.object({ at: z.number(), character: z.string(), instead: z.optional(z.string()) });

const overlapSchema = z.object({
  phrase: z.string(),
  id: z.string(),
  title: z.string(),
  /** From 0 to 1. */
  share: z.number(),
});

export const checkSchema = z.object({
  readingAge: z.optional(z.number()),
  problems: z.array(z.object({ field: z.string(), message: z.string() })),
  hints: z.array(
    z.object({
      field: z.string(),
      message: z.string(),
      words: z.optional(z.string()),
      instead: z.optional(z.string()),
      times: z.optional(z.number()),
    }),
  ),
  text: z.optional(
    z.object({
      field: z.string(),
      written: z.string(),
      characters: z.number(),
      segments: z.number(),
      pence: z.optional(z.number()),
      wrong: z.array(wrongSchema),
    }),
  ),
  links: z.array(z.object({ label: z.string(), url: z.string(), problem: z.optional(z.string()) })),
  overlaps: z.optional(z.array(overlapSchema)),
});

export type Checked = z.infer<typeof checkSchema>;
export type TextCheck = NonNullable<Checked['text']>;
export type Overlap = z.infer<typeof overlapSchema>;
export type Previewed = z.infer<typeof previewSchema>;

/** What an editor has before them. `key` is one sentence of a wording, `nth` one of its successive forms. */
export interface DraftProps {
  readonly kind: 'article' | 'wording' | 'notice';
  readonly id: string;
  readonly body: unknown;
  readonly sentence?: string | undefined;
  readonly nth?: number | undefined;
}
