/** `/api/desk`: the advisors' queue and conversations. Nothing personal is in a URL: ids are opaque. */
import { json, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { photoHeaders } from '../../conversation/message.ts';
import { reply, showTyping } from '../../desk/advise.ts';
import { viewConversation } from '../../desk/conversation-view.ts';
import type { DeskOpening } from '../../desk/opening-hours.ts';
import type { DeskPorts } from '../../desk/ports.ts';
import { close, type DeskOutcome, release, take } from '../../desk/queue.ts';
import type { Member } from '../../desk/sessions.ts';
import { type ErrorCode, ParleyError } from '../../errors.ts';
import type { Photos } from '../../photos/keep-photos.ts';
import { listOpen } from '../../store/handover-queue.ts';
import type { Role } from '../../store/staff.ts';
import { queueToWire, viewToWire } from '../desk-wire.ts';
import { streamNews } from '../news-stream.ts';
import {
  memberSession,
  noStore,
  ownPage,
  readAs,
  type StaffGate,
  sessionOf,
  signedInAs,
} from '../staff-gate.ts';

export interface DeskParts {
  readonly gate: StaffGate;
  readonly desk: DeskPorts;
  readonly opening: DeskOpening;
  /** Residents' pictures. */
  readonly photos: Pick<Photos, 'read'>;
  /** Ends the event streams when the server stops. */
  readonly stopping?: AbortSignal;
}

/** Who may read residents' conversations. Not admins: they look after accounts. */
const DESK_ROLES: readonly Role[] = ['advisor', 'supervisor'];

const idSchema = z.string().regex(/^[\w-]{1,64}$/);
const afterSchema = z.coerce.number().int().min(0).max(1e9).default(0);
const replySchema = z.object({
  clientId: z.string().regex(/^[\w-]{8,64}$/),
  text: z.string().trim().min(1).max(4000),
});

export function deskRoutes(parts: DeskParts): Router {
  const { gate, desk } = parts;
  const router = Router();
  const advisor = signedInAs(gate, DESK_ROLES);
  router.use('/api/desk', noStore);
  router.get('/api/desk/queue', advisor, async (_request, response) => {
    const now = desk.clock.now();
    const listed = await listOpen(desk.database.db);
    response.json(queueToWire(listed, memberOf(response), parts.opening, now));
  });
  router.get('/api/desk/handovers/:id', advisor, async (request, response) => {
    const after = readAs(afterSchema, request.query.after);
    const member = memberOf(response);
    const view = await viewConversation(desk, readAs(idSchema, request.params.id), member, after);
    response.json(viewToWire(view, member));
  });
  router.get('/api/desk/photos/:id', advisor, async (request, response) => {
    const photo = await parts.photos.read(readAs(idSchema, request.params.id));
    if (photo === undefined) throw new ParleyError('not-found');
    response.set(photoHeaders(photo.contentType)).send(photo.bytes);
  });
  router.get('/api/desk/events', advisor, (request, response) => {
    const lastId =
      request.get('last-event-id') ?? readAs(z.string().max(100).optional(), request.query.since);
    streamNews(request, response, lastId, {
      news: desk.news,
      stopping: parts.stopping,
      mayListen: async () => (await sessionOf(gate, request)) !== undefined,
    });
  });
  addChanges(router, parts, advisor);
  return router;
}

/** What an advisor does, each `POST /api/desk/handovers/:id/<what>`. */
function addChanges(router: Router, { gate, desk }: DeskParts, advisor: RequestHandler): void {
  const changes: Record<string, (id: string, member: Member, body: unknown) => Promise<DeskOutcome>> = {
    take: (id, member) => take(desk, id, member),
    release: (id, member) => release(desk, id, member),
    close: (id, member) => close(desk, id, member),
    typing: (id, member) => showTyping(desk, id, member),
    reply: (id, member, body) => reply(desk, id, member, readAs(replySchema, body)),
  };
  for (const [what, change] of Object.entries(changes)) {
    router.post(
      `/api/desk/handovers/:id/${what}`,
      advisor,
      ownPage(gate),
      json({ limit: '64kb' }),
      async (request, response) => {
        const id = readAs(idSchema, request.params.id);
        const outcome = await change(id, memberOf(response), request.body);
        if (outcome.kind !== 'done') throw new ParleyError(REFUSALS[outcome.kind]);
        response.status(204).end();
      },
    );
  }
}

const REFUSALS: Record<Exclude<DeskOutcome['kind'], 'done'>, ErrorCode> = {
  'already-taken': 'already-taken',
  gone: 'not-found',
  'not-yours': 'not-allowed',
  stopped: 'not-allowed',
};

function memberOf(response: Response): Member {
  return memberSession(response).member;
}
