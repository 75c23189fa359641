import { askPendingAgain } from '../advance.ts';
import { isKeptByAdvisor } from '../loan.ts';
import type { Turn } from '../turn.ts';

const LEAD_IN =
  /^(?:(?:hi|hello|ok|okay|please|pls|can|could|may|will|would|i|i'd|you|we|get|have|want|like|need|send|give|email|text|me|us|to|a|the|my)[\s,]+)*/;
const CHAT = String.raw`(?:(?:of|for|from) )?(?:this|the|our|my) (?:whole |web )?(?:chat|conversation)\b`;
const COPIES: readonly RegExp[] = [
  new RegExp(`^(?:copy|record|print ?out) ${CHAT}`),
  /^(?:copy|record|print ?out) of what (?:we|you|was|has been) (?:said|been said)\b/,
  // Of this chat: council meetings have transcripts too.
  new RegExp(`^(?:(?:the|a|my) )?(?:chat |conversation )?transcript(?: ${CHAT}|(?: (?:please|thanks|thank you))*[ .!?]*$)`),
  /^(?:save|download|print|keep|export|email|send|text) (?:me )?(?:(?:a )?copy of )?(?:this|the|our|my) (?:whole |web )?(?:chat|conversation)\b/,
];
/** With an advisor "this" is what the advisor wrote of last: a bill, a letter. */
const COPY_OF_THIS = /^(?:copy|record|print ?out) of this\b/;
/** Longer ones tell of something. */
const LONGEST = 70;

/**
 * "Send me a copy of this chat", whoever has the conversation: a file on the web, its link by text. Of a web chat that
 * goes on by text message only on its page: nobody has proved that the number is theirs, and a copy holds all of it.
 */
export async function giveCopy(turn: Turn): Promise<boolean> {
  const { keepCopy, limits, message } = turn.input;
  if (!keepCopy || !asksForCopy(turn.text)) return false;
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

function asksForCopy(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  return [plain, plain.replace(LEAD_IN, '')].some((words) => COPIES.some((copy) => copy.test(words)));
}
