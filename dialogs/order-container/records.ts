/** What an order reads, and how it is kept: among all requests, its container as the asset. */
import type { PlaceLookup } from '../../src/conversation/slots/address.ts';
import { type NewPayment, type StartedPayment, startPayment } from '../../src/store/ask-payment.ts';
import {
  type ContainerRequest,
  containersAt,
  createForContainer,
  type OwnContainer,
  openForContainer,
} from '../../src/store/container-requests.ts';
import type { Queryable } from '../../src/store/database.ts';
import { findPremises, type Premises, placeLookup } from '../../src/store/premises.ts';
import type { NewRequest, Request } from '../../src/store/requests.ts';

export const ORDER_KIND = 'order-container';

export interface OrderContainerRecords extends PlaceLookup {
  premises(uprn: string): Promise<Premises | undefined>;
  containers(uprn: string): Promise<readonly OwnContainer[]>;
  /** `key` is the container's, see `containerKey`. */
  open(key: string): Promise<Request | undefined>;
  /** Keeps the order unless one is open for the container. */
  order(made: Omit<NewRequest, 'kind' | 'prefix'>, now: Date): Promise<ContainerRequest>;
  /** `subject` is the order's id. */
  pay(wanted: Omit<NewPayment, 'purpose'>, now: Date): Promise<StartedPayment>;
}

export function orderContainerRecords(db: Queryable): OrderContainerRecords {
  return {
    ...placeLookup(db),
    premises: (uprn) => findPremises(db, uprn),
    containers: (uprn) => containersAt(db, uprn),
    open: (key) => openForContainer(db, ORDER_KIND, key),
    order: (made, now) => createForContainer(db, { ...made, kind: ORDER_KIND, prefix: 'CO' }, now),
    pay: (wanted, now) => startPayment(db, { ...wanted, purpose: ORDER_KIND }, now),
  };
}
