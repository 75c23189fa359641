/** A dialog's words outside a turn: when money has come, or something is due to be said. */
import type { Form, Say } from './message.ts';
import type { Places } from './world.ts';

/** The dialog's wording that is in force, in a form. */
export type WordsIn = (key: string, form: Form, places?: Places) => string;

/** As a turn's context speaks. */
export interface Voice {
  readonly now: Date;
  readonly channel: { readonly form: Form };
  words(key: string, places?: Places): string;
  say(key: string, places?: Places, more?: Omit<Say, 'text'>): Say;
}

export function voiceOf(words: WordsIn, { form, now }: { readonly form: Form; readonly now: Date }): Voice {
  return {
    now,
    channel: { form },
    words: (key, places) => words(key, form, places),
    say: (key, places, more) => ({ ...more, text: words(key, form, places) }),
  };
}
