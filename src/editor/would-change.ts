/** Before something is published: which of the questions that matter would go elsewhere. */
import { createHash } from 'node:crypto';
import type { Draft } from '../content/draft.ts';
import type { Learner } from '../content/learner.ts';
import type { Taken } from '../content/learning-thread.ts';
import type { Library } from '../content/library.ts';
import { type ContentExample, listExamples } from '../store/examples.ts';
import type { BrokenExample, EditorPorts } from './ports.ts';

/** Editors keep tens of them; beyond this it would be a test of another kind. */
export const MOST_EXAMPLES = 500;
/** Nobody reads more at once; how many there are is told. */
const MOST_LISTED = 200;

export interface ChangePorts extends Pick<EditorPorts, 'database' | 'clock'> {
  readonly learner: Pick<Learner, 'read'>;
  /** What is live. */
  library(): Library;
  /** What residents asked of late, the commonest first, personal data already replaced. */
  recentQuestions(): Promise<readonly AskedQuestion[]>;
}

interface AskedQuestion {
  readonly words: string;
  readonly times: number;
}

/** What a question goes to, as editors read it. */
interface Going extends Taken {
  readonly titles: readonly string[];
}

export interface WouldChange {
  /** How many recent questions were read, and how many of them would go elsewhere; the commonest are listed. */
  readonly looked: number;
  readonly changed: number;
  /** Those that go to this item both before and after, as often as they were asked: its new words are what they get. */
  readonly reworded: number;
  readonly questions: readonly (AskedQuestion & { readonly before: Going; readonly after: Going })[];
  readonly examples: readonly ExampleGoing[];
}

interface ExampleGoing extends BrokenExample {
  readonly before: Going;
  readonly after: Going;
  /** Whether it goes where it must. */
  readonly holds: boolean;
}

/** What would change if this were live. @throws ParleyError as the learner does */
export async function wouldChange(ports: ChangePorts, draft: Draft): Promise<WouldChange> {
  const examples = await listExamples(ports.database.db, MOST_EXAMPLES);
  const recent = await ports.recentQuestions();
  const live = ports.library();
  const drafted = live.withDrafts([draft]);
  const words = [...examples.map((example) => example.words), ...recent.map((question) => question.words)];
  const readings = await readByBoth(ports, live, drafted, words);
  const going = readings.map(({ before, after }) => ({
    before: named(before, live),
    after: named(after, drafted),
  }));
  const asked = recent.map((question, at) => ({ ...question, ...pairAt(going, examples.length + at) }));
  const questions = asked.filter(({ before, after }) => !isSame(before, after));
  const reworded = asked.filter(
    ({ before, after }) => isSame(before, after) && after.ids[0] === draft.id && after.kind !== 'choices',
  );
  return {
    looked: recent.length,
    changed: questions.length,
    reworded: reworded.reduce((sum, { times }) => sum + times, 0),
    questions: questions.slice(0, MOST_LISTED),
    examples: examples.map((example, at) => exampleGoing(example, pairAt(going, at), drafted)),
  };
}

/** The examples that hold now and would not hold any more. */
export async function brokenBy(ports: ChangePorts, draft: Draft): Promise<readonly BrokenExample[]> {
  const examples = await listExamples(ports.database.db, MOST_EXAMPLES);
  const live = ports.library();
  const drafted = live.withDrafts([draft]);
  if (examples.length === 0 || hashOf(live) === hashOf(drafted)) return [];
  const words = examples.map((example) => example.words);
  const readings = await readByBoth(ports, live, drafted, words);
  return examples.flatMap((example, at) => {
    const reading = readings[at];
    const breaks = reading && goesTo(reading.before, example.must) && !goesTo(reading.after, example.must);
    return breaks ? [brokenExample(example, live)] : [];
  });
}

/** What each of the words is taken for now, and would be with the draft. */
async function readByBoth(
  { learner, clock }: ChangePorts,
  live: Library,
  drafted: Library,
  words: readonly string[],
): Promise<readonly { readonly before: Taken; readonly after: Taken }[]> {
  const now = clock.now();
  const [before, after] = await Promise.all([
    learner.read(live.topics, words, now),
    learner.read(drafted.topics, words, now),
  ]);
  return before.map(({ taken }, at) => ({ before: taken, after: after[at]?.taken ?? taken }));
}

function hashOf({ topics }: Library): string {
  return createHash('sha256').update(JSON.stringify(topics)).digest('hex');
}

function exampleGoing(
  example: ContentExample,
  { before, after }: { readonly before: Going; readonly after: Going },
  library: Library,
): ExampleGoing {
  return { ...brokenExample(example, library), before, after, holds: goesTo(after, example.must) };
}

function brokenExample({ id, words, must }: ContentExample, library: Library): BrokenExample {
  return { id, words, must, mustTitle: library.title(must) ?? must };
}

/** Choices that it is among are not enough: it would have to be asked for twice. */
function goesTo({ kind, ids }: Taken, topic: string): boolean {
  return (kind === 'answer' || kind === 'dialog') && ids[0] === topic;
}

const NOWHERE: Going = { kind: 'nothing', ids: [], titles: [] };

function pairAt(pairs: readonly { readonly before: Going; readonly after: Going }[], at: number) {
  return pairs[at] ?? { before: NOWHERE, after: NOWHERE };
}

function named(taken: Taken, library: Library): Going {
  return { ...taken, titles: taken.ids.map((id) => library.title(id) ?? id) };
}

function isSame(one: Taken, other: Taken): boolean {
  return one.kind === other.kind && one.ids.join(' ') === other.ids.join(' ');
}
