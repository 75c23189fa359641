/** Attendants who tap at the same moment, on two replicas: a household's visits are counted right. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { type AttendantPorts, markVisit } from '../../src/desk/attendant.ts';
import { announceIn } from '../../src/payment/announce.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { conversations } from '../../src/store/conversations.ts';
import type { Database } from '../../src/store/database.ts';
import { insertPermit, type NewTipPermit, tipVisits } from '../../src/store/tip-permits.ts';
import { onBothEngines } from '../store/engines.ts';
import { countedIds, NOON } from '../store/fixtures.ts';

const TAPS = 50;
const VISITS = 12;
const LIMITS = { form: 'text', maxCharacters: 306, quickReplies: 0, gsm7: true, expiryMinutes: 60 } as const;

const VAN: NewTipPermit = {
  id: 'van',
  code: 'TP-A2B-C2D',
  token: 'van',
  kind: 'standard',
  uprn: '1',
  vehicle: 'van',
  registration: 'AB12 CDE',
  startsOn: '2026-11-01',
  expiresOn: '2027-10-31',
  conversationId: 'c-1',
  channel: 'sms',
  contact: '+447700900123',
};
/** The same household's, for a van hired this week; nobody is told of its visits. */
const HIRED: NewTipPermit = {
  ...VAN,
  ...{ id: 'hired', code: 'TP-A3B-C3D', token: 'hired', kind: 'temporary', registration: 'AB13 CDE' },
  conversationId: null,
};

onBothEngines('visits marked at once', (engine) => {
  let other: Database | undefined;
  let replicas: readonly Database[];
  beforeAll(async () => {
    other = await engine.another?.();
    replicas = [engine.database(), ...(other ? [other] : [])];
  });
  afterAll(() => other?.close());
  beforeEach(async () => {
    const { db } = engine.database();
    await db.execute(sql`TRUNCATE tip_permits, conversations CASCADE`);
    const key = { channel: 'sms', account: '+447700900100', contact: VAN.contact };
    await db.insert(conversations).values({ id: 'c-1', ...key, createdAt: NOON, changedAt: NOON });
    await insertPermit(db, VAN, NOON);
    await insertPermit(db, HIRED, NOON);
  });

  /** Taps `times`, each on a phone that knows nothing of the others. */
  const tap = (times: number, codes: readonly string[]) =>
    Promise.all(
      Array.from({ length: times }, (_, at) =>
        markVisit(portsOn(replicas[at % replicas.length] as Database), {
          clientId: `tap-${at}`,
          typed: codes[at % codes.length] ?? '',
          at: NOON,
          by: 'attendant',
        }),
      ),
    );
  const told = async () =>
    (await engine.database().db.execute(sql`SELECT text FROM transcript ORDER BY sequence`)) as unknown as {
      rows: readonly { text: string }[];
    };

  it(`takes ${TAPS} taps for one visit, and tells of it once`, async () => {
    const marked = await tap(TAPS, [VAN.code]);
    expect(marked.filter(({ kind }) => kind === 'marked')).toHaveLength(1);
    expect(marked.filter(({ kind }) => kind === 'already')).toHaveLength(TAPS - 1);
    expect(await engine.database().db.$count(tipVisits)).toBe(1);
    expect((await told()).rows.map(({ text }) => text)).toEqual([`visited ${VISITS - 1}`]);
  });

  it('lets the last visit be had once, whichever of the household’s permits is shown', async () => {
    const earlier = Array.from({ length: VISITS - 1 }, (_, at) => {
      const visitedAt = new Date(NOON.getTime() - (at + 1) * 86_400_000);
      return { id: `v-${at}`, permitId: VAN.id, uprn: '1', visitedAt, markedAt: visitedAt, markedBy: 'x' };
    });
    await engine.database().db.insert(tipVisits).values(earlier);
    const marked = await tap(TAPS, [VAN.code, HIRED.code]);
    expect(marked.filter(({ kind }) => kind === 'marked')).toHaveLength(1);
    expect(marked.filter((one) => one.kind === 'refused' && one.why === 'none-left')).toHaveLength(TAPS / 2);
    expect(await engine.database().db.$count(tipVisits)).toBe(VISITS);
  });
});

function portsOn(database: Database): AttendantPorts {
  return {
    database,
    clock: { now: () => NOON },
    rules: { visits: VISITS, allowanceMonths: 12, sameVisitMinutes: 30, offlineDays: 3 },
    announce: announceIn({
      database,
      conversations: new DatabaseConversationStore(database, countedIds('m')),
      limitsOf: () => LIMITS,
      delivers: () => true,
      said: () => {},
    }),
    words: (key, _form, { left = '' }) => `${key} ${left}`,
  };
}
