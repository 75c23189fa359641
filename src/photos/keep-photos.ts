/** Takes residents' pictures in, gives them out to those who may see them, and removes what is not needed any more. */
import { createHash } from 'node:crypto';
import type { KeptPhotos, MessageKey, Photo, PhotoShelf } from '../conversation/channel.ts';
import type { PhotoTrouble, SentPhoto } from '../conversation/message.ts';
import type { Clock, Ids } from '../conversation/ports.ts';
import { ParleyError } from '../errors.ts';
import { conversationIdOf, ensureConversation } from '../store/conversations.ts';
import type { Database } from '../store/database.ts';
import {
  beginPhoto,
  findPhoto,
  forgetPhoto,
  notePhotoKept,
  type PhotoRow,
  photosToRemove,
} from '../store/photos.ts';
import { type Cleaned, cleanPhoto, type PhotoRules } from './clean-photo.ts';
import type { PhotoFiles } from './photo-files.ts';
import { type PhotoSettings, photoLimits } from './settings.ts';

export interface PhotoParts {
  readonly database: Database;
  readonly files: PhotoFiles;
  readonly settings: PhotoSettings;
  readonly clock: Clock;
  readonly ids: Ids;
  /** How each try to put a picture where they are kept went: `problem` is why it could not be. */
  readonly tried?: (problem?: ParleyError) => void;
}

const MEGA = 1_000_000;
const AN_HOUR = 60 * 60 * 1000;
const A_DAY = 24 * AN_HOUR;
/** Much longer than a picture takes to be stored: whoever began with it before is there no more. */
const UNKEPT_MS = AN_HOUR;
/** Removed at one go. */
const ROUND = 50;

type Clean = Extract<Cleaned, { kind: 'clean' }>;

export class Photos implements PhotoShelf {
  readonly limits: PhotoShelf['limits'];
  readonly files: PhotoFiles;
  readonly #parts: PhotoParts;
  readonly #rules: PhotoRules;

  constructor(parts: PhotoParts) {
    const { maxMegapixels, keepLocation } = parts.settings;
    this.#parts = parts;
    this.files = parts.files;
    this.limits = photoLimits(parts.settings);
    this.#rules = { maxBytes: this.limits.maxBytes, maxPixels: maxMegapixels * MEGA, keepLocation };
  }

  async keep(of: MessageKey, pictures: readonly Buffer[], allOrNone = false): Promise<KeptPhotos> {
    const { most } = this.limits;
    const cleaned = pictures.slice(0, most).map((picture) => cleanPhoto(picture, this.#rules));
    const refused = cleaned.find((one) => one.kind === 'refused');
    const trouble: PhotoTrouble | undefined = pictures.length > most ? 'too-many' : refused?.why;
    if (trouble !== undefined && allOrNone) return { photos: [], trouble };
    try {
      const photos = await this.#store(of, cleaned);
      return { photos, ...(trouble !== undefined && { trouble }) };
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      return { photos: [], trouble: 'not-received' };
    }
  }

  async find(key: MessageKey | Omit<MessageKey, 'externalId'>, id: string): Promise<Photo | undefined> {
    const { db } = this.#parts.database;
    const photo = await findPhoto(db, id);
    if (photo === undefined || photo.conversationId === null) return undefined;
    return photo.conversationId === (await conversationIdOf(db, key)) ? this.#read(photo) : undefined;
  }

  /** Any picture, for staff; who may is decided before. */
  async read(id: string): Promise<Photo | undefined> {
    const photo = await findPhoto(this.#parts.database.db, id);
    return photo && this.#read(photo);
  }

  /** Removes pictures that nothing holds any more; the bytes first, so that none are left without a row. */
  async removeUnused(): Promise<number> {
    const { database, files, clock, settings } = this.#parts;
    const ago = (milliseconds: number) => new Date(clock.now().getTime() - milliseconds);
    const before = { unused: ago(settings.unusedDays * A_DAY), unkept: ago(UNKEPT_MS) };
    const ids = await photosToRemove(database.db, before, ROUND);
    for (const id of ids) {
      await files.remove(id);
      await forgetPhoto(database.db, id);
    }
    return ids.length;
  }

  async #read({ id, contentType }: PhotoRow): Promise<Photo | undefined> {
    const bytes = await this.#parts.files.get(id);
    return bytes && { contentType, bytes };
  }

  async #store(of: MessageKey, cleaned: readonly Cleaned[]): Promise<readonly SentPhoto[]> {
    const photos: SentPhoto[] = [];
    for (const [index, one] of cleaned.entries()) {
      if (one.kind === 'clean') photos.push(await this.#storeOne(of, index, one));
    }
    return photos;
  }

  /**
   * The row first, and shown to nobody until the bytes are safe: bytes without a row would be found by nobody who has
   * to let go of them.
   */
  async #storeOne(of: MessageKey, index: number, { contentType, bytes }: Clean): Promise<SentPhoto> {
    const { database, files, clock, ids } = this.#parts;
    const id = idOf(of, index);
    const known = await findPhoto(database.db, id);
    if (known) return { id, contentType: known.contentType };
    const now = clock.now();
    const conversationId = await ensureConversation(database.db, of, ids.next(), now);
    const begun = await beginPhoto(
      database.db,
      { id, contentType, bytes: bytes.length, conversationId },
      now,
    );
    if (!begun) return this.#keptBySomeone(id);
    await this.#put(id, contentType, bytes);
    if (await notePhotoKept(database.db, id, clock.now())) return { id, contentType };
    // Erased meanwhile, bytes that were not there yet and all.
    await files.remove(id);
    throw new ParleyError('unavailable');
  }

  /** What was known already, or erased meanwhile, says nothing of the place where pictures are kept. */
  async #put(id: string, contentType: Clean['contentType'], bytes: Buffer): Promise<void> {
    const { files, tried } = this.#parts;
    try {
      await files.put(id, contentType, bytes);
    } catch (error) {
      if (error instanceof ParleyError) tried?.(error);
      throw error;
    }
    tried?.();
  }

  /** The same message came twice at once; or its conversation was erased just now, and they may send it again. */
  async #keptBySomeone(id: string): Promise<SentPhoto> {
    const kept = await findPhoto(this.#parts.database.db, id);
    if (kept === undefined) throw new ParleyError('unavailable');
    return { id, contentType: kept.contentType };
  }
}

/** The same for the same picture of the same message, so that a redelivery is nothing. */
function idOf({ channel, account, contact, externalId }: MessageKey, index: number): string {
  const name = JSON.stringify([channel, account, contact, externalId, index]);
  return createHash('sha256').update(name).digest('hex').slice(0, 40);
}
