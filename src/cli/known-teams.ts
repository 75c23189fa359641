import { ParleyError } from '../errors.ts';
import type { CommandContext } from './context.ts';

/** Whoever answers for a team that is not there would be given nobody. @throws ParleyError naming those there are */
export async function knownTeams({ environment }: CommandContext, named: readonly string[]): Promise<void> {
  if (named.length === 0) return;
  const { readSettings } = await import('../composition/settings.ts');
  const { desk } = await readSettings(await environment());
  const known = Object.keys(desk.teams);
  const unknown = named.find((team) => !known.includes(team));
  if (unknown === undefined) return;
  throw new ParleyError('malformed-request', `There is no team "${unknown}": ${known.join(', ')}.`);
}
