/** What helps advisors: saved replies, suggested articles, and telling the editors what Parley got wrong. */
import { randomUUID } from 'node:crypto';
import { json } from 'express';
import { z } from 'zod';
import { proposeCorrection, repliesFor, suggestArticles } from '../../desk/assist.ts';
import type { DeskPorts } from '../../desk/ports.ts';
import type { Member } from '../../desk/sessions.ts';
import { ParleyError } from '../../errors.ts';
import { recordAction } from '../../store/audit-trail.ts';
import type { Queryable } from '../../store/database.ts';
import {
  changeSavedReply,
  deleteSavedReply,
  findSavedReply,
  keepSavedReply,
  listSavedReplies,
  type SavedReply,
} from '../../store/saved-replies.ts';
import type { ServeDesk } from '../desk-gate.ts';
import { idSchema, readAs, sequenceSchema } from '../read.ts';
import { memberOf } from '../staff-gate.ts';

const wordsSchema = z.object({
  title: z.string().trim().min(1).max(80),
  text: z.string().trim().min(1).max(4000),
});
const newSchema = wordsSchema.extend({ shared: z.boolean().default(false) });
const wrongSchema = z.object({
  sequence: sequenceSchema,
  right: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.enum(['answer', 'dialog']), id: z.string().max(80) }),
      z.object({ kind: z.literal('none') }),
    ])
    .default({ kind: 'none' }),
  note: z.string().trim().max(1000).optional(),
});

export function deskAssistRoutes(at: ServeDesk, desk: DeskPorts): void {
  const { db } = desk.database;
  const body = json({ limit: '64kb' });
  at('GET /api/desk/saved-replies', async (_request, response) => {
    const member = memberOf(response);
    const replies = await listSavedReplies(db, member.id);
    response.json({ replies: replies.map((reply) => replyToWire(reply, member)) });
  });
  at('POST /api/desk/saved-replies', body, async (request, response) => {
    const member = memberOf(response);
    const { shared, ...words } = readAs(newSchema, request.body);
    if (shared) refuseUnlessLead(member);
    const id = randomUUID();
    await onRecord(member, id, async (tx, changedAt) => {
      await keepSavedReply(tx, { id, ownerId: shared ? null : member.id, ...words, changedAt });
      return true;
    });
    response.json({ id });
  });
  at('PUT /api/desk/saved-replies/:id', body, async (request, response) => {
    const member = memberOf(response);
    const reply = await ownOf(request.params.id, member);
    const words = readAs(wordsSchema, request.body);
    await onRecord(member, reply.id, (tx, changedAt) =>
      changeSavedReply(tx, { ...reply, ...words, changedAt }),
    );
    response.status(204).end();
  });
  at('DELETE /api/desk/saved-replies/:id', async (request, response) => {
    const member = memberOf(response);
    const reply = await ownOf(request.params.id, member);
    await onRecord(member, reply.id, (tx) => deleteSavedReply(tx, reply.id, reply.ownerId));
    response.status(204).end();
  });
  at('GET /api/desk/handovers/:id/saved-replies', async (request, response) => {
    const member = memberOf(response);
    const filled = await repliesFor(desk, readAs(idSchema, request.params.id), member);
    response.json({
      replies: filled.map((reply) => ({
        ...replyToWire(reply, member),
        filled: reply.filled,
        open: reply.open,
      })),
    });
  });
  at('GET /api/desk/handovers/:id/suggestions', async (request, response) => {
    response.json({ articles: await suggestArticles(desk, readAs(idSchema, request.params.id)) });
  });
  at('GET /api/desk/topics', (_request, response) => void response.json({ topics: desk.topics() }));
  at('POST /api/desk/handovers/:id/got-wrong', body, async (request, response) => {
    const { right, ...wrong } = readAs(wrongSchema, request.body);
    const proposal = { ...wrong, ...(right.kind !== 'none' && { right: right.id }) };
    const handover = readAs(idSchema, request.params.id);
    response.json({ id: await proposeCorrection(desk, handover, memberOf(response), proposal) });
  });

  async function ownOf(id: unknown, member: Member): Promise<SavedReply> {
    const found = await findSavedReply(db, readAs(idSchema, id));
    if (!found || (found.ownerId !== null && found.ownerId !== member.id)) throw new ParleyError('not-found');
    if (found.ownerId === null) refuseUnlessLead(member);
    return found;
  }

  /** Changes a reply and says who did, both or neither. @throws ParleyError `not-found` when a colleague deleted it meanwhile */
  async function onRecord(
    { id: staffId }: Member,
    subject: string,
    change: (tx: Queryable, at: Date) => Promise<boolean>,
  ): Promise<void> {
    const at = desk.clock.now();
    await desk.database.transaction(async (tx) => {
      if (!(await change(tx, at))) throw new ParleyError('not-found');
      await recordAction(tx, { at, staffId, action: 'saved-reply-changed', subject });
    });
  }
}

/** What everybody uses is looked after by supervisors. */
function refuseUnlessLead({ roles }: Member): void {
  if (!roles.includes('supervisor')) throw new ParleyError('not-allowed');
}

function replyToWire({ id, title, text, ownerId }: SavedReply, member: Member) {
  return { id, title, text, shared: ownerId === null, mine: ownerId === member.id };
}
