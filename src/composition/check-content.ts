/** `parley check`: what would embarrass the council, found before residents do. */
import type { Environment } from '../config.ts';
import type { Article } from '../content/article.ts';
import { type ContentFiles, readContentFiles } from '../content/files.ts';
import { readingAge } from '../content/reading-age.ts';
import { variantsOf, type WordingFile } from '../content/wording.ts';
import { segmentsOf } from '../conversation/gsm7.ts';
import { ENGINE_WORDING } from '../conversation/world.ts';
import { DIALOGS } from './dialogs.ts';
import { CONTENT_FOLDERS, readSettings } from './settings.ts';

/** Two joined texts: the longest that a resident should have to read at once. */
const LONGEST_TEXT = 306;
const OLDEST_READER = 10;
const FEWEST_PHRASES = 8;

export interface ContentReport {
  /** In an editor's words, each naming what it is about. */
  readonly problems: readonly string[];
  readonly summary: string;
}

/** Checks settings, articles, wording and dialogs whole. @throws ParleyError `settings-wrong` for settings only */
export async function checkContent(environment: Environment): Promise<ContentReport> {
  await readSettings(environment);
  const files = await readContentFiles(
    CONTENT_FOLDERS,
    DIALOGS.map(({ dialog }) => dialog.id),
  );
  const problems = [
    ...files.problems,
    ...files.articles.flatMap((article) => checkArticle(article, files)),
    ...[...files.wordings].flatMap(([id, wording]) => checkWording(id, wording)),
    ...DIALOGS.flatMap(({ dialog }) => checkDialog(dialog.id, Object.entries(dialog.slots), files)),
    ...checkPhrases(files),
  ];
  const ages = files.articles.map(({ body }) => readingAge(body));
  const mean = ages.reduce((sum, age) => sum + age, 0) / Math.max(1, ages.length);
  const found = problems.length === 1 ? '1 problem' : `${problems.length || 'no'} problems`;
  return {
    problems,
    summary:
      `${files.articles.length} articles, ${DIALOGS.length} dialogs: ${found}. ` +
      `Mean reading age ${mean.toFixed(1)}, highest ${Math.max(0, ...ages).toFixed(1)}.`,
  };
}

function checkArticle({ id, text, body, phrases, related }: Article, files: ContentFiles): string[] {
  const known = (other: string) =>
    files.wordings.has(other) || files.articles.some((one) => one.id === other);
  const age = readingAge(body);
  return [
    ...checkText(text).map((problem) => `${id}: its text message ${problem}`),
    ...(age > OLDEST_READER ? [`${id}: reads at age ${age.toFixed(1)}; aim for 9`] : []),
    ...(phrases.length < FEWEST_PHRASES
      ? [`${id}: has ${phrases.length} phrases; give at least ${FEWEST_PHRASES}`]
      : []),
    ...related
      .filter((other) => !known(other))
      .map((other) => `${id}: is related to "${other}", which is not here`),
  ];
}

function checkWording(id: string, { words }: WordingFile): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    variantsOf(value)
      .filter(({ form }) => form !== 'web')
      .flatMap(({ text, form }) =>
        (isOtherLanguage(key) ? [] : checkText(text, form === 'both')).map(
          (problem) => `${id}: "${key}" ${problem}`,
        ),
      ),
  );
}

/** What is said in another language is in that language's letters. */
function isOtherLanguage(key: string): boolean {
  return key.startsWith('language-');
}

/** A wording for both forms may be long where its places make it so; its letters must still fit a text. */
function checkText(text: string, lettersOnly = false): string[] {
  const { encoding } = segmentsOf(text);
  return [
    ...(encoding === 'gsm7' ? [] : ['has a character that a plain text message cannot hold']),
    ...(text.length > LONGEST_TEXT && !lettersOnly
      ? [`has ${text.length} characters; the limit is ${LONGEST_TEXT}`]
      : []),
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

/** The same words cannot ask for two things. */
function checkPhrases({ articles, wordings }: ContentFiles): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  const phrases = [
    ...articles.flatMap(({ id, phrases: own }) => own.map((phrase) => [id, phrase] as const)),
    ...[...wordings]
      .filter(([id]) => id !== ENGINE_WORDING)
      .flatMap(([id, { phrases: own }]) => own.map((phrase) => [id, phrase] as const)),
  ];
  for (const [id, phrase] of phrases) {
    const key = phrase.toLowerCase().replace(/\W+/g, ' ').trim();
    const owner = owners.get(key);
    if (owner !== undefined) problems.push(`${id}: its phrase "${phrase}" stands in ${owner} too`);
    owners.set(key, id);
  }
  return problems;
}
