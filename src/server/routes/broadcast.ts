/** `/api/broadcasts`: one notice for many residents, from draft to the last message. Nothing personal is in any of it. */
import { json, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { BroadcastPorts } from '../../broadcast/ports.ts';
import { preview } from '../../broadcast/preview.ts';
import { cancel, pause, resume } from '../../broadcast/steer.ts';
import { choicesOf, findView, listViews } from '../../broadcast/view.ts';
import { approve, begin, type Outcome, rewrite, sendBack, submit } from '../../broadcast/write.ts';
import { type ErrorCode, ParleyError } from '../../errors.ts';
import { type Access, serve } from '../access.ts';
import { answerError } from '../errors.ts';
import { idSchema, momentSchema, readAs } from '../read.ts';
import { memberOf, type StaffGate } from '../staff-gate.ts';

export interface BroadcastParts {
  readonly gate: StaffGate;
  readonly broadcast: BroadcastPorts;
}

const moment = momentSchema.nullish().transform((at) => at ?? null);
const area = z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?(?: \d)?$/);
const audience = z.discriminatedUnion('to', [
  z.object({ to: z.literal('everyone') }),
  z.object({ to: z.literal('area'), areas: z.array(area).max(200) }),
  z.object({ to: z.literal('rounds'), rounds: z.array(z.string().min(1).max(200)).max(200) }),
]);
const plannedSchema = z.object({
  subject: z.string().max(40),
  audience,
  sms: z.string().trim().max(1000),
  more: z.string().trim().max(2000).default(''),
  startsAt: moment,
  endsAt: moment,
});
const draftSchema = plannedSchema.extend({ title: z.string().trim().max(100) });
const revision = z.number().int().min(1).max(1_000_000);
const rewriteSchema = draftSchema.extend({ revision });
const revisionSchema = z.object({ revision });
const whySchema = z.object({ why: z.string().trim().min(1).max(1000) });

const body = json({ limit: '64kb' });

export function broadcastRoutes({ gate, broadcast }: BroadcastParts): Router {
  const router = Router();
  const at = (access: Access, ...handlers: RequestHandler[]) => serve(router, gate, access, ...handlers);
  at('GET /api/broadcasts', async (_request, response) => {
    response.json({ broadcasts: await listViews(broadcast, memberOf(response)) });
  });
  at('GET /api/broadcasts/choices', async (_request, response) => {
    response.json(await choicesOf(broadcast));
  });
  at('POST /api/broadcasts/preview', body, async (request, response) => {
    response.json(await preview(broadcast, readAs(plannedSchema, request.body)));
  });
  at('POST /api/broadcasts', body, async (request, response) => {
    answer(response, await begin(broadcast, readAs(draftSchema, request.body), memberOf(response)));
  });
  at('GET /api/broadcasts/:id', async (request, response) => {
    const view = await findView(broadcast, idOf(request.params.id), memberOf(response));
    if (!view) throw new ParleyError('not-found');
    response.json(view);
  });
  at('PUT /api/broadcasts/:id', body, async (request, response) => {
    const { revision: seen, ...draft } = readAs(rewriteSchema, request.body);
    answer(response, await rewrite(broadcast, idOf(request.params.id), draft, seen, memberOf(response)));
  });
  at('POST /api/broadcasts/:id/submit', body, async (request, response) => {
    const { revision: seen } = readAs(revisionSchema, request.body);
    answer(response, await submit(broadcast, idOf(request.params.id), seen, memberOf(response)));
  });
  at('POST /api/broadcasts/:id/approve', body, async (request, response) => {
    const { revision: seen } = readAs(revisionSchema, request.body);
    answer(response, await approve(broadcast, idOf(request.params.id), seen, memberOf(response)));
  });
  at('POST /api/broadcasts/:id/send-back', body, async (request, response) => {
    const { why } = readAs(whySchema, request.body);
    answer(response, await sendBack(broadcast, idOf(request.params.id), why, memberOf(response)));
  });
  for (const [verb, act] of Object.entries({ pause, resume, cancel })) {
    at(`POST /api/broadcasts/:id/${verb}` as Access, async (request, response) => {
      answer(response, await act(broadcast, idOf(request.params.id), memberOf(response)));
    });
  }
  return router;
}

function idOf(id: unknown): string {
  const parsed = idSchema.safeParse(id);
  if (!parsed.success) throw new ParleyError('not-found');
  return parsed.data;
}

const REFUSALS: Readonly<Record<Exclude<Outcome['kind'], 'done'>, ErrorCode>> = {
  gone: 'not-found',
  changed: 'edited-meanwhile',
  'own-work': 'own-work',
  'not-now': 'not-now',
  wrong: 'content-wrong',
};

function answer(response: Response, outcome: Outcome): void {
  if (outcome.kind === 'done') {
    const { id, status, revision: next } = outcome;
    response.json({ id, status, revision: next });
    return;
  }
  const problems = outcome.kind === 'wrong' ? { problems: outcome.problems } : {};
  answerError(response, REFUSALS[outcome.kind], problems);
}
