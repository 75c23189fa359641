/**
 * A dialog is a frame of named slots, not a list of steps. Where the conversation stands is derived: the
 * first slot that is relevant and unfilled. Correction, going back, several slots in one sentence, resuming
 * next day and surviving a deploy all follow from that.
 */
import type { Understood } from '../understanding/understanding.ts';
import type { ChannelName, Form, Say } from './message.ts';

/** JSON, since slot values live in the session and the session is read back at every wait. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface DialogChannel {
  readonly name: ChannelName;
  readonly form: Form;
  /** Most pictures that a message can bring; absent where none can. */
  readonly photos?: number;
  /** Whether the conversation may go on by text message once its page is closed. */
  readonly goesOnByText?: boolean;
  /** Hours after the resident last wrote for which it takes answers; absent where it always does. */
  readonly answersWithinHours?: number;
}

/** What a slot may go by when it decides whether it is asked. */
export interface Asking<Settings> {
  readonly channel: DialogChannel;
  readonly settings: Settings;
}

/** What a slot or a completion may use. Everything impure is passed in; nothing here reads a clock or a disk. */
export interface DialogContext<Values extends object, Records, Settings> {
  readonly now: Date;
  readonly channel: DialogChannel;
  /** Who the resident is on this channel: a phone number for texts, nothing personal on the web. */
  readonly contact: string;
  readonly conversationId: string;
  /** Ids of the pictures that came with this message, or before it and were not yet used. */
  readonly photos?: readonly string[];
  /** What the conversation tells beside this dialog; absent outside a turn. */
  readonly heard?: HeardBefore;
  /** The slots filled so far. */
  readonly values: Partial<Values>;
  /** The dialog's own queries, inside the turn's transaction. */
  readonly records: Records;
  /** The dialog's own figures from council.yaml. */
  readonly settings: Settings;
  /** A sentence of the dialog's wording.yaml in the channel's form, its `{placeholders}` filled in. */
  words(key: string, fillings?: Readonly<Record<string, string | number>>): string;
  /** `words` as something to say. */
  say(key: string, fillings?: Readonly<Record<string, string | number>>, more?: Omit<Say, 'text'>): Say;
  /** A new random id; fixed in tests. */
  newId(): string;
}

/** What a conversation was about before a dialog began. */
export interface HeardBefore {
  /** Topics that were under way or answered, the latest first. */
  readonly topics: readonly string[];
  /** What they are in the middle of. */
  readonly task?: { readonly topic: string; readonly title: string };
  /** The resident has said that things are harder for them than for most. */
  readonly vulnerable: boolean;
  /** What a person was offered for just now, as it was said; absent where none was. */
  offeredFor?(): Understood;
  /** What words are about, the likeliest first. */
  topicsOf(text: string): readonly string[];
}

/** A message as slots read it. */
export interface Heard extends Understood {
  /** Instead of a message: what the resident gave before, as the slot's `memory` kept it. */
  readonly recalled?: Json;
}

/** What is remembered within a conversation. A place and the premises there are used together. */
export type MemoryKind = 'place' | 'premises' | 'contact';

/** What a slot made of a message. */
export type Parsed<T> =
  /** `whole` when the message is this answer and nothing else, whatever article its words are in. */
  | { readonly kind: 'value'; readonly value: T; readonly whole?: true }
  /** It was an answer, but one that cannot be taken; `say` tells why and what to do next. `whole` as with a value. */
  /** `notFound` where our lists do not have it, which may be for want of looking it up outside. */
  | { readonly kind: 'refused'; readonly say: Say; readonly whole?: true; readonly notFound?: true }
  /** It fits several; at most three are offered. With `say`, that is asked instead and all of them stand. */
  | { readonly kind: 'ambiguous'; readonly options: readonly Option<T>[]; readonly say?: Say }
  /** The message does not speak of this slot. */
  | { readonly kind: 'silent' };

/** What a slot says to a message that does not speak of it. */
export const SILENT = { kind: 'silent' } as const;

/** What a slot says to a message that has its answer in it. */
export function value<T>(found: T): { readonly kind: 'value'; readonly value: T } {
  return { kind: 'value', value: found };
}

