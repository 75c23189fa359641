/** What WhatsApp and Messenger have in common on the way out. */
import type { Outbound, SendResult } from '../../src/conversation/channel.ts';
import { toPlainText } from '../../src/conversation/fitting/plain-text.ts';
import { STOOD_STILL } from '../../src/conversation/outside/stood-still.ts';
import type { GraphAnswer } from './graph.ts';
import { readRefusal } from './outcome.ts';

/** The words, and where to find each file. What an advisor typed is shown as they typed it. */
export function textOf({ say, author }: Outbound, publicUrl: string): string {
  const words = author === 'advisor' ? say.text : toPlainText(say.text, publicUrl);
  const files = (say.attachments ?? []).map((file) => `${publicUrl}${file.path}`);
  return [words, ...files].filter((part) => part !== '').join('\n');
}

/** Milliseconds in which a report would have told of a message that went out after all. */
const REPORTS_WITHIN = 120_000;

const LOST: SendResult = { kind: 'refused', reason: 'Nobody knows whether it arrived' };

interface Tried {
  readonly answer: GraphAnswer;
  /** Meta's id of the message, where it gave one. */
  readonly providerId: string | undefined;
}

/**
 * Tries to send. Meta knows no keys by which it would see a repeat, and cannot be asked what it took in; but its reports
 * bring our own id. So a try of unknown outcome waits for one: a message that is reported on is never asked about again.
 * Without a report it is sent once more, and after that has failed, and the advisor sees it.
 */
export async function sendOnce(
  { triedAt }: Outbound,
  now: Date,
  attempt: () => Promise<Tried>,
): Promise<SendResult> {
  if (triedAt && now.getTime() - triedAt.getTime() < REPORTS_WITHIN) {
    return { kind: 'unknown', reason: 'Waiting for a report of an earlier try', unasked: true };
  }
  const { answer, providerId } = await attempt();
  const result = resultOf(answer, providerId);
  // Who stood still has sent nothing, and by now another may have: theirs is the word on it.
  return triedAt && result.kind === 'unknown' && result !== STOOD_STILL ? LOST : result;
}

/** Meta's id of the message, as `read` finds it in what was answered. */
export function idIn(answer: GraphAnswer, read: (told: unknown) => string | undefined): string | undefined {
  return answer.kind === 'answered' ? read(answer.body) : undefined;
}

function resultOf(answer: GraphAnswer, providerId: string | undefined): SendResult {
  if (answer.kind !== 'answered') return readRefusal(answer);
  if (providerId === undefined) return { kind: 'unknown', reason: 'Meta gave no id' };
  return { kind: 'sent', providerId };
}
