/** Conversations with dialogs on a real database, without channels or server: the engine, the words and the records. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { councilTaxMove } from '../../dialogs/council-tax-move/dialog.ts';
import { councilTaxMoveRecords } from '../../dialogs/council-tax-move/records.ts';
import { councilTaxMoveSettings } from '../../dialogs/council-tax-move/settings.ts';
import { giveFeedback } from '../../dialogs/give-feedback/dialog.ts';
import { feedbackRecords } from '../../dialogs/give-feedback/records.ts';
import { feedbackSettings } from '../../dialogs/give-feedback/settings.ts';
import { reportFlyTipping } from '../../dialogs/report-fly-tipping/dialog.ts';
import { flyTippingRecords } from '../../dialogs/report-fly-tipping/records.ts';
import { flyTippingSettings } from '../../dialogs/report-fly-tipping/settings.ts';
import { reportStreetProblem } from '../../dialogs/report-street-problem/dialog.ts';
import { streetProblemRecords } from '../../dialogs/report-street-problem/records.ts';
import { streetProblemSettings } from '../../dialogs/report-street-problem/settings.ts';
import { requestStatus } from '../../dialogs/request-status/dialog.ts';
import { requestStatusRecords } from '../../dialogs/request-status/records.ts';
import { requestStatusSettings } from '../../dialogs/request-status/settings.ts';
import { readContentFiles } from '../../src/content/files.ts';
import { createLibrary } from '../../src/content/library.ts';
import { fitReplies } from '../../src/conversation/conduct-turn.ts';
import { type AnyDialog, registerDialog } from '../../src/conversation/dialog.ts';
import type { TurnEvent } from '../../src/conversation/event.ts';
import type { ChannelLimits, Say } from '../../src/conversation/message.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import type { World } from '../../src/conversation/world.ts';
import { conversations } from '../../src/store/conversations.ts';
import type { Database, Queryable } from '../../src/store/database.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { openTestDatabase } from '../environment/database.ts';
import { PROJECT } from '../environment/project.ts';

interface Registered {
  readonly dialog: AnyDialog;
  readonly settings: unknown;
  records(db: Queryable): unknown;
}

const REGISTERED: readonly Registered[] = [
  {
    dialog: registerDialog(reportFlyTipping),
    settings: flyTippingSettings.parse({}),
    records: flyTippingRecords,
  },
  {
    dialog: registerDialog(reportStreetProblem),
    settings: streetProblemSettings.parse({}),
    records: streetProblemRecords,
  },
  {
    dialog: registerDialog(councilTaxMove),
    settings: councilTaxMoveSettings.parse({}),
    records: councilTaxMoveRecords,
  },
  {
    dialog: registerDialog(requestStatus),
    settings: requestStatusSettings.parse({}),
    records: requestStatusRecords,
  },
  { dialog: registerDialog(giveFeedback), settings: feedbackSettings.parse({}), records: feedbackRecords },
];

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
          recordsOf: (id) => REGISTERED.find(({ dialog }) => dialog.id === id)?.records(tx),
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

/** The project's own words and articles; trained once for a test file. */
function readWorld(): Promise<World> {
  read ??= makeWorld();
  return read;
}

async function makeWorld(): Promise<World> {
  const ids = REGISTERED.map(({ dialog }) => dialog.id);
  const folders = {
    knowledgeBase: join(PROJECT, 'knowledge-base'),
    dialogs: join(PROJECT, 'dialogs'),
    engineWording: join(PROJECT, 'src/conversation/wording.yaml'),
  };
  const { articles, wordings, problems } = await readContentFiles(folders, ids);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const library = createLibrary(articles, wordings, new Set(ids));
  return {
    dialogs: new Map(REGISTERED.map(({ dialog }) => [dialog.id, dialog])),
    understanding: createUnderstanding({ topics: library.topics }),
    wording: library.wording,
    answer: library.answer,
    title: library.title,
    settingsOf: (id) => REGISTERED.find(({ dialog }) => dialog.id === id)?.settings,
    places: {
      council: 'Fernley Council',
      ...Object.fromEntries(PHONES.map((name, at) => [`${name}phone`, `01632 9600${10 + at}`])),
    },
    site: 'fernley.example',
    advisorDialog: 'speak-to-advisor',
    starters: [],
  };
}
