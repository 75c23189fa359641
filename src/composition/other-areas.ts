/** Whose the places are that residents name: ours and our neighbours' by council.yaml, all others by a file of names. */
import { type NamesOfAreas, readOtherAreas } from '../content/other-areas.ts';
import type { OtherAreas } from '../conversation/world.ts';
import type { AreaList } from '../understanding/areas/area-names.ts';
import { OTHER_AREAS, type Settings } from './settings.ts';

/** What understanding finds, and what residents are told of it. */
export interface KnownAreas {
  readonly list: AreaList;
  readonly told: OtherAreas;
}

/** Undefined where the council tells nothing of areas. @throws ParleyError `settings-wrong` when the file cannot be read. */
export async function knownAreas({ council }: Pick<Settings, 'council'>): Promise<KnownAreas | undefined> {
  const { otherAreas } = council;
  return otherAreas && joined(otherAreas, await readOtherAreas(OTHER_AREAS));
}

function joined(
  { ours, neighbours }: NonNullable<Settings['council']['otherAreas']>,
  names: NamesOfAreas,
): KnownAreas {
  const byArea = new Map(neighbours.flatMap((one) => one.areas.map((area) => [area, one] as const)));
  return {
    list: { ...names, ours, places: [...byArea.keys(), ...names.places] },
    told: { us: ours[0], neighbours: byArea },
  };
}
