/** The words of the engine and of each dialog: read from YAML, kept by editors, filled in at the last moment. */
import { z } from 'zod';
import type { Form } from '../conversation/message.ts';
import type { Wording } from '../conversation/world.ts';
import { fillFacts } from './facts.ts';

const wordsSchema = z.union([
  z.string(),
  z.object({ web: z.string(), text: z.string() }),
  z.array(z.union([z.string(), z.object({ web: z.string(), text: z.string() })])).min(1),
]);

export const wordingFileSchema = z.object({
  /** How the dialog reads in a choice. */
  title: z.string().min(1),
  /** What residents type to start it: trains the classifier. The engine's are what it can never answer. */
  phrases: z.array(z.string().min(1)).default([]),
  words: z.record(z.string(), wordsSchema),
});

export type WordingFile = z.infer<typeof wordingFileSchema>;
export type Words = z.infer<typeof wordsSchema>;

/** The wording of several sources, by source id. Throws on a key that no file has: a defect, found by `parley check`. */
export function createWording(sources: ReadonlyMap<string, WordingFile>): Wording {
  return {
    has: (source, key) => wordsAt(sources.get(source), key) !== undefined,
    words(source, key, form, fillings = {}, nth = 0) {
      const words = wordsAt(sources.get(source), key);
      if (words === undefined) throw new Error(`wording.yaml of ${source} has no "${key}"`);
      return fillFacts(inForm(words, form, nth), fillings);
    },
  };
}

/** What stands under a key; nothing under names that every object has, such as `constructor`. */
export function wordsAt(file: Pick<WordingFile, 'words'> | undefined, key: string): Words | undefined {
  return file && Object.hasOwn(file.words, key) ? file.words[key] : undefined;
}

/** Every form and successive wording under one key, for checks. */
export function variantsOf(words: Words): readonly { form: Form | 'both'; text: string }[] {
  if (Array.isArray(words)) return words.flatMap(variantsOf);
  if (typeof words === 'string') return [{ form: 'both', text: words }];
  return [
    { form: 'web', text: words.web },
    { form: 'text', text: words.text },
  ];
}

function inForm(words: Words, form: Form, nth: number): string {
  if (Array.isArray(words)) {
    const at = words[Math.min(nth, words.length - 1)];
    return at === undefined ? '' : inForm(at, form, 0);
  }
  return typeof words === 'string' ? words : words[form];
}
