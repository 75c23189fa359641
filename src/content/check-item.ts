/** What keeps an article, a wording or a notice from going live, each problem in an editor's words. */
import type { z } from 'zod';
import { segmentsOf } from '../conversation/fitting/gsm7.ts';
import type { Fillings } from '../conversation/world.ts';
import type { ContentKind } from '../store/content.ts';
import { MOST_OWNERS } from '../understanding/verbatim.ts';
import { type Article, articleSchema } from './article.ts';
import { taughtForCarrier } from './check/carrier-words.ts';
import { LONGEST_TEXT } from './check/quality.ts';
import { fillFacts, placeholdersIn } from './facts.ts';
import { noticeSchema } from './notice.ts';
import { phraseKey } from './phrases.ts';
import { plainIssue } from './plain-issue.ts';
import { unsafeIn } from './safe-markdown.ts';
import { variantsOf, type WordingFile, wordingFileSchema, wordsAt } from './wording.ts';

/** One thing wrong, and in which field: `body`, `phrases.3`, `words.done`. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** What an item is checked against. */
export interface Surroundings {
  /** What may stand in braces anywhere: facts and numbers of council.yaml. */
  readonly facts: Fillings;
  /** Who has a phrase, by `phraseKey`: several when they share it. */
  readonly phraseOwners: ReadonlyMap<string, readonly Owner[]>;
  /** The articles and dialogs that residents can reach. */
  readonly topics: ReadonlySet<string>;
  /** Every dialog that runs here, and the engine's own words: what the code needs of them. */
  readonly shipped: ReadonlyMap<string, WordingFile>;
  /** Links by `http://` pass: they work, and were taken once. */
  readonly httpLinks?: boolean;
}

/** An article or dialog that has a phrase. */
export interface Owner {
  readonly kind: ContentKind;
  readonly id: string;
  readonly title: string;
}

const LONGEST_BODY = 20_000;
/** What nobody here answers has some 4,100. */
const MOST_PHRASES = 5000;
/** Longer ones ask something, which is one topic's. */
const MOST_WORDS_SHARED = 2;
const LONGEST_PHRASE = 200;
/** The JSON of an item. The engine's own words with what nobody here answers, the largest there is, have 203,000 characters. */
const LARGEST_ITEM = 400_000;
/** Levels of lists and names within each other. A wording, the deepest there is, has five. */
const DEEPEST_ITEM = 20;
/** What is longer is not even looked through: far more than anything is meant to have, as drafts are cut. */
const LONGEST_LOOK = { text: 2000, line: 300 };

/** What cannot even be kept as a draft. Everything else may be put right later. */
export function tooLarge(body: unknown): readonly Problem[] {
  // First of all: JSON.stringify itself fails on some thousand levels.
  if (isTooDeep(body)) {
    return [problem('', `has lists within lists; the most is ${DEEPEST_ITEM} within each other`)];
  }
  const { body: words } = isRecord(body) ? body : {};
  const length = typeof words === 'string' ? words.length : 0;
  if (length > LONGEST_BODY) {
    return [problem('body', `has ${figure(length)} characters; the most is ${figure(LONGEST_BODY)}`)];
  }
  const size = JSON.stringify(body ?? null).length;
  return size > LARGEST_ITEM
    ? [
        problem(
          '',
          `is too large: ${figure(size)} characters with everything; the most is ${figure(LARGEST_ITEM)}`,
        ),
      ]
    : [];
}

/** Every problem at once; none means that it may go live. */
export function problemsOf(
  kind: ContentKind,
  id: string,
  body: unknown,
  around: Surroundings,
): readonly Problem[] {
  const large = tooLarge(body);
  if (large.length > 0) return large;
  if (kind === 'article') return articleProblems(id, body, around);
  return kind === 'wording' ? wordingProblems(id, body, around) : noticeProblems(id, body, around);
}

