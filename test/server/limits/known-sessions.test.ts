/** A whole council behind one address: its advisors count for themselves. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Router } from 'express';
import { SharedRates } from '../../../src/delivery/shared-rate.ts';
import { openSession } from '../../../src/desk/sessions.ts';
import { createApp } from '../../../src/server/app.ts';
import { knownSessions } from '../../../src/server/limits/known-sessions.ts';
import { limitRequests } from '../../../src/server/limits/request-rate.ts';
import { findStaff } from '../../../src/store/staff.ts';
import { type DeskStage, deskSettings, MONDAY_10AM, openDeskStage } from '../../desk/desk-stage.ts';

const OFFICE = '192.0.2.1';

let stage: DeskStage;
let server: Server;
beforeAll(async () => {
  stage = await openDeskStage();
  const gate = { database: stage.database, clock: stage.desk.clock, rules: deskSettings, secure: false };
  const rates = new SharedRates({ redisUrl: undefined, secret: 'secret', now: () => MONDAY_10AM });
  const rate = (name: string, perMinute: number) => rates.rate(name, { burst: perMinute, perMinute });
  const addresses = rate('requests', 5);
  const routes = Router();
  routes.get('/api/desk/queue', (_request, response) => void response.json({}));
  const app = createApp({
    log: (_request, _response, next) => next(),
    trustProxy: 1,
    secure: false,
    limit: limitRequests({
      ...{ addresses, sessions: rate('staff', 20) },
      countedSession: knownSessions(gate, addresses),
    }),
    routes: [routes],
    onDefect: (error) => {
      throw error;
    },
  });
  server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await stage.close();
});

async function signedIn(name: string): Promise<string> {
  const { id } = await stage.addMember(name);
  const member = await findStaff(stage.database.db, id);
  if (!member) throw new Error(`${name} is not there.`);
  const { token } = await openSession(stage.database.db, member, deskSettings, MONDAY_10AM);
  return `parley-staff=${token}`;
}

async function ask(times: number, cookie: string, address = OFFICE): Promise<readonly number[]> {
  const { port } = server.address() as AddressInfo;
  const statuses: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const headers = { cookie, 'x-forwarded-for': address };
    const response = await fetch(`http://127.0.0.1:${port}/api/desk/queue`, { headers });
    statuses.push(response.status);
  }
  return statuses;
}

const all = (count: number, status: number) => Array.from({ length: count }, () => status);

describe('advisors behind one address', () => {
  it('ask as often as each of them may, whatever the address has used up', async () => {
    const sam = await signedIn('Sam Okafor');
    const asha = await signedIn('Asha Patel');
    expect(await ask(6, '')).toEqual([...all(5, 200), 429]);
    expect(await ask(21, sam)).toEqual([...all(20, 200), 429]);
    expect(await ask(20, asha)).toEqual(all(20, 200));
  });

  it('are nobody who makes a session up', async () => {
    const made = (n: number) => `parley-staff=${String(n).padStart(43, 'x')}`;
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push(...(await ask(1, made(n), '192.0.2.2')));
    expect(statuses).toEqual([...all(5, 200), 429]);
  });
});
