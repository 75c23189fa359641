/** Everything needed to take a turn, with no port open: the server stands on it, and so do the commands. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type PlainWords, readPlainWords } from '../content/check/plain-words.ts';
import type { ContentFiles } from '../content/files.ts';
import { Learner } from '../content/learner.ts';
import { fillFernley } from '../content/places/fill-fernley.ts';
import type { ConversationKey } from '../conversation/channel.ts';
import { conductLoan, conductTurn, type TurnPorts } from '../conversation/conduct-turn.ts';
import { TEXTS, type TranscriptEntry } from '../conversation/message.ts';
import type { Clock, Ids, Lend, TurnResult, TurnUnit } from '../conversation/ports.ts';
import { readSession } from '../conversation/session.ts';
import type { World } from '../conversation/world.ts';
import { RunningService } from '../delivery/running-service.ts';
import { SharedRates } from '../delivery/shared-rate.ts';
import { type KnownBrowsers, knownBrowsers } from '../desk/known-browsers.ts';
import { deskTeams, type Teams } from '../desk/teams.ts';
import { createSeal, type Seal } from '../editor/try/seal.ts';
import { ParleyError } from '../errors.ts';
import { Photos } from '../photos/keep-photos.ts';
import { makeCopy } from '../store/chat-copies.ts';
import { DatabaseConversationStore, type DoneAfterAll } from '../store/conversation-store.ts';
import { conversationIdOf, storedSession } from '../store/conversations.ts';
import type { Database, Queryable } from '../store/database.ts';
import { positionOf } from '../store/handover-queue.ts';
import { leaveQueue, rateHandover } from '../store/handovers.ts';
import { openDatabase } from '../store/open.ts';
import { agreeToTexts } from '../store/text-lines.ts';
import { lastSequence, readTranscript } from '../store/transcript.ts';
import { withoutPersonalData } from '../understanding/without-personal-data.ts';
import { type ChannelList, listChannels } from './channels.ts';
import { type ContentHolder, openContent } from './content.ts';
import { ADVISOR_DIALOG, DIALOGS } from './dialogs.ts';
import { type FilesFolder, openFilesFolder } from './files-folder.ts';
import { AS_SHIPPED } from './learn-shipped.ts';
import { createLogger } from './logger.ts';
import { openPhotoFiles } from './photos.ts';
import { findSecret } from './secret.ts';
import { type CoreEnvironment, PLAIN_WORDS, readSettings, type Settings } from './settings.ts';

export interface Core {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly database: Database;
  readonly conversations: DatabaseConversationStore;
  readonly channels: ChannelList;
  readonly photos: Photos;
  /** Where files are kept beside the database; one made for this core alone goes with it. */
  readonly folder: FilesFolder;
  /** How often callers may ask, by all replicas together where there is Redis. */
  readonly rates: SharedRates;
  /** What is off on purpose and what fails; read once here, kept up to date once it is started. */
  readonly service: RunningService;
  /** Which advisors answer for what, and when they are there. */
  readonly teams: Teams;
  readonly content: ContentHolder;
  /** Learns changed content and tries drafts, off the main thread. */
  readonly learner: Learner;
  /** Computes a turn; see `ConversationStore.takeTurn` for when. */
  readonly take: (unit: TurnUnit<Queryable>) => Promise<TurnResult>;
  /** As `take`, but in another world than the live one: for editors who try a draft. */
  readonly takeIn: (world: World) => (unit: TurnUnit<Queryable>) => Promise<TurnResult>;
  /** Keeps editors' test chats in their own pages, unreadable there. */
  readonly testChats: Seal;
  /** The browsers that staff have signed in with. */
  readonly browsers: KnownBrowsers;
  /** What to write instead of the words that councils write. */
  readonly plainWords: PlainWords;
  /** Starts a dialog at an advisor's wish; runs inside the store's transaction. */
  readonly lend: Lend<Queryable>;
  /** Someone who speaks on a channel and hears the answers at once: for the terminal and for tests. */
  speaker(channel: string, contact: string): Speaker;
  close(): Promise<void>;
}

