/** The council's own Open311 service: what anyone may ask, what needs a key, and what is nobody's business. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { open311Endpoints } from '../../src/back-office/open311/endpoints.ts';
import { open311ServiceSettings } from '../../src/back-office/open311/settings.ts';
import type { RunningParley } from '../../src/composition/server.ts';
import type { WireRequest } from '../../src/conversation/channel.ts';
import { createRequest, findByReference, historyOf, requests, setStatus } from '../../src/store/requests.ts';
import { startTestParley } from '../server/running.ts';

const KEY = 'fixmystreet-key-0123456789';
const NOW = new Date('2026-11-23T10:00:00Z');

let parley: RunningParley;
let root: string;
beforeAll(async () => {
  parley = await startTestParley(
    { OPEN311_CLIENT_KEYS: `fixmystreet:${KEY}, other:another-key-0123456789` },
    NOW,
  );
  root = `${parley.url}/open311/v2`;
});
afterAll(() => parley?.stop());
const db = () => parley.core.database.db;
beforeEach(async () => {
  await db().execute(sql`TRUNCATE requests CASCADE`);
});

async function get(path: string) {
  const response = await fetch(`${root}${path}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown>[] };
}

const POTHOLE = {
  api_key: KEY,
  service_code: 'pothole',
  lat: '52.5',
  long: '-1.25',
  description: 'A deep hole',
};
async function post(form: Record<string, string>, headers: Record<string, string> = {}, format = 'json') {
  const response = await fetch(`${root}/requests.${format}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  });
  const text = await response.text();
  return { status: response.status, text, body: format === 'json' ? JSON.parse(text) : text };
}
const referenceOf = ({ body }: { body: { service_request_id: string }[] }) =>
  body[0]?.service_request_id ?? '';

describe('services', () => {
  it('lists and defines them', async () => {
    const { body } = await get('/services.json');
    expect(body).toContainEqual({
      service_code: 'street-light',
      service_name: 'Street light',
      description: 'A light that is out, on all day or damaged.',
      metadata: true,
      type: 'realtime',
      keywords: '',
      group: 'Roads',
    });
    const definition = await get('/services/fly-tipping.json');
    expect(definition.body).toMatchObject({
      service_code: 'fly-tipping',
      attributes: [
        {
          ...{ variable: true, code: 'size', datatype: 'singlevaluelist', required: false, order: 1 },
          values: expect.arrayContaining([{ key: 'bag', name: 'A bag or two' }]),
        },
      ],
    });
  });

  it('speaks XML too', async () => {
    const response = await fetch(`${root}/services/fly-tipping.xml`);
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await response.text()).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<service_definition><service_code>fly-tipping<\/service_code><attributes><attribute><variable>true<\/variable>.*<values><value><key>bag<\/key>/,
    );
    expect(await (await fetch(`${root}/services.xml`)).text()).toContain(
      '<services><service><service_code>pothole<',
    );
  });
});

describe('reporting', () => {
  it('makes a request like any other', async () => {
    const made = await post({
      ...POTHOLE,
      address_string: 'outside 12 Mill Lane, FN3 2BD',
      ...{ phone: '07700 900123', email: 'jo@fernley.example', first_name: 'Jo' },
      media_url: 'https://photos.example/1.jpg',
      'attribute[depth]': 'not asked for',
    });
    expect(made.status).toBe(201);
    expect(made.body).toEqual([
      { service_request_id: expect.stringMatching(/^SP-/), service_notice: null, account_id: null },
    ]);
    const kept = await findByReference(db(), referenceOf(made));
    expect(kept).toMatchObject({
      ...{ kind: 'report-street-problem', category: 'pothole', status: 'created', anonymous: false },
      ...{ place: 'outside 12 Mill Lane, FN3 2BD', postcode: 'FN3 2BD', latitude: 52.5, longitude: -1.25 },
      ...{ dueOn: '2026-12-07', channel: null, contact: null },
      details: {
        ...{ words: 'A deep hole', through: 'fixmystreet', phone: '07700 900123', firstName: 'Jo' },
        ...{ email: 'jo@fernley.example', mediaUrl: 'https://photos.example/1.jpg' },
      },
    });
    expect((await historyOf(db(), kept?.id ?? '')).map(({ by }) => by)).toEqual(['open311/fixmystreet']);
  });

  it('keeps nothing that leads to a person where nobody is named', async () => {
    const made = await post({ ...POTHOLE, description: 'Ring me on 07700 900123' });
    const kept = await findByReference(db(), referenceOf(made));
    expect(kept).toMatchObject({ anonymous: true, details: { words: 'Ring me on (removed)' } });
  });

  it('keeps attributes that the service asks for', async () => {
    const fly = { ...POTHOLE, service_code: 'fly-tipping', 'attribute[size]': 'van' };
    const kept = await findByReference(db(), referenceOf(await post(fly)));
    expect(kept?.details).toMatchObject({ attributes: { size: ['van'] } });
    const wrong = await post({ ...fly, 'attribute[size]': 'a ship' });
    expect(wrong.body[0].description).toBe('attribute[size] is one of bag, car, van, lorry.');
  });

  it('takes a report once under an idempotency key, for the client who gave it', async () => {
    const headers = { 'idempotency-key': 'abc' };
    const made = await Promise.all([post(POTHOLE, headers), post(POTHOLE, headers), post(POTHOLE, headers)]);
    expect(new Set(made.map(referenceOf)).size).toBe(1);
    await post({ ...POTHOLE, api_key: 'another-key-0123456789' }, headers);
    expect(await db().$count(requests)).toBe(2);
  });

  it.each([
    [{ api_key: '' }, 403, 'api_key is missing or not known'],
    [{ api_key: `${KEY}x` }, 403, 'api_key is missing or not known'],
    [{ service_code: 'council-tax' }, 400, 'service_code is not one of our services.'],
    [{ lat: '', long: '' }, 400, 'lat and long, an address_string or an address_id is needed.'],
    [{ lat: 'north' }, 400, 'lat is in degrees, from -90 to 90.'],
    [{ lat: '91' }, 400, 'lat is in degrees, from -90 to 90.'],
    [{ long: '' }, 400, 'lat and long go together.'],
    [{ media_url: 'javascript:alert(1)' }, 400, 'media_url is a web address.'],
    [{ phone: 'none', email: '@' }, 400, 'phone is a telephone number; email is an email address.'],
    [{ description: 'x'.repeat(4001) }, 400, 'description is longer than 4000 characters.'],
    [{ jurisdiction_id: 'elsewhere.example' }, 404, 'jurisdiction_id was not found'],
  ])('answers %j in the form of the standard', async (wrong, code, description) => {
    const form = { ...POTHOLE, ...wrong } as Record<string, string>;
    expect(await post(form)).toMatchObject({ status: code, body: [{ code, description }] });
    expect((await post(form, {}, 'xml')).body).toContain(
      `<errors><error><code>${code}</code><description>${description}</description></error></errors>`,
    );
    expect(await db().$count(requests)).toBe(0);
  });
});

describe('asking', () => {
  const make = async (at: string, more: object = {}) => {
    const { id, reference } = await createRequest(
      db(),
      {
        ...{
          id: `r-${at}-${JSON.stringify(more)}`,
          prefix: 'SP',
          kind: 'report-street-problem',
          category: 'pothole',
        },
        ...{ priority: 'normal' as const, conversationId: null, anonymous: false },
        updates: { channel: 'sms', contact: '+447700900123' },
        where: {
          place: 'my house, ask for Jo Bloggs',
          street: 'mill lane',
          postcode: 'FN3 2BD',
          latitude: 52.498_712_3,
          longitude: -1.250_498_7,
        },
        details: { words: 'I am Jo, ring 07700900123' },
        ...more,
      },
      new Date(at),
    );
    return { id, reference };
  };
  const listed = async (query: string) =>
    (await get(`/requests.json?${query}`)).body.map(({ service_request_id: id }) => id);

  it('shows a request without anybody’s words, name or number', async () => {
    const { id, reference } = await make('2026-11-20T10:00:00Z', { dueOn: '2026-12-04' });
    await setStatus(db(), id, { status: 'unable', by: 'works', note: 'Jo was rude', at: NOW });
    const { body } = await get(`/requests/${reference}.json`);
    expect(body).toEqual([
      {
        ...{ service_request_id: reference, status: 'closed', status_notes: 'We could not do this.' },
        ...{ service_name: 'Pothole', service_code: 'pothole', description: null },
        ...{ agency_responsible: 'Fernley Borough Council', service_notice: null },
        requested_datetime: '2026-11-20T10:00:00Z',
        updated_datetime: '2026-11-23T10:00:00Z',
        expected_datetime: '2026-12-04T17:00:00Z',
        ...{ address: 'Mill Lane', address_id: null, zipcode: null },
        ...{ lat: 52.499, long: -1.25, media_url: null },
      },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/Jo|7700|house|rude|FN3|498/);
  });

  it('names no street that the council does not know: it may be what somebody said before it', async () => {
    const where = { street: 'jo bloggs harrow lane', postcode: 'FN3 2BD' };
    const { reference } = await make('2026-11-20T10:00:00Z', { where });
    expect((await get(`/requests/${reference}.json`)).body).toMatchObject([{ address: null, lat: null }]);
  });

  it('shows only what is listed as a service', async () => {
    for (const more of [
      { kind: 'council-tax-move', category: 'council-tax-move' },
      { kind: 'missed-bin', category: 'missed-bin' },
    ]) {
      const { reference } = await make('2026-11-20T10:00:00Z', more);
      expect((await get(`/requests/${reference}.json`)).status).toBe(404);
    }
    expect(await listed('')).toEqual([]);
  });

  it('filters as the standard says', async () => {
    const old = await make('2026-08-01T10:00:00Z');
    const autumn = await make('2026-10-01T10:00:00Z');
    const light = await make('2026-11-20T10:00:00Z', { category: 'street-light' });
    await setStatus(db(), autumn.id, { status: 'done', by: 'works', at: NOW });
    const [a, b, c] = [old.reference, autumn.reference, light.reference];
    expect(await listed('')).toEqual([c, b]);
    expect(await listed('status=open')).toEqual([c]);
    expect(await listed('status=closed')).toEqual([b]);
    expect(await listed('status=open,closed&service_code=street-light')).toEqual([c]);
    expect(await listed('start_date=2026-07-25T00:00:00Z&end_date=2026-10-02T00:00:00%2B01:00')).toEqual([
      b,
      a,
    ]);
    expect(await listed('start_date=2026-07-25T00:00:00Z')).toEqual([b, a]);
    expect(await listed(`service_request_id=${a},${c.toLowerCase()},nonsense&status=closed`)).toEqual([c, a]);
    expect(await listed('service_code=no-such')).toEqual([]);
    for (const [query, problem] of [
      ['start_date=soon', /^start_date is/],
      ['status=lost', /^status is/],
      ['start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z', /at most 90 days apart/],
      ['start_date=2026-02-01T00:00:00Z&end_date=2026-01-01T00:00:00Z', /before start_date/],
    ] as const) {
      const { status, body } = await get(`/requests.json?${query}`);
      expect([status, body[0]]).toEqual([400, { code: 400, description: expect.stringMatching(problem) }]);
    }
  });
});

describe('whatever is asked', () => {
  it('answers with less than a 500, in the form that was asked for, and shows no script', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('<script>alert(1)', '\u0000', '\ud800', '%', "'"),
    );
    const form = fc.record(
      {
        ...{
          service_code: fc.oneof(text, fc.constantFrom('pothole', 'fly-tipping')),
          lat: fc.oneof(text, fc.constant('52')),
        },
        ...{
          long: fc.oneof(text, fc.constant('-1')),
          address_string: text,
          address_id: text,
          description: text,
        },
        ...{ phone: text, email: text, media_url: text, first_name: text, 'attribute[size]': text },
        api_key: fc.constantFrom(KEY, '', 'x'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(form, text, fc.constantFrom('json', 'xml'), async (fields, id, format) => {
        const query = new URLSearchParams({
          start_date: id,
          end_date: id,
          service_request_id: id,
          status: id,
        });
        const answers = [
          await fetch(`${root}/requests.${format}`, {
            method: 'POST',
            body: new URLSearchParams(fields as Record<string, string>),
          }),
          await fetch(`${root}/requests.${format}?${query}`),
          await fetch(`${root}/requests/${encodeURIComponent(id.toWellFormed())}.${format}`),
          await fetch(`${root}/services/${encodeURIComponent(id.toWellFormed())}.${format}`),
        ];
        for (const answer of answers) {
          expect(answer.status).toBeLessThan(500);
          expect(await answer.text()).not.toContain('<script>');
        }
      }),
      { numRuns: 40 },
    );
    const made = await db().select().from(requests).where(eq(requests.kind, 'report-street-problem'));
    expect(made.every(({ category }) => category === 'pothole')).toBe(true);
  });

  it('asks those who ask too much to wait', async () => {
    const settings = open311ServiceSettings.parse({ readsPerMinute: 3 });
    let now = NOW;
    const [services] = open311Endpoints({
      ...{ database: parley.core.database, clock: { now: () => now }, ids: parley.core.ids },
      ...{ settings, keys: new Map(), council: 'Fernley' },
    });
    const asked: WireRequest = {
      ...{ method: 'GET', url: '/open311/v2/services.json', params: {}, query: {}, headers: {} },
      ...{ body: Buffer.alloc(0), remoteAddress: '192.0.2.1' },
    };
    const ask = (remoteAddress = '192.0.2.1') =>
      services?.handle({ ...asked, remoteAddress }, undefined as never);
    for (let times = 0; times < 3; times += 1) expect(await ask()).toMatchObject({ status: 200 });
    expect(await ask()).toMatchObject({ status: 429, headers: { 'retry-after': '20' } });
    expect(await ask('192.0.2.2')).toMatchObject({ status: 200 });
    now = new Date(now.getTime() + 20_000);
    expect(await ask()).toMatchObject({ status: 200 });
  });
});
