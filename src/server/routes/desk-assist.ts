/** What helps advisors: saved replies, suggested articles, and telling the editors what Parley got wrong. */
import { randomUUID } from 'node:crypto';
import { json } from 'express';
import { z } from 'zod';
import { proposeCorrection, repliesFor, suggestArticles } from '../../desk/assist.ts';
import type { DeskPorts } from '../../desk/ports.ts';
import type { Member } from '../../desk/sessions.ts';
import { ParleyError } from '../../errors.ts';
import { recordAction } from '../../store/audit-trail.ts';
import {
  changeSavedReply,
  deleteSavedReply,
  findSavedReply,
  keepSavedReply,
  listSavedReplies,
  type SavedReply,
} from '../../store/saved-replies.ts';
import { memberOf, type ServeDesk } from '../desk-gate.ts';
import { idSchema, readAs, sequenceSchema } from '../read.ts';

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
    await keepSavedReply(db, {
      id,
      ownerId: shared ? null : member.id,
      ...words,
      changedAt: desk.clock.now(),
    });
    await recorded(member, id);
    response.json({ id });
  });
  at('PUT /api/desk/saved-replies/:id', body, async (request, response) => {
    const reply = await ownOf(request.params.id, memberOf(response));
    const words = readAs(wordsSchema, request.body);
    await changeSavedReply(db, { ...reply, ...words, changedAt: desk.clock.now() });
    await recorded(memberOf(response), reply.id);
    response.status(204).end();
  });
  at('DELETE /api/desk/saved-replies/:id', async (request, response) => {
    const reply = await ownOf(request.params.id, memberOf(response));
    await deleteSavedReply(db, reply.id, reply.ownerId);
    await recorded(memberOf(response), reply.id);
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

  function recorded(member: Member, subject: string): Promise<void> {
    const deed = {
      at: desk.clock.now(),
      staffId: member.id,
      action: 'saved-reply-changed',
      subject,
    } as const;
    return recordAction(db, deed);
  }
}

/** What everybody uses is looked after by supervisors. */
function refuseUnlessLead({ roles }: Member): void {
  if (!roles.includes('supervisor')) throw new ParleyError('not-allowed');
}

function replyToWire({ id, title, text, ownerId }: SavedReply, member: Member) {
  return { id, title, text, shared: ownerId === null, mine: ownerId === member.id };
}