export interface Speaker {
  /** Takes one message through its turn; resolves to what that added to the transcript. */
  say(text: string, externalId?: string, pictures?: readonly Buffer[]): Promise<readonly TranscriptEntry[]>;
  /** The conversation's id. @throws ParleyError `not-found` before the first message. */
  conversation(): Promise<string>;
  /** What the dialog under way knows so far; empty outside a dialog. */
  slots(): Promise<Readonly<Record<string, unknown>>>;
}

export interface CoreParts {
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** An open database; otherwise one is opened by the settings and closed with the core. */
  readonly database?: Database;
  /** Where what training makes is kept for the next start; the data folder unless told. */
  readonly learntIn?: string;
  /** Where this process listens, once it does; the public URL unless told. */
  readonly reach?: () => string;
  /** The articles and wording that a first start publishes; those of the project's folders unless told. */
  readonly files?: ContentFiles;
}

/** Opens the database, fills it if it is empty, and gets ready to take turns. */
export async function openCore(environment: CoreEnvironment, parts: CoreParts = {}): Promise<Core> {
  const settings = await readSettings(environment);
  const clock = parts.clock ?? { now: () => new Date() };
  const ids = parts.ids ?? { next: () => randomUUID() };
  const log = createLogger(environment.LOG_LEVEL);
  const database = parts.database ?? (await openDatabaseBy(environment, log));
  const folder = await openFilesFolder(environment.DATA_DIR);
  try {
    const secret = await findSecret(environment.SECRET, environment.DATA_DIR);
    const reach = parts.reach ?? (() => settings.publicUrl);
    const rates = new SharedRates({ redisUrl: environment.REDIS_URL, secret, now: () => clock.now() });
    const channels = listChannels(settings, { clock, ids, secret, folder: folder.path, reach, rates });
    const files = openPhotoFiles(environment, join(folder.path, 'photos'));
    const learntIn = parts.learntIn ?? environment.DATA_DIR;
    const testChats = createSeal(secret);
    const browsers = knownBrowsers(secret);
    const plainWords = await readPlainWords(PLAIN_WORDS);
    const service = new RunningService({
      ...{ database, clock },
      onError: (err) => log.warn({ err }, 'what fails could not be told to other replicas'),
    });
    await service.lookOnce();
    const photos = new Photos({
      ...{ database, files, settings: settings.photos, clock, ids },
      tried(err) {
        service.degraded.report('photos', err === undefined, clock.now());
        if (err !== undefined) log.error({ err }, 'a photo could not be kept');
      },
    });
    const base = {
      ...{ settings, clock, ids, log, database, channels, photos, folder, rates, service },
      ...{ testChats, browsers, plainWords },
    };
    return await assemble(base, learntIn, parts.files);
  } catch (error) {
    await database.close();
    await folder.letGo();
    throw error;
  }
}

type Base = Pick<
  Core,
  | 'settings'
  | 'clock'
  | 'ids'
  | 'log'
  | 'database'
  | 'channels'
  | 'photos'
  | 'folder'
  | 'rates'
  | 'service'
  | 'testChats'
  | 'browsers'
  | 'plainWords'
>;

const FAILED_BEFORE: Readonly<Record<DoneAfterAll, string>> = {
  locked: 'a turn failed without its lock, and is taken again with it',
  'one-by-one': 'what had come together failed together, and was done one by one',
};

