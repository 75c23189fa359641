/** `/api/unanswered`: what was not answered well, in groups, and what editors do about it. */
import { json, type Response, Router } from 'express';
import { z } from 'zod';
import { listUnanswered, UNANSWERED_DAYS, type UnansweredPorts } from '../../insights/unanswered/list.ts';
import { listProposals, ruleOnQuestions, settleProposal } from '../../insights/unanswered/rule.ts';
import type { Ruling } from '../../store/question-rulings.ts';
import { type Access, serve } from '../access.ts';
import { memberSession, readAs, type StaffGate } from '../staff-gate.ts';

const USUAL_GROUPS = 50;

const listSchema = z.object({ limit: z.coerce.number().int().min(1).max(500).default(USUAL_GROUPS) });
const id = z.string().regex(/^[\w-]{1,64}$/);
const topic = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
const ruledSchema = z.object({
  /** Those of the group that it is about; the one in the address alone unless told. */
  questions: z.array(id).min(1).max(5000).optional(),
  topic: topic.optional(),
});
/** Proposals are named by their conversation, place and time. */
const proposalId = z.string().regex(/^[\w-]{1,200}$/);

export function unansweredRoutes(gate: StaffGate, ports: UnansweredPorts): Router {
  const router = Router();
  serve(router, gate, 'GET /api/unanswered', async (request, response) => {
    const { limit } = readAs(listSchema, request.query);
    const [list, proposals] = await Promise.all([listUnanswered(ports, limit), listProposals(ports)]);
    response.json({ ...list, proposals, days: UNANSWERED_DAYS });
  });
  const rule = (access: Access, ruling: Ruling) =>
    serve(router, gate, access, json({ limit: '256kb' }), async (request, response) => {
      const group = readAs(id, request.params.id);
      const { questions = [group], topic: of } = readAs(ruledSchema, request.body ?? {});
      const ruled = await ruleOnQuestions(ports, staffOf(response), { ruling, questions, topic: of });
      response.json({ ruled });
    });
  rule('POST /api/unanswered/:id/add-phrase', 'added');
  rule('POST /api/unanswered/:id/new-article', 'new-article');
  rule('POST /api/unanswered/:id/not-for-us', 'not-for-us');
  const settle = (access: Access, how: 'done' | 'declined') =>
    serve(router, gate, access, async (request, response) => {
      await settleProposal(ports, staffOf(response), readAs(proposalId, request.params.id), how);
      response.status(204).end();
    });
  settle('POST /api/unanswered/proposals/:id/take', 'done');
  settle('POST /api/unanswered/proposals/:id/decline', 'declined');
  return router;
}

function staffOf(response: Response): string {
  return memberSession(response).member.id;
}
