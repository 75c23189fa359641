import { isUkMobile } from '../slots/mobile.ts';
import { readablePhone } from '../slots/plain-answer.ts';
import type { Turn } from '../turn.ts';

/** "Text me if I leave", "can you text me on 07700 900123 please". */
const ASKS = /^(?:(?:please|can you|could you|will you|just|ok|yes|and)[\s,]+)*text me\b|\bgo on by text\b/i;

/**
 * While someone waits for a person on the web chat: a mobile number to go on with by text message, should they leave
 * the page. True when the message was about that.
 */
export async function goOnByText(turn: Turn): Promise<boolean> {
  const asked = askedFor(turn);
  if (!mayGoOn(turn) || (!asked && !ASKS.test(turn.text))) return false;
  const number = phoneIn(turn);
  delete turn.session.pending;
  if (number !== undefined) {
    await agree(turn, number);
    return true;
  }
  if (!asked) {
    ask(turn, 'text-number');
    return true;
  }
  if (turn.world.understanding.yesNo(turn.text)?.outcome !== 'no') return false;
  turn.sayWords('text-declined');
  return true;
}

/**
 * The same while an advisor has the conversation: Parley keeps silent, and the advisor sees that it was kept. Only where
 * the message says so itself: any other number may answer what the advisor asks.
 */
export async function noteTextNumber(turn: Turn): Promise<void> {
  if (!mayGoOn(turn) || !ASKS.test(turn.text)) return;
  const number = phoneIn(turn);
  if (number === undefined || !isUkMobile(number)) return;
  await turn.input.goOnByText?.(number, turn.text);
}

/** The words that the number was asked for in, if it was. */
function askedFor({ session }: Turn): string | undefined {
  return session.pending?.kind === 'text-number' ? session.pending.words : undefined;
}

/** Not where they text already, nor where no page could be closed. */
function mayGoOn({ channel }: Turn): boolean {
  return channel.goesOnByText === true;
}

function phoneIn({ understood }: Turn): string | undefined {
  return understood.entities.find(({ kind }) => kind === 'phone')?.value;
}

async function agree(turn: Turn, number: string): Promise<void> {
  const phone = readablePhone(number);
  if (!isUkMobile(number)) return ask(turn, 'text-needs-mobile', phone);
  const words = turn.asked?.kind === 'text-number' ? turn.asked.words : turn.text;
  if ((await turn.input.goOnByText?.(number, words)) === 'stopped') return ask(turn, 'text-stopped', phone);
  if (turn.session.handover) turn.session.handover.byText = true;
  turn.sayWords('text-agreed', { phone });
}

function ask(turn: Turn, key: string, phone = ''): void {
  const words = turn.words(key, { phone });
  turn.session.pending = { kind: 'text-number', words };
  turn.say({ text: words, quickReplies: [...knownPhone(turn, phone), turn.words('text-no')] });
}

/** A mobile number that they gave for something else, to be given again by a press. */
function knownPhone({ session }: Turn, refused: string): readonly string[] {
  const known = session.memory?.contact?.value;
  const phone = typeof known === 'object' && known !== null && 'phone' in known ? known.phone : undefined;
  const readable = typeof phone === 'string' && isUkMobile(phone) ? readablePhone(phone) : undefined;
  return readable === undefined || readable === refused ? [] : [readable];
}
