/**
 * Every conversation that this page has opened, kept so that going back to one is instant, and so that after a
 * lost connection each goes on from the last thing it knew.
 */
import type { Conversation, Entry, Resumed } from '../wire-conversation.ts';

/** As many as one question to the server may name. */
const MOST_KNOWN = 100;

export class KnownConversations {
  readonly #known = new Map<string, Conversation>();
  readonly #watchers = new Set<() => void>();

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  get(id: string): Conversation | undefined {
    return this.#known.get(id);
  }

  /** Handovers with the sequence after which each wants to hear, those opened last first. */
  list(): readonly { readonly id: string; readonly after: number }[] {
    const ids = [...this.#known.keys()].reverse().slice(0, MOST_KNOWN);
    return ids.map((id) => ({ id, after: this.after(id) }));
  }

  /** The last entry that is known. */
  after(id: string): number {
    return this.#known.get(id)?.entries.at(-1)?.sequence ?? 0;
  }

  /** What was fetched, on top of what is known. */
  learn(id: string, fetched: Conversation): void {
    const entries = delivered(
      merged(this.#known.get(id)?.entries ?? [], fetched.entries),
      fetched.deliveries,
    );
    // Last in the map is what was opened last.
    this.#known.delete(id);
    this.#known.set(id, { ...fetched, entries });
    if (this.#known.size > MOST_KNOWN) this.#known.delete([...this.#known.keys()][0] ?? '');
    this.#tell();
  }

  resume({ conversations }: Resumed): void {
    for (const { id, handover, entries, notes, deliveries } of conversations) {
      const known = this.#known.get(id);
      if (!known) continue;
      const all = delivered(merged(known.entries, entries), deliveries);
      this.#known.set(id, { ...known, handover, notes, entries: all });
    }
    this.#tell();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

/** Every entry once, in the transcript's order, however often and in whatever order they came. */
function merged(known: readonly Entry[], fetched: readonly Entry[]): Entry[] {
  const bySequence = new Map([...known, ...fetched].map((entry) => [entry.sequence, entry]));
  return [...bySequence.values()].sort((a, b) => a.sequence - b.sequence);
}

/** How far each has come by now: an entry is fetched once, its delivery goes on. */
function delivered(entries: readonly Entry[], deliveries: Conversation['deliveries']): Entry[] {
  const latest = new Map(deliveries.map((one) => [one.sequence, one]));
  return entries.map((entry) => {
    const { status, deliveryReason } = latest.get(entry.sequence) ?? {};
    if (status === undefined) return entry;
    if (status === entry.delivery && deliveryReason === entry.deliveryReason) return entry;
    const { deliveryReason: before, ...rest } = entry;
    return { ...rest, delivery: status, ...(deliveryReason !== undefined && { deliveryReason }) };
  });
}
