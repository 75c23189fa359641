/** What the editor's routes send, checked as it comes in. Drafts may be unfinished, so their fields may be missing. */
import * as z from 'zod/mini';
import type { problemsSchema } from '../problems.ts';

const KINDS = ['article', 'wording', 'notice'] as const;
const text = z.catch(z.string(), '');
const texts = z.catch(z.array(z.string()), []);
const count = z.catch(z.number(), 0);

const summarySchema = z.object({
  kind: z.enum(KINDS),
  id: z.string(),
  title: z.string(),
  topic: z.optional(z.string()),
  owner: z.optional(z.string()),
  status: z.string(),
  live: z.optional(z.object({ version: z.number(), at: z.string(), by: z.string() })),
  open: z.optional(
    z.object({
      version: z.number(),
      status: z.string(),
      by: z.string(),
      savedAt: z.string(),
      publishAt: z.optional(z.string()),
    }),
  ),
  /** The day by which its owner looks at it again. */
  review: z.optional(z.string()),
  due: z.catch(z.boolean(), false),
  used: count,
  helpful: count,
  failed: count,
});

export const itemsSchema = z.object({ items: z.array(summarySchema) });

const remarkSchema = z.object({ by: z.string(), at: z.string(), why: z.string() });

const versionSchema = z.object({
  version: z.number(),
  status: z.string(),
  by: z.string(),
  approvedBy: z.optional(z.string()),
  why: z.optional(z.string()),
  /** Why it went live although it broke examples. */
  brokenReason: z.optional(z.string()),
  savedAt: z.string(),
  publishedAt: z.optional(z.string()),
  /** By who archived it. */
  ended: z.optional(remarkSchema),
});

export const itemSchema = z.object({
  kind: z.enum(KINDS),
  id: z.string(),
  live: z.optional(z.object({ version: z.number(), body: z.unknown(), by: z.string(), at: z.string() })),
  open: z.optional(
    z.object({
      version: z.number(),
      revision: z.number(),
      status: z.string(),
      body: z.unknown(),
      by: z.string(),
      byId: z.optional(z.string()),
      why: z.optional(z.string()),
      /** The live version that it was made from. */
      basedOn: z.optional(z.number()),
      savedAt: z.string(),
      publishAt: z.optional(z.string()),
      sentBack: z.optional(remarkSchema),
    }),
  ),
  /** What was live last, once it is archived. */
  last: z.optional(z.object({ body: z.unknown() })),
  mayApprove: z.boolean(),
  history: z.array(versionSchema),
});

export const oldVersionSchema = z.object({ version: z.number(), body: z.unknown() });

export const savedSchema = z.object({ version: z.number(), revision: z.number() });

/** With 409 `edited-meanwhile`. */
export const meanwhileSchema = z.object({
  by: z.string(),
  at: z.string(),
  version: z.number(),
  /** 0 where it is live, and nothing else is being written. */
  revision: z.number(),
  body: z.unknown(),
});

export const tasksSchema = z.object({
  tasks: z.array(
    z.object({
      kind: z.string(),
      /** What it is about; a proposal for which there is no answer yet has none. */
      item: z.optional(z.object({ kind: z.enum(KINDS), id: z.string() })),
      id: z.optional(z.string()),
      title: z.string(),
      owner: z.optional(z.string()),
      since: z.string(),
    }),
  ),
});

const outcomeSchema = z.object({ kind: z.string(), ids: texts, titles: texts });

export const wouldChangeSchema = z.object({
  looked: count,
  examples: z.array(
    z.object({
      id: z.string(),
      words: z.string(),
      must: z.string(),
      mustTitle: text,
      before: outcomeSchema,
      after: outcomeSchema,
      holds: z.boolean(),
    }),
  ),
  questions: z.array(
    z.object({ words: z.string(), times: count, before: outcomeSchema, after: outcomeSchema }),
  ),
});

export const checkSchema = z.object({
  problems: z.array(z.object({ field: text, message: z.string() })),
});

export const examplesSchema = z.object({
  examples: z.array(
    z.object({ id: z.string(), words: z.string(), must: z.string(), mustTitle: z.optional(z.string()) }),
  ),
});

export const factsSchema = z.object({
  facts: z.array(z.object({ name: z.string(), value: z.string() })),
});

const linkSchema = z.object({ label: text, url: text });

/** An article as it is being written. What we do not know of it is kept as it is. */
export const articleSchema = z.looseObject({
  title: text,
  topic: text,
  owner: text,
  review: text,
  phrases: texts,
  text,
  links: z.catch(z.array(linkSchema), []),
  related: texts,
  body: text,
});

const formsSchema = z.union([z.string(), z.object({ web: z.string(), text: z.string() })]);

/** A dialog's words: under each key one wording, or several for the first time, the second… */
export const wordingSchema = z.looseObject({
  title: text,
  phrases: texts,
  words: z.catch(z.record(z.string(), z.union([formsSchema, z.array(formsSchema)])), {}),
});

export const noticeSchema = z.looseObject({
  title: text,
  text,
  sms: text,
  from: text,
  until: z.optional(z.string()),
  topics: z.catch(z.union([z.literal('all'), z.array(z.string())]), []),
});

export type Kind = (typeof KINDS)[number];
export type Summary = z.infer<typeof summarySchema>;
export type Item = z.infer<typeof itemSchema>;
export type Version = z.infer<typeof versionSchema>;
export type Meanwhile = z.infer<typeof meanwhileSchema>;
export type Task = z.infer<typeof tasksSchema>['tasks'][number];
/** With 422 `content-wrong`. */
export type Problems = z.infer<typeof problemsSchema>['problems'];
export type WouldChange = z.infer<typeof wouldChangeSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Article = z.infer<typeof articleSchema>;
type Wording = z.infer<typeof wordingSchema>;
export type Words = Wording['words'][string];
export type Forms = z.infer<typeof formsSchema>;
export type Notice = z.infer<typeof noticeSchema>;
export type Fact = z.infer<typeof factsSchema>['facts'][number];
