/** `/api/exports/requests.csv`: requests for staff who may have all of them. */
import { Router } from 'express';
import { exportQuery, filterOf } from '../../desk/export-filter.ts';
import { exportRequests } from '../../desk/export-requests.ts';
import { serve } from '../access.ts';
import { readAs } from '../read.ts';
import { sendParts } from '../send-parts.ts';
import { memberOf, type StaffGate } from '../staff-gate.ts';
import { firstStrings } from '../wire.ts';

export function exportRoutes(gate: StaffGate): Router {
  const router = Router();
  serve(router, gate, 'GET /api/exports/requests.csv', async (request, response) => {
    const filter = filterOf(readAs(exportQuery, firstStrings(request.query)));
    const exporter = { staffId: memberOf(response).id, now: gate.clock.now() };
    response
      .type('text/csv; charset=utf-8')
      .set('Content-Disposition', 'attachment; filename="requests.csv"');
    await sendParts(exportRequests(gate.database, filter, exporter), response);
  });
  return router;
}
