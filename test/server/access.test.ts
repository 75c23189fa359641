/** Every route of the staff's API against every role, from the one table that serves them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { openSession } from '../../src/desk/sessions.ts';
import { ACCESS, type Access, serve } from '../../src/server/access.ts';
import { answerErrors } from '../../src/server/errors.ts';
import { cookieName, type StaffGate } from '../../src/server/staff-gate.ts';
import { findStaff, ROLES, type Role } from '../../src/store/staff.ts';
import { type DeskStage, deskSettings, MONDAY_10AM, openDeskStage } from '../desk/desk-stage.ts';

let stage: DeskStage;
let server: Server;
let url: string;
const signedIn = new Map<Role, { cookie: string; csrf: string }>();

beforeAll(async () => {
  stage = await openDeskStage();
  const { database, desk } = stage;
  const gate: StaffGate = { database, clock: desk.clock, rules: deskSettings, secure: false };
  for (const role of ROLES) {
    const member = await stage.addMember(`Role ${role}`, [role]);
    const staff = await findStaff(database.db, member.id);
    if (!staff) throw new Error('an account was not made');
    const { token, csrf } = await openSession(database.db, staff, deskSettings, MONDAY_10AM);
    signedIn.set(role, { cookie: `${cookieName(gate)}=${token}`, csrf });
  }
  const app = express();
  const router = express.Router();
  for (const access of Object.keys(ACCESS) as Access[]) {
    serve(router, gate, access, (_request, response) => void response.status(204).end());
  }
  app.use(router);
  app.use(
    answerErrors(
      (_status, message) => message,
      () => {},
    ),
  );
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await stage.close();
});

async function statusOf(access: Access, role?: Role, csrf = signedIn.get(role ?? 'advisor')?.csrf ?? '') {
  const [method = '', path = ''] = access.split(' ');
  const cookie = role && signedIn.get(role)?.cookie;
  const response = await fetch(url + path.replaceAll(/:\w+/g, 'x'), {
    method,
    headers: { origin: url, 'x-csrf-token': csrf, ...(cookie && { cookie }) },
  });
  return response.status;
}

describe.each(Object.keys(ACCESS) as Access[])('%s', (access) => {
  const roles: readonly Role[] | 'anyone' = ACCESS[access];
  it.each(ROLES)('as %s', async (role) => {
    const may = roles === 'anyone' || roles.includes(role);
    expect(await statusOf(access, role)).toBe(may ? 204 : 403);
  });

  it('signed out', async () => {
    expect(await statusOf(access)).toBe(roles === 'anyone' ? 204 : 401);
  });

  it("needs the session's own secret to change anything", async () => {
    const role = roles === 'anyone' ? 'advisor' : (roles[0] ?? 'advisor');
    const safe = roles === 'anyone' || access.startsWith('GET');
    expect(await statusOf(access, role, 'wrong')).toBe(safe ? 204 : 403);
  });
});

it('is the only way in: no file of routes under /api declares one by itself', async () => {
  const { readdir, readFile } = await import('node:fs/promises');
  const folder = 'src/server/routes';
  const sources = await Promise.all(
    (await readdir(folder)).map(async (name) => [name, await readFile(`${folder}/${name}`, 'utf8')] as const),
  );
  const own = sources.filter(([, source]) => /router\.(?:get|post|put|delete|use)\(\s*'\/api/.test(source));
  expect(own.map(([name]) => name)).toEqual([]);
});
