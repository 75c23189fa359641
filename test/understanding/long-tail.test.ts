import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/understanding/normalise.ts';
import { createLongTail } from '../../src/understanding/retrieval/long-tail.ts';
import { createPassageSearch, indexPassages } from '../../src/understanding/retrieval/passage-index.ts';
import { passagesOf } from '../../src/understanding/retrieval/passages.ts';
import { tokenise } from '../../src/understanding/tokens.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import type { Topic } from '../../src/understanding/understanding.ts';
import { NOW, TOPICS } from './topics.ts';

const BODIES: Readonly<Record<string, string>> = {
  'council-tax-pay': `The easiest way to pay is by direct debit.

**Ways to pay**
- **Cash:** take your bill to a Post Office.
- **Bank transfer:** our bank details are on your bill.

Changed banks? Tell us 10 days before.`,
  'library-opening': `Libraries open from 9am.

The Lambwick branch lends telescopes and ukuleles to members for three weeks.`,
};
const topics: readonly Topic[] = TOPICS.map((topic) => ({ ...topic, body: BODIES[topic.id] ?? '' }));

describe('passages', () => {
  it('are paragraphs, and items with what introduces them', () => {
    expect(passagesOf(BODIES['council-tax-pay'] ?? '').map(({ text }) => text)).toEqual([
      'The easiest way to pay is by direct debit.',
      '**Ways to pay**\n- **Cash:** take your bill to a Post Office.',
      '**Ways to pay**\n- **Bank transfer:** our bank details are on your bill.',
      'Changed banks? Tell us 10 days before.',
    ]);
  });

  it.each(['', '\n\n', '- ', '**', '#'])('read anything: %j', (text) => {
    expect(Array.isArray(passagesOf(text))).toBe(true);
  });

  it('are found by what they say, best first', () => {
    const [best] = createPassageSearch(indexPassages(topics)).find(tokenise(fold('cash at the post office')));
    expect(best?.text).toContain('Post Office');
    expect(best?.covered).toBe(1);
    expect(topics[best?.topic ?? -1]?.id).toBe('council-tax-pay');
  });
});

describe('a question that no phrase covers', () => {
  const longTail = createLongTail(topics, indexPassages(topics));
  const answer = (text: string) => longTail.answer(tokenise(fold(text)), []);

  it('gets the paragraph that answers it, with its article', () => {
    expect(answer('can members lend telescopes and ukuleles')).toMatchObject({
      kind: 'answer',
      id: 'library-opening',
      passage: expect.stringContaining('telescopes'),
    });
  });

  it('needs less of a paragraph when the classifier thinks of its article too', () => {
    const tokens = tokenise(fold('do you lend ukuleles'));
    expect(longTail.answer(tokens, [])).toBeUndefined();
    const candidates = [{ kind: 'answer', id: 'library-opening', score: 0.2 } as const];
    expect(longTail.answer(tokens, candidates)).toMatchObject({ id: 'library-opening' });
  });

  it.each(['do you sell telescopes on the moon', 'ukulele', 'three weeks', 'tell me a joke about cash', ''])(
    'is honestly not known when a paragraph only shares a word: %s',
    (text) => expect(answer(text)).toBeUndefined(),
  );

  it('may be a title, typed nearly as it stands', () => {
    expect(answer('libary opening times')).toMatchObject({ kind: 'answer', id: 'library-opening' });
    expect(answer('opening')).toBeUndefined();
  });

  it('leaves a question that a phrase covers to the whole article', () => {
    const { decision } = createUnderstanding({ topics }).understand('how do i pay council tax online', NOW);
    expect(decision).toMatchObject({ kind: 'answer', id: 'council-tax-pay' });
    expect(decision).not.toHaveProperty('passage');
  });
});
