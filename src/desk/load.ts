/** How busy the desk is, for supervisors: each team, each advisor, and the day so far. */
import { inLondon } from '../conversation/calendar/working-days.ts';
import { loadByTeam, tallySince } from '../store/handover-queue.ts';
import type { DeskPorts } from './ports.ts';
import { listColleagues } from './presence.ts';

export async function loadOf(desk: DeskPorts) {
  const { db } = desk.database;
  const now = desk.clock.now();
  const loads = new Map((await loadByTeam(db)).map((load) => [load.team, load]));
  const today = inLondon(now).startOf('day').toJSDate();
  const { medianWaitSeconds, ...tally } = await tallySince(db, today);
  return {
    now,
    teams: desk.teams.all.map(({ id, name, opening }) => {
      const { waiting = 0, active = 0, oldestRequestedAt } = loads.get(id) ?? {};
      const oldest = oldestRequestedAt ? new Date(oldestRequestedAt) : undefined;
      const longestWaitSeconds = oldest && Math.round((now.getTime() - oldest.getTime()) / 1000);
      return {
        id,
        name,
        open: opening.isOpen(now),
        waiting,
        active,
        oldestRequestedAt: oldest,
        longestWaitSeconds,
      };
    }),
    advisors: await listColleagues(desk),
    today: { ...tally, ...(medianWaitSeconds !== null && { medianWaitSeconds }) },
  };
}
