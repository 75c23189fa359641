/** Articles: the answers. One Markdown file each, with YAML front matter; in the database once loaded. */
import { parse } from 'yaml';
import { z } from 'zod';
import { plainIssue } from './plain-issue.ts';

export const articleSchema = z.object({
  /** The taxonomy id, and the file's name. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1).max(80),
  topic: z.string().min(1),
  /** Code of the Local Government Service List. */
  lgsl: z.number().int().positive().optional(),
  /** The team that keeps the answer right, and the day by which it looks again (YYYY-MM-DD). */
  owner: z.string().min(1),
  review: z.iso.date(),
  /** What residents type to ask it: trains the classifier. */
  phrases: z.array(z.string().min(1)).min(1),
  /** The whole answer as one text message: GSM-7, at most 306 characters. */
  text: z.string().min(1),
  links: z.array(z.object({ label: z.string().min(1), url: z.string().min(1) })).default([]),
  /** Ids of articles and dialogs that people need next. */
  related: z.array(z.string()).default([]),
  /** Markdown; the answer is in the first sentence. */
  body: z.string().min(1),
});

export type Article = z.infer<typeof articleSchema>;

export type ParsedArticle =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

/** Reads one article file. Every problem is told at once, in an editor's words. */
export function parseArticle(source: string): ParsedArticle {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source.replace(/^\uFEFF/, ''));
  if (!match)
    return { kind: 'wrong', problems: ['It does not begin with front matter between two lines of "---".'] };
  const front = readYaml(match[1] ?? '');
  if (typeof front === 'string')
    return { kind: 'wrong', problems: [`Its front matter is not YAML: ${front}`] };
  const parsed = articleSchema.safeParse({ ...front, body: (match[2] ?? '').trim() });
  return parsed.success
    ? { kind: 'article', article: parsed.data }
    : {
        kind: 'wrong',
        problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${plainIssue(issue)}`),
      };
}

/** What stands there, or why it cannot be read. */
function readYaml(text: string): Record<string, unknown> | string {
  try {
    const value: unknown = parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : 'it has no names and values.';
  } catch (error) {
    return (error instanceof Error ? error.message : '').split('\n')[0] ?? '';
  }
}
