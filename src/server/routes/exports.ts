/** `/api/exports/requests.csv`: requests for staff who may have all of them. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { exportQuery, filterOf } from '../../desk/export-filter.ts';
import { exportRequests } from '../../desk/export-requests.ts';
import { serve } from '../access.ts';
import { memberSession, readAs, type StaffGate } from '../staff-gate.ts';
import { firstStrings } from '../wire.ts';

export function exportRoutes(gate: StaffGate): Router {
  const router = Router();
  serve(router, gate, 'GET /api/exports/requests.csv', async (request, response) => {
    const filter = filterOf(readAs(exportQuery, firstStrings(request.query)));
    const exporter = { staffId: memberSession(response).member.id, now: gate.clock.now() };
    response
      .type('text/csv; charset=utf-8')
      .set('Content-Disposition', 'attachment; filename="requests.csv"');
    // Whoever stops the download stops the reading; the file is cut off where that was.
    await pipeline(Readable.from(exportRequests(gate.database, filter, exporter)), response).catch(
      (error: unknown) => {
        if (!response.destroyed || !isHangUp(error)) throw error;
      },
    );
  });
  return router;
}

function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
