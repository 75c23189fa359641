/** A phrase typed word for word goes where it was put. */
import { describe, expect, it } from '@jest/globals';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import type { Topic } from '../../src/understanding/understanding.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
/** So many of the one's phrases are like the other's one that learning alone takes that one along. */
const JOINING = [
  'join the library',
  'joining the library',
  'how to join the library',
  'can we join the library',
];
const topic = (id: string, phrases: readonly string[], kind: Topic['kind'] = 'answer'): Topic => ({
  ...{ kind, id, phrases },
  title: `About ${id}`,
});
const decide = (topics: readonly Topic[], text: string) =>
  createUnderstanding({ topics }).understand(text, NOW).decision;

const TOPICS = [
  topic('library-join', JOINING),
  topic('reading-club', ['can i join the library', 'reading club dates', 'books to talk about together']),
  topic('parking', ['where can i park', 'car parks by the shops']),
];

describe('a phrase word for word', () => {
  it('goes to the topic it was put with, however many of another’s are like it', () => {
    expect(decide(TOPICS, 'Can I join the library?')).toMatchObject({ id: 'reading-club', score: 0.97 });
    expect(decide(TOPICS, 'can you join the library')).not.toMatchObject({ id: 'reading-club' });
  });

  it('settles nothing where two topics have it', () => {
    const both = [...TOPICS, topic('book-club', ['can i join the library', 'book club evenings'])];
    expect(decide(both, 'can i join the library')).not.toMatchObject({ score: 0.97 });
  });

  it('is not answered where it is one of what is for nobody here', () => {
    const elsewhere = topic('elsewhere', ['where can i park a boat', 'mend my boat'], 'elsewhere');
    expect(decide([...TOPICS, elsewhere], 'where can i park a boat')).toMatchObject({ kind: 'none' });
  });
});
