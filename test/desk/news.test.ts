import { describe, expect, it } from '@jest/globals';
import { newSession } from '../../src/conversation/session.ts';
import { type NewsItem, Newsroom, newsOfTurn } from '../../src/desk/news.ts';

describe('a newsroom', () => {
  it('tells its readers until they go', () => {
    const room = new Newsroom('a');
    const read: NewsItem[] = [];
    const stop = room.subscribe((item) => read.push(item));
    room.publish({ kind: 'queue' });
    stop();
    room.publish({ kind: 'queue' });
    expect(read).toEqual([{ id: 'a.1', news: { kind: 'queue' } }]);
  });

  it('gives a reader who comes back what was missed, but no typing', () => {
    const room = new Newsroom('a');
    room.publish({ kind: 'queue' });
    const before = room.latestId;
    room.publish({ kind: 'typing', conversation: 'c1' });
    room.publish({ kind: 'entries', conversation: 'c1' });
    expect(room.since(before)).toEqual([{ id: 'a.3', news: { kind: 'entries', conversation: 'c1' } }]);
    expect(room.since(room.latestId)).toEqual([]);
  });

  it.each(['b.1', 'a.99', 'a.x', 'nonsense', ''])('tells a reader of %j to fetch everything', (lastId) => {
    const room = new Newsroom('a');
    room.publish({ kind: 'queue' });
    expect(room.since(lastId)).toEqual([{ id: 'a.1', news: { kind: 'everything' } }]);
  });

  it('tells a reader who was away for too much to fetch everything', () => {
    const room = new Newsroom('a');
    for (let count = 0; count < 501; count += 1) room.publish({ kind: 'queue' });
    expect(room.since('a.1')).toHaveLength(500);
    expect(room.since('a.0')).toEqual([{ id: 'a.501', news: { kind: 'everything' } }]);
  });
});

describe('newsrooms on one line', () => {
  it('tell each other, and to fetch everything when something may be lost or cannot be read', () => {
    const ears: ((hint?: string) => void)[] = [];
    const ring = (hint?: string) => {
      for (const hear of ears) hear(hint);
    };
    const line = { ring, listen: (heard: (hint?: string) => void) => void ears.push(heard) };
    const [one, other] = [new Newsroom('a', line), new Newsroom('b', line)];
    const read: NewsItem[] = [];
    other.subscribe((item) => read.push(item));
    one.publish({ kind: 'entries', conversation: 'c1' });
    one.publish({ kind: 'queue' });
    ring();
    ring('news:of:tomorrow');
    expect(read).toEqual([
      { id: 'b.1', news: { kind: 'entries', conversation: 'c1' } },
      { id: 'b.2', news: { kind: 'queue' } },
      { id: 'b.3', news: { kind: 'everything' } },
      { id: 'b.4', news: { kind: 'everything' } },
    ]);
    expect(one.since('a.0')).toHaveLength(4);
  });
});

describe('the news of a turn', () => {
  const turn = { says: [], deliver: false };
  const waiting = { ...newSession(), handover: { id: 'h', state: 'waiting' } };

  it('is none while no person is involved', () => {
    expect(newsOfTurn('c', { ...turn, session: newSession(), events: [] })).toEqual([]);
  });

  it('is what was said once one is', () => {
    expect(newsOfTurn('c', { ...turn, session: waiting, events: [] })).toEqual([
      { kind: 'entries', conversation: 'c' },
    ]);
  });

  it('is the queue too when someone joins or leaves it', () => {
    const both = [{ kind: 'queue' }, { kind: 'entries', conversation: 'c' }];
    const joined = {
      ...turn,
      session: waiting,
      events: [{ kind: 'handover-requested', handover: 'h' }],
    } as const;
    const left = {
      ...turn,
      session: newSession(),
      events: [{ kind: 'handover-left', handover: 'h' }],
    } as const;
    expect(newsOfTurn('c', joined)).toEqual(both);
    expect(newsOfTurn('c', left)).toEqual(both);
  });

  it('is how it was, once they have told', () => {
    const events = [{ kind: 'handover-rated', handover: 'h' }] as const;
    const rated = newsOfTurn('c', { ...turn, session: newSession(), events });
    expect(rated).toEqual([{ kind: 'entries', conversation: 'c' }]);
  });
});
