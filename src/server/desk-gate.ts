/** What the routes of the desk share: each request is also a sign that its advisor is there. */
import type { RequestHandler, Router } from 'express';
import type { DeskPorts } from '../desk/ports.ts';
import { giveSign } from '../desk/presence.ts';
import { type Access, serve } from './access.ts';
import { isByHand, memberOf, type StaffGate } from './staff-gate.ts';

export type ServeDesk = (access: Access, ...handlers: RequestHandler[]) => void;

export function serveDesk(router: Router, gate: StaffGate, desk: DeskPorts): ServeDesk {
  const sign: RequestHandler = async (request, response, next) => {
    await giveSign(desk, memberOf(response), isByHand(request));
    next();
  };
  return (access, ...handlers) => serve(router, gate, access, sign, ...handlers);
}
