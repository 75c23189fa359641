/** The dialog's voice outside a turn: its words in a form, and its figures as they are just then. */
import type { Form } from '../../src/conversation/message.ts';
import { type WordsIn, voiceOf as wordsOf } from '../../src/conversation/voice.ts';
import type { BulkyWasteSettings } from './settings.ts';
import type { Voice } from './tell.ts';

/** The dialog's own words and figures, in force when they are asked for. */
export interface VoiceParts {
  settings(): BulkyWasteSettings;
  readonly words: WordsIn;
}

export function voiceOf(
  { settings, words }: VoiceParts,
  at: { readonly form: Form; readonly now: Date },
): Voice {
  return { ...wordsOf(words, at), settings: settings() };
}
