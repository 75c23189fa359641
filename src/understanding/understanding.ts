/**
 * What understanding publishes: text in, ranked commands out. It never decides what to say; the dialog
 * engine does. So the matcher can be replaced without touching a dialog, and a dialog tested without it.
 */

/** A half-open range of UTF-16 offsets into the text as the resident typed it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text with `by` in place of every character at `spans`: what is left stands where it stood. */
export function blankOut(text: string, spans: readonly Span[], by = ' '): string {
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + by.repeat(end - start) + left.slice(end),
    text,
  );
}

export const URGENT_KINDS = [
  'danger-to-life',
  'domestic-abuse',
  'child-at-risk',
  'adult-at-risk',
  'gas-leak',
  'homeless-tonight',
  'power-line-or-dangerous-structure',
] as const;
export type UrgentKind = (typeof URGENT_KINDS)[number];

/** Words that steer the conversation itself, in any state. */
const CONTROLS = [
  'cancel',
  'start-again',
  'back',
  'person',
  'menu',
  'help',
  'more',
  'repeat',
  'skip',
  'none-of-these',
  'greeting',
  'thanks',
  'goodbye',
] as const;
export type Control = (typeof CONTROLS)[number];

/** One reading of the message. `score` is a probability from 0 to 1; `spans` are the words it rests on. */
export type Command =
  | {
      readonly kind: 'urgent';
      readonly urgent: UrgentKind;
      readonly score: number;
      readonly spans: readonly Span[];
    }
  | {
      readonly kind: 'control';
      readonly control: Control;
      readonly score: number;
      readonly spans: readonly Span[];
    }
  | { readonly kind: 'dialog'; readonly id: string; readonly score: number; readonly spans: readonly Span[] }
  | {
      readonly kind: 'answer';
      readonly id: string;
      readonly score: number;
      readonly spans: readonly Span[];
      /** The paragraph of the article that answers, when no phrase of it asks this. */
      readonly passage?: string;
    };

/** A thing named in the message, normalised: `value` is canonical, `text` is what was typed. */
export type Entity = { readonly text: string; readonly span: Span } & (
  | { readonly kind: 'postcode' /** With its space and in capitals: `FN1 2AB`. */; readonly value: string }
  | { readonly kind: 'house-number' /** `12`, `12A`, `Flat 3`, `Flat 3, 12`. */; readonly value: string }
  | {
      readonly kind: 'date' /** ISO `YYYY-MM-DD`, in Europe/London. */;
      readonly value: string;
      /** Where `value` is still to come and could be gone as well, the last such day: "we moved on Friday". */
      readonly gone?: string;
    }
  | { readonly kind: 'phone' /** E.164: `+447700900123`. */; readonly value: string }
  | { readonly kind: 'email'; readonly value: string }
  | { readonly kind: 'reference' /** Ours, in capitals: `MB-K47-Q2X`. */; readonly value: string }
  | { readonly kind: 'time' /** `HH:MM` by the 24-hour clock: `19:30`. */; readonly value: string }
  | {
      readonly kind: 'registration' /** A vehicle's mark, as on its plate: `AB12 CDE`. */;
      readonly value: string;
    }
  | { readonly kind: 'money' /** Pence, in digits: `2550`. */; readonly value: string }
  | {
      readonly kind: 'quantity' /** How many, in digits. */;
      readonly value: string;
      /** Of what, as typed and in lower case: `armchairs`. */
      readonly of: string;
    }
  | {
      readonly kind: 'area' /** Another council's, as the place that is asked about: `Cardiff`. */;
      readonly value: string;
      /** The message without it, which asks the same of us. */
      readonly rest: string;
    }
  | {
      readonly kind: 'move' /** Where somebody moves to, or from: `Leeds`. */;
      readonly value: string;
      readonly way: 'to' | 'from';
      /** Whether it is in our area, rather than another council's. */
      readonly ours: boolean;
    }
  | {
      readonly kind: 'container' /** A colour (`blue`) or what goes in (`recycling`), whichever was said. */;
      readonly value: string;
    }
);
export type EntityKind = Entity['kind'];
export type EntityOf<K extends EntityKind> = Extract<Entity, { kind: K }>;

