/** What a broadcast would do: whom it reaches, in what words, at what cost, and until when it takes. */
import { countReach, type Reach } from '../store/broadcast-reach.ts';
import type { Audience, UntoldReason } from '../store/broadcasts.ts';
import type { BroadcastPorts, Line } from './ports.ts';
import { type ProblemCharacter, problemCharacters, type Worded, type Written, worded } from './words.ts';

const A_DAY = 86_400_000;
/** Quiet hours are looked at so finely. */
const STEP_MS = 5 * 60_000;
/** Nobody plans further ahead than that. */
const MOST_STEPS = (60 * A_DAY) / STEP_MS;

export interface Planned extends Written {
  readonly subject: string;
  readonly audience: Audience;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

export interface Preview {
  readonly people: number;
  readonly reached: readonly { readonly channel: string; readonly people: number }[];
  readonly untold: Readonly<Partial<Record<UntoldReason, number>>>;
  readonly words: readonly Worded[];
  readonly problems: readonly ProblemCharacter[];
  /** Of all messages together; null where a channel in use has no price in council.yaml. */
  readonly pence: number | null;
  readonly seconds: number;
  /** When the last has left, quiet hours kept. */
  readonly doneBy: Date;
  /** The notice would end before everyone is told. */
  readonly tooSlow: boolean;
}

export function reachOf(
  { lines }: Pick<BroadcastPorts, 'lines'>,
  { subject, audience }: Pick<Planned, 'subject' | 'audience'>,
): Reach {
  return {
    subject,
    audience,
    channels: lines().map(({ name, limits }) => ({ name, withinHours: limits.answersWithinHours })),
  };
}

export async function preview(ports: BroadcastPorts, planned: Planned): Promise<Preview> {
  const now = ports.clock.now();
  const { reached, untold } = await countReach(ports.database.db, reachOf(ports, planned), now);
  const lines = ports.lines();
  const words = lines.map((line) => worded(ports, line, planned));
  const loads = lines.flatMap((line): Load[] => {
    const people = reached.find(({ channel }) => channel === line.name)?.people ?? 0;
    const parts = words.find(({ channel }) => channel === line.name)?.parts ?? 0;
    return people === 0 ? [] : [{ line, parts: people * parts }];
  });
  const seconds = Math.max(
    0,
    ...loads.map(({ line, parts }) => parts / (line.partsPerSecond ?? Number.POSITIVE_INFINITY)),
  );
  const begins = planned.startsAt && planned.startsAt > now ? planned.startsAt : now;
  const doneBy = doneAfter(begins, seconds, ports.isQuiet);
  return {
    people: reached.reduce((sum, { people }) => sum + people, 0),
    reached,
    untold,
    words,
    problems: problemCharacters(planned.sms),
    pence: costOf(loads),
    seconds: Math.ceil(seconds),
    doneBy,
    tooSlow: planned.endsAt !== null && doneBy > planned.endsAt,
  };
}

interface Load {
  readonly line: Line;
  readonly parts: number;
}

function costOf(loads: readonly Load[]): number | null {
  if (loads.some(({ line }) => line.pencePerPart === undefined)) return null;
  const pence = loads.reduce((sum, { line, parts }) => sum + parts * (line.pencePerPart ?? 0), 0);
  return Math.round(pence * 100) / 100;
}

/** The moment at which so many seconds of sending are over, none of them in quiet hours. */
function doneAfter(begins: Date, seconds: number, isQuiet: (at: Date) => boolean): Date {
  let at = begins.getTime();
  let left = seconds * 1000;
  for (let step = 0; left > 0 && step < MOST_STEPS; step += 1) {
    if (isQuiet(new Date(at))) {
      at += STEP_MS;
      continue;
    }
    const sent = Math.min(left, STEP_MS);
    at += sent;
    left -= sent;
  }
  return new Date(at);
}
