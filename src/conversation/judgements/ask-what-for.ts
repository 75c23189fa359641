import type { Turn } from '../turn.ts';

/** With more words than this an address is not all that is said. */
const MOST_WORDS = 10;
const MOST_OFFERED = 3;

/** Some begin with their address. It is kept, and what we can do with one is offered. */
export async function askWhatFor(turn: Turn): Promise<boolean> {
  if (turn.current || !isBareAddress(turn)) return false;
  const options = [...turn.world.dialogs.values()]
    .filter(({ slots }) => Object.values(slots).some(({ memory }) => memory?.as === 'place'))
    .slice(0, MOST_OFFERED)
    .map(({ id }) => ({ kind: 'dialog' as const, id, label: turn.titleOf(id) }));
  if (options.length === 0) return false;
  turn.sayWords('what-for', {}, [...options.map(({ label }) => label), turn.words('none-of-these')]);
  turn.session.pending = { kind: 'clarify', text: turn.text, options };
  return true;
}

function isBareAddress({ text, understood, session }: Turn): boolean {
  const { entities, decision } = understood;
  if (session.pending && session.pending.kind !== 'offer-person') return false;
  const names = (kind: string) => entities.some((entity) => entity.kind === kind);
  const isAddress = names('postcode') || (names('house-number') && /\p{L}{3}/u.test(text));
  return isAddress && decision.kind !== 'clarify' && text.trim().split(/\s+/).length <= MOST_WORDS;
}
