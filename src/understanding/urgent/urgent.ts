/**
 * Messages that need a number to ring before anything else. Recall comes first: a needless signpost costs a
 * line of text, a missed one may cost a life. What people say in anger about bins ("this is killing me") is
 * taken out before the search.
 */
import type { Token } from '../tokens.ts';
import type { Span, UrgentKind } from '../understanding.ts';
import { DANGER_TO_LIFE } from './danger-to-life.ts';
import {
  ADULT_AT_RISK,
  CHILD_AT_RISK,
  DOMESTIC_ABUSE,
  EVERYDAY,
  GAS_LEAK,
  HOMELESS_TONIGHT,
  POWER_LINE_OR_DANGEROUS_STRUCTURE,
} from './other-kinds.ts';
import { compileBlanks, compileRules } from './pattern.ts';

export interface FoundUrgent {
  readonly urgent: UrgentKind;
  readonly score: number;
  readonly spans: readonly Span[];
}

/** In the order in which they win when several are found in one message. */
const KINDS: readonly { readonly urgent: UrgentKind; readonly rules: readonly RegExp[] }[] = [
  { urgent: 'gas-leak', rules: compileRules(GAS_LEAK) },
  { urgent: 'domestic-abuse', rules: compileRules(DOMESTIC_ABUSE) },
  { urgent: 'child-at-risk', rules: compileRules(CHILD_AT_RISK) },
  { urgent: 'adult-at-risk', rules: compileRules(ADULT_AT_RISK) },
  { urgent: 'danger-to-life', rules: compileRules(DANGER_TO_LIFE) },
  { urgent: 'power-line-or-dangerous-structure', rules: compileRules(POWER_LINE_OR_DANGEROUS_STRUCTURE) },
  { urgent: 'homeless-tonight', rules: compileRules(HOMELESS_TONIGHT) },
];
const BLANKED = compileBlanks(EVERYDAY);

/** Bounds the patterns' work; an emergency is told in fewer words, so a long message is read in overlapping parts. */
const PART = 60;
const OVERLAP = 20;

/** The most pressing kind in the message, with the words it was found by. */
export function findUrgent(tokens: readonly Token[]): FoundUrgent | undefined {
  let best: { rank: number; span: Span } | undefined;
  for (let from = 0; from === 0 || from < tokens.length - OVERLAP; from += PART - OVERLAP) {
    const found = findInPart(tokens.slice(from, from + PART));
    if (found && (!best || found.rank < best.rank)) best = found;
  }
  const kind = best && KINDS[best.rank];
  return best && kind ? { urgent: kind.urgent, score: 0.95, spans: [best.span] } : undefined;
}

function findInPart(tokens: readonly Token[]): { rank: number; span: Span } | undefined {
  let words = ` ${tokens.map((token) => token.word).join(' ')} `;
  for (const phrase of BLANKED) words = words.replace(phrase, (found) => '_'.repeat(found.length));
  for (const [rank, { rules }] of KINDS.entries()) {
    for (const rule of rules) {
      const match = rule.exec(words);
      if (match) return { rank, span: spanOf(tokens, match.index, match.index + match[0].length) };
    }
  }
  return undefined;
}

/** From places in the joined words back to places in the message. */
function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  let place = 1;
  let start: number | undefined;
  let end = 0;
  for (const token of tokens) {
    const after = place + token.word.length;
    if (after > from && place < to) {
      start ??= token.start;
      end = token.end;
    }
    place = after + 1;
  }
  return { start: start ?? 0, end };
}
