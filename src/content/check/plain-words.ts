/** Words that councils write and residents do not say, from a file that editors keep. */
import { z } from 'zod';
import { ParleyError } from '../../errors.ts';
import { readYamlFile } from '../yaml-file.ts';

const plainWordsSchema = z.record(z.string().min(1).max(60), z.string().min(1).max(120));

/** Finds the words of one file. Longer entries come before shorter ones that they hold. */
export interface PlainWords {
  /** How many entries there are. */
  readonly count: number;
  find(text: string): readonly { readonly at: number; readonly words: string; readonly instead: string }[];
}

/** @throws ParleyError `settings-wrong` where the file cannot be read as words and what to write instead. */
export async function readPlainWords(path: string): Promise<PlainWords> {
  const parsed = plainWordsSchema.safeParse(await readYamlFile(path));
  if (!parsed.success) {
    throw new ParleyError(
      'settings-wrong',
      `\n- ${path}: each line is words, a colon, and what to write instead`,
    );
  }
  return createPlainWords(parsed.data);
}

export function createPlainWords(words: Readonly<Record<string, string>>): PlainWords {
  const entries = Object.entries(words).sort(([one], [other]) => other.length - one.length);
  if (entries.length === 0) return { count: 0, find: () => [] };
  const forms = entries.map(([entry]) => `(${formsOf(entry)})`).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'giu');
  return {
    count: entries.length,
    find: (text) =>
      [...text.matchAll(pattern)].map((match) => {
        const entry = match.slice(1).findIndex((found) => found !== undefined);
        return { at: match.index, words: match[0], instead: entries[entry]?.[1] ?? '' };
      }),
  };
}

/** A single word with its endings; several words as they stand, or of more than one thing. */
function formsOf(entry: string): string {
  const escaped = entry.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
  if (!/^[a-z]{4,}$/.test(entry)) return /[a-z]$/.test(entry) ? `${escaped}s?` : escaped;
  if (entry.endsWith('e')) return `${escaped.slice(0, -1)}(?:e[sd]?|ing)`;
  if (/[^aeiou]y$/.test(entry)) return `${escaped.slice(0, -1)}(?:y|ies|ied|ying)`;
  return `${escaped}(?:e?s|ed|ing)?`;
}