export interface Option<T> {
  readonly label: string;
  readonly value: T;
}

export interface Slot<T, Values extends object, Records, Settings> {
  /**
   * Reads this slot out of a message. `asked` is true when the message answers this slot's own question,
   * so that "12" may be a house number; otherwise only what cannot be mistaken should be taken. `offered`
   * are the choices the question showed, if any: where it is silent, they are read by number and label.
   */
  parse(
    message: Heard,
    context: DialogContext<Values, Records, Settings>,
    asked: boolean,
    offered?: readonly Option<Json>[],
  ): Promise<Parsed<T>> | Parsed<T>;
  /** The question. Without it, wording `ask-<slot>` is said with the options' labels as quick replies. */
  ask?(context: DialogContext<Values, Records, Settings>): Promise<Say> | Say;
  /** A closed choice: offered as quick replies, understood by number, label or near label. */
  options?(
    context: DialogContext<Values, Records, Settings>,
  ): Promise<readonly Option<T>[]> | readonly Option<T>[];
  /**
   * The value is remembered within the conversation and offered where the like is asked next. `keep` makes of it
   * what any dialog can use, or nothing; `parse` gets that back as `recalled`.
   */
  readonly memory?: { readonly as: MemoryKind; keep(value: T): Json | undefined };
  /** Whether the slot matters, given the others. Irrelevant slots are never asked and never kept. */
  when?(values: Partial<Values>): boolean;
  /** Taken when the resident speaks of it of their own accord, never asked. */
  readonly volunteered?: true;
  /**
   * Read only from the message that begins the task, which it makes another one. Later the same words are a remark about
   * what is being reported: it is answered by the wording `remark-<slot>`, and what was asked is asked again.
   */
  readonly opening?: true;
  /** Whether it is asked for here and now; where it is not, it is taken as if it were volunteered. */
  asks?(values: Partial<Values>, here: Asking<Settings>): boolean;
  /**
   * Whether a value is kept in the middle of the dialog even where the same words would be answered as a question
   * about something else: danger, and the wish not to be known.
   */
  goesFirst?(value: T): boolean;
  /** Pictures are put to this slot first, whichever question is open; what it takes is used up. */
  readonly takesPhotos?: true;
  /** Slots this one was derived from: when one of them changes, this one is cleared. */
  readonly dependsOn?: readonly (keyof Values & string)[];
  /** What a value settles of other slots: a house that was named with its street says which street it is. */
  brings?(value: T): Partial<Values>;
  /**
   * Whether what `text` says is what is held already, as a resident means it. Without it, values are the same where nothing
   * of them differs; a slot needs its own where a value holds more than was said, or the words say more than the value.
   */
  isSame?(held: T, said: T, text: string): boolean;
  /** How the value reads to a resident, in a read-back or when going back to it. */
  describe(value: T, context: DialogContext<Values, Records, Settings>): string;
  /**
   * Where reading an answer does something, as trying a code does: whether words are one, told without reading them. It is
   * then read once in a turn, and before another task is heard in it.
   */
  speaksOf?(text: string): boolean;
  /**
   * What kind of thing is asked for, where that decides how other words are heard. `place`: where it is named it picks no
   * choice of another slot, as "Mill Street" is no street light. `contact`, how they can be reached: "don't ring me" is an
   * answer. There, and where something is sent otherwise (`sending`), "don't send it" is one too, and ends no task.
   */
  readonly asksFor?: 'place' | 'contact' | 'sending';
  /** It offers to do something rather than asks how things are: then "please don't" is a no. */
  readonly offers?: true;
  /** Whether it asks for a code that goes to another conversation: what waits there is sent at once. */
  readonly asksForSentCode?: true;
  /** Whether it asks if something is to be cancelled: then "cancel it" is its answer, and ends no task. */
  asksToCancel?(values: Partial<Values>): boolean;
  /**
   * The slot takes whatever is said: only controls and urgent messages pass it by. With `unless-question`
   * a message that plainly asks something else is answered first, and this question asked again.
   */
  readonly freeText?: 'anything' | 'unless-question';
  /** Whether what is said is plainly no such free text: it names another task, say, or asks something back. */
  isElsewhere?(message: Heard, values: Partial<Values>): boolean;
  /** `personal` values are redacted from exports and analytics; `special` ones are never kept after the dialog. */
  readonly sensitivity: 'none' | 'personal' | 'special';
}

