/**
 * Fetches the addresses of a postcode that a resident has just named, before their turn is taken: a turn makes no
 * network calls and reads our own tables, so what is fetched is put there. Only the postcode leaves; never the message.
 */
import { z } from 'zod';
import type { Clock } from '../../conversation/ports.ts';
import type { Database } from '../../store/database.ts';
import { keepLookedUp, needsLookingUp } from '../../store/looked-up-postcodes.ts';
import { findPostcodes } from '../../understanding/entities/postcode.ts';
import { fold } from '../../understanding/normalise.ts';
import type { AddressSource, SourcedAddress } from './address-source.ts';
import { calmCapitals } from './read-cells.ts';

/** The key `addresses:` of council.yaml. */
export const addressSettings = z.object({
  /** Days after which a postcode that was looked up outside is looked up again. */
  refreshDays: z.number().int().min(1).max(365).default(90),
  /** Shown under pages where addresses come from outside: its licence asks for it. */
  attribution: z.string().default(''),
});

export type AddressSettings = z.infer<typeof addressSettings>;

export interface LookUpParts {
  readonly source: AddressSource;
  readonly database: Database;
  readonly clock: Clock;
  readonly settings: AddressSettings;
  /** Told once each time the source stops answering, in words for operators. */
  readonly onProblem: (reason: string) => void;
  /** Told how each call went. */
  readonly answered?: (ok: boolean) => void;
}

const A_DAY = 24 * 60 * 60 * 1000;
/** After a failure residents are not kept waiting for a while, and after a refusal for longer. */
const PAUSE = { unavailable: 60_000, refused: 10 * 60_000 };
/** Postcodes in one message that are worth asking about: an old and a new home. */
const MOST = 2;

export class AddressLookUp {
  readonly #parts: LookUpParts;
  #pausedUntil = 0;

  constructor(parts: LookUpParts) {
    this.#parts = parts;
  }

  /** Resolves when our tables have what can be had for the postcodes in a message. Never throws. */
  async prepare(text: string): Promise<void> {
    const postcodes = findPostcodes(fold(text), text).map(({ value }) => value);
    try {
      for (const postcode of [...new Set(postcodes)].slice(0, MOST)) await this.#prepareOne(postcode);
    } catch {
      // The database's own failures are met, and told, by the turn that follows.
    }
  }

  async #prepareOne(postcode: string): Promise<void> {
    const { source, database, clock, settings, onProblem } = this.#parts;
    const now = clock.now();
    if (now.getTime() < this.#pausedUntil) return;
    const staleBefore = new Date(now.getTime() - settings.refreshDays * A_DAY);
    if (!(await needsLookingUp(database.db, postcode, staleBefore))) return;
    const answer = await source.atPostcode(postcode);
    this.#parts.answered?.(answer.kind === 'found');
    if (answer.kind === 'found') {
      await keepLookedUp(database, postcode, answer.addresses.map(calmed), now);
      return;
    }
    this.#pausedUntil = now.getTime() + PAUSE[answer.kind];
    onProblem(answer.reason);
  }
}

/** Sources write in capitals: `12A HARROW LANE`. */
function calmed(address: SourcedAddress): SourcedAddress {
  const calm = (text: string | null) => text && calmCapitals(text);
  const { number, subBuilding, locality, town } = address;
  return {
    ...address,
    street: calmCapitals(address.street),
    number: calm(number),
    subBuilding: calm(subBuilding),
    locality: calm(locality),
    town: calm(town),
  };
}
