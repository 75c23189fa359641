import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import type { RunningParley } from '../../src/composition/server.ts';
import { addStaff } from '../../src/desk/accounts.ts';
import { exportRequests } from '../../src/desk/export-requests.ts';
import { auditTrail } from '../../src/store/audit-trail.ts';
import { createRequest } from '../../src/store/requests.ts';
import { startTestParley } from '../server/running.ts';
import { PASSWORD, WEAK } from './desk-stage.ts';

const NOW = new Date('2026-07-01T10:00:00Z');

let parley: RunningParley;
beforeAll(async () => {
  parley = await startTestParley({}, NOW);
  for (const role of ['manager', 'advisor'] as const) {
    const account = { email: `${role}@fernley.example`, name: role, roles: [role], password: PASSWORD };
    await addStaff(parley.core.database, account, NOW, WEAK);
  }
});
afterAll(() => parley?.stop());

let count = 0;
const make = (more: {
  place?: string;
  words?: string;
  kind?: string;
  at?: Date;
  phone?: string;
  id?: string;
}) => {
  count += 1;
  return createRequest(
    parley.core.database.db,
    {
      ...{
        id: more.id ?? `r-${count}`,
        prefix: 'SP',
        category: 'pothole',
        priority: 'normal',
        conversationId: null,
      },
      kind: more.kind ?? 'report-street-problem',
      anonymous: false,
      updates: { channel: 'sms', contact: more.phone ?? '+447700900123' },
      where: { place: more.place ?? 'Mill Lane', latitude: 52.5, longitude: -1.25 },
      details: { words: more.words ?? '' },
    },
    more.at ?? NOW,
  );
};

async function exported(filter = {}) {
  let text = '';
  for await (const part of exportRequests(parley.core.database, filter, { staffId: null, now: NOW }))
    text += part;
  return { text, rows: parse(text, { bom: true, columns: true }) as Record<string, string>[] };
}
const wipe = () => parley.core.database.db.execute(sql`TRUNCATE requests, audit_trail CASCADE`);

describe('the file', () => {
  it('has a line for each request, in London’s time, and says who took it', async () => {
    await wipe();
    const { reference } = await make({ place: 'outside "The Swan", Mill Lane\nby the bins' });
    const { text, rows } = await exported({
      kind: 'report-street-problem',
      before: new Date('2026-08-01T00:00:00Z'),
    });
    expect(text.startsWith('\uFEFFreference,kind,category,')).toBe(true);
    expect(rows).toEqual([
      expect.objectContaining({
        ...{ reference, status: 'created', created: '2026-07-01 11:00:00', longitude: '-1.25', due: '' },
        ...{ place: 'outside "The Swan", Mill Lane\nby the bins', contact: "'+447700900123" },
      }),
    ]);
    const [line] = await parley.core.database.db.select().from(auditTrail);
    expect(line).toMatchObject({
      ...{ staffId: null, action: 'requests-exported' },
      subject: 'before 2026-08-01T00:00:00.000Z, kind report-street-problem',
    });
  });

  it('lets no cell be a formula, whatever residents write, and loses nothing of it', async () => {
    await wipe();
    const starts = fc.constantFrom('=', '+', '-', '@', ' =', '\t=', '\r\n@', '\u200b=', '＝', '"=', "'=", '');
    const text = fc.tuple(starts, fc.string({ unit: 'grapheme' })).map((parts) => parts.join(''));
    const written = fc.sample(text, { numRuns: 300, seed: 7 });
    for (const [at, place] of written.entries()) await make({ id: `f-${at}`, place });
    const { rows } = await exported();
    expect(rows).toHaveLength(written.length);
    for (const row of rows) {
      for (const [name, cell] of Object.entries(row)) {
        if (name !== 'latitude' && name !== 'longitude')
          expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
      }
    }
    const places = rows.map(({ place = '' }) => place);
    for (const place of written.map((each) => each.replaceAll('\0', ''))) {
      expect(places.some((cell) => cell === place || cell === `'${place}`)).toBe(true);
    }
  });

  it('is read a page at a time, however long it is', async () => {
    await wipe();
    await parley.core.database.db.execute(sql`
      INSERT INTO requests (id, reference, kind, category, status, priority, anonymous, details, created_at, changed_at)
      SELECT 'n-' || n, 'XX-' || n, 'missed-bin', 'missed-bin', 'created', 'normal', true, '{}', now(), now()
      FROM generate_series(1, 2500) n`);
    const { rows } = await exported();
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(2500);
  });
});

describe('the download', () => {
  async function signIn(role: string) {
    const response = await fetch(`${parley.url}/api/staff/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: parley.url },
      body: JSON.stringify({ email: `${role}@fernley.example`, password: PASSWORD }),
    });
    return response.headers.get('set-cookie')?.split(';')[0] ?? '';
  }
  const download = async (cookie: string, query = '') =>
    fetch(`${parley.url}/api/exports/requests.csv${query}`, { headers: { cookie } });

  it('is for managers and supervisors only, and leaves a line behind', async () => {
    await wipe();
    const { reference } = await make({});
    await make({ kind: 'missed-bin' });
    await make({ at: new Date('2026-06-30T22:59:00Z') });
    expect((await download('')).status).toBe(401);
    expect((await download(await signIn('advisor'))).status).toBe(403);
    const manager = await signIn('manager');
    const response = await download(manager, '?from=2026-07-01&to=2026-07-01&kind=report-street-problem');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="requests.csv"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const rows = parse(await response.text(), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row.reference)).toEqual([reference]);
    const lines = await parley.core.database.db.select().from(auditTrail);
    expect(lines.filter(({ action }) => action === 'requests-exported')).toEqual([
      expect.objectContaining({
        staffId: expect.any(String),
        subject: expect.stringContaining('kind report-street-problem'),
      }),
    ]);
  });

  it('refuses what it cannot read', async () => {
    const manager = await signIn('manager');
    const days = ['?from=yesterday', '?to=2026-13-45', '?from=0000-01-01', '?to=9999-12-31'];
    for (const query of [...days, '?status=lost', '?kind=%00'])
      expect((await download(manager, query)).status).toBe(400);
  });
});
