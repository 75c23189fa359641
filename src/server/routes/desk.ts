/** `/api/desk`: the advisors' queue and conversations. Nothing personal is in a URL: ids are opaque. */
import { json, Router } from 'express';
import { z } from 'zod';
import { photoHeaders } from '../../conversation/message.ts';
import { tellThoseWaiting } from '../../desk/closing-time.ts';
import { viewConversation } from '../../desk/conversation-view.ts';
import type { DeskPorts } from '../../desk/ports.ts';
import { chooseToBe, listColleagues, whoIsThere } from '../../desk/presence.ts';
import { ParleyError } from '../../errors.ts';
import type { Photos } from '../../photos/keep-photos.ts';
import { listOpen } from '../../store/handover-queue.ts';
import { PRESENCES } from '../../store/presence.ts';
import { serveDesk } from '../desk-gate.ts';
import { queueToWire, viewToWire } from '../desk-wire.ts';
import { streamNews } from '../news-stream.ts';
import { idSchema, readAs } from '../read.ts';
import { memberOf, type StaffGate, sessionOf } from '../staff-gate.ts';
import { deskAssistRoutes } from './desk-assist.ts';
import { deskChangeRoutes } from './desk-changes.ts';
import { deskListRoutes } from './desk-lists.ts';

export interface DeskParts {
  readonly gate: StaffGate;
  readonly desk: DeskPorts;
  /** Residents' pictures. */
  readonly photos: Pick<Photos, 'read'>;
  /** Hears of what failed behind a request that succeeded. */
  readonly onError?: (error: unknown) => void;
  /** Ends the event streams when the server stops. */
  readonly stopping?: AbortSignal;
}

const afterSchema = z.coerce.number().int().min(0).max(1e9).default(0);
const presenceSchema = z.object({ state: z.enum(PRESENCES) });

export function deskRoutes(parts: DeskParts): Router {
  const { gate, desk, onError = () => {} } = parts;
  const router = Router();
  const at = serveDesk(router, gate, desk);
  const tellWhoHasNobody = async () => tellThoseWaiting(desk, await whoIsThere(desk), onError);
  at('GET /api/desk/queue', async (_request, response) => {
    const listed = await listOpen(desk.database.db);
    response.json(await queueToWire(desk, listed, memberOf(response)));
  });
  at('GET /api/desk/handovers/:id', async (request, response) => {
    const after = readAs(afterSchema, request.query.after);
    const member = memberOf(response);
    const id = readAs(idSchema, request.params.id);
    const view = await viewConversation(desk, id, member, { after });
    response.json(viewToWire(desk, view, member));
  });
  at('GET /api/desk/photos/:id', async (request, response) => {
    const photo = await parts.photos.read(readAs(idSchema, request.params.id));
    if (photo === undefined) throw new ParleyError('not-found');
    response.set(photoHeaders(photo.contentType)).send(photo.bytes);
  });
  at('GET /api/desk/events', (request, response) => {
    const lastId =
      request.get('last-event-id') ?? readAs(z.string().max(100).optional(), request.query.since);
    streamNews(request, response, lastId, {
      news: desk.news,
      stopping: parts.stopping,
      mayListen: async () => (await sessionOf(gate, request)) !== undefined,
    });
  });
  at('GET /api/desk/colleagues', async (_request, response) => {
    response.json({ colleagues: await listColleagues(desk) });
  });
  // Screens answer each beat of their stream with it: the sign itself is given by `serveDesk`.
  at('POST /api/desk/alive', (_request, response) => void response.status(204).end());
  at('PUT /api/desk/presence', json({ limit: '4kb' }), async (request, response) => {
    const { state } = readAs(presenceSchema, request.body);
    const presence = await chooseToBe(desk, memberOf(response), state);
    response.json({ presence: { state: presence.state, since: presence.since } });
    // Whoever waits and has nobody left hears of it now rather than at the next look.
    if (state === 'away') await tellWhoHasNobody().catch(onError);
  });
  deskChangeRoutes(at, desk);
  deskListRoutes(at, desk);
  deskAssistRoutes(at, desk);
  return router;
}
