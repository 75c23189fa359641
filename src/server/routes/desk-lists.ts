/** Lists beyond the queue: search, everything missed since a break, and how busy it is. Words asked for are in bodies. */
import { json } from 'express';
import { z } from 'zod';
import { findView } from '../../desk/conversation-view.ts';
import { loadOf } from '../../desk/load.ts';
import { recordLook } from '../../desk/on-record.ts';
import type { DeskPorts } from '../../desk/ports.ts';
import { searchHandovers } from '../../store/search-handovers.ts';
import type { ServeDesk } from '../desk-gate.ts';
import { handoverToWire, viewToWire } from '../desk-wire.ts';
import { idSchema, readAs } from '../read.ts';
import { memberOf } from '../staff-gate.ts';

const searchSchema = z.object({
  q: z.string().trim().min(2).max(100).optional(),
  status: z.enum(['waiting', 'active', 'closed', 'left-message']).optional(),
  team: z.string().max(40).optional(),
  tag: z.string().max(40).optional(),
  mine: z.boolean().default(false),
  before: z
    .string()
    .regex(/^\d{1,13}_[\w-]{1,64}$/)
    .optional(),
  limit: z.number().int().min(1).max(100).default(50),
});

const resumeSchema = z.object({
  known: z.array(z.object({ id: idSchema, after: z.number().int().min(0).max(1e9) })).max(100),
});

export function deskListRoutes(at: ServeDesk, desk: DeskPorts): void {
  const { db } = desk.database;
  at('POST /api/desk/search', json({ limit: '4kb' }), async (request, response) => {
    const { mine, before, ...search } = readAs(searchSchema, request.body);
    const member = memberOf(response);
    if (search.q !== undefined) {
      await recordLook(desk, { staffId: member.id, action: 'conversations-searched', subject: member.id });
    }
    const found = await searchHandovers(db, {
      ...search,
      takenBy: mine ? member.id : undefined,
      before: before === undefined ? undefined : placeOf(before),
    });
    const last = found.length === search.limit ? found.at(-1)?.handover : undefined;
    response.json({
      handovers: found.map((one) => ({ ...handoverToWire(desk, one, member), passage: one.passage })),
      next: last && `${last.requestedAt.getTime()}_${last.id}`,
    });
  });
  at('POST /api/desk/resume', json({ limit: '16kb' }), async (request, response) => {
    const { known } = readAs(resumeSchema, request.body);
    const member = memberOf(response);
    const conversations: unknown[] = [];
    for (const { id, after } of known) {
      const view = await findView(desk, id, member, { after });
      if (view) conversations.push({ id, ...viewToWire(desk, view, member) });
    }
    response.json({ now: desk.clock.now(), conversations });
  });
  at('GET /api/desk/load', async (_request, response) => {
    response.json(await loadOf(desk));
  });
}

function placeOf(cursor: string) {
  const [at = '', ...id] = cursor.split('_');
  return { at: new Date(Number(at)), id: id.join('_') };
}