/** What finishing a dialog says and leaves behind. */
export interface Completion {
  readonly say: Say;
  /** A reference people can say aloud, when a request was made. */
  readonly reference?: string;
  /** What has that reference was taken back: nothing of it stands any more. `money` tells what becomes of what was paid. */
  readonly undone?: { readonly money: string };
  /** They are to hear from us from now on. It has no reference, but what is said next may be about it. */
  readonly signedUp?: true;
  /** Set when a person was asked for: the conversation waits for the desk from here. */
  readonly handover?: { readonly id: string };
  /** It ends by offering a person; this is what they are told it is about. */
  readonly offersPerson?: string;
  /** What was agreed takes the place of waiting for a person. */
  readonly leavesQueue?: true;
}

/** What a dialog finds wrong only when everything is known. The named slots are cleared and asked again. */
export interface Reopened<Values extends object> {
  readonly say: Say;
  readonly reopen: readonly (keyof Values & string)[];
}

export interface Dialog<Values extends object, Records, Settings> {
  /** The taxonomy id. */
  readonly id: string;
  /** Raised when the meaning of a slot changes. */
  readonly version: number;
  /** In the order they are asked. */
  readonly slots: {
    readonly [Name in keyof Values & string]: Slot<NonNullable<Values[Name]>, Values, Records, Settings>;
  };
  /**
   * Said before anything is committed, and answered yes or no. Absent, or undefined for these values, when
   * there is nothing to agree to: then the dialog completes at once.
   */
  readBack?(context: DialogContext<Values, Records, Settings>): Promise<Say | undefined> | Say | undefined;
  /**
   * What it knows itself of a question asked in the middle of it, as "how much is that?"; its own question follows.
   * Undefined for anything that it has no words of its own on.
   */
  aside?(
    text: string,
    context: DialogContext<Values, Records, Settings>,
  ): Promise<Say | undefined> | Say | undefined;
  /** Runs once, inside the turn's transaction, when every relevant slot is filled and the read-back agreed. */
  complete(context: DialogContext<Values, Records, Settings>): Promise<Completion | Reopened<Values>>;
  /**
   * What it can still do about what it made: for each wish that residents have afterwards, the words that begin it again
   * for that, with `{reference}` or `{address}` in them. What it cannot do, a person can: the wording may tell more, under
   * `after-<wish>`, and whom to ring, under `after-phone`.
   */
  readonly afterwards?: Readonly<
    Partial<Record<'cancel' | 'change' | 'ask' | 'again' | 'missed', string>>
  > & {
    /** What residents call what it made, besides its title: words that then name no other subject. */
    readonly called?: string;
    /** Whether it plainly changes what was made, in words that only the dialog knows: "a chair too". */
    changes?(message: Heard): boolean;
  };
  /**
   * Whether they tell, after it was sent, what makes it more urgent: "there are needles in it too". Answered by the
   * wording `after-urgent {reference}`, which says whom to ring; a person is offered.
   */
  tellsUrgent?(message: Heard): boolean;
  /** Brings the slots of an older version up to date; what it leaves out is asked again. */
  migrate?(values: Readonly<Record<string, Json>>, fromVersion: number): Partial<Values>;
}

/** Identity function that gives a dialog its types. */
export function defineDialog<Values extends object, Records, Settings = unknown>(
  dialog: Dialog<Values, Records, Settings>,
): Dialog<Values, Records, Settings> {
  return dialog;
}

/**
 * A dialog as the engine holds it, its own types forgotten. Only `registerDialog` makes one, so the
 * compiler has seen each slot agree with its values before they are erased.
 */
export type AnyDialog = Dialog<Record<string, Json>, unknown, unknown>;

export function registerDialog<Values extends object, Records, Settings>(
  dialog: Dialog<Values, Records, Settings>,
): AnyDialog {
  return dialog as unknown as AnyDialog;
}
