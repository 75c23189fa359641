/** A whole Parley on a database in memory, with a clock and ids that tests set, for conversations to be played on. */
import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { type Core, openCore, type Speaker } from '../../src/composition/core.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import type { Notice } from '../../src/content/notice.ts';
import { content } from '../../src/store/content.ts';
import { shippedContent } from '../environment/content.ts';
import { FERNLEY_DAY, LEARNT, openFernley } from '../environment/prepared.ts';
import { publishAlone } from '../environment/publish-alone.ts';
import { openTill, type Till } from './payment-steps.ts';

export const STAGE_DAY = FERNLEY_DAY;

export interface Stage {
  readonly core: Core;
  setTime(now: Date): void;
  /** Starts the ids over from a name, so that references do not depend on which tests ran before. */
  seedIds(name: string): void;
  /** Where transcripts pay. */
  readonly till: Till;
  /** Puts these in place of all notices there are. */
  publishNotices(notices: readonly Notice[]): Promise<void>;
  speaker(channel: string, name: string): Speaker;
  close(): Promise<void>;
}

/** `names` are all who may text here, so that no two have one number. */
export async function openStage(names: readonly string[] = []): Promise<Stage> {
  const numbers = dramaNumbers(names);
  let now = STAGE_DAY;
  let seed = 'stage';
  let count = 0;
  const next = () => {
    count += 1;
    return uuidFrom(`${seed} ${count}`);
  };
  const database = await openFernley();
  const environment = environmentSchema.parse({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    SECRET: 's'.repeat(32),
  });
  const core = await openCore(
    { ...environment, DATA_DIR: undefined },
    { clock: { now: () => now }, ids: { next }, database, files: await shippedContent(), learntIn: LEARNT },
  );
  return {
    core,
    till: openTill(core),
    setTime: (time) => {
      now = time;
    },
    seedIds: (name) => {
      seed = name;
      count = 0;
    },
    async publishNotices(notices) {
      await database.db.delete(content).where(eq(content.kind, 'notice'));
      for (const notice of notices) {
        await publishAlone(database, { kind: 'notice', id: notice.id, body: notice, author: 'jo', now });
      }
      await core.content.reload();
    },
    speaker: (channel, name) =>
      core.speaker(
        channel,
        channel === 'sms' ? (numbers.get(name) ?? spelt(hashOf(name) % DRAMA_NUMBERS)) : uuidFrom(name),
      ),
    close: () => core.close(),
  };
}

function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** How many numbers Ofcom keeps for drama: 07700 900000 to 900999. */
const DRAMA_NUMBERS = 1000;

/**
 * A number of the range that no telephone has for each name, none for two: which one depends on the name, and
 * only where two would share it on the names before.
 */
function dramaNumbers(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<number>();
  return new Map(
    [...names].sort().map((name): [string, string] => {
      let number = hashOf(name) % DRAMA_NUMBERS;
      while (taken.has(number)) number = (number + 1) % DRAMA_NUMBERS;
      taken.add(number);
      return [name, spelt(number)];
    }),
  );
}

function hashOf(name: string): number {
  return Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 8), 16);
}

function spelt(number: number): string {
  return `07700900${String(number).padStart(3, '0')}`;
}
