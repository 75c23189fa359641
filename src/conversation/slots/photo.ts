/** The slot that offers to take a picture. Nobody has to send one. */
import type { DialogContext, Parsed, Slot } from '../dialog.ts';
import { plainOf, withholds, yesOrNo } from './plain-answer.ts';

export interface PhotoValues {
  /** Ids of the pictures; none when they would rather not. */
  photo: readonly string[];
}

type Context = DialogContext<PhotoValues, unknown, unknown>;

type Words = Pick<DialogContext<object, unknown, unknown>, 'words'>;

const SILENT = { kind: 'silent' } as const;
const LATER =
  /\b(?:no (?:photo|picture|pic|image)s?|without|can'?t|cannot|don'?t have|haven'?t|not now|done)\b/;

/**
 * Asked by `ask-photo` with the choice `photo-none`, where the channel brings pictures and one `helps`; one that is
 * sent all the same is taken. Also says `photo-how` to a yes without a picture; described by `photo-one`,
 * `photo-some {count}` and `photo-none`.
 */
export function photoSlot<Values extends PhotoValues, Records, Settings>({
  when,
  helps,
}: {
  when(values: Partial<Values>): boolean;
  helps(values: Partial<Values>): boolean;
}): Slot<readonly string[], Values, Records, Settings> {
  return {
    when,
    asks: (values, { channel: { photos = 0 } }) => photos > 0 && helps(values),
    sensitivity: 'personal',
    takesPhotos: true,
    ask: ({ channel, say, words }) =>
      // By text the question itself says what to reply: a list of one choice would only cost another line.
      say('ask-photo', {}, channel.form === 'text' ? {} : { quickReplies: [words('photo-none')] }),
    describe: (photos, context) => photosInWords(photos, context),
    parse: ({ text }, context, asked) => readPhotos(text, context, asked),
  };
}

function readPhotos(text: string, context: Context, asked: boolean): Parsed<readonly string[]> {
  const { photos = [], channel, values } = context;
  if (photos.length > 0) {
    const all = [...(values.photo ?? []), ...photos];
    return { kind: 'value', value: all.slice(0, channel.photos) };
  }
  if (!asked) return SILENT;
  const answer = yesOrNo(text);
  if (answer === 'no' || withholds(text) || LATER.test(plainOf(text))) return { kind: 'value', value: [] };
  return answer === undefined ? SILENT : { kind: 'refused', say: context.say('photo-how') };
}

function photosInWords(photos: readonly string[], { words }: Words): string {
  if (photos.length === 0) return words('photo-none');
  return photos.length === 1 ? words('photo-one') : words('photo-some', { count: photos.length });
}

/** For a read-back: `read-back-photo {photo}` where there are some, else nothing. */
export function photoLine({ photo }: Partial<PhotoValues>, context: Words): string {
  if (photo === undefined || photo.length === 0) return '';
  return context.words('read-back-photo', { photo: photosInWords(photo, context) });
}
