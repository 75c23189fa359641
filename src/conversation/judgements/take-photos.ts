import { advance, askPendingAgain } from '../advance.ts';
import { justSent } from '../after-task/just-sent.ts';
import type { AnyDialog } from '../dialog.ts';
import { fillFrom, parseSlot, setSlot } from '../fill.ts';
import { isRelevant } from '../frame.ts';
import { plainOf } from '../slots/plain-answer.ts';
import type { OpenFrame, Turn } from '../turn.ts';

/**
 * Pictures go to the slot that takes them, whichever question is open; one that nobody asked for waits for the
 * report it may be of. Words that come with it are read by the judgements after this one.
 */
export async function takePhotos(turn: Turn): Promise<boolean> {
  forgetOldPhotos(turn);
  const { photos = [], photoTrouble } = turn.input.message;
  if (photos.length === 0 && photoTrouble === undefined) return false;
  const most = turn.input.limits.photos ?? 0;
  if (photoTrouble !== undefined) turn.sayWords(`photo-${photoTrouble}`, { most });
  keep(turn, most);
  const open = turn.current;
  const slot = open && photoSlotOf(open);
  const words = turn.text.trim() !== '';
  if (photos.length > 0 && open && slot !== undefined && (await put(turn, open, slot))) {
    const asked = asksFor(turn, slot);
    if (!asked) turn.sayWords('photo-added');
    if (words && !asked) return false;
    await advance(turn, open, words ? await fillFrom(turn, open, turn.understood) : undefined);
    return true;
  }
  if (tellAfterReport(turn, most)) return true;
  if (words) return false;
  if (photos.length > 0) sayWhatFor(turn, open);
  await askPendingAgain(turn);
  return true;
}

/** Until something uses them. */
function keep({ session, input }: Turn, most: number): void {
  const waiting = [...(session.photos ?? []), ...(input.message.photos ?? []).map(({ id }) => id)];
  if (most === 0) delete session.photos;
  else if (waiting.length > 0) session.photos = waiting.slice(-most);
}

/** A picture sent long ago is not of what is reported now. */
function forgetOldPhotos(turn: Turn): void {
  const { lastHeardAt } = turn.session;
  if (lastHeardAt !== undefined && !turn.isFresh(lastHeardAt)) delete turn.session.photos;
}

function photoSlotOf({ dialog, frame }: OpenFrame): string | undefined {
  return Object.keys(dialog.slots).find(
    (slot) => dialog.slots[slot]?.takesPhotos && isRelevant(dialog, frame, slot),
  );
}

async function put(turn: Turn, open: OpenFrame, slot: string): Promise<boolean> {
  const most = turn.input.limits.photos ?? 0;
  const before = open.frame.values[slot];
  const count = (Array.isArray(before) ? before.length : 0) + (turn.session.photos?.length ?? 0);
  if (count > most) turn.sayWords('photo-enough', { most });
  const parsed = await parseSlot(turn, open, slot, turn.read(''), false);
  if (parsed.kind !== 'value') return false;
  setSlot(turn, open, slot, parsed.value);
  return true;
}

function asksFor({ session: { pending } }: Turn, slot: string): boolean {
  return pending?.kind === 'slot' && pending.slot === slot;
}

/** Longer words tell of something. */
const MOST_CHARACTERS = 80;

/** No words, or none but that it is there: "here's the photo". */
function presentsPhoto(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const plain = plainOf(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
  return /^(?:(?:and|ok|oh|sorry|forgot) )*(?:(?:here(?:'?s| is| are| you go)?|this is|that'?s|its|it'?s|i forgot|forgot|to add|adding)(?: |$))?(?:(?:it|the|a|my|another|some|of) )*(?:photos?|pics?|pictures?|images?|it)?(?: (?:of|for) (?:it|that|this))?$/.test(
    plain,
  );
}

/** After a report it is most likely of that, which is with the crew by now: what can be done instead is said, and it is kept. */
function tellAfterReport(turn: Turn, most: number): boolean {
  const { session, input, world } = turn;
  if (most === 0 || !input.message.photos?.length || turn.current || session.handover) return false;
  if (!presentsPhoto(turn.text)) return false;
  const sent = justSent(turn);
  const dialog = sent?.isSubject ? world.dialogs.get(sent.dialog) : undefined;
  if (!sent || !dialog || !session.sent || !takesPhotos(dialog)) return false;
  if (session.pending && session.pending.kind !== 'offer-person') return false;
  if (!turn.isFresh(session.sent.at)) return false;
  const { reference } = sent;
  const ways = [turn.words('talk-to-a-person'), turn.titleOf(dialog.id)];
  turn.sayWords('photo-after-report', { reference }, ways);
  session.pending = { kind: 'offer-person', text: turn.words('photo-for-report', { reference }) };
  return true;
}

function takesPhotos(dialog: AnyDialog): boolean {
  return Object.values(dialog.slots).some((slot) => slot.takesPhotos);
}

/** Nothing is lost: a report that is begun next takes the picture with it. */
function sayWhatFor(turn: Turn, open: OpenFrame | undefined): void {
  if (open) {
    turn.sayWords('photo-not-here');
    return;
  }
  const reports = [...turn.world.dialogs.values()].filter(takesPhotos);
  turn.sayWords(
    'photo-of-what',
    {},
    reports.map(({ id }) => turn.titleOf(id)),
  );
}
