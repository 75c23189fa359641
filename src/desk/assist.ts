/** What helps an advisor answer: articles for the last message, saved replies, and telling what Parley got wrong. */

import type { Form } from '../conversation/message.ts';
import { namedSubject } from '../conversation/topics/named-subject.ts';
import type { Fillings } from '../conversation/world.ts';
import { ParleyError } from '../errors.ts';
import { recordAction } from '../store/audit-trail.ts';
import { keepCorrection } from '../store/corrections.ts';
import { findHeld, type HeldConversation } from '../store/handover-queue.ts';
import { listSavedReplies } from '../store/saved-replies.ts';
import { findEntry, lastHeard } from '../store/transcript.ts';
import { withoutPersonalData } from '../understanding/without-personal-data.ts';
import { firstName } from './change.ts';
import type { DeskPorts } from './ports.ts';
import { type FilledReply, fillReply } from './saved-replies.ts';
import type { Member } from './sessions.ts';

export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly score: number;
  /** As the channel would carry it, to be sent as it is. */
  readonly text: string;
}

const MOST = 4;

/**
 * Articles that may answer what the resident wrote last, the likeliest first, and after them what may answer why they
 * came: a "thank you" in between is about nothing.
 */
export async function suggestArticles(desk: DeskPorts, id: string): Promise<readonly Suggestion[]> {
  const held = await heldOf(desk, id);
  const last = await lastHeard(desk.database.db, held.handover.conversationId);
  const { form } = desk.limitsOf(held.channel);
  // "Speak to someone about my bill" is, of all topics, surest about speaking to someone.
  const { reason } = held.handover;
  const found = [last ?? '', namedSubject(reason) ?? reason].flatMap((asked) =>
    articlesFor(desk, asked, form),
  );
  const first = found.filter(
    ({ id: article }, index) => found.findIndex((one) => one.id === article) === index,
  );
  return first.slice(0, MOST);
}

function articlesFor(desk: DeskPorts, asked: string, form: Form): readonly Suggestion[] {
  if (asked.trim() === '') return [];
  const world = desk.world();
  return world.understanding
    .explain(asked.slice(0, 2000), desk.clock.now())
    .topics.filter(({ kind }) => kind === 'answer')
    .flatMap(({ id, score }) => {
      const say = world.answer(id, form);
      return say ? [{ id, title: world.title(id) ?? id, score, text: say.text }] : [];
    });
}

/** The advisor's saved replies with what is known filled in. */
export async function repliesFor(
  desk: DeskPorts,
  id: string,
  member: Member,
): Promise<readonly FilledReply[]> {
  const held = await heldOf(desk, id);
  const { contact, reference } = held.handover;
  const fillings: Fillings = {
    ...desk.world().facts,
    advisor: firstName(member),
    ...(contact && { name: contact.name }),
    ...(reference !== null && { reference }),
    team: desk.teams.named(held.handover.team).name,
  };
  return (await listSavedReplies(desk.database.db, member.id)).map((reply) => fillReply(reply, fillings));
}

export interface GotWrong {
  /** The resident's message, by its place in the transcript. */
  readonly sequence: number;
  /** The topic that would have been right; undefined when there is none. */
  readonly right?: string | undefined;
  readonly note?: string | undefined;
}

/** Proposes to the editors what a message should have been taken for. @returns the proposal's id */
export async function proposeCorrection(
  desk: DeskPorts,
  id: string,
  member: Member,
  wrong: GotWrong,
): Promise<string> {
  const { handover } = await heldOf(desk, id);
  const entry = await findEntry(desk.database.db, handover.conversationId, wrong.sequence);
  if (entry?.author !== 'resident') throw new ParleyError('not-found');
  if (wrong.right !== undefined && desk.world().title(wrong.right) === undefined) {
    throw new ParleyError('malformed-request');
  }
  const { decision } = desk.world().understanding.understand(entry.text, entry.at);
  const now = desk.clock.now();
  const correction = `${id}-${wrong.sequence}-${now.getTime()}`;
  await desk.database.transaction(async (tx) => {
    await keepCorrection(tx, {
      ...{ id: correction, at: now, staffId: member.id },
      words: withoutPersonalData(entry.text, now),
      takenFor: 'id' in decision ? decision.id : null,
      right: wrong.right ?? null,
      note: withoutPersonalData(wrong.note ?? '', now),
    });
    const deed = { at: now, staffId: member.id, action: 'correction-proposed', subject: id } as const;
    await recordAction(tx, { ...deed, detail: correction });
  });
  return correction;
}

async function heldOf(desk: DeskPorts, id: string): Promise<HeldConversation> {
  const held = await findHeld(desk.database.db, id);
  if (!held) throw new ParleyError('not-found');
  return held;
}
