/** What a turn may know and ask, bound by the composition root to one transaction and one moment. */
import type { Understanding } from '../understanding/understanding.ts';
import type { AnyDialog } from './dialog.ts';
import type { ChannelLimits, Form, Inbound, Say } from './message.ts';

/** What is put in place of the `{placeholders}` of a text, by their names. */
export type Fillings = Readonly<Record<string, string | number>>;

/** The words of one wording.yaml by key. `nth` picks from a list of successive wordings; the last repeats. */
export interface Wording {
  words(source: string, key: string, form: Form, fillings?: Fillings, nth?: number): string;
  has(source: string, key: string): boolean;
}

/** Where the engine's own words live, beside each dialog's. */
export const ENGINE_WORDING = 'parley';

/** Something residents must know for a while, in force or not: a turn's own `now` decides. */
export interface StandingNotice {
  /** Names it and its version, so that each is told once a conversation. */
  readonly key: string;
  /** Markdown, for the web. */
  readonly text: string;
  /** For text messages. */
  readonly sms: string;
  readonly from: Date;
  readonly until?: Date;
  /** The articles and dialogs before which it is said. */
  readonly topics: 'all' | readonly string[];
}

/** A council next to ours. */
interface Neighbour {
  /** As it is read in a sentence: `Ashby Vale Council`. */
  readonly name: string;
  readonly phone?: string | undefined;
  /** As it is read out: `ashbyvale.example`. */
  readonly site?: string | undefined;
}

/** Whose the places are that residents name. */
export interface OtherAreas {
  /** Our own area as it is read in a sentence: `Fernley`. */
  readonly us: string;
  /** By each name of their areas. */
  readonly neighbours: ReadonlyMap<string, Neighbour>;
}

/** Everything about the council that does not change between turns. */
export interface World {
  readonly dialogs: ReadonlyMap<string, AnyDialog>;
  readonly understanding: Understanding;
  readonly wording: Wording;
  /** The article's answer in the channel's form, or undefined when it has been withdrawn. */
  answer(id: string, form: Form): Say | undefined;
  /** How a dialog or article reads in a choice; undefined when it no longer exists. */
  title(id: string): string | undefined;
  settingsOf(dialog: string): unknown;
  /** What every wording may name in braces: the council's name and its numbers. */
  readonly facts: Fillings;
  /** The council's site as it is read out in a text: `fernley.example`. */
  readonly site: string;
  /** The dialog that fetches a person. */
  readonly advisorDialog: string;
  /** The dialog that tells how a request is going, by its reference. */
  readonly statusDialog?: string;
  /** Said before the answers and dialogs they concern while they last. */
  readonly notices?: readonly StandingNotice[];
  /** Without it nothing is taken to be another council's. */
  readonly otherAreas?: OtherAreas | undefined;
  /** What is offered to someone who has not asked for anything yet. */
  readonly starters: readonly string[];
}

/** The channel is switched off for now. */
export interface SwitchedOff {
  /** What residents are told. */
  readonly message: string;
  /** A person who texts is not told again for so many hours. */
  readonly repeatHours: number;
}

/** What belongs to this one turn. */
export interface TurnInput {
  readonly message: Inbound;
  readonly conversationId: string;
  readonly limits: ChannelLimits;
  readonly now: Date;
  /** When the message came: long before `now` where it was kept while the service was off. `now` unless told. */
  readonly receivedAt?: Date;
  /** A dialog's own queries, inside the turn's transaction. */
  recordsOf(dialog: string): unknown;
  /** Takes the resident out of the advisors' queue. */
  leaveQueue(handover: string): Promise<void>;
  /** Place in the advisors' queue, 1 being next; undefined when not waiting. */
  placeInQueue?(handover: string): Promise<number | undefined>;
  /** Keeps the stars that the resident gives a talk with an advisor. */
  rate(handover: string, stars: number): Promise<void>;
  /** Keeps a number to go on with by text message, with the words it was given to. Absent where chats do not. */
  goOnByText?(phone: string, words: string): Promise<'agreed' | 'stopped'>;
  /** Keeps the right to read a copy of the conversation so far, by its token. Absent where none is given. */
  keepCopy?(token: string): Promise<void>;
  /** Absent while the channel is on. */
  readonly off?: SwitchedOff;
  /** Whether payments can be begun just now; they can unless told. */
  readonly paymentsDown?: boolean;
  /** Whether addresses that we do not have can not be looked up outside just now. */
  readonly addressesDown?: boolean;
  newId(): string;
}
