/**
 * The disk of the embedded database is full: what residents send is refused with a plain 503, so that Twilio's own
 * repeats or the resident try again, and nothing that was acknowledged is lost. Once there is room again, or at the
 * latest after a restart, all goes on.
 */

import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openDatabase } from '../../src/store/open.ts';
import { ACCOUNT, startTwilio, TOKEN } from '../channels/sms-twilio/twilio-server.ts';
import { until } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { ALL_WELL, account } from './account.ts';
import { chanceOf, SEED } from './chance.ts';
import { GRACE_MS } from './parley.ts';
import { Replica } from './replica.ts';
import { Residents } from './residents.ts';
import { hastyCouncil } from './rig.ts';
import { SmallDisk, smallDisks } from './small-disk.ts';

const PUBLIC_URL = 'http://parley.test';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describeWith(smallDisks, 'a full disk under PGlite', () => {
  const folder = temporaryFolder('full');

  it(`answers 503 while it is full, and loses nothing it acknowledged (seed ${SEED})`, async () => {
    const twilio = await startTwilio(() => new Date());
    const disk = await SmallDisk.mount(250);
    const environment = {
      ...{ PUBLIC_URL, DATA_DIR: join(disk.inside, 'data'), COUNCIL_FILE: hastyCouncil(folder) },
      ...{ TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: TOKEN, TWILIO_API_URL: twilio.url },
    };
    const replica = new Replica(environment, disk.entry);
    const up = () => (replica.url ? [replica.url] : []);
    const residents = new Residents(PUBLIC_URL, up, chanceOf('disk-full'));
    residents.patienceMs = 15_000;
    try {
      await replica.start();
      await residents.text({ residents: 8, messagesEach: 3, atOnce: 4 });
      expect(residents.statuses).toEqual(new Set([200]));
      disk.fill();
      const burst = residents.text({ residents: 60, messagesEach: 2, atOnce: 8 });
      await until(async () => expect(residents.statuses.size).toBeGreaterThan(1));
      await pause(2000);
      disk.free();
      await replica.kill();
      await replica.start();
      await burst;
      expect([...residents.statuses].sort()).toEqual([200, 503]);
      await pause(GRACE_MS + 2000);
      await replica.stop();
      const database = await openDatabase({ dataFolder: join(disk.outside, 'data') });
      const counted = await account(database, twilio, residents);
      await database.close();
      expect(counted).toEqual(ALL_WELL);
    } finally {
      await replica.close();
      await disk.close();
      await twilio.close();
    }
  });
});
