/**
 * After a restore: whoever was erased since the backup was made is there again, and nothing in it says who. What tells is a
 * list of the conversations that there were later, by their ids alone: whose are not in it have been erased, once what is
 * over by now has been let go of.
 */
import { type ErasePorts, erase } from './erase.ts';
import type { InTheWay } from './in-the-way.ts';

export interface ErasedAgain {
  readonly erased: number;
  /** What stands in the way of those that were not; once each. */
  readonly inTheWay: readonly InTheWay[];
}

/** Erases each of them as if they had asked now, with all that their contact leads to. */
export async function eraseAgain(
  ports: Omit<ErasePorts, 'id' | 'salt'> & { newId(): string },
  contacts: readonly string[],
): Promise<ErasedAgain> {
  let erased = 0;
  const inTheWay = new Set<InTheWay>();
  for (const contact of contacts) {
    const wanted = { contacts: [contact], references: [], alsoUnproven: false, joinedAt: ports.now };
    const done = await erase({ ...ports, id: ports.newId(), salt: ports.newId() }, wanted);
    if (done.kind === 'erased') erased += 1;
    if (done.kind === 'not-now') for (const why of done.why) inTheWay.add(why);
  }
  return { erased, inTheWay: [...inTheWay] };
}
