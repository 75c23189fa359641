/** Words that steer text messages themselves rather than the conversation: STOP, START and HELP. */

export type CarrierKeyword = 'stop' | 'start' | 'help';

/**
 * Carriers may also take CANCEL, END and QUIT as "stop", and YES as "start", before Parley sees them. When
 * they do reach Parley they mean what the resident means: cancel this task, yes to this question.
 */
const KEYWORDS: ReadonlyMap<string, CarrierKeyword> = new Map([
  ['stop', 'stop'],
  ['stopall', 'stop'],
  ['stop all', 'stop'],
  ['unsubscribe', 'stop'],
  ['start', 'start'],
  ['unstop', 'start'],
  ['help', 'help'],
  ['info', 'help'],
]);

/**
 * Reads a carrier keyword. Only the whole message counts, whatever its case, spacing and punctuation: "Stop!"
 * is one, "stop reporting a bin" and "start again" are not.
 */
export function readCarrierKeyword(text: string): CarrierKeyword | undefined {
  if (text.length > 100) return undefined;
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return KEYWORDS.get(words);
}
