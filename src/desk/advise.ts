/** An advisor's own words to the resident, while they hold the conversation. */
import { fitWhole } from '../conversation/fitting/fit-reply.ts';
import { readSession } from '../conversation/session.ts';
import { ParleyError } from '../errors.ts';
import { recordAction } from '../store/audit-trail.ts';
import { conversationKeyOf, optedOutAt, sessionOf } from '../store/conversations.ts';
import type { Queryable } from '../store/database.ts';
import { noteAnswered, noteReply, wasReplied } from '../store/handover-replies.ts';
import type { Handover } from '../store/handover-table.ts';
import { findHandover } from '../store/handovers.ts';
import { retryFailed } from '../store/outbox-withdraw.ts';
import { findByExternalId } from '../store/transcript.ts';
import { announce, channelOf, type DeskOutcome, firstName, NotAsWas } from './change.ts';
import type { DeskPorts } from './ports.ts';
import type { Member } from './sessions.ts';

export interface Reply {
  /** The console's own id of the message: sent again with the same id, it is said once. */
  readonly clientId: string;
  readonly text: string;
}

/** Says it to the resident, in as many messages as the channel needs. */
export async function reply(desk: DeskPorts, id: string, member: Member, said: Reply): Promise<DeskOutcome> {
  const { db } = desk.database;
  const handover = await findHandover(db, id);
  // Sent again it gets the same answer, since the first may have been lost on its way, and much happened since.
  if (handover && (await wasReplied(db, id, said.clientId))) return saidBefore(desk, handover, said);
  const refused = refuse(handover, member);
  if (refused || !handover) return refused ?? { kind: 'gone' };
  const { conversationId } = handover;
  const channel = await channelOf(desk, conversationId);
  const says = fitWhole({ text: said.text }, desk.limitsOf(channel));
  const now = desk.clock.now();
  try {
    const entries = await desk.conversations.speak(conversationId, now, async (session, tx) => {
      await refuseStopped(tx, conversationId, session);
      const isNew = await noteOwn(tx, id, member, said.clientId, now);
      const deed = { at: now, staffId: member.id, action: 'reply-written', subject: id } as const;
      if (isNew) await recordAction(tx, deed);
      return { session, entries: isNew ? says.map(asEntry) : [], deliver: desk.delivers(channel) };
    });
    if (entries.length > 0) announce(desk, conversationId);
    return entries.length > 0 ? { kind: 'done', entries } : saidBefore(desk, handover, said);
  } catch (error) {
    if (error instanceof NotAsWas) return error.outcome;
    throw error;
  }

  function asEntry(say: (typeof says)[number], index: number) {
    const externalId = index === 0 ? said.clientId : `${said.clientId}/${index + 1}`;
    return { author: 'advisor', say, advisor: firstName(member), externalId } as const;
  }
}

async function saidBefore(
  desk: DeskPorts,
  { conversationId }: Handover,
  { clientId }: Reply,
): Promise<DeskOutcome> {
  return { kind: 'done', entries: await findByExternalId(desk.database.db, conversationId, clientId) };
}

/** Tries a message again that could not be delivered. @throws ParleyError `not-now` when it is not one, or not any more */
export async function retryReply(
  desk: DeskPorts,
  id: string,
  member: Member,
  sequence: number,
): Promise<DeskOutcome> {
  const handover = await findHandover(desk.database.db, id);
  const refused = refuse(handover, member);
  if (refused || !handover) return refused ?? { kind: 'gone' };
  const { db } = desk.database;
  const { conversationId } = handover;
  if (await hasStopped(db, conversationId, await sessionOf(db, conversationId))) return { kind: 'stopped' };
  if (!(await retryFailed(db, conversationId, sequence))) throw new ParleyError('not-now');
  const deed = { at: desk.clock.now(), staffId: member.id, action: 'reply-retried', subject: id } as const;
  await recordAction(db, { ...deed, detail: String(sequence) });
  desk.said(conversationId);
  desk.sendTexts?.(conversationId);
  return { kind: 'done', entries: [] };
}

/** Starts a dialog for the resident: Parley goes through it with them, and the advisor has them again afterwards. */
export async function lendTo(
  desk: DeskPorts,
  id: string,
  member: Member,
  dialog: string,
): Promise<DeskOutcome> {
  const handover = await findHandover(desk.database.db, id);
  const refused = refuse(handover, member);
  if (refused || !handover) return refused ?? { kind: 'gone' };
  const { conversationId } = handover;
  const key = await conversationKeyOf(desk.database.db, conversationId);
  if (!key) return { kind: 'gone' };
  const now = desk.clock.now();
  try {
    const entries = await desk.conversations.speak(conversationId, now, async (session, tx) => {
      await refuseUnlessTheirs(tx, id, member);
      await refuseStopped(tx, conversationId, session);
      const lent = await desk.lend({ ...key, tx, conversationId, session }, dialog);
      if (!lent) throw new NotAsWas({ kind: 'form-not-possible' });
      await noteAnswered(tx, id, now);
      const deed = { at: now, staffId: member.id, action: 'dialog-started', subject: id } as const;
      await recordAction(tx, { ...deed, detail: dialog });
      const said = lent.says.map((say) => ({ author: 'parley' as const, say }));
      return { session: lent.session, entries: said, deliver: desk.delivers(key.channel) };
    });
    announce(desk, conversationId);
    return { kind: 'done', entries };
  } catch (error) {
    if (error instanceof NotAsWas) return error.outcome;
    throw error;
  }
}

/** Lets the resident see that the advisor is typing. */
export async function showTyping(desk: DeskPorts, id: string, member: Member): Promise<DeskOutcome> {
  const handover = await findHandover(desk.database.db, id);
  const refused = refuse(handover, member);
  if (!refused && handover) desk.typing?.(handover.conversationId);
  return refused ?? { kind: 'done', entries: [] };
}

/** With the conversation locked: whether it is still theirs, and whether these words are new. */
async function noteOwn(
  tx: Queryable,
  id: string,
  member: Member,
  clientId: string,
  now: Date,
): Promise<boolean> {
  await refuseUnlessTheirs(tx, id, member);
  return noteReply(tx, id, clientId, now);
}

/** Asked again with the conversation locked, since it may have changed hands meanwhile. */
async function refuseUnlessTheirs(tx: Queryable, id: string, member: Member): Promise<void> {
  const refused = refuse(await findHandover(tx, id), member);
  if (refused) throw new NotAsWas(refused);
}

/** They have texted STOP, or their carrier says so: nothing may be sent until START. */
async function hasStopped(db: Queryable, conversationId: string, session: unknown): Promise<boolean> {
  return readSession(session)?.stopped === true || (await optedOutAt(db, conversationId)) !== null;
}

async function refuseStopped(tx: Queryable, conversationId: string, session: unknown): Promise<void> {
  if (await hasStopped(tx, conversationId, session)) throw new NotAsWas({ kind: 'stopped' });
}

type Refused = Exclude<DeskOutcome, { kind: 'done' }>;

function refuse(handover: Handover | undefined, member: Member): Refused | undefined {
  if (handover?.status === 'waiting') return { kind: 'not-yours' };
  if (handover?.status !== 'active') return { kind: 'gone' };
  return handover.takenBy === member.id ? undefined : { kind: 'not-yours' };
}
