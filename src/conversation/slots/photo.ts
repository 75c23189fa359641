/** The slot that offers to take a picture. Nobody has to send one. */
import { type DialogContext, type Parsed, SILENT, type Slot, value } from '../dialog.ts';
import { asksBack, plainOf, withholds, yesOrNo } from './plain-answer.ts';

export interface PhotoValues {
  /** Ids of the pictures; none when they would rather not. */
  photo: readonly string[];
}

type Context = DialogContext<PhotoValues, unknown, unknown>;

type Words = Pick<DialogContext<object, unknown, unknown>, 'words'>;

const LATER =
  /\b(?:no (?:photo|picture|pic|image)s?|without|can'?t|cannot|don'?t have|haven'?t|not now|done|(?:don'?t|do not) (?:want to )?(?:send|add) (?:it|that|this|one))\b/;
const PHOTO = '(?:photo(?:graph)?|picture|pic|image)s?';
const REMOVES = new RegExp(
  String.raw`\b(?:(?:remove|delete|scrap|cancel|withdraw|get rid of|take (?:off|out|away|back)) (?:(?:the|my|that|this|those|these|all) )*${PHOTO}|take (?:the|my|that|this|those|these) ${PHOTO} (?:off|out|away|back)|(?:don'?t|do not) (?:want to )?(?:send|use|keep|include) (?:the|my|that|this|those|these) ${PHOTO})\b`,
);
const MAY_SEND = new RegExp(
  String.raw`\b(?:(?:can|could|may|shall|should|do|would) (?:i|we|you)|how|where|what if)\b.*\b(?:add|send|attach|upload|put|include|give|show|want|take|have)\b.*\b${PHOTO}\b`,
);

/** Whether they ask if or how they can send a picture, where none came with it. */
export function asksToSendPhoto(text: string): boolean {
  const plain = plainOf(text);
  return asksBack(text) && MAY_SEND.test(plain) && !REMOVES.test(plain);
}

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
    asksFor: 'sending',
    offers: true,
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
    return value(all.slice(0, channel.photos));
  }
  if ((values.photo ?? []).length > 0 && REMOVES.test(plainOf(text))) return value([]);
  if (!asked) return SILENT;
  const answer = yesOrNo(text);
  if (answer === 'no' || withholds(text) || LATER.test(plainOf(text))) return value([]);
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
