/**
 * Kills replicas with SIGKILL in the middle of a burst of texts, at random points, while Twilio repeats what it
 * delivered and hangs up on what it is asked to send: then every message that was acknowledged is answered, once,
 * in order, and Twilio was asked to send each reply once.
 *
 * `FAULTS_SEED=… FAULTS_MESSAGES=… FAULTS_KILLS=… npm test -- test/faults/kill` has a failure again, or more of it.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWith } from '../environment/need.ts';
import { ALL_WELL } from './account.ts';
import { chanceOf, SEED } from './chance.ts';
import { openRig, postgresAndRedis, type Rig } from './rig.ts';

const MESSAGES = Number(process.env.FAULTS_MESSAGES ?? 2000);
const KILLS = Number(process.env.FAULTS_KILLS ?? 6);
const MESSAGES_EACH = 5;

describeWith(
  postgresAndRedis,
  'kill -9 of a whole replica, a server and a worker on Postgres and Redis',
  () => {
    let rig: Rig;
    beforeAll(async () => {
      console.info(`FAULTS_SEED=${SEED}`);
      rig = await openRig('kill', { split: true });
    });
    afterAll(() => rig.close());

    it(`loses nothing, says nothing twice and keeps the order (seed ${SEED})`, async () => {
      const { residents, twilio } = rig;
      const burst = residents.text({
        residents: MESSAGES / MESSAGES_EACH,
        messagesEach: MESSAGES_EACH,
        atOnce: 16,
      });
      await killManyTimes(rig, burst);
      await burst;
      expect(await rig.settle()).toEqual(ALL_WELL);
      expect(residents.count).toBe(MESSAGES);
      // Otherwise the faults hit nothing and the test proved nothing.
      expect(residents.repeated).toBeGreaterThan(KILLS);
      expect(residents.duplicates).toBeGreaterThan(MESSAGES / 20);
      expect(twilio.calls.filter((call) => call === 'GET Messages').length).toBeGreaterThan(0);
      // A minute or so; several where others use the machine too, since nine processes start in all.
    }, 360_000);
  },
);

/** After random numbers of texts and times, so that every step of the way is hit; once all at the same time; else each in its turn. */
async function killManyTimes({ residents, replicas, twilio }: Rig, burst: Promise<void>): Promise<void> {
  const chance = chanceOf('kills');
  const apart = MESSAGES / (KILLS + 2);
  const first = chance.below(replicas.length);
  const starting = new Map(replicas.map((replica) => [replica, Promise.resolve()]));
  for (let kill = 0; kill < KILLS; kill += 1) {
    twilio.mishaps.push({ kind: 'reset', kept: chance.happens(0.5) });
    await Promise.race([residents.haveMoreTaken(Math.ceil(apart / 2) + chance.below(apart / 2)), burst]);
    await new Promise((resolve) => setTimeout(resolve, chance.below(50)));
    const killed = kill === 1 ? replicas : [replicas[(first + kill) % replicas.length] ?? replicas[0]];
    for (const replica of killed) {
      await starting.get(replica);
      await replica.kill();
    }
    for (const replica of killed) starting.set(replica, replica.start());
  }
  await Promise.all(starting.values());
}