function articleProblems(id: string, body: unknown, around: Surroundings): readonly Problem[] {
  const parsed = articleSchema.safeParse(body);
  if (!parsed.success) return parsed.error.issues.map(issueProblem);
  const article = parsed.data;
  const long = farTooLong([
    ...(['title', 'topic', 'owner'] as const).map((field) => ({ field, text: article[field] })),
    { field: 'text', text: article.text, most: LONGEST_LOOK.text, meant: LONGEST_TEXT },
    ...article.links.flatMap(({ label, url }, index) => [
      { field: `links.${index}`, text: label },
      { field: `links.${index}`, text: url, most: LONGEST_LOOK.text },
    ]),
  ]);
  if (long.length > 0) return long;
  const known = new Set(Object.keys(around.facts));
  return [
    ...idProblems(id, article.id, around),
    ...textProblems('text', fillFacts(article.text, around.facts)),
    ...markdownProblems('body', article.body, around),
    ...markdownProblems('text', article.text, around),
    ...article.links.flatMap(({ label, url }, index) =>
      markdownProblems(`links.${index}`, `[${label}](${url})`, around),
    ),
    ...factProblems('body', article.body, known),
    ...factProblems('text', article.text, known),
    ...phraseProblems('article', id, article.phrases, around),
    ...relatedProblems(article, around),
  ];
}

function idProblems(id: string, own: string, { shipped }: Surroundings): readonly Problem[] {
  if (own !== id) return [problem('id', `is "${own}", but it is kept as "${id}"`)];
  return shipped.has(id) ? [problem('id', 'is the name of a dialog; give it another')] : [];
}

function relatedProblems({ id, related }: Article, { topics }: Surroundings): readonly Problem[] {
  return related
    .filter((other) => other !== id && !topics.has(other))
    .map((other) => problem('related', `has "${other}", which is not here`));
}

function phraseProblems(
  kind: ContentKind,
  id: string,
  phrases: readonly string[],
  { phraseOwners }: Surroundings,
): readonly Problem[] {
  const seen = new Set<string>();
  const found = phrases.flatMap((phrase, index) => {
    const field = `phrases.${index}`;
    const key = phraseKey(phrase);
    const others = (phraseOwners.get(key) ?? []).filter((one) => one.kind !== kind || one.id !== id);
    const [other] = mayBeShared(key, others.length + 1) ? [] : others;
    const twice = key !== '' && seen.has(key);
    seen.add(key);
    if (phrase.length > LONGEST_PHRASE) {
      return [problem(field, `is too long for a phrase; the most is ${LONGEST_PHRASE} characters`)];
    }
    if (other) return [problem(field, `"${phrase}" is a phrase of "${other.title}" (${other.id}) already`)];
    return twice ? [problem(field, `"${phrase}" is here twice`)] : [];
  });
  return phrases.length > MOST_PHRASES
    ? [problem('phrases', `are ${phrases.length}; the most is ${MOST_PHRASES}`), ...found]
    : found;
}

/** What people say of a whole field ("bins", "council tax") may be a few topics' phrase: they are asked which is meant. */
function mayBeShared(key: string, owners: number): boolean {
  return owners <= MOST_OWNERS && key.split(' ').length <= MOST_WORDS_SHARED;
}

function wordingProblems(id: string, body: unknown, around: Surroundings): readonly Problem[] {
  const parsed = wordingFileSchema.safeParse(body);
  if (!parsed.success) return parsed.error.issues.map(issueProblem);
  const needed = around.shipped.get(id);
  if (!needed) return [problem('id', 'is no dialog that runs here')];
  const { words, phrases } = parsed.data;
  const long = farTooLong([
    { field: 'title', text: parsed.data.title },
    ...Object.entries(words).flatMap(([key, value]) =>
      variantsOf(value).map(({ text }) => ({ field: `words.${key}`, text, most: LONGEST_LOOK.text })),
    ),
  ]);
  if (long.length > 0) return long;
  const missing = Object.keys(needed.words).filter((key) => wordsAt({ words }, key) === undefined);
  return [
    ...missing.map((key) => problem(`words.${key}`, 'is missing; the dialog says it')),
    ...Object.entries(words).flatMap(([key, value]) => {
      const field = `words.${key}`;
      const own = wordsAt(needed, key);
      if (own === undefined) return [problem(field, 'is never said; take it out')];
      const allowed = new Set([
        ...Object.keys(around.facts),
        ...variantsOf(own).flatMap(({ text }) => placeholdersIn(text)),
      ]);
      return variantsOf(value).flatMap(({ form, text }) => [
        ...(text.trim() === '' && !isBlank(own) ? [problem(field, 'is empty')] : []),
        ...factProblems(field, text, allowed),
        ...markdownProblems(field, text, around),
        ...(form === 'web' || key.startsWith('language-') ? [] : letterProblems(field, text)),
      ]);
    }),
    ...phraseProblems('wording', id, phrases, around),
  ];
}

