/** Where moves are kept: among all requests, for the revenues team. Nothing of any account is read. */
import type { PlaceLookup } from '../../src/conversation/slots/address.ts';
import type { Queryable } from '../../src/store/database.ts';
import { coversDistrict, searchStreets } from '../../src/store/premises.ts';
import { uprnOf } from '../../src/store/report-places.ts';
import { createRequest, type NewRequest, type Request } from '../../src/store/requests.ts';

export interface CouncilTaxMoveRecords extends Pick<PlaceLookup, 'coversDistrict' | 'findByStreet'> {
  /** The premises with this number at this postcode; undefined unless exactly one is meant. */
  uprnOf(address: { readonly number?: string; readonly postcode?: string }): Promise<string | undefined>;
  /** Keeps the move; the same id twice is one. */
  create(move: Omit<NewRequest, 'kind' | 'prefix'>, now: Date): Promise<Request>;
}

export function councilTaxMoveRecords(db: Queryable): CouncilTaxMoveRecords {
  return {
    coversDistrict: (district) => coversDistrict(db, district),
    findByStreet: (words) => searchStreets(db, words),
    uprnOf: (address) => uprnOf(db, address),
    create: (move, now) => createRequest(db, { ...move, kind: 'council-tax-move', prefix: 'CT' }, now),
  };
}
