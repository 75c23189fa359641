/** The advisors' queue: take, give back, close. Each changes records, session and transcript at once. */
import { fitWhole } from '../conversation/fit-reply.ts';
import type { Say, TranscriptEntry } from '../conversation/message.ts';
import type { Speech } from '../conversation/ports.ts';
import { newSession, readSession, type Session } from '../conversation/session.ts';
import { ENGINE_WORDING } from '../conversation/world.ts';
import { ParleyError } from '../errors.ts';
import { recordAction } from '../store/audit-trail.ts';
import { conversationKeyOf } from '../store/conversations.ts';
import type { Queryable } from '../store/database.ts';
import {
  closeHandover,
  findHandover,
  type Handover,
  releaseHandover,
  takeHandover,
} from '../store/handovers.ts';
import type { DeskPorts } from './ports.ts';
import type { Member } from './sessions.ts';

export type DeskOutcome =
  | { readonly kind: 'done'; readonly entries: readonly TranscriptEntry[] }
  /** Another advisor has it. */
  | { readonly kind: 'already-taken' }
  /** It has ended, or was never there. */
  | { readonly kind: 'gone' }
  /** It is someone else's, or nobody's yet. */
  | { readonly kind: 'not-yours' }
  /** The resident has texted STOP: nothing may be sent to them. */
  | { readonly kind: 'stopped' };

/** An advisor takes a resident who waits. Of several at once one gets it; taking one's own again changes nothing. */
export async function take(desk: DeskPorts, id: string, member: Member): Promise<DeskOutcome> {
  const before = await findHandover(desk.database.db, id);
  if (before?.status === 'active') return ownOrTaken(before, member);
  if (before?.status !== 'waiting') return { kind: 'gone' };
  return changeConversation(desk, before, async (session, tx, now) => {
    if (!(await takeHandover(tx, id, member.id, now))) throw new ParleyError('already-taken');
    await recordAction(tx, { at: now, staffId: member.id, action: 'handover-taken', subject: id });
    return {
      session: withAdvisor(session, id, desk.world().advisorDialog),
      notice: 'advisor-joined',
      words: 'advisor-joined',
      advisor: member,
    };
  });
}

/** Whoever was looking for another way to reach a person, since the desk had closed, has found one. */
function withAdvisor({ pending, ...session }: Session, id: string, advisorDialog: string): Session {
  const isOther = ({ dialog }: { dialog: string }) => dialog !== advisorDialog;
  const frames = session.handover?.overnight ? session.frames.filter(isOther) : session.frames;
  const isOpen = frames.length === session.frames.length && pending?.kind !== 'while-closed';
  return {
    ...session,
    frames,
    ...(pending && isOpen && { pending }),
    handover: { id, state: 'with-advisor' },
  };
}

function ownOrTaken(handover: Handover, member: Member): DeskOutcome {
  return handover.takenBy === member.id ? { kind: 'done', entries: [] } : { kind: 'already-taken' };
}

/** Gives the resident back to the queue, at their old place. */
export async function release(desk: DeskPorts, id: string, member: Member): Promise<DeskOutcome> {
  const before = await findHandover(desk.database.db, id);
  if (before?.status !== 'active') return { kind: 'gone' };
  if (!mayEnd(before, member)) return { kind: 'not-yours' };
  return changeConversation(desk, before, async (session, tx, now) => {
    if (!(await releaseHandover(tx, id))) throw new ParleyError('not-found');
    await recordAction(tx, { at: now, staffId: member.id, action: 'handover-released', subject: id });
    return {
      session: { ...session, handover: { id, state: 'waiting' } },
      notice: 'advisor-left',
      words: 'advisor-back-soon',
      advisor: member,
    };
  });
}

/** Ends a conversation with an advisor, after which Parley answers again; or marks a left message dealt with. */
export async function close(desk: DeskPorts, id: string, member: Member): Promise<DeskOutcome> {
  const before = await findHandover(desk.database.db, id);
  if (before?.status === 'left-message') return dealWith(desk, id, member);
  if (before?.status === 'waiting') return { kind: 'not-yours' };
  if (before?.status !== 'active') return { kind: 'gone' };
  if (!mayEnd(before, member)) return { kind: 'not-yours' };
  return changeConversation(desk, before, async (session, tx, now) => {
    if (!(await closeHandover(tx, id, member.id, now))) throw new ParleyError('not-found');
    await recordAction(tx, { at: now, staffId: member.id, action: 'handover-closed', subject: id });
    const { handover: _ended, ...rest } = session;
    return { session: rest, notice: 'advisor-left', words: 'advisor-left', advisor: member };
  });
}

