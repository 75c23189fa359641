/** What Meta says became of a message, as Parley's closed set of outcomes. */
import type { SendResult } from '../../src/conversation/channel.ts';
import { STOOD_STILL } from '../../src/conversation/outside/stood-still.ts';
import type { GraphAnswer } from './graph.ts';

type Verdict =
  | { readonly later: number; readonly reason: string; readonly outage?: true }
  | { readonly refused: string };

const TOO_LATE = 'They last wrote more than 24 hours ago, and Meta takes no answer after that';
/** A comment has its one private reply. */
export const REPLIED_ALREADY = 10_900;

const BUSY: Verdict = { later: 5, reason: 'Too many messages to Meta at once' };
const BLOCKED: Verdict = {
  later: 3600,
  reason: 'Meta has restricted our account: look at its quality page',
  outage: true,
};
const NO_ENTRY: Verdict = { later: 300, reason: 'Meta does not accept our access token', outage: true };

/** Meta's error codes that decide something, with words for the operator. Seconds are how long to wait. */
const CODES: ReadonlyMap<number, Verdict> = new Map<number, Verdict>([
  [0, NO_ENTRY],
  [3, NO_ENTRY],
  [4, BUSY],
  [10, NO_ENTRY],
  [32, BUSY],
  [190, NO_ENTRY],
  [368, BLOCKED],
  [551, { refused: 'They cannot be written to just now: they may have blocked us' }],
  [613, BUSY],
  [1200, { later: 10, reason: 'Meta could not send just now' }],
  [REPLIED_ALREADY, { refused: 'Their comment has had its one private reply' }],
  [80_007, BUSY],
  [130_429, BUSY],
  [130_472, { refused: 'Meta keeps this number out for a trial of its own' }],
  [131_005, NO_ENTRY],
  [131_016, { later: 30, reason: 'WhatsApp is out of service', outage: true }],
  [131_021, { refused: 'That is our own number' }],
  [131_026, { refused: 'Not a number on WhatsApp, or it cannot be written to' }],
  [131_030, { refused: 'A test number writes only to numbers on its list' }],
  [131_031, BLOCKED],
  [131_042, { later: 3600, reason: 'Meta waits for payment: look at its billing page', outage: true }],
  [131_047, { refused: TOO_LATE }],
  [131_048, BLOCKED],
  [131_049, { refused: 'Meta holds messages back from this person for now' }],
  [131_056, { later: 10, reason: 'Too many messages to this person at once' }],
  [131_057, { later: 300, reason: 'Our account with Meta is being worked on', outage: true }],
  [133_010, { later: 300, reason: 'Our number is not registered with Meta', outage: true }],
]);

/** Those of code 10 and 100 that mean something else. */
const SUBCODES: ReadonlyMap<number, Verdict> = new Map<number, Verdict>([
  [2_018_278, { refused: TOO_LATE }],
  [2_018_065, { refused: TOO_LATE }],
  [2_018_001, { refused: 'Nobody of that id is on Messenger' }],
  [2_018_108, { refused: 'They cannot be written to just now: they may have blocked us' }],
]);

/** Words for the operator on an error that a report brought. */
export function reasonOf(code: number | undefined): string {
  const verdict = code === undefined ? undefined : CODES.get(code);
  if (verdict === undefined) return code === undefined ? 'Meta gave no reason' : `Meta error ${code}`;
  return `${'later' in verdict ? verdict.reason : verdict.refused} (${code})`;
}

/**
 * Decides what came of a message that was not taken. Only an answer in the 400s, a code that says so, or a connection
 * that never stood proves that nothing was sent; a time-out, a reset or a 500 proves nothing.
 */
export function readRefusal(answer: Exclude<GraphAnswer, { kind: 'answered' }>): SendResult {
  if (answer.kind === 'stood-still') return STOOD_STILL;
  if (answer.kind === 'unreached') {
    return {
      kind: 'later',
      afterSeconds: 30,
      reason: `Meta cannot be reached (${answer.why})`,
      outage: true,
    };
  }
  if (answer.kind === 'unanswered') return { kind: 'unknown', reason: `No answer from Meta (${answer.why})` };
  const { status, code, subcode } = answer;
  const verdict = verdictOn(status, code, subcode);
  if (verdict === undefined)
    return { kind: 'unknown', reason: `No clear answer from Meta (${code ?? status})` };
  const said = ` (${code ?? `HTTP ${status}`})`;
  if ('refused' in verdict) return { kind: 'refused', reason: verdict.refused + said };
  const { later: afterSeconds, reason, outage } = verdict;
  return { kind: 'later', afterSeconds, reason: reason + said, ...(outage && { outage }) };
}

function verdictOn(status: number, code = Number.NaN, subcode = Number.NaN): Verdict | undefined {
  const known = SUBCODES.get(subcode) ?? CODES.get(code);
  if (known !== undefined) return known;
  if (status === 429) return BUSY;
  if (status === 401 || status === 403 || (code >= 200 && code <= 299)) return NO_ENTRY;
  return status < 500 ? { refused: 'Meta refused it' } : undefined;
}
