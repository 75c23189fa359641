/**
 * As kill.test.ts, for the size that has no other process than the one that is killed: the database is a folder in
 * it, and what was acknowledged is read back from that folder afterwards.
 */
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { makeTemplate } from '../../src/store/make-template.ts';
import { openDatabase } from '../../src/store/open.ts';
import { ACCOUNT, startTwilio, TOKEN, type TwilioServer } from '../channels/sms-twilio/twilio-server.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { type Account, ALL_WELL, account } from './account.ts';
import { chanceOf, SEED } from './chance.ts';
import { GRACE_MS } from './parley.ts';
import { Replica } from './replica.ts';
import { Residents } from './residents.ts';
import { hastyCouncil } from './rig.ts';

const PUBLIC_URL = 'http://parley.test';
const KILLS = Number(process.env.FAULTS_KILLS ?? 2);
const BURST = { residents: 60, messagesEach: 5, atOnce: 8 };
const MESSAGES = BURST.residents * BURST.messagesEach;

const folder = temporaryFolder('kill');
const dataFolder = join(folder, 'data');

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it(`kill -9 on PGlite loses nothing and says nothing twice (seed ${SEED})`, async () => {
  console.info(`FAULTS_SEED=${SEED}`);
  await makeTemplate();
  const twilio = await startTwilio(() => new Date());
  const replica = new Replica({
    ...{ PUBLIC_URL, DATA_DIR: dataFolder, COUNCIL_FILE: hastyCouncil(folder) },
    ...{ TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: TOKEN, TWILIO_API_URL: twilio.url },
  });
  const chance = chanceOf('kill-on-pglite');
  const residents = new Residents(PUBLIC_URL, () => (replica.url ? [replica.url] : []), chance);
  try {
    await replica.start();
    const burst = residents.text(BURST);
    for (let kill = 0; kill < KILLS; kill += 1) {
      twilio.mishaps.push({ kind: 'reset', kept: chance.happens(0.5) });
      const apart = Math.floor(MESSAGES / (KILLS + 2));
      await Promise.race([residents.haveMoreTaken(apart + chance.below(apart)), burst]);
      await pause(chance.below(50));
      await replica.kill();
      await replica.start();
    }
    await burst;
    expect(await settle(replica, twilio, residents)).toEqual(ALL_WELL);
    expect(residents.count).toBe(MESSAGES);
    // Otherwise the kills hit nothing and the test proved nothing.
    expect(residents.repeated).toBeGreaterThan(KILLS);
  } finally {
    await replica.close();
    await twilio.close();
  }
});

/** PGlite lets nobody else look: it is stopped to be counted, and started again while something is left to do. */
async function settle(replica: Replica, twilio: TwilioServer, residents: Residents): Promise<Account> {
  for (let attempt = 1; ; attempt += 1) {
    await pause(GRACE_MS + 2000);
    await replica.stop();
    const database = await openDatabase({ dataFolder });
    const counted = await account(database, twilio, residents);
    await database.close();
    if (counted.unfinished.length === 0 || attempt === 8) return counted;
    await replica.start();
  }
}
