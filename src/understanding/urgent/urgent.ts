/**
 * Messages that need a number to ring before anything else. Recall comes first: a needless signpost costs a
 * line of text, a missed one may cost a life. Rules and a classifier each may find one. What people say in
 * anger about bins ("this is killing me") is taken out before the rules search.
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
import { createSecondOpinion, type Opinion, type SecondOpinion, type UrgentModel } from './second-opinion.ts';

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
/** The classifier learnt from single sentences: in longer messages it reads parts of this many words. */
const SENTENCE = 24;
/** So few words are an answer to something more often than a cry for help that no rule knows. */
const FEW = 3;

/** The classifier's lead over "everyday" where either is as likely: set, as all here is, on messages it had not learnt from. */
const EVEN = -1.4;
/** By itself it must lead by so much; by more where a topic is plain, and by more yet in few words. */
const LIKELY = EVEN + 0.3;
const LIKELY_BESIDE_A_TOPIC = EVEN + 1.2;
const LIKELY_IN_FEW_WORDS = EVEN + 1.5;
/** Below this a rule was misled. */
const MISLED = EVEN - 2;
/** This sure of a topic, a rule that the classifier speaks against was misled, too. */
const PLAINLY_A_TOPIC = 0.9;

/** What both say of a message, whether or not it is enough. */
interface UrgentExamined {
  readonly kind: UrgentKind;
  readonly lead: number;
  readonly byRule: boolean;
}

export interface UrgentDetector {
  /**
   * The most pressing kind in the message, with the words it was found by. `topic` is the probability of the
   * likeliest topic that the message may be about.
   */
  find(tokens: readonly Token[], topic?: number): FoundUrgent | undefined;
  examine(tokens: readonly Token[]): UrgentExamined;
}

export function createUrgentDetector(model: UrgentModel): UrgentDetector {
  const second = createSecondOpinion(model);
  return {
    find: (tokens, topic = 0) => findUrgent(second, tokens, topic),
    examine(tokens) {
      const ruled = findByRules(tokens);
      const { opinion } = opine(second, tokens);
      return { kind: ruled?.urgent ?? opinion.urgent, lead: opinion.lead, byRule: ruled !== undefined };
    },
  };
}

function findUrgent(second: SecondOpinion, tokens: readonly Token[], topic: number): FoundUrgent | undefined {
  if (tokens.length === 0) return undefined;
  const ruled = findByRules(tokens);
  const { opinion, part } = opine(second, tokens);
  const plain = topic >= PLAINLY_A_TOPIC;
  if (ruled && opinion.lead > (plain ? EVEN : MISLED)) {
    return { urgent: ruled.urgent, score: opinion.lead > EVEN ? 0.99 : 0.95, spans: [ruled.span] };
  }
  if (opinion.lead <= leastLead(tokens.length, plain)) return undefined;
  const score = 1 / (1 + Math.exp(-2.5 * (opinion.lead - EVEN)));
  return { urgent: opinion.urgent, score, spans: tellingSpans(second, part, opinion.urgent) };
}

/** How far the classifier must lead where no rule found anything; of one word it never knows enough. */
function leastLead(words: number, plain: boolean): number {
  if (words === 1) return Number.POSITIVE_INFINITY;
  if (words <= FEW) return LIKELY_IN_FEW_WORDS;
  return plain ? LIKELY_BESIDE_A_TOPIC : LIKELY;
}

function findByRules(tokens: readonly Token[]): { urgent: UrgentKind; span: Span } | undefined {
  let best: { rank: number; span: Span } | undefined;
  for (const part of partsOf(tokens, PART, OVERLAP)) {
    const found = findInPart(part);
    if (found && (!best || found.rank < best.rank)) best = found;
  }
  const kind = best && KINDS[best.rank];
  return best && kind ? { urgent: kind.urgent, span: best.span } : undefined;
}

/** The most alarming part of the message. */
function opine(
  second: SecondOpinion,
  tokens: readonly Token[],
): { opinion: Opinion; part: readonly Token[] } {
  const [first = tokens, ...others] = partsOf(tokens, SENTENCE, SENTENCE / 2);
  let worst = { opinion: second.of(first), part: first };
  for (const part of others) {
    const opinion = second.of(part);
    if (opinion.lead > worst.opinion.lead) worst = { opinion, part };
  }
  return worst;
}

function partsOf(tokens: readonly Token[], size: number, overlap: number): (readonly Token[])[] {
  if (tokens.length <= size) return [tokens];
  const parts: (readonly Token[])[] = [];
  for (let from = 0; from < tokens.length - overlap; from += size - overlap) {
    parts.push(tokens.slice(from, from + size));
  }
  return parts;
}

function findInPart(tokens: readonly Token[]): { rank: number; span: Span } | undefined {
  const words = ` ${tokens.map((token) => token.word).join(' ')} `;
  // Most messages match no rule, and taking words out cannot change that.
  if (!matchIn(words)) return undefined;
  const left = BLANKED.reduce(
    (text, phrase) => text.replace(phrase, (found) => '_'.repeat(found.length)),
    words,
  );
  const found = matchIn(left);
  return found && { rank: found.rank, span: spanOf(tokens, found.from, found.to) };
}

function matchIn(words: string): { rank: number; from: number; to: number } | undefined {
  for (const [rank, { rules }] of KINDS.entries()) {
    for (const rule of rules) {
      const match = rule.exec(words);
      if (match) return { rank, from: match.index, to: match.index + match[0].length };
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

/** The words that alarmed the classifier. */
function tellingSpans(second: SecondOpinion, tokens: readonly Token[], urgent: UrgentKind): readonly Span[] {
  const shares = second.contributions(tokens, urgent);
  const most = Math.max(...shares);
  return tokens
    .filter((_, at) => (shares[at] ?? 0) > 0 && (shares[at] ?? 0) >= most / 3)
    .map(({ start, end }) => ({ start, end }));
}
