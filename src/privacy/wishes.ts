/** Erases residents who asked for it themselves, in their own chat or from their own number: that is the proof of who asks. */
import { endWish, noteTried, wishesBefore } from '../store/erasures.ts';
import { type ErasePorts, erase } from './erase.ts';
import type { Wanted } from './trail.ts';

export interface WishPorts extends Omit<ErasePorts, 'id' | 'salt' | 'by'> {
  newId(): string;
  /** Hears why one could not be carried out; the others go on. */
  onError(error: unknown): void;
}

/** The answer that it is being done leaves first. */
const WAIT_MS = 2 * 60_000;
const AT_ONCE = 20;

/** Written down in the transaction that erases: afterwards, nobody would know of an erasure before a crash. */
const THEMSELVES = { staffId: null, reason: 'asked for by themselves' } as const;

/** Carries out wishes that nothing stands in the way of; the others wait for the next time. @returns how many were */
export async function carryOutWishes(ports: WishPorts): Promise<number> {
  const { database, now } = ports;
  let done = 0;
  const before = new Date(now.getTime() - WAIT_MS);
  for (const { conversationId, contact, askedAt } of await wishesBefore(database.db, before, AT_ONCE)) {
    try {
      await noteTried(database.db, conversationId, now);
      // What counted when they asked counts though the wish had to wait.
      const wanted = { contacts: [contact], references: [], alsoUnproven: false, joinedAt: askedAt };
      if (await carryOut(ports, conversationId, wanted)) done += 1;
    } catch (error) {
      ports.onError(error);
    }
  }
  return done;
}

async function carryOut(ports: WishPorts, conversationId: string, wanted: Wanted): Promise<boolean> {
  const { kind } = await erase({ ...ports, id: ports.newId(), salt: ports.newId(), by: THEMSELVES }, wanted);
  if (kind === 'not-now') return false;
  // It went with the conversation, unless that is kept for safeguarding.
  await endWish(ports.database.db, conversationId);
  // Nothing is left where somebody else has carried it out meanwhile, and has written that down.
  return kind === 'erased';
}
