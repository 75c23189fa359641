/**
 * Fetches the addresses of a postcode that a resident has just named, before their turn is taken: a turn makes no
 * network calls and reads our own tables, so what is fetched is put there. Only the postcode leaves; never the message.
 */
import { z } from 'zod';
import type { Counter, Rate } from '../../conversation/outside/allowance.ts';
import type { Clock } from '../../conversation/ports.ts';
import type { Database } from '../../store/database.ts';
import { keepLookedUp, needsLookingUp } from '../../store/looked-up-postcodes.ts';
import { findPostcodes } from '../../understanding/entities/postcode.ts';
import { fold } from '../../understanding/normalise.ts';
import type { AddressSource, SourcedAddress } from './address-source.ts';
import { calmCapitals } from './read-cells.ts';

/** The key `addresses:` of council.yaml. */
export const addressSettings = z.strictObject({
  /** Days after which a postcode that was looked up outside is looked up again. */
  refreshDays: z.number().int().min(1).max(365).default(90),
  /** Areas and districts that are looked up (`FN`, `FN3`); any in the UK where none is named. */
  postcodes: z.array(z.string().regex(/^[A-Z]{1,2}(?:\d[A-Z\d]?)?$/, 'is not like FN or FN3')).default([]),
  /** Most look-ups in an hour, by all replicas together where there is Redis: the source counts them, too. */
  lookUpsPerHour: z.number().int().min(1).max(100_000).default(600),
  /** Shown under pages where addresses come from outside: its licence asks for it. */
  attribution: z.string().default(''),
});

export type AddressSettings = z.infer<typeof addressSettings>;

export interface LookUpParts {
  readonly source: AddressSource;
  readonly database: Database;
  readonly clock: Clock;
  readonly settings: AddressSettings;
  /** How often may be asked, of everybody and of one contact. */
  readonly meters: { readonly all: Counter; readonly contacts: Counter };
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

/** Of one contact: a talk about two homes and some mistyped postcodes, and again a while later. */
export const LOOK_UPS_OF_CONTACT: Rate = { burst: 6, perMinute: 0.5 };

/** Of everybody: a tenth at once, and what is left evenly, so that no hour has more in all than it may. */
export function lookUpsOfAll({ lookUpsPerHour }: Pick<AddressSettings, 'lookUpsPerHour'>): Rate {
  const burst = Math.max(1, Math.floor(lookUpsPerHour / 10));
  // One an hour is all burst; what never filled up again would be one for ever.
  return { burst, perMinute: Math.max(lookUpsPerHour - burst, 0.5) / 60 };
}

export class AddressLookUp {
  readonly #parts: LookUpParts;
  /** Messages whose postcodes are being looked up, by who wrote what. */
  readonly #preparing = new Map<string, Promise<void>>();
  /** Two who name one postcode at once have it looked up once. */
  readonly #underWay = new Map<string, Promise<void>>();
  #pausedUntil = 0;

  constructor(parts: LookUpParts) {
    this.#parts = parts;
  }

  /** Resolves when our tables have what can be had for the postcodes in a contact's message. Never throws. */
  prepare(text: string, contact: string): Promise<void> {
    const message = nameOf(text, contact);
    const preparing = this.#prepareAll(text, contact).finally(() => {
      // The same words may have come as another message since.
      if (this.#preparing.get(message) === preparing) this.#preparing.delete(message);
    });
    this.#preparing.set(message, preparing);
    return preparing;
  }

  /** What is under way for a contact's message that comes once more. Costs nothing. */
  underWay(text: string, contact: string): Promise<void> | undefined {
    return this.#preparing.get(nameOf(text, contact));
  }

  async #prepareAll(text: string, contact: string): Promise<void> {
    const named = findPostcodes(fold(text), text).map(({ value }) => value);
    const postcodes = [...new Set(named)].filter((postcode) => isWithin(postcode, this.#parts.settings));
    try {
      for (const postcode of postcodes.slice(0, MOST)) await this.#prepareOne(postcode, contact);
    } catch {
      // The database's own failures are met, and told, by the turn that follows.
    }
  }

  async #prepareOne(postcode: string, contact: string): Promise<void> {
    const { clock, meters } = this.#parts;
    const known = this.#underWay.get(postcode);
    if (known) return known;
    const now = clock.now();
    if (!(await this.#isWanted(postcode, now))) return;
    // Before others can join it: what one contact has spent is nobody else's answer.
    if ((await meters.contacts.take(contact)) > 0) return;
    await this.#askOnce(postcode, now);
  }

  /** Whether our tables need what is at a postcode, and it may be had. */
  async #isWanted(postcode: string, now: Date): Promise<boolean> {
    const { database, settings } = this.#parts;
    if (now.getTime() < this.#pausedUntil) return false;
    return needsLookingUp(database.db, postcode, new Date(now.getTime() - settings.refreshDays * A_DAY));
  }

  #askOnce(postcode: string, now: Date): Promise<void> {
    const known = this.#underWay.get(postcode);
    if (known) return known;
    const asking = this.#ask(postcode, now).finally(() => this.#underWay.delete(postcode));
    this.#underWay.set(postcode, asking);
    return asking;
  }

  async #ask(postcode: string, now: Date): Promise<void> {
    const { source, database, onProblem } = this.#parts;
    // Somebody else's may have ended while we asked whether this contact may.
    if (!(await this.#isWanted(postcode, now)) || !(await this.#mayAsk(now))) return;
    const answer = await source.atPostcode(postcode);
    this.#parts.answered?.(answer.kind === 'found');
    if (answer.kind === 'found') {
      await keepLookedUp(database, postcode, answer.addresses.map(calmed), now);
      return;
    }
    this.#pausedUntil = now.getTime() + PAUSE[answer.kind];
    onProblem(answer.reason);
  }

  /** Anybody can name postcodes, and each costs the council: all together have so many. */
  async #mayAsk(now: Date): Promise<boolean> {
    const { meters, onProblem } = this.#parts;
    const wait = await meters.all.take('all');
    if (wait === 0) return true;
    this.#pausedUntil = now.getTime() + Math.max(wait * 1000, PAUSE.unavailable);
    onProblem('more were asked for than `addresses: lookUpsPerHour` of council.yaml allows');
    return false;
  }
}

function nameOf(text: string, contact: string): string {
  return JSON.stringify([contact, text]);
}

/** Whether a postcode is in the areas and districts that are looked up: FN30 is not in FN3, and FNX none of FN's. */
function isWithin(postcode: string, { postcodes }: AddressSettings): boolean {
  const [district = ''] = postcode.split(' ');
  const area = /^[A-Z]+/.exec(district)?.[0];
  return postcodes.length === 0 || postcodes.some((one) => one === district || one === area);
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
