/** What a resident tells when they ask for a person, and what the dialog needs to pass it on. */
import type { DialogContext, Slot } from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';

export type Way = 'now' | 'message' | 'call-back' | 'none';

/** What it is about, in the resident's words; empty when they would not say. */
export type About = { readonly words: string; readonly urgent: boolean };

export interface AdvisorValues {
  way: Way;
  about: About;
  name: string;
  phone: string;
}

export interface AdvisorRecords {
  /** Joins the live queue; someone who is in it already keeps their place. Position 1 is next. */
  join(
    request: { id: string; conversationId: string; reason: string; urgent: boolean },
    now: Date,
  ): Promise<{ readonly id: string; readonly position: number }>;
  /** What someone who waits in the queue said it is about; undefined for anyone else. */
  waitsAbout(conversationId: string): Promise<About | undefined>;
  /** Keeps a message for the desk. False when the reference is taken. */
  leave(message: LeftMessage, now: Date): Promise<boolean>;
}

interface LeftMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly way: 'message' | 'call-back';
  readonly reason: string;
  readonly urgent: boolean;
  readonly name: string;
  readonly phone: string;
  readonly reference: string;
}

/** When advisors are there. The desk's opening hours fit. */
export interface AdvisorSettings {
  isOpen(now: Date): boolean;
  /** The next opening as words in a sentence: `tomorrow at 8:30am`. */
  next(now: Date): { readonly words: string } | undefined;
}

export type Context = DialogContext<AdvisorValues, AdvisorRecords, AdvisorSettings>;
export type Understood = Parameters<SlotOf<string>['parse']>[0];
export type SlotOf<T> = Slot<T, AdvisorValues, AdvisorRecords, AdvisorSettings>;

/** Whether something is left for later, rather than a person waited for. */
export function isLeft({ way }: Partial<AdvisorValues>): boolean {
  return way === 'message' || way === 'call-back';
}

/** One button under a message. A text message says the word to send instead: a list of one reads oddly. */
export function button(context: Context, key: string): Omit<Say, 'text'> {
  return context.channel.form === 'text' ? {} : { quickReplies: [context.words(key)] };
}
