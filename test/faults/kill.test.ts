/**
 * Kills a real server with SIGKILL in the middle of a burst of texts, many times, and then counts: every
 * message that was acknowledged is answered, once, in order, and Twilio was asked to send each reply once.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { type Database, rowsOf } from '../../src/store/database.ts';
import { makeTemplate } from '../../src/store/make-template.ts';
import { openDatabase } from '../../src/store/open.ts';
import { readTranscriptById } from '../../src/store/transcript.ts';
import {
  ACCOUNT,
  COUNCIL,
  startTwilio,
  TOKEN,
  type TwilioServer,
} from '../channels/sms-twilio/twilio-server.ts';
import { freePort } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { PROJECT } from '../environment/project.ts';
import { Residents } from './residents.ts';
import { ServerProcess } from './server-process.ts';

const KILLS = 16;
const RESIDENTS = 10;
/** How often, and for how many times, the server is stopped to see whether it has come to an end. */
const SETTLING_MS = 15_000;
const SETTLING_TIMES = 12;
const MINUTES = 60_000;

describe('kill -9 on PGlite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  loses(() => ({ folder, open: () => openDatabase({ dataFolder: join(folder, 'data') }), environment: {} }));
});

describeWith(postgres, 'kill -9 on Postgres', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'));
  let server: TestPostgres;
  let url: string;
  beforeAll(async () => {
    server = await startPostgres();
    url = await server.newDatabase();
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  loses(() => ({
    folder,
    open: () => openDatabase({ databaseUrl: url }),
    environment: { DATABASE_URL: url },
  }));
});

interface Setting {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  open(): Promise<Database>;
}

function loses(settingOf: () => Setting): void {
  it(
    'loses nothing and says nothing twice',
    async () => {
      const setting = settingOf();
      await makeTemplate();
      const twilio = await startTwilio(() => new Date());
      const port = await freePort();
      const publicUrl = `http://127.0.0.1:${port}`;
      const server = new ServerProcess({
        PORT: String(port),
        PUBLIC_URL: publicUrl,
        DATA_DIR: join(setting.folder, 'data'),
        COUNCIL_FILE: fastCouncil(setting.folder),
        TWILIO_ACCOUNT_SID: ACCOUNT,
        TWILIO_AUTH_TOKEN: TOKEN,
        TWILIO_API_URL: twilio.url,
        ...setting.environment,
      });
      const residents = new Residents(publicUrl);
      try {
        await server.start();
        const burst = residents.text(RESIDENTS);
        await killManyTimes(server, twilio, residents);
        residents.stop();
        await burst;
        await settle(server, setting);
        const database = await setting.open();
        try {
          await count(database, twilio, residents);
        } finally {
          await database.close();
        }
      } finally {
        residents.stop();
        await server.kill();
        await twilio.close();
      }
    },
    10 * MINUTES,
  );
}

/** The council's own settings, on a number that may send as fast as it can. */
function fastCouncil(folder: string): string {
  const usual = readFileSync(join(PROJECT, 'council.yaml'), 'utf8');
  const path = join(folder, 'council.yaml');
  writeFileSync(
    path,
    usual
      .replace('partsPerSecond: 1', 'partsPerSecond: 1000')
      .replace('everything: 80000', 'everything: 8000000'),
  );
  return path;
}

/**
 * Each time after another number of texts and another while, so that every step of the way is hit. Now and
 * then Twilio itself hangs up, having taken the message or not.
 */
async function killManyTimes(
  server: ServerProcess,
  twilio: TwilioServer,
  residents: Residents,
): Promise<void> {
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (kill % 4 === 1) twilio.mishaps.push({ kind: 'reset', kept: kill % 8 === 1 });
    await residents.haveMoreTaken(4 + ((kill * 7) % 20));
    await new Promise((resolve) => setTimeout(resolve, (kill * 13) % 50));
    await server.kill();
    await server.start();
  }
}

/** Lets the server finish, until the database says that nothing is left to do. */
async function settle(server: ServerProcess, setting: Setting): Promise<void> {
  for (let attempt = 0; attempt < SETTLING_TIMES; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
    // PGlite lets nobody else look.
    await server.stop();
    const database = await setting.open();
    const [left] = await rowsOf<{ n: number }>(
      database.db,
      sql`SELECT (SELECT count(*) FROM inbox WHERE status = 'waiting')
            + (SELECT count(*) FROM outbox WHERE status IN ('waiting', 'sending')) AS n`,
    );
    await database.close();
    if (left?.n === 0) return;
    await server.start();
  }
  throw new Error('The server did not come to an end with its work.');
}

async function count(database: Database, twilio: TwilioServer, residents: Residents): Promise<void> {
  const conversations = await rowsOf<{ id: string; contact: string }>(
    database.db,
    sql`SELECT id, contact FROM conversations WHERE channel = 'sms' AND account = ${COUNCIL}`,
  );
  expect(conversations).toHaveLength(RESIDENTS);
  let messages = 0;
  for (const { id, contact } of conversations) {
    const entries = await readTranscriptById(database.db, id, 0, 100_000);
    const heard = entries.filter((entry) => entry.author === 'resident').map((entry) => entry.text);
    expect(heard).toEqual(residents.taken.get(contact));
    messages += heard.length;
    expect(entries.map((entry) => entry.sequence)).toEqual(entries.map((_, index) => index + 1));
    const answered = entries.filter(
      (entry, index) => entry.author === 'resident' && entries[index + 1]?.author === 'parley',
    );
    expect(answered).toHaveLength(heard.length);
    const said = entries.filter((entry) => entry.author === 'parley').map((entry) => entry.text);
    const sent = twilio.sent.filter((message) => message.to === contact).map((message) => message.body);
    // A file offered with a reply is sent as its address, below the words.
    expect(sent.map((body, index) => (body.startsWith(said[index] ?? body) ? said[index] : body))).toEqual(
      said,
    );
  }
  const statuses = await rowsOf(database.db, sql`SELECT DISTINCT status FROM outbox`);
  expect(statuses).toEqual([{ status: 'sent' }]);
  // Otherwise the kills hit nothing and the test proved nothing.
  expect(messages).toBeGreaterThan(KILLS * 10);
  expect(residents.repeated).toBeGreaterThan(KILLS);
  expect(twilio.calls.filter((call) => call === 'GET Messages').length).toBeGreaterThan(0);
}