async function dealWith(desk: DeskPorts, id: string, member: Member): Promise<DeskOutcome> {
  const now = desk.clock.now();
  const dealt = await desk.database.transaction(async (tx) => {
    if (!(await closeHandover(tx, id, member.id, now))) return false;
    await recordAction(tx, { at: now, staffId: member.id, action: 'handover-dealt-with', subject: id });
    return true;
  });
  desk.news.publish({ kind: 'queue' });
  return dealt ? { kind: 'done', entries: [] } : { kind: 'gone' };
}

/** Who holds it, or a supervisor when they have gone home. */
function mayEnd(handover: Handover, member: Member): boolean {
  return handover.takenBy === member.id || member.roles.includes('supervisor');
}

interface Change {
  readonly session: Session;
  readonly notice: 'advisor-joined' | 'advisor-left';
  readonly words: string;
  readonly advisor: Member;
}

async function changeConversation(
  desk: DeskPorts,
  { conversationId }: Handover,
  change: (session: Session, tx: Queryable, now: Date) => Promise<Change>,
): Promise<DeskOutcome> {
  const now = desk.clock.now();
  const channel = await channelOf(desk, conversationId);
  try {
    const entries = await desk.conversations.speak(conversationId, now, async (stored, tx) =>
      speechOf(desk, channel, await change(readSession(stored) ?? newSession(), tx, now)),
    );
    desk.news.publish({ kind: 'queue' });
    announce(desk, conversationId);
    return { kind: 'done', entries };
  } catch (error) {
    // Between looking and locking someone else was quicker.
    if (error instanceof ParleyError && error.code === 'already-taken') return { kind: 'already-taken' };
    if (error instanceof ParleyError && error.code === 'not-found') return { kind: 'gone' };
    throw error;
  }
}

function speechOf(desk: DeskPorts, channel: string, { session, notice, words, advisor }: Change): Speech {
  const { wording, advisorDialog, places } = desk.world();
  const limits = desk.limitsOf(channel);
  const name = firstName(advisor);
  const told = { text: wording.words(advisorDialog, words, limits.form, { ...places, advisor: name }) };
  const wayBack = session.handover ? undefined : wayBackOf(desk, session, limits.form);
  const asSystem = { author: 'system', advisor: name, notice } as const;
  const byParley = { author: 'parley' } as const;
  // A text message costs money, so one says it all.
  const joined = limits.form === 'text' && wayBack;
  const says: Speech['entries'] = joined
    ? [{ ...asSystem, say: { ...wayBack, text: `${told.text}\n${wayBack.text}` } }]
    : [{ ...asSystem, say: told }, ...(wayBack ? [{ ...byParley, say: wayBack }] : [])];
  return {
    session: wayBack ? { ...session, pending: { kind: 'resume' } } : session,
    entries: says.flatMap(({ say, ...entry }) =>
      fitWhole(say, limits).map((part) => ({ ...entry, say: part })),
    ),
    deliver: desk.delivers(channel) && !session.stopped,
  };
}

/** What the resident was doing before they asked for a person is offered back to them. */
function wayBackOf(desk: DeskPorts, session: Session, form: 'web' | 'text'): Say | undefined {
  const frame = session.frames.at(-1);
  const { wording, places, title } = desk.world();
  const name = frame && title(frame.dialog);
  if (name === undefined) return undefined;
  const words = (key: string) => wording.words(ENGINE_WORDING, key, form, { ...places, title: name });
  return { text: words('way-back'), quickReplies: [words('yes'), words('no')] };
}

/** The conversation's channel. @throws ParleyError `not-found` */
export async function channelOf(desk: DeskPorts, conversationId: string): Promise<string> {
  const key = await conversationKeyOf(desk.database.db, conversationId);
  if (!key) throw new ParleyError('not-found');
  return key.channel;
}

/** Residents see a first name only. */
export function firstName({ name }: Member): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/** Tells screens and senders that something was said. */
export function announce(desk: DeskPorts, conversationId: string): void {
  desk.news.publish({ kind: 'entries', conversation: conversationId });
  desk.said(conversationId);
}
