/** The council's rules for dumped rubbish. Pure: the day and the figures are passed in. */
import { addWorkingDays, type IsHoliday } from '../../src/conversation/calendar/working-days.ts';
import type { Hazard, Land } from './reading.ts';
import type { FlyTippingSettings } from './settings.ts';

/** Dumped on private land it is the owner's to clear (Environmental Protection Act 1990, s. 59). */
export function isOurs(land: Land | 'unsure' | undefined): boolean {
  return land !== 'private';
}

export function isHazard(hazards: readonly Hazard[]): boolean {
  return hazards.length > 0;
}

/** The day by which it is to be cleared (`YYYY-MM-DD`). A hazard or a blocked road comes first. */
export function clearBy(
  hazards: readonly Hazard[],
  today: string,
  { hazardDays, usualDays }: Pick<FlyTippingSettings, 'hazardDays' | 'usualDays'>,
  isHoliday: IsHoliday,
): string {
  return addWorkingDays(today, isHazard(hazards) ? hazardDays : usualDays, isHoliday);
}

/** The service category, which is its Open311 service code too. */
export function categoryOf(hazards: readonly Hazard[]): 'fly-tipping' | 'fly-tipping-hazard' {
  return isHazard(hazards) ? 'fly-tipping-hazard' : 'fly-tipping';
}
