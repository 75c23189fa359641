/** An advisor's own words to the resident, while they hold the conversation. */
import { fitWhole } from '../conversation/fitting/fit-reply.ts';
import { ParleyError } from '../errors.ts';
import { recordAction } from '../store/audit-trail.ts';
import { conversationKeyOf } from '../store/conversations.ts';
import { noteAnswered, noteReply, wasReplied } from '../store/handover-replies.ts';
import type { Handover } from '../store/handover-table.ts';
import { findHandover } from '../store/handovers.ts';
import { retryFailed } from '../store/outbox-withdraw.ts';
import { findByExternalId } from '../store/transcript.ts';
import { asHolder, findHeld, type Held } from './as-holder.ts';
import { type DeskOutcome, firstName, NotAsWas } from './change.ts';
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
  if (!handover) return { kind: 'gone' };
  // Sent again it gets the same answer, since the first may have been lost on its way, and much happened since.
  if (await wasReplied(db, id, said.clientId)) return saidBefore(desk, handover, said);
  const outcome = await asHolder(desk, id, member, async (held) => {
    const { tx, session, now } = held;
    const { channel } = await keyOf(held);
    const isNew = await noteReply(tx, id, said.clientId, now);
    const deed = { at: now, staffId: member.id, action: 'reply-written', subject: id } as const;
    if (isNew) await recordAction(tx, deed);
    const says = isNew ? fitWhole({ text: said.text }, desk.limitsOf(channel)) : [];
    return { session, entries: says.map(asEntry), deliver: desk.delivers(channel) };
  });
  const isRepeated = outcome.kind === 'done' && outcome.entries.length === 0;
  return isRepeated ? saidBefore(desk, handover, said) : outcome;

  function asEntry(say: ReturnType<typeof fitWhole>[number], index: number) {
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
  let conversation: string | undefined;
  const outcome = await asHolder(desk, id, member, async ({ conversationId, session, tx, now }) => {
    if (!(await retryFailed(tx, conversationId, sequence))) throw new ParleyError('not-now');
    const deed = { at: now, staffId: member.id, action: 'reply-retried', subject: id } as const;
    await recordAction(tx, { ...deed, detail: String(sequence) });
    conversation = conversationId;
    return { session, entries: [], deliver: false };
  });
  if (conversation !== undefined) desk.sendTexts?.(conversation);
  return outcome;
}

/** Starts a dialog for the resident: Parley goes through it with them, and the advisor has them again afterwards. */
export function lendTo(desk: DeskPorts, id: string, member: Member, dialog: string): Promise<DeskOutcome> {
  return asHolder(desk, id, member, async (held) => {
    const { conversationId, session, tx, now } = held;
    const key = await keyOf(held);
    const lent = await desk.lend({ ...key, tx, conversationId, session }, dialog);
    if (!lent) throw new NotAsWas({ kind: 'form-not-possible' });
    await noteAnswered(tx, id, now);
    const deed = { at: now, staffId: member.id, action: 'dialog-started', subject: id } as const;
    await recordAction(tx, { ...deed, detail: dialog });
    const said = lent.says.map((say) => ({ author: 'parley' as const, say }));
    return { session: lent.session, entries: said, deliver: desk.delivers(key.channel) };
  });
}

/** Lets the resident see that the advisor is typing. */
export async function showTyping(desk: DeskPorts, id: string, member: Member): Promise<DeskOutcome> {
  const found = await findHeld(desk.database.db, id, member);
  if (found.kind !== 'held') return found;
  desk.typing?.(found.handover.conversationId);
  return { kind: 'done', entries: [] };
}

async function keyOf({ tx, conversationId }: Held) {
  const key = await conversationKeyOf(tx, conversationId);
  if (!key) throw new NotAsWas({ kind: 'gone' });
  return key;
}
