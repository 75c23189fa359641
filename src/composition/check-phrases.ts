/** Whether the phrases of all articles, dialogs and of the engine can be told apart at all. */
import type { ContentFiles } from '../content/files.ts';
import { phraseKey } from '../content/phrases.ts';

/** The same words cannot ask for two things, nor for one thing twice. One line a problem, in an editor's words. */
export function checkPhrases({ articles, wordings }: ContentFiles): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  const phrases = [...articles.map(({ id, phrases: own }) => [id, own] as const)].concat(
    [...wordings].map(([id, { phrases: own }]) => [id, own] as const),
  );
  for (const [id, own] of phrases) {
    for (const phrase of own) {
      const key = phraseKey(phrase);
      const owner = owners.get(key);
      if (owner !== undefined) problems.push(`${id}: its phrase "${phrase}" stands in ${owner} too`);
      owners.set(key, id);
    }
  }
  return problems;
}
