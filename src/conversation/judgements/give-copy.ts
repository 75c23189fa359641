import { askPendingAgain } from '../advance.ts';
import { isKeptByAdvisor } from '../handover/loan.ts';
import type { Turn } from '../turn.ts';

const LEAD_IN =
  /^(?:(?:hi|hello|ok|okay|please|pls|can|could|may|will|would|i|i'd|you|we|get|have|want|like|need|send|give|email|text|me|us|to|a|the|my)[\s,]+)*/;
const CHAT = String.raw`(?:this|the|our|my) (?:whole |web )?(?:chat|conversation)\b`;
/** Nothing comes after it that would say of what else. */
const END = `(?:[ ,]+(?:please|pls|thanks|thank you))*[ .!?]*$`;
const COPIES: readonly RegExp[] = [
  new RegExp(`^(?:copy|record|print ?out) of ${CHAT}`),
  /^(?:copy|record|print ?out) of what (?:we|you|was|has been) (?:said|been said)\b/,
  // Council meetings have transcripts too.
  new RegExp(`^(?:chat |conversation )?transcript(?: (?:of|for|from) ${CHAT}|${END})`),
  new RegExp(`^(?:save|download|print|keep|export|email|send|text) (?:me )?(?:(?:a )?copy of )?${CHAT}`),
];
/** While an advisor has the conversation, "this" is what was spoken of last: a bill, a letter. */
const COPY_OF_THIS = new RegExp(`^(?:copy|record|print ?out) of this${END}`);
/** Longer ones tell of something. */
const LONGEST = 70;

/**
 * "Send me a copy of this chat", whoever has the conversation: a file on the web, its link by text. Of a web chat that
 * goes on by text message only on its page: nobody has proved that the number is theirs, and a copy holds all of it.
 */
export async function giveCopy(turn: Turn): Promise<boolean> {
  const { keepCopy, limits, message } = turn.input;
  if (!keepCopy || !asksForCopy(turn)) return false;
  if (message.via !== undefined) return sendToPage(turn);
  const token = turn.input.newId();
  await keepCopy(token);
  const path = `/files/${turn.world.advisorDialog}/${token}.txt`;
  const attachments = [{ contentType: 'text/plain', name: turn.words('copy-name'), path }];
  const text = turn.words('copy-given', { path });
  turn.say({ text, ...(limits.form === 'web' && { attachments }) });
  turn.emit({ kind: 'copy-given' });
  const { handover } = turn.session;
  // While they wait for a person, or have one, nothing else is asked.
  if (!handover || handover.overnight || handover.lent !== undefined) await askPendingAgain(turn);
  return true;
}

/** With an advisor it is theirs to answer. */
function sendToPage(turn: Turn): boolean {
  if (isKeptByAdvisor(turn.session)) return false;
  turn.sayWords('copy-on-page');
  return true;
}

function asksForCopy({ text, session }: Turn): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  const alone = session.handover?.state !== 'with-advisor';
  const copies = alone ? [...COPIES, COPY_OF_THIS] : COPIES;
  return [plain, plain.replace(LEAD_IN, '')].some((words) => copies.some((copy) => copy.test(words)));
}
