/**
 * Groups questions that ask alike. Each goes to the group whose most-asked question is most like it, or begins one of its
 * own. No chance is in it: the same questions give the same groups, whatever order they come in.
 */
import { setImmediate } from 'node:timers/promises';
import { type MeaningModel, meaningOf } from '../../understanding/meaning/meaning.ts';
import { DIMENSIONS, vectorOfStem } from '../../understanding/meaning/words.ts';
import { fold } from '../../understanding/normalise.ts';
import { stemOf } from '../../understanding/stem.ts';
import { tokenise } from '../../understanding/tokens.ts';

export interface Asked {
  readonly key: string;
  readonly words: string;
  readonly times: number;
}

/** From here on two questions are one; found by reading what two hundred made-up ones came to. */
const ALIKE = 0.5;
/** How much of likeness is in sharing words, the rest being what the words mean. */
const SHARED = 0.65;
/** Of the groups that have a word, so many of those asked most are looked at: a word of more says little. */
const MOST_BY_STEM = 100;
/** Groups that share no word are compared by meaning only with so many of the largest. */
const MOST_BY_MEANING = 200;
/** What is alike by meaning alone must be this close. */
const SAME_MEANING = 0.86;
const MOST_WORDS = 24;
/** After so many questions turns are let in: they take some tens of milliseconds. */
const AT_ONCE = 200;

/** Words that any question holds, whatever it is about. */
const SMALL = new Set(
  (
    'a an the of to in on at for from by with about into and or but if so as is are was were be been am do does did has have had ' +
    'i me my mine we us our you your u ur he she it its they them their this that these those there here who what when where which why how ' +
    'can could would should will shall may might must need want like get got go going know tell find help please hi hello hey thanks thank ' +
    'allow allowed keep keeps having rid remove removal ok possible available issue problem trouble near nearest local new old today tomorrow house home use used make made take theres see look anyone still ' +
    'not no yes any some much many more when whats wheres hows im ive id dont doesnt cant council fernley ask question someone something'
  )
    .split(' ')
    .map(stemOf),
);

interface Read<T extends Asked> {
  readonly asked: T;
  readonly stems: ReadonlySet<string>;
  readonly meaning: Float64Array;
  /** The share of its words whose meaning is known. */
  readonly known: number;
}

export interface Cluster<T extends Asked> {
  /** The one asked most, by which it is named. */
  readonly leader: T;
  /** All of them, the leader first, most often asked first. */
  readonly questions: readonly T[];
}

/** Most often asked first, all of its questions together. */
export async function cluster<T extends Asked>(asked: readonly T[]): Promise<readonly Cluster<T>[]> {
  const inOrder = asked.toSorted((one, other) => other.times - one.times || compare(one.key, other.key));
  const meaning = meaningModel(inOrder);
  const groups: { leader: Read<T>; questions: T[] }[] = [];
  const byStem = new Map<string, number[]>();
  for (const [nth, question] of inOrder.entries()) {
    if (nth % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const read = readOf(question, meaning);
    const at = nearest(read, groups, byStem);
    if (at !== undefined) {
      groups[at]?.questions.push(question);
      continue;
    }
    for (const stem of read.stems) {
      const known = byStem.get(stem);
      if (known) known.push(groups.length);
      else byStem.set(stem, [groups.length]);
    }
    groups.push({ leader: read, questions: [question] });
  }
  return groups
    .map(({ leader, questions }) => ({ leader: leader.asked, questions }))
    .sort((one, other) => timesOf(other) - timesOf(one) || compare(one.leader.key, other.leader.key));
}

export function timesOf({ questions }: Cluster<Asked>): number {
  return questions.reduce((sum, { times }) => sum + times, 0);
}

function nearest<T extends Asked>(
  read: Read<T>,
  groups: readonly { readonly leader: Read<T> }[],
  byStem: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const shared = new Map<number, number>();
  for (const stem of read.stems) {
    for (const at of (byStem.get(stem) ?? []).slice(0, MOST_BY_STEM))
      shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  let best: number | undefined;
  let most = ALIKE;
  const consider = (at: number, likeness: number) => {
    if (likeness < most || (likeness === most && best !== undefined && best < at)) return;
    best = at;
    most = likeness;
  };
  for (const [at, count] of shared) {
    const leader = groups[at]?.leader;
    if (leader) consider(at, likenessOf(read, leader, count));
  }
  if (best !== undefined) return best;
  most = SAME_MEANING;
  for (let at = 0; at < Math.min(MOST_BY_MEANING, groups.length); at += 1) {
    const leader = groups[at]?.leader;
    const known = read.known * (leader?.known ?? 0);
    if (leader && known >= SAME_MEANING) consider(at, known * cosine(read.meaning, leader.meaning));
  }
  return best;
}

function likenessOf(one: Read<Asked>, other: Read<Asked>, shared: number): number {
  const words = (2 * shared) / (one.stems.size + other.stems.size);
  // Of a word that WordNet does not have ("llamas") the meaning says nothing: the less it tells, the less it counts.
  const known = one.known * other.known;
  if (known === 0) return words;
  // However like in meaning, it would not do: most pairs end here.
  if (SHARED * words + (1 - SHARED) * known < ALIKE) return 0;
  return SHARED * words + (1 - SHARED) * known * Math.max(0, cosine(one.meaning, other.meaning));
}

function readOf<T extends Asked>(asked: T, model: MeaningModel): Read<T> {
  const tokens = tokensOf(asked);
  const stems = new Set(tokens.map(({ word }) => stemOf(word)).filter((stem) => !SMALL.has(stem)));
  // "What is it?" has nothing but small words; they are then all there is to go by.
  const all = stems.size > 0 ? stems : new Set(tokens.map(({ word }) => stemOf(word)));
  const about = tokens.filter(({ word }) => all.has(stemOf(word)));
  const known = [...all].filter((stem) => vectorOfStem(stem) !== undefined).length / Math.max(1, all.size);
  return { asked, stems: all, meaning: meaningOf(model, about), known };
}

function tokensOf({ words }: Asked) {
  return tokenise(fold(words)).slice(0, MOST_WORDS);
}

/** Words are weighed by how common they are among these questions; no direction is taken away. */
function meaningModel(asked: readonly Asked[]): MeaningModel {
  const counts = new Map<string, number>();
  for (const question of asked) {
    for (const stem of new Set(tokensOf(question).map(({ word }) => stemOf(word)))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const all = Math.max(1, asked.length);
  return {
    frequencies: new Map([...counts].map(([stem, count]) => [stem, count / all])),
    unknownFrequency: 0.5 / all,
    mean: new Float64Array(DIMENSIONS),
  };
}

/** Both are of length 1, or 0 where nothing is known of the words. */
function cosine(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
