/**
 * Nobody is there, because the desk has shut or the last advisor has left: whoever still waits is told, keeps their
 * place, and is offered the other ways. Whether someone has been told stands in their session, so that any replica
 * may look at any time.
 */
import { fitWhole } from '../conversation/fitting/fit-reply.ts';
import { isNumbered, type Say } from '../conversation/message.ts';
import type { Speech } from '../conversation/ports.ts';
import { newSession, type Pending, readSession, type Session } from '../conversation/session.ts';
import { listWaiting } from '../store/handover-queue.ts';
import type { Handover } from '../store/handover-table.ts';
import type { Present } from '../store/presence.ts';
import { announce, channelOf } from './change.ts';
import type { DeskPorts } from './ports.ts';
import { someoneAnswers } from './presence.ts';

/** Tells everyone who waits with nobody there and has not been told. One that fails keeps no other from it. */
export async function tellThoseWaiting(
  desk: DeskPorts,
  present: readonly Present[],
  onError: (error: unknown) => void,
): Promise<void> {
  const now = desk.clock.now();
  for (const { handover, session } of await listWaiting(desk.database.db)) {
    // Looked at without a lock first: most are as they should be.
    const told = stillWaiting(session, handover)?.handover.overnight === true;
    const isOpen = desk.teams.openingOf(handover.team).isOpen(now);
    const attended = isOpen && someoneAnswers(present, handover.team);
    if (attended && told) await expectAdvisor(desk, handover, now).catch(onError);
    if (!attended && !told) await tell(desk, isOpen, handover, now).catch(onError);
  }
}

type Waiting = Session & { readonly handover: NonNullable<Session['handover']> };

/** The session of someone who still waits for this; undefined when an advisor or they themselves were quicker. */
function stillWaiting(stored: unknown, { id }: Handover): Waiting | undefined {
  const session = readSession(stored) ?? newSession();
  const { handover } = session;
  return handover?.id === id && handover.state === 'waiting' ? { ...session, handover } : undefined;
}

async function tell(desk: DeskPorts, isOpen: boolean, waiting: Handover, now: Date): Promise<void> {
  const { conversationId } = waiting;
  const channel = await channelOf(desk, conversationId);
  const entries = await desk.conversations.speak(conversationId, now, (stored): Speech => {
    const session = stillWaiting(stored, waiting);
    if (!session || session.handover.overnight) return { session: stored, entries: [], deliver: false };
    const limits = desk.limitsOf(channel);
    const opening = desk.teams.openingOf(waiting.team).next(now)?.words;
    const { say, pending } = isOpen
      ? wordsWhenAlone(desk, limits.form, waiting)
      : wordsAtClosing(desk, opening, limits.form, waiting);
    const choices = pending.options.map(({ label }) => label);
    const numbered = isNumbered(choices, limits) && { offered: choices };
    return {
      session: { ...session, ...numbered, pending, handover: { ...session.handover, overnight: true } },
      entries: session.stopped ? [] : fitWhole(say, limits).map((part) => ({ author: 'parley', say: part })),
      deliver: desk.delivers(channel),
      ...(limits.handoverNews && { news: { state: 'failed', handover: waiting.id } }),
    };
  });
  if (entries.length > 0) announce(desk, conversationId);
}

type WhileClosed = Extract<Pending, { kind: 'while-closed' }>;

interface Offer {
  readonly say: Say;
  readonly pending: WhileClosed;
}

/** The desk is open and nobody is at it. */
function wordsWhenAlone(desk: DeskPorts, form: 'web' | 'text', { priority }: Handover): Offer {
  const { wording, advisorDialog, facts } = desk.world();
  const words = (key: string) => wording.words(advisorDialog, key, form, facts);
  const text = priority === 'urgent' ? `${words('alone')}\n${words('alone-urgent')}` : words('alone');
  return offer(text, words('choose-wait-on'), words('waits-on-alone'), words);
}

function offer(text: string, wait: string, waitOn: string, words: (key: string) => string): Offer {
  const options: WhileClosed['options'] = [
    { choice: 'wait', label: wait },
    { choice: 'ask', label: words('choose-call-back') },
    { choice: 'ask', label: words('choose-message') },
    { choice: 'leave', label: words('choose-leave-queue') },
  ];
  return {
    say: { text, quickReplies: options.map(({ label }) => label) },
    pending: { kind: 'while-closed', options, waitOn },
  };
}

function wordsAtClosing(
  desk: DeskPorts,
  opening: string | undefined,
  form: 'web' | 'text',
  { priority }: Handover,
): Offer {
  const { wording, advisorDialog, facts } = desk.world();
  const words = (key: string) =>
    wording.words(advisorDialog, key, form, { ...facts, ...(opening !== undefined && { opening }) });
  const closed = words(opening === undefined ? 'closing-shut' : 'closing');
  const text = priority === 'urgent' ? `${closed}\n${words('closing-urgent')}` : closed;
  const waitOn = words(opening === undefined ? 'waits-on-shut' : 'waits-on');
  return offer(text, words('choose-wait'), waitOn, words);
}

/** Someone is there again: what they write is for the advisor, unless they are in the middle of something. */
async function expectAdvisor(desk: DeskPorts, waiting: Handover, now: Date): Promise<void> {
  await desk.conversations.speak(waiting.conversationId, now, (stored): Speech => {
    const session = stillWaiting(stored, waiting);
    const nothing = { entries: [], deliver: false } as const;
    if (!session?.handover.overnight || session.frames.length > 0) return { session: stored, ...nothing };
    return { session: asWaiting(session), ...nothing };
  });
}

/** Without what was offered for the time that the desk is shut. */
function asWaiting({ pending, ...session }: Waiting): Session {
  const { id, state } = session.handover;
  const kept = pending && pending.kind !== 'while-closed' ? { pending } : {};
  return { ...session, ...kept, handover: { id, state } };
}
