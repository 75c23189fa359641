/** `parley check`: what would embarrass the council, found before residents do. */
import type { Environment } from '../config.ts';
import type { Article } from '../content/article.ts';
import { problemsOf } from '../content/check-item.ts';
import { type ContentFiles, readContentFiles } from '../content/files.ts';
import { createLibrary } from '../content/library.ts';
import { readingAge } from '../content/reading-age.ts';
import { variantsOf, type WordingFile } from '../content/wording.ts';
import type { Places } from '../conversation/world.ts';
import type { DeskSettings } from '../desk/settings.ts';
import { type Confusion, findConfusion } from '../understanding/confusion.ts';
import type { Topic } from '../understanding/understanding.ts';
import { checkPhrases } from './check-phrases.ts';
import { DIALOGS } from './dialogs.ts';
import { factsOf } from './facts.ts';
import { CONTENT_FOLDERS, readSettings } from './settings.ts';

/** Two joined texts: the longest that a resident should have to read at once. */
const LONGEST_TEXT = 306;
const OLDEST_READER = 10;
const AIMED_READER = 9;
/** The fewest from which an article can be told from its neighbours; a dialog's words are more alike. */
const FEWEST_PHRASES = { article: 12, dialog: 8 };

export interface ContentReport {
  /** In an editor's words, each naming what it is about. Nothing should be published with any. */
  readonly problems: readonly string[];
  /** What to look at when there is time. */
  readonly remarks: readonly string[];
  readonly articles: readonly ArticleReport[];
  /** Topics whose phrases are taken for each other; left out of a quick check. */
  readonly confusion?: Confusion;
  readonly summary: string;
}

interface ArticleReport {
  readonly id: string;
  /** Years of age, by measured formula; 9 is the aim. */
  readonly readingAge: number;
  readonly phrases: number;
  /** Characters of its text message. */
  readonly textLength: number;
  /** The day by which its owner looks at it again, YYYY-MM-DD. */
  readonly review: string;
}

/**
 * Checks settings, articles, wording and dialogs whole. The confusion takes five trainings; `quick` leaves it out.
 * @throws ParleyError `settings-wrong` for settings only
 */
export async function checkContent(
  environment: Environment,
  now: Date,
  { quick = false }: { readonly quick?: boolean } = {},
): Promise<ContentReport> {
  const settings = await readSettings(environment);
  const facts = factsOf(settings);
  const files = await readContentFiles(
    CONTENT_FOLDERS,
    DIALOGS.map(({ dialog }) => dialog.id),
  );
  const problems = [
    ...files.problems,
    ...teamProblems(settings.desk, files),
    ...itemProblems(files, facts),
    ...files.articles.flatMap(checkArticle),
    ...[...files.wordings].flatMap(([id, wording]) => checkWording(id, wording)),
    ...DIALOGS.flatMap(({ dialog }) => checkDialog(dialog.id, Object.entries(dialog.slots), files)),
    ...checkPhrases(files),
  ];
  const articles = files.articles.map(reportOf);
  const confusion = quick ? undefined : findConfusion(topicsOf(files, facts), now);
  return {
    problems,
    remarks: files.articles.flatMap((article) => remarksOn(article, now)),
    articles,
    ...(confusion && { confusion }),
    summary: summarise(articles, problems.length, confusion),
  };
}

function topicsOf({ articles, wordings }: ContentFiles, facts: Places): readonly Topic[] {
  return createLibrary(articles, wordings, new Set(DIALOGS.map(({ dialog }) => dialog.id)), { facts }).topics;
}

/** What would keep an item from being published by an editor too. Phrases are looked at all together. */
function itemProblems({ articles, wordings }: ContentFiles, facts: Places): string[] {
  const topics = new Set([...articles.map(({ id }) => id), ...wordings.keys()]);
  const around = { facts, topics, shipped: wordings, phraseOwners: new Map() };
  const items = [
    ...articles.map((article) => ['article', article.id, article] as const),
    ...[...wordings].map(([id, wording]) => ['wording', id, wording] as const),
  ];
  return items.flatMap(([kind, id, body]) =>
    problemsOf(kind, id, body, around).map(({ field, message }) => `${id}: ${field} ${message}`),
  );
}

function reportOf({ id, body, phrases, text, review }: Article): ArticleReport {
  const age = Math.round(readingAge(body) * 10) / 10;
  return { id, readingAge: age, phrases: phrases.length, textLength: text.length, review };
}

function remarksOn({ id, body, review }: Article, now: Date): string[] {
  const age = readingAge(body);
  return [
    ...(age > AIMED_READER && age <= OLDEST_READER
      ? [`${id}: reads at age ${age.toFixed(1)}; aim for 9`]
      : []),
    ...(review < now.toISOString().slice(0, 10) ? [`${id}: was to be looked at again by ${review}`] : []),
  ];
}

function summarise(articles: readonly ArticleReport[], problems: number, confusion?: Confusion): string {
  const ages = articles.map((article) => article.readingAge);
  const mean = ages.reduce((sum, age) => sum + age, 0) / Math.max(1, ages.length);
  const found = problems === 1 ? '1 problem' : `${problems || 'no'} problems`;
  const told = confusion
    ? ` ${confusion.right} of ${confusion.read} phrases are understood without having been learnt.`
    : '';
  return (
    `${articles.length} articles, ${DIALOGS.length} dialogs: ${found}. ` +
    `Mean reading age ${mean.toFixed(1)}, highest ${Math.max(0, ...ages).toFixed(1)}.${told}`
  );
}

function checkArticle({ id, body, phrases }: Article): string[] {
  const age = readingAge(body);
  return [
    ...(age > OLDEST_READER ? [`${id}: reads at age ${age.toFixed(1)}; aim for 9`] : []),
    ...(phrases.length < FEWEST_PHRASES.article
      ? [`${id}: has ${phrases.length} phrases; give at least ${FEWEST_PHRASES.article}`]
      : []),
  ];
}

/** A wording for both forms may be long where its places make it so. */
function checkWording(id: string, { words }: WordingFile): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    variantsOf(value)
      .filter(({ form, text }) => form === 'text' && text.length > LONGEST_TEXT)
      .map(({ text }) => `${id}: "${key}" has ${text.length} characters; the limit is ${LONGEST_TEXT}`),
  );
}

type Slots = readonly (readonly [string, { readonly ask?: unknown; readonly volunteered?: true }])[];

/** Every slot can be asked, and asked again in other words. */
function checkDialog(id: string, slots: Slots, { wordings }: ContentFiles): string[] {
  const wording = wordings.get(id);
  if (!wording) return [`${id}: has no wording.yaml`];
  const has = (key: string) => wording.words[key] !== undefined;
  return [
    ...slots
      .filter(([slot, { ask, volunteered }]) => !ask && !volunteered && !has(`ask-${slot}`))
      .map(([slot]) => `${id}: has no words "ask-${slot}"`),
    ...(wording.phrases.length < FEWEST_PHRASES.dialog
      ? [`${id}: has ${wording.phrases.length} phrases that start it`]
      : []),
  ];
}

/** A team cannot answer for what does not exist; a slip of the pen would send it to the wrong people. */
function teamProblems({ teams }: DeskSettings, { articles }: ContentFiles): readonly string[] {
  const known = new Set([...articles.map(({ id }) => id), ...DIALOGS.map(({ dialog }) => dialog.id)]);
  return Object.entries(teams).flatMap(([team, { topics }]) =>
    topics
      .filter((topic) => !known.has(topic))
      .map((topic) => `council.yaml: desk.teams.${team}: there is no article or dialog ${topic}`),
  );
}
