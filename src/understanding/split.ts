/**
 * Several things asked in one message: "my bin was missed and when is the next one". A message is only taken
 * apart where each part asks something by itself and is plainly about something else than the others.
 */
import type { Token } from './tokens.ts';
import type { Decision } from './understanding.ts';

type Topic = Extract<Decision, { kind: 'dialog' | 'answer' }>;

/** A part of a message and what it is about. */
export interface Part {
  readonly tokens: readonly Token[];
  readonly decision: Topic;
}

/** Reads what some words are about. */
type Read = (tokens: readonly Token[]) => Decision;

const MOST_PARTS = 3;
/** Shorter messages hold one thing. */
const FEWEST_WORDS = 6;
const FEWEST_WORDS_OF_PART = 2;
/** Each part must be this sure of its topic: a wrong one costs the resident more than asking again. */
const LEAST_SCORE = 0.62;

const JOINS = new Set(['and', 'also', 'plus', 'then', 'but', 'n']);
/** What a question or request begins with. */
const OPENERS = new Set(
  (
    'when whens wen what whats wot where wheres how hows who whos which why can could cud do does did is are will would should am was has have ' +
    'please pls tell report book order pay also id im i we my need want'
  ).split(' '),
);
/** After "and", a subject alone opens nothing: "my bin and my neighbours bin". */
const SUBJECTS = new Set(['i', 'we', 'my', 'im', 'id']);
const WANTS = new Set(
  'want need would like wanna also cant can have havent havnt didnt dont still must'.split(' '),
);
/** What makes a statement a request. */
const ASKS = new Set(
  (
    'need want like wanna book order report renew apply cancel replace missed missing broken stolen lost damaged not didnt hasnt havent havnt wasnt isnt wont cant never ' +
    'change pay full overflowing dumped smashed nicked request'
  ).split(' '),
);
/** Words that stand for something named before. */
const STAND_INS = new Set(['one', 'ones', 'it', 'them', 'that', 'they', 'this', 'mine', 'its']);
/** Too common, or no thing, to be what a stand-in stands for. */
const NO_THINGS = new Set(
  'my the a an was is not and or to of for in on at me i we you your our this that been has have had did didnt hasnt wasnt when what where how can do does please again week today'.split(
    ' ',
  ),
);

/** The parts, in order, when there are at least two; none otherwise. `whole` is what the message as one is about. */
export function takeApart(
  text: string,
  tokens: readonly Token[],
  whole: Decision,
  read: Read,
): readonly Part[] {
  if (tokens.length < FEWEST_WORDS) return [];
  const divided = divide(text, tokens);
  if (divided.length < 2 || divided.length > MOST_PARTS) return [];
  const parts = divided.flatMap((part, at) => readPart(part, divided.slice(0, at).flat(), read));
  const distinct = parts.filter(
    ({ decision }, at) => parts.findIndex((other) => other.decision.id === decision.id) === at,
  );
  if (distinct.length < 2) return [];
  const stray = 'id' in whole && !distinct.some(({ decision }) => decision.id === whole.id);
  return stray ? [] : distinct;
}

/** Cuts before whatever opens a new question, at a full stop or a joining word. */
function divide(text: string, tokens: readonly Token[]): (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  let from = 0;
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const joined = JOINS.has(tokens[at]?.word ?? '');
    const stopped = /[.?!;\n]/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));
    if (!joined && !stopped) continue;
    const next = joined ? at + 1 : at;
    if (at - from < FEWEST_WORDS_OF_PART || tokens.length - next < FEWEST_WORDS_OF_PART) continue;
    if (!opens(tokens, next, stopped)) continue;
    parts.push(tokens.slice(from, at));
    from = next;
  }
  return [...parts, tokens.slice(from)];
}

function opens(tokens: readonly Token[], at: number, stopped: boolean): boolean {
  const word = tokens[at]?.word ?? '';
  if (!OPENERS.has(word)) return JOINS.has(word) && opens(tokens, at + 1, stopped);
  return stopped || !SUBJECTS.has(word) || WANTS.has(tokens[at + 1]?.word ?? '');
}

function readPart(tokens: readonly Token[], before: readonly Token[], read: Read): Part[] {
  const first = tokens[0]?.word ?? '';
  const asks = (OPENERS.has(first) && !SUBJECTS.has(first)) || tokens.some(({ word }) => ASKS.has(word));
  if (!asks) return [];
  const decision = readWithStandIn(tokens, before, read) ?? sure(read(tokens));
  return decision ? [{ tokens, decision }] : [];
}

/** "When is the next one" after "my bin was missed": the stand-in is tried as each thing named before. */
function readWithStandIn(tokens: readonly Token[], before: readonly Token[], read: Read): Topic | undefined {
  const at = tokens.findLastIndex(({ word }) => STAND_INS.has(word));
  const stand = tokens[at];
  if (!stand) return undefined;
  let best: Topic | undefined;
  for (const thing of before) {
    if (NO_THINGS.has(thing.word) || STAND_INS.has(thing.word) || thing.word.length < 3) continue;
    const decision = sure(read(tokens.with(at, { ...stand, word: thing.word })));
    // A paragraph shares a few words with anything: it does not show what the stand-in stands for.
    if (decision && !isPassage(decision) && (!best || decision.score > best.score)) best = decision;
  }
  return best;
}

function isPassage(decision: Topic): boolean {
  return decision.kind === 'answer' && decision.passage !== undefined;
}

function sure(decision: Decision): Topic | undefined {
  const topic = decision.kind === 'dialog' || decision.kind === 'answer';
  return topic && decision.score >= LEAST_SCORE ? decision : undefined;
}
