/** `/api/exports/requests.csv`: requests for staff who may have all of them. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { exportQuery, filterOf } from '../../desk/export-filter.ts';
import { exportRequests } from '../../desk/export-requests.ts';
import type { Role } from '../../store/staff.ts';
import { memberSession, noStore, readAs, type StaffGate, signedInAs } from '../staff-gate.ts';
import { firstStrings } from '../wire.ts';

/** Not advisors, who need one conversation at a time, nor admins, who look after accounts. */
const EXPORT_ROLES: readonly Role[] = ['manager', 'supervisor'];

export function exportRoutes(gate: StaffGate): Router {
  const router = Router();
  router.get(
    '/api/exports/requests.csv',
    noStore,
    signedInAs(gate, EXPORT_ROLES),
    async (request, response) => {
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
    },
  );
  return router;
}

function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
