/** Conversations with dialogs on a real database, without channels or server: the engine, the words and the records. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DIALOGS } from '../../src/composition/dialogs.ts';
import { factsOf } from '../../src/composition/facts.ts';
import { readSettings } from '../../src/composition/settings.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import { readContentFiles } from '../../src/content/files.ts';
import { createLibrary } from '../../src/content/library.ts';
import { fitReplies } from '../../src/conversation/conduct-turn.ts';
import type { TurnEvent } from '../../src/conversation/event.ts';
import type { ChannelLimits, Say } from '../../src/conversation/message.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import type { World } from '../../src/conversation/world.ts';
import { conversations } from '../../src/store/conversations.ts';
import type { Database } from '../../src/store/database.ts';
import { openTestDatabase } from '../environment/database.ts';
import { learntUnderstanding } from '../environment/prepared.ts';
import { PROJECT } from '../environment/project.ts';

const LIMITS: Readonly<Record<'web' | 'sms', ChannelLimits>> = {
  web: { form: 'web', maxCharacters: 4000, quickReplies: 10, gsm7: false, expiryMinutes: 60 },
  sms: { form: 'text', maxCharacters: 306, quickReplies: 0, gsm7: true, expiryMinutes: 720 },
};

const PHONES = ['', 'highways-', 'waste-', 'emergency-', 'repairs-', 'council-tax-', 'complaints-'];

/** A Monday, three weeks before Christmas. */
export const MONDAY = new Date('2026-12-07T10:00:00Z');

interface Heard {
  /** As it is carried by the channel. */
  readonly says: readonly Say[];
  readonly events: readonly TurnEvent[];
  /** All of it in one string. */
  readonly text: string;
  /** The reference of what was completed, if anything was. */
  readonly reference: string | undefined;
}

export interface Talk {
  readonly conversationId: string;
  readonly contact: string;
  /** Says one message after another; resolves to what is said to the last. */
  say(...texts: readonly string[]): Promise<Heard>;
  /** What the dialog under way knows. */
  slots(): Readonly<Record<string, unknown>>;
  wait(days: number): void;
}

export interface Talks {
  readonly database: Database;
  start(channel: 'web' | 'sms', more?: { contact?: string; at?: Date }): Promise<Talk>;
  close(): Promise<void>;
}

export async function openTalks(): Promise<Talks> {
  const database = await openTestDatabase();
  const world = await readWorld();
  let count = 0;
  return {
    database,
    async start(channel, { contact, at = MONDAY } = {}) {
      count += 1;
      const whose = contact ?? (channel === 'sms' ? `+447700900${String(100 + count)}` : `chat-${count}`);
      const conversationId = `c-${count}`;
      const row = { id: conversationId, channel, account: 'council', contact: whose };
      await database.db
        .insert(conversations)
        .values({ ...row, createdAt: at, changedAt: at })
        .onConflictDoNothing();
      return talk(world, database, { channel, contact: whose, conversationId, at });
    },
    close: () => database.close(),
  };
}

interface Who {
  readonly channel: 'web' | 'sms';
  readonly contact: string;
  readonly conversationId: string;
  readonly at: Date;
}

function talk(world: World, database: Database, { channel, contact, conversationId, at }: Who): Talk {
  let now = at;
  let stored: unknown;
  let count = 0;
  const limits = LIMITS[channel];

  async function turn(text: string): Promise<Heard> {
    count += 1;
    const message = { channel, account: 'council', contact, externalId: String(count), text };
    const { session, events } = await database.transaction((tx) =>
      takeTurn(
        world,
        {
          message,
          conversationId,
          limits,
          now,
          recordsOf: (id) => DIALOGS.find(({ dialog }) => dialog.id === id)?.records(tx, () => undefined),
          rate: async () => {},
          leaveQueue: async () => {},
          newId: () => randomUUID(),
        },
        stored,
      ),
    );
    stored = JSON.parse(JSON.stringify(session));
    const { says } = fitReplies(events, limits, world);
    const completed = events.findLast((event) => event.kind === 'dialog-completed');
    return { says, events, text: says.map((say) => say.text).join('\n'), reference: completed?.reference };
  }

  return {
    conversationId,
    contact,
    async say(...texts) {
      let heard: Heard | undefined;
      for (const text of texts) heard = await turn(text);
      if (!heard) throw new Error('nothing was said');
      return heard;
    },
    slots: () => (stored as { frames: { values: Record<string, unknown> }[] }).frames.at(-1)?.values ?? {},
    wait: (days) => {
      now = new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
    },
  };
}

let read: Promise<World> | undefined;

/** Every dialog and article there is: with fewer, a message could be taken for something else than residents see. */
function readWorld(): Promise<World> {
  read ??= makeWorld();
  return read;
}

async function makeWorld(): Promise<World> {
  const ids = DIALOGS.map(({ dialog }) => dialog.id);
  const folders = {
    knowledgeBase: join(PROJECT, 'knowledge-base'),
    dialogs: join(PROJECT, 'dialogs'),
    engineWording: join(PROJECT, 'src/conversation/wording.yaml'),
  };
  const { articles, wordings, problems } = await readContentFiles(folders, ids);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const settings = await readSettings(environmentSchema.parse({ NODE_ENV: 'test' }));
  const library = createLibrary(articles, wordings, new Set(ids), { facts: factsOf(settings) });
  return {
    dialogs: new Map(DIALOGS.map(({ dialog }) => [dialog.id, dialog])),
    understanding: await learntUnderstanding(library.topics),
    wording: library.wording,
    answer: library.answer,
    title: library.title,
    settingsOf: (id) => settings.dialogs.get(id),
    facts: {
      council: 'Fernley Council',
      ...Object.fromEntries(PHONES.map((name, at) => [`${name}phone`, `01632 9600${10 + at}`])),
    },
    site: 'fernley.example',
    advisorDialog: 'speak-to-advisor',
    starters: [],
  };
}
