/** `/attendant`, the page at the recycling centre's gate, and its API. A registration is never in a URL. */
import { json, Router } from 'express';
import { z } from 'zod';
import {
  type AttendantPorts,
  lookUp,
  type Marked,
  markVisit,
  type PermitAtGate,
  type Refusal,
} from '../../desk/attendant.ts';
import type { Role } from '../../store/staff.ts';
import { ACCESS, serve } from '../access.ts';
import { clientIdSchema, readAs } from '../read.ts';
import { memberOf, noStore, type StaffGate, sessionOf } from '../staff-gate.ts';
import type { Render } from '../templates.ts';

export interface AttendantParts {
  readonly gate: StaffGate;
  readonly attendant: AttendantPorts;
  readonly render: Render;
  /** What is free of people's own DIY, shown at the gate. */
  readonly diy: {
    readonly diyBags: number;
    readonly diyLitres: number;
    readonly diyVisits: number;
    readonly diyWeeks: number;
  };
}

export const ATTENDANT_ROLES: readonly Role[] = ACCESS['POST /api/attendant/find'];

const typed = z.string().trim().min(1).max(40);
const findSchema = z.object({ typed });
const visitSchema = z.object({
  clientId: clientIdSchema,
  typed,
  /** By the phone's own clock, which may be anything. */
  at: z.iso.datetime().transform((at) => new Date(at)),
});

/** What the attendant reads, and can say to the driver. */
const REFUSALS: Readonly<Record<Refusal, string>> = {
  unknown: 'No permit with that code or registration. Check it, or ask the driver for the other one.',
  replaced: 'This permit has ended. The household may have a newer one: try the registration.',
  'not-started': 'This permit has not started yet.',
  expired: 'This permit has run out. It can be renewed on the council website or by text.',
  'none-left': 'This household has no visits left. They can still come in a car.',
};

export function attendantRoutes({ gate, attendant, render, diy }: AttendantParts): Router {
  const router = Router();
  const body = json({ limit: '16kb' });
  router.get('/attendant', noStore, async (request, response) => {
    const session = await sessionOf(gate, request);
    const allowed = session?.member.roles.some((role) => ATTENDANT_ROLES.includes(role)) ?? false;
    const page = {
      signedIn: session !== undefined,
      allowed,
      name: session?.member.name,
      csrf: session?.csrf,
    };
    response.type('html').send(render('attendant.njk', { ...page, diy }));
  });
  serve(router, gate, 'POST /api/attendant/find', body, async (request, response) => {
    const asked = readAs(findSchema, request.body);
    const found = await lookUp(attendant, asked.typed);
    response.json(found ? permitToWire(found) : { refusal: REFUSALS.unknown });
  });
  serve(router, gate, 'POST /api/attendant/visits', body, async (request, response) => {
    const visit = readAs(visitSchema, request.body);
    const marked = await markVisit(attendant, { ...visit, by: memberOf(response).id });
    response.json(markedToWire(marked));
  });
  return router;
}

function permitToWire({ permit, left, refusal, markedAt }: PermitAtGate) {
  const { code, registration, vehicle, kind, startsOn, expiresOn } = permit;
  return {
    permit: { code, registration, vehicle, kind, startsOn, expiresOn, left },
    ...(refusal && { refusal: REFUSALS[refusal] }),
    ...(markedAt && { markedAt: markedAt.toISOString() }),
  };
}

function markedToWire(marked: Marked) {
  if (marked.kind === 'refused') {
    return { ...(marked.at && permitToWire(marked.at)), kind: 'refused', refusal: REFUSALS[marked.why] };
  }
  const { permit } = permitToWire(marked.at);
  return { kind: marked.kind, permit, markedAt: marked.visitedAt.toISOString() };
}
