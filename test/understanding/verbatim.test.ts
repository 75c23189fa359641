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

  it('is found with the slips it was put with, which are otherwise mended', () => {
    const slips = [...TOPICS, topic('late-fines', ['join the libary', 'fines for late books'])];
    expect(decide(slips, 'join the libary')).toMatchObject({ id: 'late-fines' });
    expect(decide(slips, 'joining the libary')).toMatchObject({ id: 'library-join' });
  });

  it('is asked about where two or three topics have it, and tells none of them from the others', () => {
    const both = [...TOPICS, topic('book-club', ['can i join the library', 'book club evenings'])];
    const decision = decide(both, 'Can I join the library?');
    const meant = decision.kind === 'clarify' ? decision.options.map(({ id }) => id).sort() : [];
    expect(meant).toEqual(['book-club', 'reading-club']);
    const three = [...both, topic('chess-club', ['can i join the library', 'chess on mondays'])];
    const asked = decide(three, 'can i join the library');
    expect(asked.kind === 'clarify' && asked.options.map(({ id }) => id).sort()).toEqual([
      'book-club',
      'chess-club',
      'reading-club',
    ]);
    expect(decide(three, 'join the library now')).toMatchObject({ id: 'library-join' });
  });

  it('is learnt like any other where four topics have it', () => {
    const clubs = ['book', 'chess', 'film'].map((of) =>
      topic(`${of}-club`, ['can i join the library', `${of} club evenings`]),
    );
    const decision = decide([...TOPICS, ...clubs], 'can i join the library');
    const scores = decision.kind === 'clarify' ? decision.options.map(({ score }) => score) : [];
    // Shared by rule, each would have a sixth at least.
    expect(Math.min(...scores)).toBeLessThan(0.1);
  });

  it('is not answered where it is one of what is for nobody here', () => {
    const elsewhere = topic('elsewhere', ['where can i park a boat', 'mend my boat'], 'elsewhere');
    expect(decide([...TOPICS, elsewhere], 'where can i park a boat')).toMatchObject({ kind: 'none' });
  });
});
