/** Takes residents' pictures in, gives them out to those who may see them, and removes what is not needed any more. */
import { createHash } from 'node:crypto';
import type { KeptPhotos, MessageKey, Photo, PhotoShelf } from '../conversation/channel.ts';
import type { PhotoTrouble, SentPhoto } from '../conversation/message.ts';
import type { Clock, Ids } from '../conversation/ports.ts';
import { ParleyError } from '../errors.ts';
import { conversationIdOf, ensureConversation } from '../store/conversations.ts';
import type { Database } from '../store/database.ts';
import { addPhoto, findPhoto, forgetPhoto, type PhotoRow, photosToRemove } from '../store/photos.ts';
import { type Cleaned, cleanPhoto, type PhotoRules } from './clean-photo.ts';
import type { PhotoFiles } from './photo-files.ts';
import { type PhotoSettings, photoLimits } from './settings.ts';

export interface PhotoParts {
  readonly database: Database;
  readonly files: PhotoFiles;
  readonly settings: PhotoSettings;
  readonly clock: Clock;
  readonly ids: Ids;
}

const MEGA = 1_000_000;
const A_DAY = 24 * 60 * 60 * 1000;
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
    const before = new Date(clock.now().getTime() - settings.unusedDays * A_DAY);
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

  /** The bytes first: a row without them would be a picture that cannot be shown. */
  async #storeOne(of: MessageKey, index: number, { contentType, bytes }: Clean): Promise<SentPhoto> {
    const { database, files, clock, ids } = this.#parts;
    const id = idOf(of, index);
    const known = await findPhoto(database.db, id);
    if (known) return { id, contentType: known.contentType };
    await files.put(id, contentType, bytes);
    const now = clock.now();
    const conversationId = await ensureConversation(database.db, of, ids.next(), now);
    await addPhoto(database.db, { id, contentType, bytes: bytes.length, conversationId, keptAt: now });
    return { id, contentType };
  }
}

/** The same for the same picture of the same message, so that a redelivery is nothing. */
function idOf({ channel, account, contact, externalId }: MessageKey, index: number): string {
  const name = JSON.stringify([channel, account, contact, externalId, index]);
  return createHash('sha256').update(name).digest('hex').slice(0, 40);
}
