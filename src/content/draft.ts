/** Content that is still being written, made whole enough to be said: what is missing is blank, or as it is live. */
import { z } from 'zod';
import type { Fillings, StandingNotice } from '../conversation/world.ts';
import type { ContentKind } from '../store/content.ts';
import { type Article, articleSchema } from './article.ts';
import { fillFacts } from './facts.ts';
import { type WordingFile, type Words, wordingFileSchema } from './wording.ts';

/** One item as an editor has it before them; `body` is whatever they have so far. */
export interface Draft {
  readonly kind: ContentKind;
  readonly id: string;
  readonly body: unknown;
}

/**
 * In characters. Beyond them nothing may be published, and nobody is shown more while it is being written: to fit a
 * megabyte to a channel would hold up every turn meanwhile.
 */
const LONGEST = { body: 20_000, text: 2_000, line: 300 };
const MOST = 1000;
const MOST_IN_TURN = 20;

const upTo = (length: number) =>
  z
    .string()
    .transform((text) => text.slice(0, length))
    .catch('');
const words = upTo(LONGEST.line);
/** The first thousand of a list that anybody may have pasted. */
function list<Schema extends z.ZodType>(of: Schema) {
  return z.preprocess((given) => (Array.isArray(given) ? given.slice(0, MOST) : []), z.array(of)).catch([]);
}

const { lgsl } = articleSchema.shape;

const articleDraftSchema = z.object({
  title: words,
  topic: words,
  lgsl: lgsl.catch(undefined),
  owner: words,
  review: words,
  phrases: list(words),
  text: upTo(LONGEST.text),
  links: list(z.object({ label: words, url: upTo(LONGEST.text) }).catch({ label: '', url: '' })),
  related: list(words),
  body: upTo(LONGEST.body),
});

/** Never throws: what cannot be read is blank. */
export function articleOfDraft(id: string, body: unknown): Article {
  const read = articleDraftSchema.catch(articleDraftSchema.parse({})).parse(body);
  const { lgsl: code, ...article } = read;
  const phrases = article.phrases.filter((phrase) => phrase.trim() !== '');
  return { id, ...article, phrases, ...(code !== undefined && { lgsl: code }) };
}

const wordingDraftSchema = z.object({
  title: words,
  phrases: list(words),
  words: z
    .record(z.string(), wordingFileSchema.shape.words.valueType.transform(shortened).catch(''))
    .catch({}),
});

/** A sentence that is missing is said as `live` has it, so that a turn can always be taken. */
export function wordingOfDraft(body: unknown, live: WordingFile | undefined): WordingFile {
  const read = wordingDraftSchema.catch(wordingDraftSchema.parse({})).parse(body);
  return {
    title: read.title || (live?.title ?? ''),
    phrases: read.phrases.filter((phrase) => phrase.trim() !== ''),
    words: { ...live?.words, ...read.words },
  };
}

function shortened(words: Words): Words {
  if (Array.isArray(words)) return words.slice(0, MOST_IN_TURN).flatMap((one) => shortened(one));
  if (typeof words === 'string') return words.slice(0, LONGEST.text);
  return { web: words.web.slice(0, LONGEST.text), text: words.text.slice(0, LONGEST.text) };
}

const noticeDraftSchema = z.object({
  text: upTo(LONGEST.text),
  sms: upTo(LONGEST.text),
  topics: z.union([z.literal('all'), z.array(words)]).catch('all'),
});

/** A notice as if it were in force now, so that it can be seen before it begins. */
export function noticeOfDraft(id: string, body: unknown, facts: Fillings): StandingNotice {
  const { text, sms, topics } = noticeDraftSchema.catch(noticeDraftSchema.parse({})).parse(body);
  const filled = { text: fillFacts(text, facts), sms: fillFacts(sms, facts) };
  return { key: `${id}@draft`, ...filled, from: new Date(0), topics };
}
