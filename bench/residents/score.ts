/** What residents would have met, in figures. */
import type { Understanding, Understood, UrgentKind } from '../../src/understanding/understanding.ts';
import { calibrationError, type RiskPoint, riskCoverage, share } from '../measures.ts';
import type { ResidentMessages } from './messages.ts';

export interface ResidentFigures {
  readonly messages: number;
  /** The likeliest topic is the right one, whether or not it was said. */
  readonly topOne: number;
  /** Answered or begun at once, and rightly. */
  readonly rightFirst: number;
  /** The same, or offered among the choices. */
  readonly rightOrChoice: number;
  /** Answered or begun at once, and wrongly. */
  readonly wrong: number;
  /** Of `rightFirst`: the right number to ring was said before the topic of the same subject. */
  readonly bySignpost: number;
  readonly outOfScopeAnswered: number;
  readonly urgentFound: number;
  readonly urgentOfItsKind: number;
  readonly lookAlikesLeft: number;
  /** Of the likeliest topic's probability, messages out of scope included. */
  readonly calibrationError: number;
  readonly risk: readonly RiskPoint[];
}

export interface Miss {
  readonly text: string;
  readonly expected: string;
  readonly got: string;
}

/** Topics whose messages may rightly be met with a number to ring first. */
const SIGNPOSTED: Readonly<Record<string, UrgentKind>> = {
  'worried-about-child': 'child-at-risk',
  'worried-about-adult': 'adult-at-risk',
  'domestic-abuse': 'domestic-abuse',
  'homeless-help': 'homeless-tonight',
  'building-control': 'power-line-or-dangerous-structure',
  'emergency-out-of-hours': 'power-line-or-dangerous-structure',
};

/** Reads everything as a resident's message is read. `now` anchors dates in it. */
export function scoreResidents(
  { messages, outOfScope, urgent }: ResidentMessages,
  understanding: Understanding,
  now: Date,
): { readonly figures: ResidentFigures; readonly misses: readonly Miss[] } {
  const read = <T extends { text: string }>(row: T) => ({
    ...row,
    understood: understanding.understand(row.text, now),
  });
  const asked = messages.map(read);
  const outside = outOfScope.map((text) => read({ text }));
  const alarms = urgent.map(read);
  const real = alarms.filter(({ id }) => id !== 'none');
  const alike = alarms.filter(({ id }) => id === 'none');
  const sure = [
    ...asked.map(({ id, understood }) => ({
      confidence: bestScore(understood),
      right: bestTopic(understood) === id,
    })),
    ...outside.map(({ understood }) => ({ confidence: bestScore(understood), right: false })),
  ];
  const figures: ResidentFigures = {
    messages: asked.length,
    topOne: share(asked, ({ id, understood }) => bestTopic(understood) === id),
    rightFirst: share(asked, isRightFirst),
    rightOrChoice: share(asked, (row) => isRightFirst(row) || isOffered(row)),
    wrong: share(asked, (row) => saysSomething(row.understood) && !isRightFirst(row)),
    bySignpost: share(asked, isSignposted),
    outOfScopeAnswered: share(outside, ({ understood }) => saysSomething(understood)),
    urgentFound: share(real, ({ understood }) => understood.decision.kind === 'urgent'),
    urgentOfItsKind: share(real, ({ id, understood }) => urgentKind(understood) === id),
    lookAlikesLeft: share(alike, ({ understood }) => understood.decision.kind !== 'urgent'),
    calibrationError: calibrationError(sure),
    risk: riskCoverage(sure),
  };
  const misses = [
    ...asked.filter((row) => !isRightFirst(row) && !isOffered(row)),
    ...outside
      .filter(({ understood }) => saysSomething(understood))
      .map((row) => ({ ...row, id: 'nothing' })),
    ...real.filter(({ id, understood }) => urgentKind(understood) !== id),
    ...alike.filter(({ understood }) => understood.decision.kind === 'urgent'),
  ];
  return {
    figures,
    misses: misses.map(({ text, id, understood }) => ({ text, expected: id, got: inWords(understood) })),
  };
}

interface Asked {
  readonly id: string;
  readonly understood: Understood;
}

function isRightFirst(asked: Asked): boolean {
  const { decision } = asked.understood;
  return ('id' in decision && decision.id === asked.id) || isSignposted(asked);
}

function isSignposted({ id, understood }: Asked): boolean {
  const kind = urgentKind(understood);
  return kind !== undefined && SIGNPOSTED[id] === kind;
}

function isOffered({ id, understood: { decision } }: Asked): boolean {
  return decision.kind === 'clarify' && decision.options.some((option) => option.id === id);
}

/** Neither choices nor "I don't know". */
function saysSomething({ decision }: Understood): boolean {
  return decision.kind !== 'clarify' && decision.kind !== 'none';
}

function urgentKind({ decision }: Understood): UrgentKind | undefined {
  return decision.kind === 'urgent' ? decision.urgent : undefined;
}

/** What is decided, or else the likeliest reading. */
function bestTopic({ decision, commands }: Understood): string | undefined {
  if ('id' in decision) return decision.id;
  return commands.find((command) => command.kind === 'dialog' || command.kind === 'answer')?.id;
}

function bestScore({ decision, commands }: Understood): number {
  if ('id' in decision) return decision.score;
  return commands.find((command) => command.kind === 'dialog' || command.kind === 'answer')?.score ?? 0;
}

function inWords({ decision }: Understood): string {
  if (decision.kind === 'clarify') return `choices ${decision.options.map(({ id }) => id).join(', ')}`;
  if (decision.kind === 'urgent') return `urgent ${decision.urgent}`;
  return decision.kind === 'none' ? 'nothing' : decision.id;
}
