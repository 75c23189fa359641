/** What a resident tells when they ask for a person, and what the dialog needs to pass it on. */
import type { CallBackWindow } from '../../src/conversation/calendar/call-back-window.ts';
import type { DialogContext, Slot } from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';

export type Way = 'now' | 'message' | 'call-back' | 'none';

/** What it is about, in the resident's words; empty when they would not say. */
export type About = {
  readonly words: string;
  readonly urgent: boolean;
  /** What the words are about, the likeliest first. */
  readonly topics?: readonly string[];
};

/** When to ring back, as ISO times; without them any time will do. */
export type When = { readonly from?: string; readonly to?: string };

export interface AdvisorValues {
  way: Way;
  about: About;
  name: string;
  phone: string;
  window: When;
}

export interface AdvisorRecords {
  /** Joins the live queue; someone who is in it already keeps their place. Position 1 is next. */
  join(
    request: AskedFor,
    now: Date,
  ): Promise<{ readonly id: string; readonly position: number; readonly team: string }>;
  /** Seconds that those waited who were taken last by the team, shortest first. */
  waits(team: string, since: Date, most: number): Promise<readonly number[]>;
  /** What someone who waits in the queue said it is about; undefined for anyone else. */
  waitsAbout(conversationId: string): Promise<About | undefined>;
  /** Keeps a message for the desk. False when the reference is taken. */
  leave(message: LeftMessage, now: Date): Promise<boolean>;
}

interface AskedFor {
  readonly id: string;
  readonly conversationId: string;
  readonly reason: string;
  readonly priority: 'urgent' | 'vulnerable' | 'normal';
  readonly team: string;
}

interface LeftMessage extends AskedFor {
  readonly way: 'message' | 'call-back';
  readonly name: string;
  readonly phone: string;
  readonly reference: string;
  /** When to ring back. */
  readonly window?: CallBackWindow;
}

/** Which team answers for what, and when. The desk's teams fit. */
export interface AdvisorSettings {
  of(topics: readonly string[]): string;
  answering(team: string, now: Date): string;
  openingOf(team: string): Opening;
  /** The next times when the team may ring back. */
  callBackWindows(team: string, now: Date): readonly CallBackWindow[];
  /** From how many waits, and how recent, residents are told how long it takes. */
  readonly waits: { readonly known: number; readonly withinMinutes: number };
}

interface Opening {
  isOpen(now: Date): boolean;
  /** The next opening as words in a sentence: `tomorrow at 8:30am`. */
  next(now: Date): { readonly words: string } | undefined;
}

export type Context = DialogContext<AdvisorValues, AdvisorRecords, AdvisorSettings>;
export type Understood = Parameters<SlotOf<string>['parse']>[0];
export type SlotOf<T> = Slot<T, AdvisorValues, AdvisorRecords, AdvisorSettings>;

/** The team that answers for what it is about: what they say of it, or else what the conversation was about. */
export function teamOf({ values, settings, heard }: Context): string {
  return settings.of([...(values.about?.topics ?? []), ...(heard?.topics ?? [])]);
}

/** Whether there is someone for it now. */
export function isOpen(context: Context): boolean {
  return context.settings.openingOf(teamOf(context)).isOpen(context.now);
}

/** When there is someone for it again, as words in a sentence. */
export function nextOpening(context: Context): string | undefined {
  return context.settings.openingOf(teamOf(context)).next(context.now)?.words;
}

/** Danger first, then those for whom waiting is harder. */
export function priorityOf({ values, heard }: Context): AskedFor['priority'] {
  if (values.about?.urgent) return 'urgent';
  return heard?.vulnerable ? 'vulnerable' : 'normal';
}

/** Whether something is left for later, rather than a person waited for. */
export function isLeft({ way }: Partial<AdvisorValues>): boolean {
  return way === 'message' || way === 'call-back';
}

/** Buttons under a message. A text message says the word to send instead: a list of one reads oddly. */
export function button(context: Context, ...keys: readonly string[]): Omit<Say, 'text'> {
  return context.channel.form === 'text' ? {} : { quickReplies: keys.map((key) => context.words(key)) };
}
