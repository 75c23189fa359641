/** A dialog's words outside a turn: when money has come, or something is due to be said. */
import type { Form, Say } from './message.ts';
import type { Fillings } from './world.ts';

/** The dialog's wording that is in force, in a form. */
export type WordsIn = (key: string, form: Form, fillings?: Fillings) => string;

/** As a turn's context speaks. */
export interface Voice {
  readonly now: Date;
  readonly channel: { readonly form: Form };
  words(key: string, fillings?: Fillings): string;
  say(key: string, fillings?: Fillings, more?: Omit<Say, 'text'>): Say;
}

export function voiceOf(words: WordsIn, { form, now }: { readonly form: Form; readonly now: Date }): Voice {
  return {
    now,
    channel: { form },
    words: (key, fillings) => words(key, form, fillings),
    say: (key, fillings, more) => ({ ...more, text: words(key, form, fillings) }),
  };
}
