import { plainOf } from '../slots/plain-answer.ts';
import type { Turn } from '../turn.ts';

/** As it is typed, and as it is typed where it would not be let through: `f***ing`, `sh1t`. */
const SWEARS =
  /(?<!\p{L})(?:f+[u*@#]?[c*@#]*[k*@#]+(?:ing|in|ed|er|ers|s)?|fcking|effing|wtf|ffs|(?:bull|horse)?sh[i1!*][t*]+(?:e|ty|s)?|bollocks|crap|arsed?|arseholes?|pissed|pissing|b[a*]stards?|tw[a*]ts?|w[a*]nkers?|tossers?|bloody|damn)(?!\p{L})/u;
const FUMES =
  /\b(?:ridiculous|disgusting|disgusted|disgrace(?:ful)?|appalling|appalled|pathetic|useless|shambles|shambolic|incompetent|unacceptable|outrageous|furious|fuming|fed up|sick (?:and tired )?of|had enough|waste of (?:time|space|money)|(?:is|are|what) a (?:complete |total |absolute )?joke|jokers|worst council|let (?:me|us) down|so angry|livid|terrible service|awful service)\b/;
/** Upset with us, rather than about something that happened to them. */
const UPSET =
  /\b(?:upset|angry|annoyed|cross|frustrated|frustrating|disappointed|unhappy|mad|disgruntled)\b(?: (?:really|so|very))*(?: (?:with|at|by|about) (?:you\b|the (?:council|service|lot)|this\b|all (?:this|of (?:this|you))|your\b|fernley|the way)|$)/;
/** A guess that is better than this is asked about instead. */
const HARDLY = 0.35;

/** Anger without a subject is no question that we have no answer to: they are offered a complaint or a person. */
export async function meetAnger(turn: Turn): Promise<boolean> {
  const { session, current, text, understood } = turn;
  if (current || (session.pending && session.pending.kind !== 'offer-person')) return false;
  const { decision } = understood;
  if (decision.kind === 'clarify' && (decision.options[0]?.score ?? 0) >= HARDLY) return false;
  if (!isAngry(text)) return false;
  turn.emit({ kind: 'question-unanswered', text });
  turn.sayWords('anger', {}, [turn.words('complain'), turn.words('talk-to-a-person')], session.misses);
  session.misses += 1;
  session.pending = { kind: 'offer-person', text };
  return true;
}

/** Whether they swear or fume, whatever it is about. */
export function isAngry(text: string): boolean {
  const plain = plainOf(text);
  return SWEARS.test(plain) || FUMES.test(plain) || UPSET.test(plain);
}