async function assemble(base: Base, learntIn?: string, files?: ContentFiles): Promise<Core> {
  const { settings, clock, ids, database, channels, service } = base;
  const teams = deskTeams(settings.desk);
  const settingsOf = (id: string) => (id === ADVISOR_DIALOG ? teams : settings.dialogs.get(id));
  const learner = new Learner({ keptIn: [AS_SHIPPED, ...(learntIn === undefined ? [] : [learntIn])] });
  const content = await openContent({
    ...{ database, settings, settingsOf, clock, learner, learntIn, files },
    onBroken: (item, reason) => base.log.error({ item, reason }, 'content cannot be used as it is published'),
  });
  if (settings.council.inventedTown) await fillFernley(database, clock.now());
  const { answerWithinHours } = settings.council.service;
  const switches = { wholly: () => service.wholly(), off: () => service.off(), answerWithinHours };
  const conversations = new DatabaseConversationStore(database, ids, switches, (err, how) =>
    base.log.warn({ err }, FAILED_BEFORE[how]),
  );
  const accountOf = (name: string) =>
    channels.all.some((channel) => channel.name === name && channel.send)
      ? channels.lineOf(name).account
      : undefined;
  const ports: TurnPorts<Queryable> = {
    world: () => content.current().world,
    clock,
    ids,
    limitsOf: (channel) => channels.named(channel).limits,
    delivers: (channel) => channels.named(channel).send !== undefined,
    offFor: (channel) => {
      const off = service.offFor(channel);
      return off && { message: off.message, repeatHours: settings.council.service.repeatHours };
    },
    paymentsDown: () => service.degraded.isDown('payment'),
    addressesDown: () => service.degraded.isDown('addresses'),
    recordsOf: (id, tx) => DIALOGS.find(({ dialog }) => dialog.id === id)?.records(tx, accountOf),
    leaveQueue: (handover, tx) => leaveQueue(tx, handover, clock.now()),
    rate: (handover, stars, tx) => rateHandover(tx, handover, stars),
    redact: (text) => withoutPersonalData(text, clock.now()),
    placeInQueue: (handover, tx) => positionOf(tx, handover),
    keepCopy: (conversation, token, tx) => makeCopy(tx, conversation, token, clock.now()),
    ...(settings.desk.goOnByTextAfterSeconds > 0 && {
      goOnByText: ({ phone: contact, ...chat }, tx) => {
        const { account } = channels.lineOf(TEXTS);
        return agreeToTexts(tx, { ...chat, channel: TEXTS, account, contact }, clock.now());
      },
    }),
  };
  const take = conductTurn(ports);
  const lend = conductLoan(ports);
  return {
    ...base,
    conversations,
    teams,
    content,
    learner,
    take,
    takeIn: (world) => conductTurn({ ...ports, world: () => world }),
    lend,
    speaker: (channel, contact) => createSpeaker({ ...base, conversations, take }, channel, contact),
    async close() {
      learner.close();
      base.rates.close();
      await database.close();
      await base.folder.letGo();
    },
  };
}

function createSpeaker(
  core: Pick<Core, 'conversations' | 'channels' | 'photos' | 'take' | 'clock' | 'ids' | 'database'>,
  channel: string,
  from: string,
): Speaker {
  const { account, contactOf } = core.channels.lineOf(channel);
  const key = { channel, account, contact: contactOf(from) };
  return {
    async say(text, externalId = core.ids.next(), pictures = []) {
      const now = core.clock.now();
      const before = await lastSequence(core.database.db, key);
      const { photos, trouble } = await core.photos.keep({ ...key, externalId }, pictures);
      const { conversationId } = await core.conversations.accept(
        {
          ...key,
          externalId,
          text,
          ...(photos.length > 0 && { photos }),
          ...(trouble !== undefined && { photoTrouble: trouble }),
        },
        now,
      );
      while (await core.conversations.takeTurn(conversationId, core.clock.now(), core.take));
      return readTranscript(core.database.db, key, before);
    },
    conversation: () => conversationOf(core.database, key),
    async slots() {
      const id = await conversationOf(core.database, key);
      const session = readSession(await storedSession(core.database.db, id));
      return session?.frames.at(-1)?.values ?? {};
    },
  };
}

async function conversationOf(database: Database, key: ConversationKey): Promise<string> {
  const id = await conversationIdOf(database.db, key);
  if (id === undefined) throw new ParleyError('not-found');
  return id;
}

function openDatabaseBy(environment: CoreEnvironment, log: Logger): Promise<Database> {
  return openDatabase({
    databaseUrl: environment.DATABASE_URL,
    dataFolder: environment.DATA_DIR,
    production: environment.NODE_ENV === 'production',
    allowPgliteInProduction: environment.ALLOW_PGLITE_IN_PRODUCTION,
    onError: (err) => log.warn({ err }, 'an idle database connection broke'),
  });
}
