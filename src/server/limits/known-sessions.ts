/** Which requests are those of staff who are signed in, without asking the database at each. */
import type { Request } from 'express';
import type { Counter } from '../../conversation/outside/allowance.ts';
import { hashToken, readSignIn } from '../../desk/sessions.ts';
import { type StaffGate, tokenOf } from '../staff-gate.ts';
import { networkOf } from './network.ts';

/** So long a session that has ended meanwhile still counts for itself. What it may do is asked at its door. */
const KNOWN_MS = 60_000;
const MAX_KNOWN = 10_000;

/** `tries` bounds how often one address may have the database asked for a session that may be made up. */
export function knownSessions(
  gate: StaffGate,
  tries: Counter,
): (request: Request) => Promise<string | undefined> {
  const known = new Map<string, number>();

  async function holds(token: string, address: string): Promise<boolean> {
    if ((await tries.take(`sessions of ${address}`)) > 0) return false;
    const asked = { rules: gate.rules, now: gate.clock.now(), byItself: true };
    const found = readSignIn(gate.database, token, asked);
    // Whoever needs it says so when the database is away.
    return (await found.catch(() => undefined)) !== undefined;
  }

  return async (request) => {
    const token = tokenOf(gate, request);
    if (token === undefined) return undefined;
    const session = hashToken(token);
    const now = gate.clock.now().getTime();
    if ((known.get(session) ?? 0) > now) return session;
    if (!(await holds(token, networkOf(request.ip ?? '')))) return undefined;
    known.delete(session);
    known.set(session, now + KNOWN_MS);
    const [oldest] = known.keys();
    if (known.size > MAX_KNOWN && oldest !== undefined) known.delete(oldest);
    return session;
  };
}
