/** Pictures as a channel sees them: kept in memory, checked as in life. */
import type {
  ConversationKey,
  KeptPhotos,
  MessageKey,
  Photo,
  PhotoShelf,
} from '../../src/conversation/channel.ts';
import { cleanPhoto } from '../../src/photos/clean-photo.ts';

export class MemoryPhotos implements PhotoShelf {
  limits = { most: 3, maxBytes: 200_000 };
  /** By id: whose it is, and the picture. */
  readonly kept = new Map<string, { readonly contact: string; readonly photo: Photo }>();

  async keep(of: MessageKey, pictures: readonly Buffer[], allOrNone = false): Promise<KeptPhotos> {
    const rules = { ...this.limits, maxPixels: 10_000_000, keepLocation: false };
    const cleaned = pictures.slice(0, this.limits.most).map((picture) => cleanPhoto(picture, rules));
    const refused = cleaned.find((one) => one.kind === 'refused')?.why;
    const trouble = pictures.length > this.limits.most ? 'too-many' : refused;
    if (trouble !== undefined && allOrNone) return { photos: [], trouble };
    const photos = cleaned.flatMap((one, index) => {
      if (one.kind === 'refused') return [];
      const id = `${of.externalId.replaceAll(/\W/g, '')}${index}`;
      this.kept.set(id, { contact: of.contact, photo: one });
      return [{ id, contentType: one.contentType }];
    });
    return { photos, ...(trouble !== undefined && { trouble }) };
  }

  async find({ contact }: ConversationKey, id: string): Promise<Photo | undefined> {
    const found = this.kept.get(id);
    return found?.contact === contact ? found.photo : undefined;
  }
}