/** Where the thresholds put the message. The engine follows it when nothing more pressing is pending. */
export type Decision =
  | { readonly kind: 'dialog'; readonly id: string; readonly score: number }
  | {
      readonly kind: 'answer';
      readonly id: string;
      readonly score: number;
      /** To be said first, the article named after it: nothing but this paragraph speaks of the question. */
      readonly passage?: string;
    }
  | { readonly kind: 'clarify'; readonly options: readonly Candidate[] }
  | { readonly kind: 'urgent'; readonly urgent: UrgentKind; readonly score: number }
  | { readonly kind: 'none'; readonly score: number };

/** A topic the message may be about: a dialog or an article, by its taxonomy id. */
export interface Candidate {
  readonly kind: 'dialog' | 'answer';
  readonly id: string;
  readonly score: number;
}

export interface Understood {
  readonly text: string;
  /** Best first; empty for a message that cannot be read. */
  readonly commands: readonly Command[];
  readonly entities: readonly Entity[];
  readonly decision: Decision;
  /** The other things the message asks for, in order, when it asks for several; `decision` is the first. */
  readonly also?: readonly Further[];
  /** The language it is in, where that is not English: an ISO 639-1 code of `LANGUAGES`. */
  readonly language?: Language;
}

/** One more thing asked in the same message. */
export interface Further {
  /** The part of the message that asks it. */
  readonly text: string;
  readonly decision: Extract<Decision, { kind: 'dialog' | 'answer' }>;
}

/** Welsh, Polish, Romanian, Urdu, Punjabi, Arabic and Bengali. */
export const LANGUAGES = ['cy', 'pl', 'ro', 'ur', 'pa', 'ar', 'bn'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Why a message was read as it was, for editors and advisors. Shares are of the evidence that counted. */
export interface Explanation {
  readonly understood: Understood;
  /** Best first: each topic that came near, and the words that spoke for and against it, strongest first. */
  readonly topics: readonly {
    readonly kind: 'dialog' | 'answer';
    readonly id: string;
    readonly score: number;
    readonly words: readonly {
      readonly text: string;
      /** The word that it was read as, where it was taken for a slip. */
      readonly readAs?: string;
      readonly span: Span;
      readonly weight: number;
    }[];
  }[];
  /** What the decision hung on, in words. */
  readonly reason: string;
  /** The score from which the best topic would have been answered at once. */
  readonly threshold: number;
  /** What the urgent detector made of it, whether or not it was enough. */
  readonly urgent: { readonly kind: UrgentKind; readonly lead: number; readonly byRule: boolean };
}

/** The five outcomes of a yes/no question. Only a whole-utterance match is `yes` or `no`. */
export type YesNo = 'yes' | 'no' | 'unsure' | 'yes-but' | 'no-but';

export interface Understanding {
  /** Reads one message. Pure and synchronous; `now` anchors relative dates. Never throws, whatever the text. */
  understand(text: string, now: Date): Understood;
  /** The same reading with its reasons; slower, for people who look into it. */
  explain(text: string, now: Date): Explanation;
  /** Reads an answer to a yes/no question; undefined when it is not one. `rest` is what follows "yes but". */
  yesNo(text: string): { readonly outcome: YesNo; readonly rest: string } | undefined;
  /**
   * Which of the labels the resident means, by number ("2", "the second one"), label or a near label.
   * Returns indexes, best first: one index is a choice, several are ambiguous, none is no match.
   */
  choose(text: string, labels: readonly string[]): readonly number[];
}

/** One thing that can be asked about, with what residents type to ask it. Trains the classifier. */
export interface Topic {
  /** `elsewhere` gathers what is for nobody here: it is learnt so that a message like it is left unanswered. */
  readonly kind: 'dialog' | 'answer' | 'elsewhere';
  readonly id: string;
  readonly title: string;
  readonly phrases: readonly string[];
  /** The article's text, as weak evidence; empty for dialogs. */
  readonly body?: string;
}
