/** `/permit/<token>`: a resident's tip permit to show at the gate. Whoever has the token sees it; it has no address. */
import { Router } from 'express';
import { DateTime } from 'luxon';
import { renderSVG } from 'uqr';
import { type AttendantPorts, lookUp } from '../../desk/attendant.ts';
import { permitOfToken } from '../../store/tip-permits.ts';
import { type StaffGate, sessionOf } from '../staff-gate.ts';
import type { Render } from '../templates.ts';
import { ATTENDANT_ROLES } from './attendant.ts';

export interface PermitParts {
  readonly gate: StaffGate;
  readonly attendant: AttendantPorts;
  readonly render: Render;
  /** Where residents reach us, for the QR code. */
  readonly publicUrl: () => string;
}

export function permitRoutes({ gate, attendant, render, publicUrl }: PermitParts): Router {
  const router = Router();
  router.get('/permit/:token', async (request, response) => {
    const { token } = request.params;
    const known = /^[\w-]{16,64}$/.test(token)
      ? await permitOfToken(attendant.database.db, token)
      : undefined;
    const found = known && (await lookUp(attendant, known.code));
    if (!found) {
      response.status(404).set('Cache-Control', 'private, no-store').type('html');
      return response.send(
        render('message.njk', {
          heading: 'We cannot find that permit',
          message:
            'The link may have lost a letter on the way. Open it from your chat or text message again. ' +
            'At the gate you can say the code instead.',
        }),
      );
    }
    const { permit, left, refusal } = found;
    const session = await sessionOf(gate, request);
    const page = {
      permit: { ...permit, starts: dateWords(permit.startsOn), until: dateWords(permit.expiresOn) },
      left,
      refusal,
      atGate: session?.member.roles.some((role) => ATTENDANT_ROLES.includes(role)) ?? false,
      qr: renderSVG(`${publicUrl()}/permit/${token}`, { ecc: 'M', border: 2 }),
    };
    response
      .set('Cache-Control', 'private, no-store')
      .set('X-Robots-Tag', 'noindex')
      .set('Referrer-Policy', 'no-referrer')
      .type('html')
      .send(render('permit.njk', page));
  });
  return router;
}

function dateWords(day: string): string {
  return DateTime.fromISO(day).setLocale('en-GB').toFormat('d LLLL yyyy');
}
