/** Signing in by OpenID Connect, against a real provider library that runs here. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Provider from 'oidc-provider';
import { isVouchedFor, openIdSignOn } from '../../../providers/openid/openid.ts';
import { addStaff } from '../../../src/desk/accounts.ts';
import { createApp } from '../../../src/server/app.ts';
import { singleSignOnRoutes } from '../../../src/server/routes/single-sign-on.ts';
import { staffRoutes } from '../../../src/server/routes/staff.ts';
import type { StaffGate } from '../../../src/server/staff-gate.ts';
import { type DeskStage, deskSettings, MONDAY_10AM, openDeskStage } from '../../desk/desk-stage.ts';

/** People at the provider, by what they type to sign in there. */
const PEOPLE: Record<string, { email: string; email_verified?: boolean }> = {
  ann: { email: 'Ann.Lee@fernley.example', email_verified: true },
  thief: { email: 'ann.lee@fernley.example', email_verified: true },
  stranger: { email: 'nobody@fernley.example', email_verified: true },
  unsure: { email: 'bea@fernley.example', email_verified: false },
  untold: { email: 'bea@fernley.example' },
};

let stage: DeskStage;
let provider: Server;
let site: Server;
let url: string;
const errors: unknown[] = [];

const listen = async (server: Server) => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};

beforeAll(async () => {
  stage = await openDeskStage();
  for (const email of ['ann.lee@fernley.example', 'bea@fernley.example']) {
    await addStaff(
      stage.database,
      { email, name: 'Ann Lee', roles: ['advisor'], password: null },
      MONDAY_10AM,
    );
  }
  site = createServer((request, response) => app(request, response));
  url = await listen(site);
  provider = createServer((request, response) => void oidc.callback()(request, response));
  const issuer = await listen(provider);
  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: 'parley',
        client_secret: 'a secret between the two',
        redirect_uris: [`${url}/api/staff/single-sign-on/callback`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    // As Entra ID does: the claims are in the ID token itself.
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...PEOPLE[id] }),
    }),
    features: { devInteractions: { enabled: true } },
  });
  const gate: StaffGate = {
    database: stage.database,
    clock: stage.desk.clock,
    rules: deskSettings,
    secure: false,
  };
  const singleSignOn = openIdSignOn({
    issuer,
    clientId: 'parley',
    clientSecret: 'a secret between the two',
    name: 'Fernley account',
    callback: () => `${url}/api/staff/single-sign-on/callback`,
    onError: (error) => errors.push(error),
  });
  const app = createApp({
    log: (_request, _response, next) => next(),
    trustProxy: 0,
    secure: false,
    onDefect: (error) => errors.push(error),
    routes: [
      staffRoutes({ ...gate, council: 'Fernley', singleSignOn }),
      singleSignOnRoutes(gate, singleSignOn),
    ],
  });
});
afterAll(async () => {
  for (const server of [provider, site]) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  await stage.close();
});

/** A browser with one jar of cookies for both sites, which follows redirects and fills in the provider's forms. */
function browser() {
  const jar = new Map<string, string>();
  async function visit(to: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(to, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', ...value] = pair.split('=');
      if (value.join('=') === '') jar.delete(name);
      else jar.set(name, value.join('='));
    }
    return response;
  }
  /** Goes on until a page of the site's own that is not of the sign-in. */
  async function signIn(who: string): Promise<string> {
    let at = `${url}/api/staff/single-sign-on`;
    let response = await visit(at);
    for (let steps = 0; steps < 20; steps += 1) {
      const location = response.headers.get('location');
      if (location) {
        at = new URL(location, at).href;
        if (at.startsWith(`${url}/desk`)) return at.slice(url.length);
        response = await visit(at);
        continue;
      }
      const page = await response.text();
      const action = /action="([^"]+)"/.exec(page)?.[1];
      if (action === undefined) return `${response.status}`;
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
      response = await visit(new URL(action, at).href, { prompt, login: who, password: 'x' });
    }
    return 'went round in circles';
  }
  return { visit, signIn, jar };
}

describe('signing in with the identity provider', () => {
  it('is offered by its name', async () => {
    const welcome = await fetch(`${url}/api/staff/welcome`);
    expect(await welcome.json()).toEqual({ council: 'Fernley', singleSignOn: { name: 'Fernley account' } });
  });

  it('lets in who has an account, by email at first and by who they are from then on', async () => {
    const ann = browser();
    expect(await ann.signIn('ann')).toBe('/desk');
    const me = await ann.visit(`${url}/api/staff/me`);
    expect(await me.json()).toMatchObject({
      staff: { email: 'ann.lee@fernley.example', roles: ['advisor'] },
    });
    expect(await browser().signIn('ann')).toBe('/desk');
    // The email has been given to somebody else there.
    expect(await browser().signIn('thief')).toBe('/desk?sign-in=refused');
    expect(errors.splice(0)).toEqual([]);
  });

  it('refuses strangers, and emails that the provider has not verified', async () => {
    expect(await browser().signIn('stranger')).toBe('/desk?sign-in=refused');
    expect(await browser().signIn('unsure')).toBe('/desk?sign-in=refused');
    expect(await browser().signIn('untold')).toBe('/desk?sign-in=refused');
  });

  it.each([
    ['https://login.microsoftonline.com/0f0e0d0c-1111-2222-3333-444455556666/v2.0', undefined, true],
    ['https://login.microsoftonline.com/0f0e0d0c-1111-2222-3333-444455556666/v2.0', false, false],
    ['https://login.microsoftonline.com/common/v2.0', undefined, false],
    ['https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0', undefined, false],
    [
      'https://login.microsoftonline.com.evil.example/0f0e0d0c-1111-2222-3333-444455556666/v2.0',
      undefined,
      false,
    ],
    ['https://id.fernley.example', undefined, false],
    ['https://id.fernley.example', 'true', false],
    ['https://id.fernley.example', true, true],
  ])('of %s an email that is verified: %s, counts: %s', (issuer, verified, counts) => {
    expect(isVouchedFor(issuer, verified)).toBe(counts);
  });

  it('tells why people cannot be sent to a provider that is away', async () => {
    const heard: unknown[] = [];
    const away = openIdSignOn({
      issuer: 'http://localhost:1',
      clientId: 'parley',
      clientSecret: 'a secret between the two',
      name: 'Fernley account',
      callback: () => `${url}/api/staff/single-sign-on/callback`,
      onError: (error) => heard.push(error),
    });
    await expect(away.begin()).rejects.toThrow();
    expect(heard).toHaveLength(1);
  });

  it('refuses an answer that was not asked for in this browser', async () => {
    const ann = browser();
    const leaving = await ann.visit(`${url}/api/staff/single-sign-on`);
    const state = new URL(leaving.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const callback = (query: string) => `${url}/api/staff/single-sign-on/callback?${query}`;
    const refused = async (response: Promise<Response>) =>
      expect((await response).headers.get('location')).toBe('/desk?sign-in=refused');
    await refused(browser().visit(callback(`code=x&state=${state}`)));
    await refused(ann.visit(callback(`code=made-up&state=${state}`)));
    await refused(ann.visit(callback('code=x&state=other')));
    await refused(ann.visit(callback('')));
    expect(ann.jar.has('parley-staff')).toBe(false);
    errors.splice(0);
  });

  it('has no password to guess', async () => {
    const answer = await fetch(`${url}/api/staff/sign-in`, {
      method: 'POST',
      headers: { origin: url, 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ann.lee@fernley.example', password: '' }),
    });
    expect(answer.status).toBe(400);
  });
});
