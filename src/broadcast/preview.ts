/** What a broadcast would do: whom it reaches, in what words, at what cost, and until when it takes. */
import { londonDay } from '../conversation/calendar/working-days.ts';
import { countReach } from '../store/broadcast-reach.ts';
import type { Audience, UntoldReason } from '../store/broadcasts.ts';
import { partsCounted } from '../store/sending-pace.ts';
import { doneAfter } from './done-after.ts';
import type { BroadcastPorts } from './ports.ts';
import { type ProblemCharacter, problemCharacters, type Worded, type Written, worded } from './words.ts';

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
  /** When the last has left, quiet hours and the day's money kept; null when that is not within two months. */
  readonly doneBy: Date | null;
  /** A day's money for texts does not reach: it goes on on the next. */
  readonly capped: boolean;
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
  const today = londonDay(now);
  const spent = { day: today, parts: await partsCounted(database.db, texts.line, today) };
  const begins = planned.startsAt && planned.startsAt > now ? planned.startsAt : now;
  const { doneBy, capped } = doneAfter(
    { begins, parts, perMessage: words.parts, spent },
    texts,
    ports.isQuiet,
  );
  return {
    people,
    untold,
    words,
    problems: problemCharacters(planned.sms),
    pence: Math.round(parts * texts.pencePerPart * 100) / 100,
    seconds: Math.ceil(parts / texts.partsPerSecond),
    doneBy,
    capped,
    off: ports.isOff(),
    tooSlow: planned.endsAt !== null && (doneBy === null || doneBy > planned.endsAt),
  };
}
