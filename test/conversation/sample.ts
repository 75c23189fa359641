/** A small council of one dialog and two articles, to see the engine by itself: no database, no shipped content. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createWording, wordingFileSchema } from '../../src/content/wording.ts';
import { fitReplies } from '../../src/conversation/conduct-turn.ts';
import { type AnyDialog, defineDialog, registerDialog } from '../../src/conversation/dialog.ts';
import type { TurnEvent } from '../../src/conversation/event.ts';
import type { ChannelLimits, Inbound } from '../../src/conversation/message.ts';
import type { TurnRecord } from '../../src/conversation/record/turn-record.ts';
import type { Session } from '../../src/conversation/session.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import type { TurnInput, World } from '../../src/conversation/world.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import type { Topic } from '../../src/understanding/understanding.ts';
import { PROJECT } from '../environment/project.ts';

interface LessonValues {
  day: string;
  pool: string;
  lane: string;
  note: string;
}

export interface LessonRecords {
  readonly booked: LessonValues[];
  readonly full: Set<string>;
}

/** Books a swimming lesson: a date, a choice, a choice that depends on it, and a note in any words. */
export const swimLesson = defineDialog<LessonValues, LessonRecords>({
  id: 'swim-lesson',
  version: 2,
  slots: {
    day: {
      sensitivity: 'none',
      parse({ entities }, context) {
        const day = entities.find((entity) => entity.kind === 'date')?.value;
        if (day === undefined) return { kind: 'silent' };
        return day > '2027-03-01'
          ? { kind: 'refused', say: context.say('too-far') }
          : { kind: 'value', value: day };
      },
      describe: (day) => day,
    },
    pool: {
      sensitivity: 'none',
      options: () => ['Fernley', 'Lambwick'].map((label) => ({ label, value: label })),
      parse: ({ text }) => {
        const named = ['Fernley', 'Lambwick'].find((pool) => text.toLowerCase().includes(pool.toLowerCase()));
        return named ? { kind: 'value', value: named } : { kind: 'silent' };
      },
      describe: (pool) => pool,
    },
    lane: {
      sensitivity: 'none',
      dependsOn: ['pool'],
      when: ({ pool }) => pool !== 'Lambwick',
      options: () => ['Slow lane', 'Fast lane'].map((label) => ({ label, value: label })),
      parse: () => ({ kind: 'silent' }),
      describe: (lane) => lane,
    },
    note: {
      sensitivity: 'personal',
      freeText: 'unless-question',
      parse: ({ text }, _context, asked) => (asked ? { kind: 'value', value: text } : { kind: 'silent' }),
      describe: (note) => note,
    },
  },
  readBack: (context) => context.say('read-back', { ...context.values }),
  async complete(context) {
    const { day = '', pool = '', lane = '', note = '' } = context.values;
    if (context.records.full.has(day)) return { say: context.say('full', { day }), reopen: ['day'] };
    context.records.booked.push({ day, pool, lane, note });
    return { say: context.say('booked', { day }), reference: 'SW-1' };
  },
});

const simple = (id: string) =>
  registerDialog(
    defineDialog<{ thing: string }, unknown>({
      id,
      version: 1,
      slots: {
        thing: {
          sensitivity: 'none',
          parse: ({ text }, _context, asked) => (asked ? { kind: 'value', value: text } : { kind: 'silent' }),
          freeText: 'unless-question',
          describe: (thing) => thing,
        },
      },
      complete: async (context) => ({ say: context.say('done') }),
    }),
  );

const WORDS = {
  'swim-lesson': {
    title: 'Book a swimming lesson',
    words: {
      'ask-day': 'Which day?',
      'ask-pool': 'Which pool?',
      'ask-lane': 'Which lane?',
      'ask-note': 'Anything we should know?',
      'retry-day': [
        'Please give a date, like 4 December.',
        'Which date suits you? Say 4 December, or tomorrow.',
      ],
      'name-day': 'day',
      'name-pool': 'pool',
      'too-far': 'We only book until 1 March. Which day?',
      'read-back': 'A lesson on {day} at {pool}. Shall I book it?',
      booked: 'Booked for {day}.',
      full: '{day} is full now.',
    },
  },
  // It stands for the dialog that leads to advisors, too, and so has the words of its choices.
  'lost-property': {
    title: 'Report lost property',
    words: {
      ...{ 'ask-thing': 'What did you lose?', done: 'Noted.' },
      ...{ 'choose-wait-on': 'Keep waiting', 'choose-wait': 'Wait until then' },
      ...{ 'choose-call-back': 'Ask for a call back', 'choose-message': 'Leave a message' },
      'choose-leave-queue': 'Leave the queue',
    },
  },
  'hire-hall': { title: 'Hire a hall', words: { 'ask-thing': 'Which hall?', done: 'Hired.' } },
  'join-gym': { title: 'Join the gym', words: { 'ask-thing': 'Which gym?', done: 'Joined.' } },
};

