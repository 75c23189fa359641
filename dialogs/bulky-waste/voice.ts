/** The dialog's voice outside a turn: its words in a form, and its figures as they are just then. */
import type { Form } from '../../src/conversation/message.ts';
import type { BulkyWasteSettings } from './settings.ts';
import type { Voice } from './tell.ts';

/** The dialog's own words and figures, in force when they are asked for. */
export interface VoiceParts {
  settings(): BulkyWasteSettings;
  words(key: string, form: Form, places?: Readonly<Record<string, string | number>>): string;
}

export function voiceOf(
  { settings, words }: VoiceParts,
  { form, now }: { readonly form: Form; readonly now: Date },
): Voice {
  return {
    now,
    settings: settings(),
    channel: { name: form, form },
    words: (key, places) => words(key, form, places),
    say: (key, places, more) => ({ ...more, text: words(key, form, places) }),
  };
}
