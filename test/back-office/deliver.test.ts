/** Requests on their way to back offices that err, time out, and hang up after they have taken them in. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eq, sql } from 'drizzle-orm';
import { open311 } from '../../providers/open311/open311.ts';
import { signedWebhook } from '../../providers/signed-webhook/signed-webhook.ts';
import type { BackOffice, Standing } from '../../src/back-office/back-office.ts';
import {
  BackOfficeDelivery,
  type BackOfficeDeliveryOptions,
  type Scheduler,
} from '../../src/back-office/deliver.ts';
import { backOfficeSettings } from '../../src/back-office/settings.ts';
import { backOfficeOutbox, countSteps, listSteps, reviveSteps } from '../../src/store/back-office-outbox.ts';
import {
  createRequest,
  findRequest,
  historyOf,
  type NewRequest,
  setStatus,
} from '../../src/store/requests.ts';
import { onBothEngines } from '../store/engines.ts';
import { NOON } from '../store/fixtures.ts';
import { OPEN311_KEY, Open311Server } from './open311-server.ts';
import { WEBHOOK_SECRET, WebhookReceiver } from './webhook-receiver.ts';

/** Longer than a busy machine needs to answer; only `hang` waits for it. */
const TIMEOUT_MS = 2000;

/** As a report that came to us by Open311 says who made it. */
const OF_JO = { phone: '07700 900123', email: 'jo@fernley.example', firstName: 'Jo', lastName: 'Bloggs' };

