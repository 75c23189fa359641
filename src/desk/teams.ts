/** Teams of advisors: which answers for what, and when. Pure: `now` is passed in. */
import type { CallBackWindow } from '../conversation/calendar/call-back-window.ts';
import { type DeskOpening, deskOpening } from './opening-hours.ts';
import { type DeskSettings, GENERAL } from './settings.ts';

type Openings = Pick<DeskOpening, 'isOpen' | 'next'>;

interface Team {
  readonly id: string;
  readonly name: string;
  readonly opening: DeskOpening;
}

export interface Teams {
  readonly all: readonly Team[];
  /** The team of an id; `general` for one that council.yaml no longer has. */
  named(id: string): Team;
  /** Which team answers for the first of these topics. */
  of(topics: readonly string[]): string;
  /** Who answers now: the team itself, or `general` while that team is shut and `general` is not. */
  answering(id: string, now: Date): string;
  /** From how many waits, and how recent, residents are told how long it takes. */
  readonly waits: { readonly known: number; readonly withinMinutes: number };
  /** When residents with something for that team find somebody. */
  openingOf(id: string): Openings;
  /** When that team may ring back. */
  callBackWindows(id: string, now: Date): readonly CallBackWindow[];
}

/** Makes the teams that council.yaml sets; a team without hours of its own has the desk's. */
export function deskTeams(settings: DeskSettings): Teams {
  const all = Object.entries(settings.teams).map(([id, team]): Team => {
    const { name, hours = settings.hours, exceptions = settings.exceptions } = team;
    const { closedOnBankHolidays = settings.closedOnBankHolidays } = team;
    return {
      id,
      name,
      opening: deskOpening({ hours, exceptions, closedOnBankHolidays }, settings.callBacks),
    };
  });
  const byId = new Map(all.map((team) => [team.id, team]));
  const general = byId.get(GENERAL);
  if (!general) throw new Error('there is no general team');
  const ownerOf = new Map(
    Object.entries(settings.teams).flatMap(([id, { topics }]) => topics.map((topic) => [topic, id] as const)),
  );
  const named = (id: string) => byId.get(id) ?? general;
  const answering = (id: string, now: Date) =>
    !named(id).opening.isOpen(now) && general.opening.isOpen(now) ? GENERAL : named(id).id;
  return {
    all,
    named,
    waits: { known: settings.waitsKnown, withinMinutes: settings.waitsWithinMinutes },
    of: ([topic = '']) => ownerOf.get(topic) ?? GENERAL,
    answering,
    callBackWindows: (id, now) => named(id).opening.callBackWindows(now),
    openingOf: (id) => eitherOpen(named(id).opening, general.opening),
  };
}

/** Open while either is. */
function eitherOpen(one: DeskOpening, other: DeskOpening): Openings {
  return {
    isOpen: (now) => one.isOpen(now) || other.isOpen(now),
    next(now) {
      const next = [one.next(now), other.next(now)].filter((opening) => opening !== undefined);
      return next.sort((a, b) => a.at.getTime() - b.at.getTime())[0];
    },
  };
}
