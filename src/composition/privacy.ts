/** What keeps to the periods of council.yaml `privacy:` here, and carries out erasures outside the database. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import type { Channel } from '../conversation/channel.ts';
import type { PhotoFiles } from '../photos/photo-files.ts';
import { finishErasures, type OutsidePorts } from '../privacy/erase.ts';
import { retain } from '../privacy/retain.ts';
import { carryOutWishes } from '../privacy/wishes.ts';
import { forgetCodes } from '../store/contact-codes.ts';
import type { Database } from '../store/database.ts';
import { type ChannelList, listChannels } from './channels.ts';
import type { Engine } from './engine.ts';
import { openFilesFolder } from './files-folder.ts';
import { openPhotoFiles } from './photos.ts';
import type { Settings } from './settings.ts';

const RETAIN_QUEUE = 'retention';
/** Where something is still to go elsewhere, it is asked for again. */
const ERASURE_QUEUE = 'erasure';
const PHOTO_QUEUE = 'pictures';
const A_MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Pictures that nothing holds any more are looked for a few times a day. */
const PHOTO_HOURS = 6;

/** Looks for what is over as often as is set, on one replica at a time. */
export async function letGoOfWhatIsOver({ core, queues }: Engine, stopping: AbortSignal): Promise<void> {
  const { database, clock, log, channels } = core;
  const { privacy: settings } = core.settings;
  const beside = channels.simulator ? [channels.simulator] : [];
  await queues.every(RETAIN_QUEUE, settings.everyHours * HOUR_MS, async () => {
    const gone = await retain({
      ...{ database, settings, now: clock.now(), beside, stopping },
      rest: (milliseconds) => rest(milliseconds),
    });
    if (gone.length > 0) log.info({ gone }, 'what is kept no longer has gone');
  });
  await queues.every(ERASURE_QUEUE, A_MINUTE_MS, async () => {
    await forgetCodes(database.db, clock.now());
    const onError = (err: unknown) => log.error({ err }, 'somebody could not be erased just now');
    const wishes = await carryOutWishes({
      ...{ database, now: clock.now(), newId: randomUUID, onError },
      safeguardingDays: settings.keep.safeguarding,
    });
    if (wishes > 0) log.info({ wishes }, 'residents were erased who asked for it');
    const ports = outsidePorts(database, channels, core.photos.files, clock.now(), onError);
    const waiting = await finishErasures(ports);
    if (waiting > 0) log.info({ waiting }, 'what was erased here is still to go elsewhere');
  });
  await queues.every(PHOTO_QUEUE, PHOTO_HOURS * HOUR_MS, async () => {
    while (!stopping.aborted && (await core.photos.removeUnused()) > 0);
  });
}

/** What a command needs to carry out an erasure, or to give out pictures. Close it afterwards. */
export async function openOutside(
  settings: Settings,
  database: Database,
  now: Date,
): Promise<{ readonly files: PhotoFiles; readonly ports: OutsidePorts; close(): Promise<void> }> {
  const { environment, publicUrl } = settings;
  const folder = await openFilesFolder(environment.DATA_DIR);
  const files = openPhotoFiles(environment, join(folder.path, 'photos'));
  const clock = { now: () => now };
  const ids = { next: () => randomUUID() };
  // It signs nothing here.
  const needs = { clock, ids, database, secret: randomUUID(), folder: folder.path, reach: () => publicUrl };
  const channels = listChannels(settings, needs);
  const close = () => {
    channels.simulator?.stop();
    return folder.letGo();
  };
  // Whoever runs the command is told how much is left.
  const ports = outsidePorts(database, channels, files, now, () => {});
  // The pocket phone's file belongs to the process that serves, which may be running.
  const isElsewhere = channels.simulator !== undefined && environment.DATABASE_URL !== undefined;
  return {
    files,
    close,
    ports: isElsewhere ? { ...ports, forgetMessage: async () => 'later' as const } : ports,
  };
}

function outsidePorts(
  database: Database,
  channels: Pick<ChannelList, 'named'>,
  files: PhotoFiles,
  now: Date,
  onError: (error: unknown) => void,
): OutsidePorts {
  return {
    ...{ database, now, onError },
    removePhoto: (id) => files.remove(id),
    async forgetMessage(name, id) {
      const channel: Channel = channels.named(name);
      return channel.forget ? channel.forget(id) : 'cannot';
    },
  };
}
