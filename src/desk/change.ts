/** One change of who has a conversation: records, session and transcript in one transaction, and the resident told. */
import { randomBytes } from 'node:crypto';
import { fitWhole } from '../conversation/fitting/fit-reply.ts';
import { waysOn } from '../conversation/handover/ways-on.ts';
import { type HandoverNews, isNumbered, type Say, type TranscriptEntry } from '../conversation/message.ts';
import type { Speech } from '../conversation/ports.ts';
import { newSession, readSession, type Session } from '../conversation/session.ts';
import { ENGINE_WORDING, type Fillings } from '../conversation/world.ts';
import { ParleyError } from '../errors.ts';
import { conversationKeyOf } from '../store/conversations.ts';
import type { Queryable } from '../store/database.ts';
import type { Handover } from '../store/handover-table.ts';
import { findHandover } from '../store/handovers.ts';
import { findStaff } from '../store/staff.ts';
import type { DeskPorts } from './ports.ts';
import type { Member } from './sessions.ts';

export type DeskOutcome =
  | { readonly kind: 'done'; readonly entries: readonly TranscriptEntry[] }
  /** Another advisor has it; their name, where it is known. */
  | { readonly kind: 'already-taken'; readonly advisor?: string }
  /** It has ended, or was never there. */
  | { readonly kind: 'gone' }
  /** It is someone else's, or nobody's yet. */
  | { readonly kind: 'not-yours' }
  /** The resident has texted STOP: nothing may be sent to them. */
  | { readonly kind: 'stopped' }
  /** They have as many conversations as they may. */
  | { readonly kind: 'at-capacity' }
  /** Whoever should get it is not at the desk, or has their hands full. */
  | { readonly kind: 'not-there' }
  /** The resident has as much under way as anybody remembers, or the dialog is gone. */
  | { readonly kind: 'form-not-possible' };

export interface Change {
  readonly session: Session;
  readonly notice: NonNullable<TranscriptEntry['notice']>;
  /** Of the advisor dialog's wording: what the resident is told. */
  readonly words: string;
  readonly fillings?: Fillings;
  /** Whose coming or going it is, as residents see them. */
  readonly advisor: string;
  /** The handover whose end is asked about: "how was that?" */
  readonly rate?: string;
  /** The right to read a copy of what was said, offered where residents can open a file. */
  readonly copy?: string;
}

/** A new right to read a copy. */
export function newCopyToken(): string {
  return randomBytes(24).toString('base64url');
}

export type NotDone = Exclude<DeskOutcome, { kind: 'done' }>;

/** What a change throws when it finds, with the conversation locked, that it may not be. */
export class NotAsWas extends Error {
  readonly outcome: NotDone;

  constructor(outcome: NotDone) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

/** What became of it: between looking and locking someone else may have been quicker. */
export async function outcomeOf(work: () => Promise<DeskOutcome>): Promise<DeskOutcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotAsWas) return error.outcome;
    throw error;
  }
}

export async function changeConversation(
  desk: DeskPorts,
  { id, conversationId }: Pick<Handover, 'id' | 'conversationId'>,
  change: (session: Session, tx: Queryable, now: Date) => Promise<Change>,
): Promise<DeskOutcome> {
  const now = desk.clock.now();
  const channel = await channelOf(desk, conversationId);
  const outcome = await outcomeOf(async () => {
    const entries = await desk.conversations.speak(conversationId, now, async (stored, tx) => {
      const before = readSession(stored) ?? newSession();
      const had = before.handover?.state;
      const changed = await change(before, tx, now);
      const news = desk.limitsOf(channel).handoverNews && newsOf(id, had, changed.session.handover?.state);
      return { ...speechOf(desk, channel, changed), ...(news && { news }) };
    });
    desk.news.publish({ kind: 'queue' });
    announce(desk, conversationId);
    return { kind: 'done', entries };
  });
  return outcome.kind === 'already-taken' ? takenBySomeone(desk, id) : outcome;
}

type HandoverState = NonNullable<Session['handover']>['state'];

/** Back in the queue, or with another advisor, it goes on as it was. */
function newsOf(
  handover: string,
  before: HandoverState | undefined,
  after: HandoverState | undefined,
): HandoverNews | undefined {
  if (after === undefined) return { state: 'completed', handover };
  return before === 'waiting' && after === 'with-advisor' ? { state: 'accepted', handover } : undefined;
}

/** Who was quicker, by name. */
export async function takenBySomeone(desk: DeskPorts, id: string): Promise<DeskOutcome> {
  const handover = await findHandover(desk.database.db, id);
  if (handover?.status === 'closed') return { kind: 'gone' };
  const holder = handover?.takenBy == null ? undefined : await findStaff(desk.database.db, handover.takenBy);
  return { kind: 'already-taken', ...(holder && { advisor: holder.name }) };
}