onBothEngines('telling back offices', (engine) => {
  let now = NOON;
  const receiver = new WebhookReceiver();
  const other = new Open311Server(() => now);
  const db = () => engine.database().db;
  beforeAll(() => Promise.all([receiver.start(), other.start()]));
  afterAll(() => Promise.all([receiver.stop(), other.stop()]));
  beforeEach(async () => {
    now = NOON;
    await db().execute(sql`TRUNCATE requests CASCADE`);
    receiver.taken.clear();
    other.kept.length = 0;
    Object.assign(other, { givesTokens: false, hidesDescriptions: false, hasNoList: false });
    for (const server of [receiver, other]) {
      server.calls.length = 0;
      server.mishaps.length = 0;
    }
  });

  const wait = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  const settings = () =>
    backOfficeSettings.parse({
      routes: { 'missed-bin': 'webhook', 'report-street-problem': 'open311' },
      giveUpAfterHours: 2,
      webhook: { url: `${receiver.url}/parley` },
      open311: { url: other.url, jurisdiction: 'fernley.example', services: { pothole: 'HW-POT' } },
    });

  const webhook = () => ({ url: `${receiver.url}/parley`, secret: WEBHOOK_SECRET, timeoutMs: TIMEOUT_MS });

  /** A new one each time, as after a restart. */
  const deliverer = (more: Partial<BackOfficeDeliveryOptions> = {}) => {
    const all = settings();
    const shared = { sendContact: all.sendContact, timeoutMs: TIMEOUT_MS };
    return new BackOfficeDelivery({
      database: engine.database(),
      clock: { now: () => now },
      settings: all,
      onError: (error) => {
        throw error;
      },
      backOffices: [
        signedWebhook({ url: all.webhook?.url ?? '', secret: WEBHOOK_SECRET, ...shared }),
        open311({ settings: all.open311 as never, apiKey: OPEN311_KEY, ...shared }),
      ],
      ...more,
    });
  };
  /** One round of each queue. */
  const tick = (more: Partial<BackOfficeDeliveryOptions> = {}) =>
    deliverer(more).start({ every: (_queue, _everyMs, work) => work() });

  const make = (id: string, kind: string, more: Partial<NewRequest> = {}) =>
    engine.database().transaction((tx) =>
      createRequest(
        tx,
        {
          ...{ id, prefix: 'SP', kind, category: 'pothole', priority: 'normal', conversationId: null },
          updates: { channel: 'sms', contact: '+447700900123' },
          anonymous: false,
          where: { place: 'outside 12 Mill Lane', postcode: 'FN3 2BD', latitude: 52.5, longitude: -1.25 },
          details: { words: 'a deep hole', detail: 'road', items: ['not', 'told'] },
          dueOn: '2026-12-07',
          ...more,
        },
        now,
      ),
    );
  const stateOf = async (id: string) => {
    const [row] = await db().select().from(backOfficeOutbox).where(eq(backOfficeOutbox.requestId, id));
    return `${row?.state} ${row?.attempts} ${row?.reason ?? ''}`.trim();
  };

  it('keeps what no back office takes, and writes nothing where the turn fails', async () => {
    await make('f-1', 'give-feedback');
    await expect(
      engine.database().transaction(async (tx) => {
        const lost = { prefix: 'SP', kind: 'missed-bin', category: 'x', priority: 'normal' } as const;
        const more = { id: 'lost', conversationId: null, anonymous: true, where: {}, details: {} };
        await createRequest(tx, { ...lost, ...more }, now);
        throw new Error('the turn failed');
      }),
    ).rejects.toThrow('the turn failed');
    await tick();
    expect(await countSteps(db())).toEqual(new Map([['kept', 1]]));
    expect([...receiver.calls, ...other.calls]).toEqual([]);
  });

  describe('by the webhook', () => {
    it('tells the request, signed, without the number of whoever made it', async () => {
      const made = await make('m-1', 'missed-bin');
      await tick();
      expect([...receiver.taken.values()]).toEqual([
        {
          type: 'request.created',
          timestamp: NOON.toISOString(),
          data: expect.objectContaining({
            reference: made.reference,
            kind: 'missed-bin',
            status: 'created',
            where: { place: 'outside 12 Mill Lane', postcode: 'FN3 2BD', latitude: 52.5, longitude: -1.25 },
            details: made.details,
            dueOn: '2026-12-07',
          }),
        },
      ]);
      expect(receiver.calls[0]?.body).not.toContain('7700900123');
      await tick();
      expect(receiver.calls).toHaveLength(1);
    });

    it('tells a contact that stands in the details only where numbers are sent', async () => {
      const contact = { by: 'email', email: 'jo@fernley.example' };
      await make('m-1', 'missed-bin', { details: { words: 'again', contact, ...OF_JO } });
      await tick();
      expect(receiver.calls[0]?.body).toMatch(/"details":\{"words":"again"\}/);
      await make('m-2', 'missed-bin', { details: { words: 'again', contact } });
      await tick({ backOffices: [signedWebhook({ ...webhook(), sendContact: true })] });
      expect(receiver.calls[1]?.body).toContain('jo@fernley.example');
    });

    it('tells what becomes of it afterwards, in order, but not what the back office said itself', async () => {
      await make('m-1', 'missed-bin');
      await setStatus(db(), 'm-1', { status: 'scheduled', by: 'parley', at: now });
      await setStatus(db(), 'm-1', { status: 'investigating', by: 'back-office', at: now, heard: true });
      await setStatus(db(), 'm-1', { status: 'cancelled', by: 'resident', at: now });
      receiver.mishaps.push({ status: 500 });
      await tick();
      expect(receiver.taken.size).toBe(0);
      wait(30);
      await tick();
      expect([...receiver.taken.values()].map(({ type }) => type)).toEqual([
        'request.created',
        'request.changed',
        'request.changed',
      ]);
    });

    it.each([
      [{ status: 500 }],
      [{ status: 401 }],
      [{ status: 429, retryAfter: 20 }],
      ['cut-before'],
      ['cut'],
      ['hang'],
    ] as const)('tries again under the same key after %j, and is taken once', async (mishap) => {
      await make('m-1', 'missed-bin');
      receiver.mishaps.push(mishap, mishap);
      await tick();
      await tick();
      expect(receiver.calls).toHaveLength(1);
      wait(30);
      await tick();
      wait(59);
      await tick();
      expect(receiver.calls).toHaveLength(2);
      wait(1);
      await tick();
      expect(new Set(receiver.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
      expect(receiver.taken.size).toBe(1);
      expect(await stateOf('m-1')).toBe('delivered 3');
    });

    it('leaves them alone for as long as they ask', async () => {
      await make('m-1', 'missed-bin');
      receiver.mishaps.push({ status: 503, retryAfter: 600 });
      await tick();
      wait(599);
      await tick();
      expect(receiver.calls).toHaveLength(1);
      wait(1);
      await tick();
      expect(receiver.taken.size).toBe(1);
    });

    it('does not ask everything of one that is down', async () => {
      for (let at = 0; at < 20; at += 1) await make(`m-${at}`, 'missed-bin');
      receiver.mishaps.push(...Array.from({ length: 20 }, () => ({ status: 503 }) as const));
      await tick();
      expect(receiver.calls.length).toBeLessThanOrEqual(4);
    });

    it('leaves it alone though it still takes what was under way when it asked for that', async () => {
      for (let at = 0; at < 20; at += 1) await make(`m-${at}`, 'missed-bin');
      let refuse = () => {};
      const refused = new Promise<void>((resolve) => {
        refuse = resolve;
      });
      let calls = 0;
      const busy: BackOffice = {
        name: 'webhook',
        async take() {
          calls += 1;
          if (calls === 1) return { kind: 'later', reason: 'answered 503' };
          await refused;
          return { kind: 'taken' };
        },
      };
      const settled = (_destination: string, outcome: string) => {
        if (outcome === 'later') refuse();
      };
      await tick({ backOffices: [busy], settled });
      expect(calls).toBeLessThanOrEqual(4);
    });

    it('says of each how calls to it went, and nothing of what it is not called for', async () => {
      await make('m-1', 'missed-bin');
      await make('s-1', 'report-street-problem');
      await setStatus(db(), 's-1', { status: 'scheduled', by: 'parley', at: now });
      receiver.mishaps.push({ status: 503 });
      const calls: string[] = [];
      await tick({ called: (destination, ok) => calls.push(`${destination} ${ok}`) });
      expect(calls.sort()).toEqual(['open311 true', 'webhook false']);
    });

    it('leaves to an operator what is refused, and what was tried for too long', async () => {
      await make('m-1', 'missed-bin');
      receiver.mishaps.push({ status: 422 });
      await tick();
      expect(await stateOf('m-1')).toBe('dead 1 answered 422');
      const made = await make('m-2', 'missed-bin');
      for (let tried = 0; tried < 10; tried += 1) {
        receiver.mishaps.push({ status: 500 });
        await tick();
        wait(3600);
      }
      expect(await stateOf('m-2')).toMatch(/^dead 4 given up: answered 500$/);
      receiver.mishaps.length = 0;
      expect((await listSteps(db(), ['dead'], 10)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
        'missed-bin dead',
        'missed-bin dead',
      ]);
      expect(await reviveSteps(db(), now, { reference: made.reference })).toBe(1);
      await tick();
      expect(await stateOf('m-2')).toBe('delivered 5');
      expect(await stateOf('m-1')).toMatch(/^dead/);
    });

    it('takes up again what a crash left, and two at once tell it once', async () => {
      await make('m-1', 'missed-bin');
      await db().execute(
        sql`UPDATE back_office_outbox SET state = 'sending', claimed_at = ${now.toISOString()}::timestamptz, attempts = 1`,
      );
      await tick();
      expect(receiver.calls).toHaveLength(0);
      wait(41);
      await Promise.all([tick(), tick(), tick()]);
      expect(receiver.calls).toHaveLength(1);
      expect(await stateOf('m-1')).toBe('delivered 2');
    });
  });

  describe('by Open311', () => {
    it('posts the request in the form of the standard, and tells of no change', async () => {
      const made = await make('s-1', 'report-street-problem', {
        where: { place: 'Mill Lane', uprn: '100012', latitude: 52.5, longitude: -1.25 },
      });
      await setStatus(db(), 's-1', { status: 'scheduled', by: 'parley', at: now });
      await tick();
      expect(other.kept.map(({ form }) => form)).toEqual([
        {
          api_key: OPEN311_KEY,
          jurisdiction_id: 'fernley.example',
          service_code: 'HW-POT',
          lat: '52.5',
          long: '-1.25',
          address_string: 'Mill Lane',
          description: `Our reference: ${made.reference}\nwords: a deep hole\ndetail: road`,
          'attribute[uprn]': '100012',
        },
      ]);
      expect(await countSteps(db())).toEqual(
        new Map([
          ['delivered', 1],
          ['kept', 1],
        ]),
      );
    });

    it('says in no description who reports it, which others show to everybody', async () => {
      const made = await make('s-1', 'report-street-problem', {
        ...{ updates: undefined, details: { words: 'a deep hole', through: 'fixmystreet', ...OF_JO } },
      });
      await tick();
      const description = `Our reference: ${made.reference}\nwords: a deep hole\nthrough: fixmystreet`;
      expect(other.kept[0]?.form).toMatchObject({ description });
      expect(JSON.stringify(other.kept[0]?.form)).not.toMatch(/900123|jo@|"Jo"|Bloggs/);
      await make('s-2', 'report-street-problem', {
        updates: undefined,
        details: { words: 'hole', ...OF_JO },
      });
      const all = settings();
      const told = { settings: all.open311 as never, apiKey: OPEN311_KEY, timeoutMs: TIMEOUT_MS };
      await tick({ backOffices: [open311({ ...told, sendContact: true })] });
      expect(other.kept[1]?.form).toMatchObject({
        ...{ phone: '07700 900123', email: 'jo@fernley.example', first_name: 'Jo', last_name: 'Bloggs' },
        description: expect.stringMatching(/^Our reference: SP-...-...\nwords: hole$/),
      });
    });

    it.each(['cut', 'hang', 'garbled'] as const)(
      'looks before it sends again after %s, and finds what was taken in',
      async (mishap) => {
        await make('s-0', 'report-street-problem');
        await tick();
        await make('s-1', 'report-street-problem');
        other.mishaps.push(mishap);
        await tick();
        expect(other.kept).toHaveLength(2);
        wait(30);
        other.mishaps.push({ status: 500 });
        await tick();
        wait(60);
        await tick();
        expect(other.kept).toHaveLength(2);
        const [row] = await db().select().from(backOfficeOutbox).where(eq(backOfficeOutbox.requestId, 's-1'));
        expect(row).toMatchObject({ state: 'delivered', theirId: '101' });
      },
    );

    it('sends again what was not taken in', async () => {
      await make('s-1', 'report-street-problem');
      other.mishaps.push('cut-before');
      await tick();
      wait(30);
      await tick();
      expect(other.calls.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST']);
      expect(other.kept).toHaveLength(1);
    });

    it.each(['hidesDescriptions', 'hasNoList'] as const)(
      'asks an operator where nobody can tell whether it was taken in (%s)',
      async (flaw) => {
        const made = await make('s-1', 'report-street-problem');
        other.mishaps.push('cut');
        await tick();
        other[flaw] = true;
        wait(30);
        await tick();
        expect(await stateOf('s-1')).toMatch(
          /^dead 2 it may have been taken in, .*look before it is sent again/,
        );
        // Trying again looks again; only who has looked has it sent anew.
        await reviveSteps(db(), now);
        await tick();
        expect(other.kept).toHaveLength(1);
        await reviveSteps(db(), now, { reference: made.reference, anew: true });
        await tick();
        expect(other.kept).toHaveLength(2);
      },
    );

    it.each([
      [{ status: 400 }, 'dead'],
      [{ status: 403 }, 'waiting'],
      [{ status: 404 }, 'waiting'],
      [{ status: 429 }, 'waiting'],
      [{ status: 502 }, 'waiting'],
    ] as const)('after %j it is %s', async (mishap, state) => {
      await make('s-1', 'report-street-problem');
      other.mishaps.push(mishap);
      await tick();
      expect(await stateOf('s-1')).toMatch(new RegExp(`^${state} 1 answered`));
    });

    it.each([{ status: 503 }, { status: 500 }, 'cut-before'] as const)(
      'asks about no more of them after %j, and of the next ones in the next round',
      async (mishap) => {
        for (const id of ['s-1', 's-2', 's-3']) await make(id, 'report-street-problem');
        await tick();
        wait(30 * 60);
        const before = other.calls.length;
        other.mishaps.push(mishap);
        await tick();
        expect(other.calls).toHaveLength(before + 1);
        await tick();
        expect(new Set(other.calls.slice(before).map(({ url }) => url.pathname)).size).toBe(3);
        await tick();
        expect(other.calls).toHaveLength(before + 3);
      },
    );

    it('asks about the others where there is no such request', async () => {
      for (const id of ['s-1', 's-2', 's-3']) await make(id, 'report-street-problem');
      await tick();
      wait(30 * 60);
      const before = other.calls.length;
      other.mishaps.push({ status: 404 });
      await tick();
      expect(other.calls).toHaveLength(before + 3);
    });

    it('tells all of them on while one is silent about how something stands', async () => {
      await make('s-1', 'report-street-problem');
      await tick();
      wait(30 * 60);
      const rounds = new Map<string, () => Promise<void>>();
      const queues: Scheduler = { every: async (queue, _everyMs, work) => void rounds.set(queue, work) };
      let speak = () => {};
      const silence = new Promise<Standing>((resolve) => {
        speak = () => resolve({ kind: 'not-known', reason: 'no such request' });
      });
      const take = async () => ({ kind: 'taken' }) as const;
      await deliverer({
        backOffices: [
          { name: 'webhook', take },
          { name: 'open311', take, standing: () => silence },
        ],
      }).start(queues);
      // As the queues have it: the next round of each waits for its last one, and for no other's.
      const asking = rounds.get('back-office-open311-standing')?.();
      await make('m-2', 'missed-bin');
      await make('s-2', 'report-street-problem');
      for (const queue of ['back-office-webhook', 'back-office-open311']) await rounds.get(queue)?.();
      expect([await stateOf('m-2'), await stateOf('s-2')]).toEqual(['delivered 1', 'delivered 1']);
      speak();
      await asking;
    });

    it.each([false, true])(
      'asks how they are going, and tells the history when one is closed (tokens: %s)',
      async (tokens) => {
        other.givesTokens = tokens;
        await make('s-1', 'report-street-problem');
        await tick();
        wait(29 * 60);
        const before = other.calls.length;
        await tick();
        expect(other.calls).toHaveLength(before);
        const [kept] = other.kept;
        Object.assign(kept ?? {}, { status: 'CLOSED', notes: ' Filled on Tuesday. ' });
        wait(60);
        other.mishaps.push({ status: 500 });
        await tick();
        expect((await findRequest(db(), 's-1'))?.status).toBe('created');
        wait(30 * 60);
        await tick();
        expect((await historyOf(db(), 's-1')).map(({ status, by, note }) => [status, by, note])).toEqual([
          ['created', 'resident', null],
          ['done', 'open311', 'Filled on Tuesday.'],
        ]);
        // What has ended is asked about no more.
        const asked = other.calls.length;
        wait(3600);
        await tick();
        expect(other.calls).toHaveLength(asked);
      },
    );
  });
});
