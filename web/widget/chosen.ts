/** The photos that were chosen and are not sent yet, each to be looked at and taken away again. */
import { icon } from './icons.ts';
import { NOT_OPENED, type PhotoLimits, prepare, problemOf } from './photos.ts';
import { element } from './text.ts';

interface Chosen {
  readonly root: HTMLElement;
  readonly photos: Set<Blob>;
  /** Adds those that can be sent. @returns why the last of the others cannot */
  add(files: readonly File[], limits: PhotoLimits): Promise<string>;
  clear(): void;
}

export function chosenPhotos(removed: () => void): Chosen {
  const root = element('ul', { class: 'chosen', 'aria-label': 'Photos to send' });
  const photos = new Set<Blob>();
  function show(photo: Blob, name: string): void {
    const picture = thumbnail(photo, name);
    const remove = element('button', { type: 'button', 'aria-label': `Remove ${name}` }, icon('close'));
    const row = element('li', {}, picture, remove);
    remove.onclick = () => {
      photos.delete(photo);
      row.remove();
      removed();
    };
    photos.add(photo);
    root.append(row);
  }
  return {
    root,
    photos,
    async add(files, limits) {
      let problem = '';
      for (const file of files) {
        try {
          const photo = await prepare(file);
          const wrong = await problemOf(photo, photos.size, limits);
          if (wrong) problem = wrong;
          else show(photo, file.name);
        } catch {
          // It is gone since, or in a cloud that does not answer.
          problem = NOT_OPENED;
        }
      }
      return problem;
    },
    clear() {
      photos.clear();
      root.replaceChildren();
    },
  };
}

/** Pixels, for screens that have two a point. */
const SIDE = 128;

/** The middle of it. Drawn, as many a page's policy lets no picture come from the page itself; else its name. */
function thumbnail(photo: Blob, name: string): HTMLElement {
  const canvas = element('canvas', { role: 'img', 'aria-label': name });
  canvas.width = canvas.height = SIDE;
  createImageBitmap(photo).then(
    (bitmap) => {
      const { width, height } = bitmap;
      const side = Math.min(width, height);
      const from = [(width - side) / 2, (height - side) / 2, side, side] as const;
      canvas.getContext('2d')?.drawImage(bitmap, ...from, 0, 0, SIDE, SIDE);
      bitmap.close();
    },
    () => canvas.replaceWith(name),
  );
  return canvas;
}
