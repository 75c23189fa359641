/** What residents of the bench ask: phrases of all articles, each begun in so many ways that hardly two are the same. */
import { shippedTopics } from '../../src/composition/learn-shipped.ts';

const OPENINGS = [
  ...[
    '',
    'hi ',
    'hello, ',
    'quick question: ',
    'can you tell me ',
    'please ',
    'sorry to bother you, ',
    'morning. ',
  ],
  ...['hiya ', 'i was wondering ', 'could you help me, ', 'just checking, ', 'my neighbour asks ', 'ok so '],
];
/** Further apart than there are topics, so that neighbours ask about different things; of no length in common with any list. */
const STEP = 7919;

/** The question of that number, the same at every run. */
export async function readQuestions(): Promise<(number: number) => string> {
  const topics = await shippedTopics();
  const phrases = topics.flatMap(({ kind, phrases }) => (kind === 'answer' ? phrases : []));
  return (number) => {
    const at = number * STEP;
    const opening = OPENINGS[Math.floor(at / phrases.length) % OPENINGS.length] ?? '';
    return `${opening}${phrases[at % phrases.length]}`;
  };
}
