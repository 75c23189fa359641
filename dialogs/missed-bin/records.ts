/** What a missed bin reads, and how it is kept: among all requests, its container as the asset. */
import type { PlaceLookup } from '../../src/conversation/slots/address.ts';
import { type Collection, collectionsFor } from '../../src/store/collections.ts';
import {
  type ContainerRequest,
  containersAt,
  createForContainer,
  type OwnContainer,
  openForContainer,
  requestedBefore,
} from '../../src/store/container-requests.ts';
import { type CrewException, crewExceptionsFor } from '../../src/store/crew-exceptions.ts';
import type { Queryable } from '../../src/store/database.ts';
import { findPremises, type Premises, placeLookup } from '../../src/store/premises.ts';
import {
  followRequest,
  type NewRequest,
  type Request,
  type UpdatesContact,
} from '../../src/store/requests.ts';

const KIND = 'missed-bin';

export interface MissedBinRecords extends PlaceLookup {
  premises(uprn: string): Promise<Premises | undefined>;
  containers(uprn: string): Promise<readonly OwnContainer[]>;
  /** Days as `YYYY-MM-DD`, both included. */
  collections(uprn: string, from: string, to: string): Promise<readonly Collection[]>;
  exceptions(uprn: string, from: string, now: Date): Promise<readonly CrewException[]>;
  /** `key` is the container's, see `containerKey`. */
  open(key: string): Promise<Request | undefined>;
  reportedBefore(key: string): Promise<readonly Date[]>;
  /** Keeps the report unless one is open for the container. */
  report(made: Omit<NewRequest, 'kind' | 'prefix'>, now: Date): Promise<ContainerRequest>;
  /** Undefined when the report has been closed meanwhile. */
  follow(id: string, contact: UpdatesContact, now: Date): Promise<Request | undefined>;
}

export function missedBinRecords(db: Queryable): MissedBinRecords {
  return {
    ...placeLookup(db),
    premises: (uprn) => findPremises(db, uprn),
    containers: (uprn) => containersAt(db, uprn),
    collections: (uprn, from, to) => collectionsFor(db, uprn, from, to),
    exceptions: (uprn, from, now) => crewExceptionsFor(db, uprn, from, now),
    open: (key) => openForContainer(db, KIND, key),
    reportedBefore: (key) => requestedBefore(db, KIND, key),
    report: (made, now) => createForContainer(db, { ...made, kind: KIND, prefix: 'MB' }, now),
    follow: (id, contact, now) => followRequest(db, id, contact, now),
  };
}
