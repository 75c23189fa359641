/** One item as a file, for review in git: Markdown with front matter for an article, YAML for the others. */
import { parse, stringify } from 'yaml';
import type { ContentKind, ItemKey } from '../../store/content.ts';
import { articleSchema, parseArticle } from '../article.ts';
import { type Notice, noticeSchema } from '../notice.ts';
import { plainIssue } from '../plain-issue.ts';
import { wordingFileSchema } from '../wording.ts';

/** Where each kind stands in an exported folder. */
export const FOLDERS: Readonly<Record<ContentKind, { readonly folder: string; readonly ending: string }>> = {
  article: { folder: 'articles', ending: '.md' },
  wording: { folder: 'wording', ending: '.yaml' },
  notice: { folder: 'notices', ending: '.yaml' },
};

export function pathOf({ kind, id }: ItemKey): string {
  const { folder, ending } = FOLDERS[kind];
  return `${folder}/${id}${ending}`;
}

const WIDTH = { lineWidth: 100 };

/** The whole file. The same item is always the same text. */
export function writeItem({ kind }: ItemKey, body: unknown): string {
  if (kind !== 'article') return stringify(sameLines(body), WIDTH);
  const { body: markdown, ...front } = articleSchema.parse(body);
  return `---\n${stringify(sameLines(front), WIDTH)}---\n${sameLines(markdown).trim()}\n`;
}

export type ReadItem =
  | { readonly kind: 'item'; readonly body: Readonly<Record<string, unknown>> & { readonly id?: string } }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

/** Reads what `writeItem` wrote, or what somebody made of it. Every problem at once, in an editor's words. */
export function readItem(kind: ContentKind, source: string): ReadItem {
  const text = sameLines(source);
  if (kind === 'article') {
    const parsed = parseArticle(text);
    return parsed.kind === 'wrong' ? parsed : { kind: 'item', body: parsed.article };
  }
  const schema = kind === 'wording' ? wordingFileSchema : noticeSchema;
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    return { kind: 'wrong', problems: [`is not YAML: ${firstLine(error)}`] };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { kind: 'item', body: parsed.data as Notice };
  return {
    kind: 'wrong',
    problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${plainIssue(issue)}`),
  };
}

/** As a file has it, for comparing: a body is trimmed, and lines end in one way. */
export function plainBody({ kind }: ItemKey, body: unknown): unknown {
  const plain = sameLines(JSON.parse(JSON.stringify(body)) as unknown);
  if (kind !== 'article' || typeof plain !== 'object' || plain === null) return plain;
  const { body: markdown } = plain as { body?: unknown };
  return typeof markdown === 'string' ? { ...plain, body: markdown.trim() } : plain;
}

function sameLines<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n') as T;
  if (Array.isArray(value)) return value.map(sameLines) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, sameLines(member)])) as T;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
