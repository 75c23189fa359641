/**
 * News for advisors' screens: hints of what to fetch again, never what was said. A screen that reconnects
 * names the last news it had and gets what it missed, or is told to fetch everything.
 */
import { z } from 'zod';
import type { TurnResult } from '../conversation/ports.ts';
import { readSession } from '../conversation/session.ts';

const newsSchema = z.discriminatedUnion('kind', [
  /** Someone joined or left the queue, or was taken. */
  z.object({ kind: z.literal('queue') }),
  /** Something was said in the conversation. */
  z.object({ kind: z.literal('entries'), conversation: z.string() }),
  /** A note was written on the conversation. */
  z.object({ kind: z.literal('notes'), conversation: z.string() }),
  /** What became of a message that was sent to the resident. */
  z.object({ kind: z.literal('delivery'), conversation: z.string() }),
  /** Someone came to the desk, left it, or chose to be busy. */
  z.object({ kind: z.literal('presence') }),
  /** The resident is typing. */
  z.object({ kind: z.literal('typing'), conversation: z.string() }),
  /** Too much was missed to tell. */
  z.object({ kind: z.literal('everything') }),
]);

export type News = z.infer<typeof newsSchema>;

/** What a taken turn means for advisors' screens; nothing while no person is involved, but for how they were. */
export function newsOfTurn(conversation: string, { session, events }: TurnResult): readonly News[] {
  const moved = events.some(({ kind }) => kind === 'handover-requested' || kind === 'handover-left');
  const rated = events.some(({ kind }) => kind === 'handover-rated');
  const heard = moved || rated || readSession(session)?.handover !== undefined;
  return [
    ...(moved ? [{ kind: 'queue' } as const] : []),
    ...(heard ? [{ kind: 'entries', conversation } as const] : []),
  ];
}

export interface NewsItem {
  readonly id: string;
  readonly news: News;
}

/** Carries news to the newsrooms of other replicas, and brings theirs. One's own comes back by it too. */
export interface NewsLine {
  ring(hint: string): void;
  /** Without a hint, news of other replicas may have been lost. */
  listen(heard: (hint?: string) => void): void;
}

/** A screen away for longer than this much news fetches everything anyway. */
const KEPT = 500;

export class Newsroom {
  /** Tells the news of one process from that of the next, and one replica's from another's. */
  readonly #edition: string;
  readonly #items: NewsItem[] = [];
  readonly #readers = new Set<(item: NewsItem) => void>();
  readonly #line: NewsLine | undefined;
  #count = 0;

  /** Without a `line` the news stays in this process. */
  constructor(edition: string, line?: NewsLine) {
    this.#edition = edition;
    this.#line = line;
    line?.listen((hint) => this.#print(hint === undefined ? { kind: 'everything' } : readNews(hint)));
  }

  publish(news: News): void {
    if (this.#line) this.#line.ring(writeNews(news));
    else this.#print(news);
  }

  #print(news: News): void {
    this.#count += 1;
    const item = { id: this.#idOf(this.#count), news };
    // Typing is over by the time anyone reconnects.
    if (news.kind !== 'typing') {
      this.#items.push(item);
      if (this.#items.length > KEPT) this.#items.shift();
    }
    for (const read of this.#readers) read(item);
  }

  /** Calls back with all news from now on, until the returned function is called. */
  subscribe(read: (item: NewsItem) => void): () => void {
    this.#readers.add(read);
    return () => this.#readers.delete(read);
  }

  /** What came after the news of that id; one `everything` when that cannot be told. */
  since(lastId: string): readonly NewsItem[] {
    const [edition, number] = lastId.split('.');
    const last = Number(number);
    const oldest = this.#numberOf(this.#items[0]) ?? this.#count + 1;
    const known = edition === this.#edition && Number.isInteger(last) && last <= this.#count;
    const complete = this.#items.length < KEPT || last >= oldest - 1;
    if (known && complete) return this.#items.filter((item) => (this.#numberOf(item) ?? 0) > last);
    return [{ id: this.latestId, news: { kind: 'everything' } }];
  }

  /** Where a screen that starts now stands. */
  get latestId(): string {
    return this.#idOf(this.#count);
  }

  #idOf(count: number): string {
    return `${this.#edition}.${count}`;
  }

  #numberOf(item: NewsItem | undefined): number | undefined {
    return item && Number(item.id.split('.')[1]);
  }
}

/** `entries:4f0c…`, `queue`: no spaces, and no more than the console is told. */
function writeNews(news: News): string {
  return 'conversation' in news ? `${news.kind}:${news.conversation}` : news.kind;
}

/** A replica of another version may send news we do not know: then screens fetch everything. */
function readNews(hint: string): News {
  const [kind, conversation] = hint.split(':', 2);
  return newsSchema.safeParse({ kind, conversation }).data ?? { kind: 'everything' };
}