/** Some words are blank in the file, where one form says nothing. */
function isBlank(words: WordingFile['words'][string]): boolean {
  return variantsOf(words).some(({ text }) => text.trim() === '');
}

function noticeProblems(id: string, body: unknown, around: Surroundings): readonly Problem[] {
  const { facts, topics } = around;
  const parsed = noticeSchema.safeParse(body);
  if (!parsed.success) return parsed.error.issues.map(issueProblem);
  const { id: own, text, sms, topics: about } = parsed.data;
  const known = new Set(Object.keys(facts));
  const unknown = about === 'all' ? [] : about.filter((topic) => !topics.has(topic));
  return [
    ...(own === id ? [] : [problem('id', `is "${own}", but it is kept as "${id}"`)]),
    ...unknown.map((topic) => problem('topics', `has "${topic}", which is not here`)),
    ...markdownProblems('text', text, around),
    ...markdownProblems('sms', sms, around),
    ...letterProblems('sms', sms),
    ...factProblems('text', text, known),
    ...factProblems('sms', sms, known),
  ];
}

interface Measured {
  readonly field: string;
  readonly text: string;
  /** A line's unless told. */
  readonly most?: number;
  /** What an editor is told to keep to, where that is less. */
  readonly meant?: number;
}

/** Every field that is too long to be looked through. */
function farTooLong(fields: readonly Measured[]): readonly Problem[] {
  return fields
    .filter(({ text, most = LONGEST_LOOK.line }) => text.length > most)
    .map(({ field, text, most = LONGEST_LOOK.line, meant = most }) =>
      problem(field, `has ${figure(text.length)} characters; the most is ${figure(meant)}`),
    );
}

/** Level by level, so that no depth is too much for it. */
function isTooDeep(body: unknown): boolean {
  let level: readonly unknown[] = [body];
  for (let depth = 0; depth <= DEEPEST_ITEM; depth += 1) {
    level = level.filter(isRecord).flatMap((value) => Object.values(value));
    if (level.length === 0) return false;
  }
  return true;
}

function textProblems(field: string, text: string): readonly Problem[] {
  const long =
    text.length > LONGEST_TEXT
      ? [problem(field, `has ${text.length} characters; the most for a text message is ${LONGEST_TEXT}`)]
      : [];
  return [...long, ...letterProblems(field, text)];
}

function letterProblems(field: string, text: string): readonly Problem[] {
  const taught = taughtForCarrier(text);
  return [
    ...(segmentsOf(text).encoding === 'gsm7'
      ? []
      : [problem(field, 'has a character that a plain text message cannot hold')]),
    ...(taught === undefined
      ? []
      : [problem(field, `has "${taught}"; mobile networks take that as STOP. Teach BACK or MENU`)]),
  ];
}

function markdownProblems(field: string, text: string, { httpLinks }: Surroundings): readonly Problem[] {
  return unsafeIn(text, httpLinks).map((message) => problem(field, message));
}

function factProblems(field: string, text: string, known: ReadonlySet<string>): readonly Problem[] {
  return [...new Set(placeholdersIn(text))]
    .filter((name) => !known.has(name))
    .map((name) => problem(field, `has {${name}}, which stands for nothing; facts are in council.yaml`));
}

function issueProblem(issue: z.core.$ZodIssue): Problem {
  return problem(issue.path.map(String).join('.'), plainIssue(issue));
}

function problem(field: string, message: string): Problem {
  return { field, message };
}

function figure(count: number): string {
  return count.toLocaleString('en-GB');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
