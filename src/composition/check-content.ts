/** `parley check`: what would embarrass the council, found before residents do. */
import type { Environment } from '../config/environment.ts';
import type { Article } from '../content/article.ts';
import {
  AIMED_READER,
  ageOf,
  articleQuality,
  OLDEST_READER,
  wordingQuality,
} from '../content/check/quality.ts';
import { type Problem, problemsOf, type Surroundings } from '../content/check-item.ts';
import { type ContentFiles, readContentFiles } from '../content/files.ts';
import { createLibrary, type Library } from '../content/library.ts';
import type { DeskSettings } from '../desk/settings.ts';
import { type Confusion, findConfusion } from '../understanding/confusion.ts';
import { DIALOGS } from './dialogs.ts';
import { surroundingsOf } from './editor.ts';
import { factsOf } from './facts.ts';
import { CONTENT_FOLDERS, readSettings } from './settings.ts';

/** The fewest that start a dialog: its words are more alike than an article's. */
const FEWEST_PHRASES = 8;

const RUNNING: ReadonlySet<string> = new Set(DIALOGS.map(({ dialog }) => dialog.id));

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
  const library = createLibrary(files.articles, files.wordings, RUNNING, { facts });
  const problems = [
    ...files.problems,
    ...teamProblems(settings.desk, files),
    ...checkItems(files, library, surroundingsOf(library.topics, facts, files.wordings)),
    ...DIALOGS.flatMap(({ dialog }) => checkDialog(dialog.id, Object.entries(dialog.slots), files)),
  ];
  const articles = library.articles.map(reportOf);
  const confusion = quick ? undefined : findConfusion(library.topics, now);
  return {
    problems,
    remarks: library.articles.flatMap((article) => remarksOn(article, now)),
    articles,
    ...(confusion && { confusion }),
    summary: summarise(articles, problems.length, confusion),
  };
}

function reportOf({ id, body, phrases, text, review }: Article): ArticleReport {
  return { id, readingAge: ageOf({ body }), phrases: phrases.length, textLength: text.length, review };
}

function remarksOn({ id, body, review }: Article, now: Date): string[] {
  const age = ageOf({ body });
  return [
    ...(age > AIMED_READER && age <= OLDEST_READER
      ? [`${id}: reads at age ${age.toFixed(1)}; aim for ${AIMED_READER}`]
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

/** What keeps an item from being published, and what an article should be besides. */
function checkItems({ articles, wordings }: ContentFiles, filled: Library, around: Surroundings): string[] {
  const tell = (id: string, problems: readonly Problem[]) =>
    problems.map(({ field, message }) => `${id}: ${field} ${message}`);
  return [
    ...articles.flatMap((article) => tell(article.id, problemsOf('article', article.id, article, around))),
    ...filled.articles.flatMap((article) =>
      articleQuality(article).map(({ message }) => `${article.id}: ${message}`),
    ),
    ...[...wordings].flatMap(([id, wording]) =>
      tell(id, [...problemsOf('wording', id, wording, around), ...wordingQuality(wording)]),
    ),
  ];
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
    ...(wording.phrases.length < FEWEST_PHRASES
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
