/** Plays transcripts on a stage, word for word. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contactCodes } from '../../src/store/contact-codes.ts';
import { handovers } from '../../src/store/handover-table.ts';
import { jpeg } from '../photos/pictures.ts';
import { advisorSteps } from './advisor-steps.ts';
import { codeSentTo } from './codes.ts';
import { paymentSteps } from './payment-steps.ts';
import { openStage, type Stage } from './stage.ts';
import {
  type Heard,
  pathsByText,
  readTranscripts,
  rewrite,
  type Step,
  type TranscriptFile,
} from './transcript-file.ts';

const UPDATE = process.env.UPDATE_TRANSCRIPTS === '1';
const MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

const FILES = {
  picture: () => jpeg(),
  broken: () => jpeg().subarray(0, -20),
  text: () => Buffer.from('I am a picture, honestly'),
};

/** A test file each, of about as many turns, so that more than one core plays them. What is in none is the others'. */
const SHARES = {
  engine: [
    'engine',
    'speak-to-advisor',
    'request-status',
    'give-feedback',
    'link-contact',
    'get-alerts',
    'tip-permit',
  ],
  bins: ['bin-day', 'bin-reminders', 'missed-bin', 'order-container', 'garden-waste'],
} as const;

/** The suite of one share of the transcripts. */
export function playTranscripts(share: keyof typeof SHARES | 'others'): void {
  const named: readonly string[] = share === 'others' ? Object.values(SHARES).flat() : SHARES[share];
  const files = readTranscripts((group) => named.includes(group) === (share !== 'others'));
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(pathsByText());
  });
  afterAll(() => stage?.close());

  describe.each([...new Set(files.map(({ group }) => group))])('%s', (group) => {
    it.each(
      files
        .filter((file) => file.group === group)
        .map((file): [string, TranscriptFile] => [file.transcript.name, file]),
    )('%s', async (_name, file) => {
      const { notices } = file.transcript;
      if (notices) await stage.publishNotices(notices);
      const heard = await play(stage, file);
      if (notices) await stage.publishNotices([]);
      const expected = file.transcript.steps.map(expectation);
      if (!UPDATE) expect(heard).toEqual(expected);
      // What has not changed keeps the way it is written.
      else if (JSON.stringify(heard) !== JSON.stringify(expected)) rewrite(file, heard);
    });
  });
}

/** Plays a transcript on a contact of its own; resolves to what was heard at each step. */
async function play(stage: Stage, { path, transcript }: TranscriptFile): Promise<Heard[]> {
  let now = new Date(transcript.at);
  stage.setTime(now);
  stage.seedIds(path);
  // A place in the queue must not depend on who was left waiting by other transcripts.
  await stage.core.database.db.delete(handovers);
  // Nor must a code that others had sent to the same number.
  await stage.core.database.db.delete(contactCodes);
  const speaker = stage.speaker(transcript.channel, path);
  const advisor = advisorSteps(stage.core, speaker);
  const pay = paymentSteps(stage.core, stage.till, speaker);
  const heard: Heard[] = [];
  for (const [index, step] of transcript.steps.entries()) {
    if ('after' in step) {
      now = later(now, step.after);
      stage.setTime(now);
      heard.push({});
    } else if ('typesCodeOf' in step) {
      const code = await codeSentTo(stage.core.database.db, step.typesCodeOf);
      heard.push(asHeard((await speaker.say(code)).filter(({ author }) => author !== 'resident')));
    } else if ('payment' in step) {
      heard.push(asHeard(await pay(step.payment)));
    } else if ('advisor' in step) {
      heard.push(asHeard(await advisor(step.advisor)));
    } else {
      const id = `${path} ${index}`;
      const files = step.photos?.map((photo) => FILES[photo]());
      const entries = await speaker.say(step.resident, id, files);
      if (step.twice) expect(await speaker.say(step.resident, id, files)).toEqual([]);
      heard.push(asHeard(entries.filter(({ author }) => author !== 'resident')));
      if (step.slots) expect(await speaker.slots()).toMatchObject(step.slots);
    }
  }
  return heard;
}

function asHeard(entries: readonly { text: string; quickReplies?: readonly string[] }[]): Heard {
  const replies = entries.at(-1)?.quickReplies;
  return { parley: entries.map(({ text }) => text), ...(replies && { quickReplies: [...replies] }) };
}

function expectation(step: Step): Heard {
  if ('after' in step) return {};
  const parley = step.parley ?? [];
  return 'quickReplies' in step && step.quickReplies
    ? { parley, quickReplies: step.quickReplies }
    : { parley };
}

function later(now: Date, wait: string): Date {
  const [amount, unit] = wait.split(' ');
  return new Date(now.getTime() + Number(amount) * MS[(unit ?? '').replace(/s$/, '') as keyof typeof MS]);
}
