/** What tip permits read and keep; written in the turn's transaction. */
import { and, inArray, like } from 'drizzle-orm';
import type { PlaceLookup } from '../../src/conversation/slots/address.ts';
import { readRegistration } from '../../src/conversation/slots/vehicle-registration.ts';
import type { Queryable } from '../../src/store/database.ts';
import { findPremises, type Premises, placeLookup, premises } from '../../src/store/premises.ts';
import { createRequest, setStatus } from '../../src/store/requests.ts';
import {
  householdPermits,
  insertPermit,
  type NewTipPermit,
  readPermitCode,
  type TipPermit,
  temporaryPermit,
  updatePermit,
  visitsBetween,
} from '../../src/store/tip-permits.ts';

/** A permit to be made; its code is given when it is. */
type PermitToMake = Omit<NewTipPermit, 'code' | 'conversationId'> & {
  readonly conversationId: string;
  readonly place: string;
  readonly postcode: string | null;
};

export interface TipPermitRecords extends PlaceLookup {
  premises(uprn: string): Promise<Premises | undefined>;
  /** Those of the addresses that are businesses. */
  businesses(uprns: readonly string[]): Promise<ReadonlySet<string>>;
  /** The households' standard permits, run out or not. */
  permits(uprns: readonly string[]): Promise<readonly TipPermit[]>;
  temporary(uprn: string, today: string): Promise<TipPermit | undefined>;
  /** Visits of the household since that moment. */
  used(uprn: string, since: Date, now: Date): Promise<number>;
  /** Whether what was said is the permit's code or the mark of its vehicle. */
  proves(permitId: string, uprn: string, said: string): Promise<boolean>;
  /** Makes a permit. Undefined when the household has got one in the meantime. */
  make(permit: PermitToMake, now: Date): Promise<{ readonly code: string } | undefined>;
  /** Lets the permit's place be taken by another. */
  end(id: string, now: Date): Promise<void>;
  change(id: string, change: Partial<Omit<TipPermit, 'id'>>, now: Date): Promise<void>;
}

export function tipPermitRecords(db: Queryable): TipPermitRecords {
  return {
    ...placeLookup(db),
    premises: (uprn) => findPremises(db, uprn),
    businesses: (uprns) => businesses(db, uprns),
    permits: (uprns) => householdPermits(db, uprns),
    temporary: (uprn, today) => temporaryPermit(db, uprn, today),
    used: async (uprn, since, now) => (await visitsBetween(db, uprn, since, now)).length,
    proves: (permitId, uprn, said) => proves(db, permitId, uprn, said),
    make: (permit, now) => make(db, permit, now),
    end: (id, now) => updatePermit(db, id, { endedAt: now }, now),
    change: (id, change, now) => updatePermit(db, id, change, now),
  };
}

async function businesses(db: Queryable, uprns: readonly string[]): Promise<ReadonlySet<string>> {
  if (uprns.length === 0) return new Set();
  const found = await db
    .select({ uprn: premises.uprn })
    .from(premises)
    .where(and(inArray(premises.uprn, [...uprns]), like(premises.classification, 'C%')));
  return new Set(found.map(({ uprn }) => uprn));
}

async function proves(db: Queryable, permitId: string, uprn: string, said: string): Promise<boolean> {
  const permit = (await householdPermits(db, [uprn])).find(({ id }) => id === permitId);
  if (!permit) return false;
  return permit.code === readPermitCode(said) || permit.registration === readRegistration(said)?.mark;
}

async function make(
  db: Queryable,
  { place, postcode, ...permit }: PermitToMake,
  now: Date,
): Promise<{ readonly code: string } | undefined> {
  if (permit.kind === 'standard' && (await householdPermits(db, [permit.uprn])).length > 0) return undefined;
  const { reference } = await createRequest(
    db,
    {
      id: permit.id,
      prefix: 'TP',
      kind: 'tip-permit',
      category: permit.kind === 'standard' ? 'tip-permit' : 'tip-permit-temporary',
      priority: 'normal',
      conversationId: permit.conversationId,
      updates: { channel: permit.channel, contact: permit.contact },
      anonymous: false,
      where: { place, uprn: permit.uprn, ...(postcode !== null && { postcode }) },
      details: { vehicle: permit.vehicle, startsOn: permit.startsOn, expiresOn: permit.expiresOn },
    },
    now,
  );
  if (!(await insertPermit(db, { ...permit, code: reference }, now))) {
    await setStatus(db, permit.id, { status: 'duplicate', by: 'parley', at: now });
    return undefined;
  }
  await setStatus(db, permit.id, { status: 'done', by: 'parley', at: now });
  return { code: reference };
}