const phrases = (text: string) => text.split('|').map((phrase) => phrase.trim());

const TOPICS: readonly Topic[] = [
  {
    kind: 'dialog',
    id: 'swim-lesson',
    title: 'Book a swimming lesson',
    phrases: phrases(
      'book a swimming lesson|swim lesson please|i want to learn to swim|teach my son to swim|swimming class|lesson at the pool',
    ),
  },
  {
    kind: 'dialog',
    id: 'lost-property',
    title: 'Report lost property',
    phrases: phrases(
      'i lost my umbrella|lost property|left my coat behind|my bag is missing|report something lost',
    ),
  },
  {
    kind: 'dialog',
    id: 'hire-hall',
    title: 'Hire a hall',
    phrases: phrases('hire a hall|book the village hall|room for a party|rent the community hall'),
  },
  {
    kind: 'dialog',
    id: 'join-gym',
    title: 'Join the gym',
    phrases: phrases('join the gym|gym membership|sign up at the gym|become a gym member'),
  },
  {
    kind: 'answer',
    id: 'pool-times',
    title: 'Pool opening times',
    phrases: phrases(
      'when is the pool open|what time does the pool open|pool opening times|is the baths open on sunday|what time does swimming start',
    ),
  },
  {
    kind: 'answer',
    id: 'pool-prices',
    title: 'Pool prices',
    phrases: phrases(
      'how much is swimming|price of a swim|what does the pool cost|is swimming free for kids',
    ),
  },
];

const ANSWERS: Readonly<Record<string, string>> = {
  'pool-times': 'The pool is open from 7am to 9pm.',
  'pool-prices': 'A swim is £5.',
};

function engineWords() {
  const file = readFileSync(join(PROJECT, 'src/conversation/wording.yaml'), 'utf8');
  return wordingFileSchema.parse(parse(file));
}

const dialogs = new Map<string, AnyDialog>(
  [registerDialog(swimLesson), simple('lost-property'), simple('hire-hall'), simple('join-gym')].map(
    (dialog) => [dialog.id, dialog],
  ),
);

export const SAMPLE_WORLD: World = {
  dialogs,
  understanding: createUnderstanding({ topics: TOPICS }),
  wording: createWording(
    new Map([
      ['parley', engineWords()],
      ...Object.entries(WORDS).map(([id, words]) => [id, wordingFileSchema.parse(words)] as const),
    ]),
  ),
  answer: (id) => (ANSWERS[id] === undefined ? undefined : { text: ANSWERS[id] }),
  title: (id) => TOPICS.find((topic) => topic.id === id)?.title,
  settingsOf: () => ({}),
  facts: { council: 'Fernley Council', phone: '01632 960000', 'emergency-phone': '01632 960999' },
  site: 'fernley.example',
  advisorDialog: 'lost-property',
  starters: ['When is the pool open?'],
};

const LIMITS: ChannelLimits = {
  form: 'web',
  maxCharacters: 4000,
  quickReplies: 10,
  gsm7: false,
  expiryMinutes: 60,
};

/** A channel with no buttons: choices are numbered lines. */
export const NUMBERED: ChannelLimits = { ...LIMITS, quickReplies: 0 };

export interface Heard {
  readonly says: readonly string[];
  readonly events: readonly TurnEvent[];
  readonly session: Session;
  readonly record: TurnRecord;
}

/** A conversation with the engine alone. The session goes through JSON between messages, as in life. */
export class Conversation {
  now = new Date('2026-11-23T10:00:00Z');
  session: unknown;
  readonly records: LessonRecords = { booked: [], full: new Set() };
  readonly left: string[] = [];
  readonly world: World;

  readonly limits: ChannelLimits;

  constructor(world: World = SAMPLE_WORLD, limits: ChannelLimits = LIMITS) {
    this.world = world;
    this.limits = limits;
  }

  async say(text: string, more: Partial<Inbound> = {}, input: Partial<TurnInput> = {}): Promise<Heard> {
    const { session, events, record } = await takeTurn(
      this.world,
      {
        message: { channel: 'web', account: 'default', contact: 'c1', externalId: text, text, ...more },
        conversationId: 'c1',
        limits: this.limits,
        now: this.now,
        recordsOf: () => this.records,
        leaveQueue: async (handover) => {
          this.left.push(handover);
        },
        rate: async () => {},
        newId: () => 'id',
        ...input,
      },
      this.session,
    );
    const { says, rest } = fitReplies(events, this.limits);
    this.session = JSON.parse(JSON.stringify({ ...session, ...(rest !== undefined && { rest }) }));
    return { says: says.map((say) => say.text), events, session, record };
  }

  /** Says several things; resolves to what was heard after the last. */
  async all(...texts: readonly string[]): Promise<Heard> {
    let heard: Heard | undefined;
    for (const text of texts) heard = await this.say(text);
    if (!heard) throw new Error('nothing was said');
    return heard;
  }

  wait(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }
}