function speechOf(desk: DeskPorts, channel: string, change: Change): Speech {
  const { session, notice, words, advisor } = change;
  const { wording, advisorDialog, facts } = desk.world();
  const limits = desk.limitsOf(channel);
  const ways = waysOnOf(desk, channel, session);
  const told: Say = {
    text: wording.words(advisorDialog, words, limits.form, { ...facts, ...change.fillings, advisor }),
    ...(ways.length > 0 && { quickReplies: ways }),
  };
  const next = nextOf(desk, change, limits.form);
  const asSystem = { author: 'system', advisor, notice } as const;
  const byParley = { author: 'parley' } as const;
  // A text message costs money, so one says it all.
  const joined = limits.form === 'text' && next.say;
  const says: Speech['entries'] = joined
    ? [{ ...asSystem, say: { ...joined, text: `${told.text}\n${joined.text}` } }]
    : [{ ...asSystem, say: told }, ...(next.say ? [{ ...byParley, say: next.say }] : [])];
  const choices = next.say?.quickReplies ?? [];
  const numbered = isNumbered(choices, limits) && { offered: [...choices] };
  return {
    session: { ...session, ...next.session, ...numbered },
    entries: session.stopped
      ? says.filter(({ author }) => author === 'system')
      : says.flatMap(({ say, ...entry }) => fitWhole(say, limits).map((part) => ({ ...entry, say: part }))),
    deliver: desk.delivers(channel) && !session.stopped,
  };
}

/** Whoever is in the queue again can press what could be pressed when they joined it. */
function waysOnOf(desk: DeskPorts, channel: string, { handover, pending }: Session): readonly string[] {
  const limits = desk.limitsOf(channel);
  if (handover?.state !== 'waiting' || pending || limits.form === 'text') return [];
  const goesOnByText = !desk.delivers(channel) && desk.settings.goOnByTextAfterSeconds > 0;
  const ways = waysOn(desk.world(), handover, goesOnByText);
  return isNumbered(ways, limits) ? [] : ways;
}

interface Next {
  readonly say?: Say;
  readonly session?: Partial<Session>;
}

/** What Parley says once the person has gone: the way back to what was under way, or how it was. */
function nextOf(desk: DeskPorts, change: Change, form: 'web' | 'text'): Next {
  const next = questionAfter(desk, change, form);
  if (!next.say || change.copy === undefined || form !== 'web') return next;
  const { wording, advisorDialog, facts } = desk.world();
  const copy = {
    contentType: 'text/plain',
    name: wording.words(advisorDialog, 'copy-link', form, facts),
    path: `/files/${advisorDialog}/${change.copy}.txt`,
  };
  return { ...next, say: { ...next.say, attachments: [copy] } };
}

function questionAfter(desk: DeskPorts, { session, rate }: Change, form: 'web' | 'text'): Next {
  if (session.handover) return {};
  const back = wayBackOf(desk, session, form);
  if (back) {
    return {
      say: back,
      session: { pending: { kind: 'resume' }, ...(rate !== undefined && { toRate: rate }) },
    };
  }
  if (rate === undefined) return {};
  const { wording, facts } = desk.world();
  const words = (key: string) => wording.words(ENGINE_WORDING, key, form, facts);
  return {
    say: { text: words('ask-rating'), quickReplies: STARS.map((stars) => words(`rating-${stars}`)) },
    session: { pending: { kind: 'rate', handover: rate } },
  };
}

const STARS = [1, 2, 3, 4, 5];

/** What the resident was doing before they asked for a person is offered back to them. */
function wayBackOf(desk: DeskPorts, session: Session, form: 'web' | 'text'): Say | undefined {
  const frame = session.frames.at(-1);
  const { wording, facts, title } = desk.world();
  const name = frame && title(frame.dialog);
  if (name === undefined) return undefined;
  const words = (key: string) => wording.words(ENGINE_WORDING, key, form, { ...facts, title: name });
  return { text: words('way-back'), quickReplies: [words('yes'), words('no')] };
}

/** The conversation's channel. @throws ParleyError `not-found` */
export async function channelOf(desk: DeskPorts, conversationId: string): Promise<string> {
  const key = await conversationKeyOf(desk.database.db, conversationId);
  if (!key) throw new ParleyError('not-found');
  return key.channel;
}

/** Residents see a first name only. */
export function firstName({ name }: Pick<Member, 'name'>): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/** Tells screens and senders that something was said. */
export function announce(desk: DeskPorts, conversationId: string): void {
  desk.news.publish({ kind: 'entries', conversation: conversationId });
  desk.said(conversationId);
}
