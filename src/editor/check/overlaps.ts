/**
 * Who else claims a phrase: each is read by a model that has learnt every topic but the one it stands under. That model
 * depends on the other topics only, so it is learnt once for an article and phrases are read as fast as they are typed.
 */
import type { Learner } from '../../content/learner.ts';
import type { Topic } from '../../understanding/understanding.ts';

export interface Overlap {
  readonly phrase: string;
  /** The other topic. */
  readonly id: string;
  readonly title: string;
  /** How surely it would be given there without this item: a probability from 0 to 1. */
  readonly share: number;
}

/** From this on the other would answer at once: as `parley check` has it. */
const SURE = 0.6;
const MOST_TOLD = 40;
/** More phrases are told about one by one as they are put right. */
const MOST_READ = 400;

/** Surest first. `topics` are all of them, the item's own under `id` among them or not. @throws as the learner does */
export async function findOverlaps(
  learner: Pick<Learner, 'read'>,
  {
    id,
    phrases,
    topics,
  }: { readonly id: string; readonly phrases: readonly string[]; readonly topics: readonly Topic[] },
  now: Date,
): Promise<readonly Overlap[]> {
  const others = topics.filter((topic) => topic.id !== id);
  const read = [...new Set(phrases)].slice(0, MOST_READ);
  const titles = new Map(others.map((topic) => [topic.id, topic.title]));
  const readings = await learner.read(others, read, now);
  return readings
    .flatMap(({ likeliest }, at) =>
      likeliest && likeliest.share >= SURE
        ? [{ phrase: read[at] ?? '', title: titles.get(likeliest.id) ?? likeliest.id, ...likeliest }]
        : [],
    )
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_TOLD);
}
