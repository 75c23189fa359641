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

type Waiting = Session & { readonly handover: NonNullable<Session['handover']> };
type Told = NonNullable<Waiting['handover']['told']>;

/** Tells everyone who waits with nobody there and has not been told. One that fails keeps no other from it. */
export async function tellThoseWaiting(
  desk: DeskPorts,
  present: readonly Present[],
  onError: (error: unknown) => void,
): Promise<void> {
  const now = desk.clock.now();
  for (const { handover, session } of await listWaiting(desk.database.db)) {
    // Looked at without a lock first: most are as they should be.
    const waiting = stillWaiting(session, handover);
    if (!waiting) continue;
    const isOpen = desk.teams.openingOf(handover.team).isOpen(now);
    const attended = isOpen && someoneAnswers(present, handover.team);
    if (attended) {
      if (mayExpectAdvisor(waiting)) await change(desk, handover, now, asWaiting).catch(onError);
    } else if (isNews(waiting, why(isOpen))) {
      await tell(desk, why(isOpen), handover, now).catch(onError);
    } else if (!waiting.handover.overnight) {
      await change(desk, handover, now, asAlone).catch(onError);
    }
  }
}

const why = (isOpen: boolean): Told => (isOpen ? 'alone' : 'shut');

/**
 * Whether someone with nobody there is to be told so. That the desk is empty is said once while they wait, however often its
 * only advisor goes and comes back; that it has shut is new, and is said to those who know that it is empty too.
 */
function isNews({ handover: { overnight, told }, pending }: Waiting, what: Told): boolean {
  if (what === 'alone') return !overnight && told !== 'alone';
  // Who was told before it was kept of what, is told no more.
  if (overnight && told !== 'alone') return false;
  // In the middle of something that Parley asked: they hear it when that is done.
  return !overnight || !pending || pending.kind === 'while-closed';
}

/** The session of someone who still waits for this; undefined when an advisor or they themselves were quicker. */
function stillWaiting(stored: unknown, { id }: Handover): Waiting | undefined {
  const session = readSession(stored) ?? newSession();
  const { handover } = session;
  return handover?.id === id && handover.state === 'waiting' ? { ...session, handover } : undefined;
}

async function tell(desk: DeskPorts, what: Told, waiting: Handover, now: Date): Promise<void> {
  const { conversationId } = waiting;
  const channel = await channelOf(desk, conversationId);
  const entries = await desk.conversations.speak(conversationId, now, (stored): Speech => {
    const session = stillWaiting(stored, waiting);
    // A turn or another replica may have been quicker.
    if (!session || !isNews(session, what)) return { session: stored, entries: [], deliver: false };
    const limits = desk.limitsOf(channel);
    const opening = desk.teams.openingOf(waiting.team).next(now)?.words;
    const { say, pending } =
      what === 'alone'
        ? wordsWhenAlone(desk, limits.form, waiting)
        : wordsAtClosing(desk, opening, limits.form, waiting);
    const choices = pending.options.map(({ label }) => label);
    const numbered = isNumbered(choices, limits) && { offered: choices };
    return {
      session: {
        ...{ ...session, ...numbered, pending },
        handover: { ...session.handover, overnight: true, told: what },
      },
      entries: session.stopped ? [] : fitWhole(say, limits).map((part) => ({ author: 'parley', say: part })),
      deliver: desk.delivers(channel),
      ...(limits.handoverNews &&
        !session.handover.overnight && { news: { state: 'failed', handover: waiting.id } }),
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

/** Changes the session of someone who still waits, and says nothing. */
async function change(
  desk: DeskPorts,
  waiting: Handover,
  now: Date,
  to: (session: Waiting) => Session,
): Promise<void> {
  await desk.conversations.speak(waiting.conversationId, now, (stored): Speech => {
    const session = stillWaiting(stored, waiting);
    return { session: session ? to(session) : stored, entries: [], deliver: false };
  });
}

/** In the middle of a task with Parley they go on with that, although someone is there again. */
function mayExpectAdvisor({ handover, frames }: Waiting): boolean {
  return handover.overnight === true && frames.length === 0;
}

/** What they write is for the advisor again. Nothing stays of what was offered meanwhile, and the next closing time is news. */
function asWaiting(session: Waiting): Session {
  if (!mayExpectAdvisor(session)) return session;
  const { pending, ...others } = session;
  const { overnight: _over, told, ...handover } = session.handover;
  const kept = pending && pending.kind !== 'while-closed' ? { pending } : {};
  return { ...others, ...kept, handover: { ...handover, ...(told === 'alone' && { told }) } };
}

/** Nobody is there again, which they know can be: until somebody is, Parley answers them. */
function asAlone(session: Waiting): Session {
  return { ...session, handover: { ...session.handover, overnight: true } };
}
