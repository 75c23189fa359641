import type { EntityOf } from '../../understanding/understanding.ts';
import { plainOf } from '../slots/plain-answer.ts';
import type { Turn } from '../turn.ts';

type Area = EntityOf<'area'>;

/**
 * What is asked of another council is not answered as if it were ours: "bins in Cardiff" hears that we are not they, how to
 * find them, and is asked whether it is about us after all. While a task is open a town is part of an answer.
 */
export async function tellOtherArea(turn: Turn): Promise<boolean> {
  const { world, session, current } = turn;
  const { otherAreas } = world;
  if (!otherAreas || current) return false;
  const area = turn.understood.entities.find((entity) => entity.kind === 'area');
  if (!area || !isForACouncil(turn, area)) return false;
  const { us } = otherAreas;
  const say = { text: wordsOf(turn, area, us), quickReplies: [turn.words('other-area-ours', { us })] };
  turn.emit({ kind: 'other-area', area: area.value });
  turn.say(say);
  session.misses = 0;
  session.otherArea = area.rest;
  // What is asked on next is about theirs, not about what we answered before.
  delete session.about;
  delete session.pending;
  return true;
}

/** Trains to Leeds and hotels in Blackpool are no council's: there we do not know, and say so as ever. */
function isForACouncil(turn: Turn, area: Area): boolean {
  if (/\bcouncils?\b/i.test(plainOf(area.text))) return true;
  const isTopic = (kind: string) => kind === 'dialog' || kind === 'answer' || kind === 'clarify';
  return isTopic(turn.understood.decision.kind) || isTopic(turn.read(area.rest).decision.kind);
}

/** A neighbour is named with how to reach it; for all others there is a page that finds any council. */
function wordsOf(turn: Turn, { value }: Area, us: string): string {
  const neighbour = turn.world.otherAreas?.neighbours.get(value);
  if (!neighbour) return turn.words('other-area', { area: value, us });
  const { name, phone, site } = neighbour;
  const key = phone === undefined ? 'site' : site === undefined ? 'phone' : 'phone-and-site';
  return turn.words(`other-area-${key}`, { name, us, phone: phone ?? '', site: site ?? '' });
}
