/** What a broadcast would do: whom it reaches, in what words, at what cost, and until when it takes. */
import { countReach } from '../store/broadcast-reach.ts';
import type { Audience, UntoldReason } from '../store/broadcasts.ts';
import type { BroadcastPorts } from './ports.ts';
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
  readonly untold: Readonly<Partial<Record<UntoldReason, number>>>;
  readonly words: Worded;
  readonly problems: readonly ProblemCharacter[];
  /** Of all texts together. */
  readonly pence: number;
  readonly seconds: number;
  /** When the last has left, quiet hours kept. */
  readonly doneBy: Date;
  /** Texts are switched off: nobody is told before they are on again. */
  readonly off: boolean;
  /** The notice would end before everyone is told. */
  readonly tooSlow: boolean;
}

export async function preview(ports: BroadcastPorts, planned: Planned): Promise<Preview> {
  const { clock, database, texts } = ports;
  const now = clock.now();
  const { people, untold } = await countReach(database.db, planned, now);
  const words = worded(ports, planned);
  const parts = people * words.parts;
  const seconds = parts / texts.partsPerSecond;
  const begins = planned.startsAt && planned.startsAt > now ? planned.startsAt : now;
  const doneBy = doneAfter(begins, seconds, ports.isQuiet);
  return {
    people,
    untold,
    words,
    problems: problemCharacters(planned.sms),
    pence: Math.round(parts * texts.pencePerPart * 100) / 100,
    seconds: Math.ceil(seconds),
    doneBy,
    off: ports.isOff(),
    tooSlow: planned.endsAt !== null && doneBy > planned.endsAt,
  };
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
