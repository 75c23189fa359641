/** OS Places API on this machine, as its technical specification describes it, failures included. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const KEY = 'a key for tests only';

type DPA = Readonly<Record<string, unknown>>;

export interface OsPlacesServer {
  readonly url: string;
  /** Delivery points by postcode. */
  readonly places: Map<string, readonly DPA[]>;
  /** `FN3 2BD 0`: postcode and offset of each call. */
  readonly calls: string[];
  /** Answers of the next calls, one each. */
  readonly mishaps: (number | 'reset' | 'silence' | 'garbage' | 'moved')[];
  close(): void;
}

/** A delivery point in the API's own form. */
export function deliveryPoint(uprn: string, more: DPA = {}): DPA {
  return {
    UPRN: uprn,
    UDPRN: '1',
    ADDRESS: '14, HARROW LANE, FERNLEY, FN3 9ZZ',
    BUILDING_NUMBER: '14',
    THOROUGHFARE_NAME: 'HARROW LANE',
    POST_TOWN: 'FERNLEY',
    POSTCODE: 'FN3 9ZZ',
    RPC: '1',
    X_COORDINATE: 1,
    Y_COORDINATE: 2,
    STATUS: 'APPROVED',
    CLASSIFICATION_CODE: 'RD04',
    LOCAL_CUSTODIAN_CODE: 9999,
    LANGUAGE: 'EN',
    MATCH: 1,
    ...more,
  };
}

export async function startOsPlaces(): Promise<OsPlacesServer> {
  const state: Omit<OsPlacesServer, 'url' | 'close'> = { places: new Map(), calls: [], mishaps: [] };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://os');
    const postcode = url.searchParams.get('postcode') ?? '';
    const offset = Number(url.searchParams.get('offset') ?? 0);
    state.calls.push(`${postcode} ${offset}`);
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const mishap = state.mishaps.shift();
    if (mishap === 'reset') return request.socket.destroy();
    if (mishap === 'silence') return undefined;
    if (mishap === 'garbage') return response.end('<html>');
    if (mishap === 'moved') return response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    if (mishap !== undefined)
      return json(mishap, { error: { statuscode: mishap, message: 'As documented' } });
    if (request.headers.key !== KEY) return json(401, { fault: { faultstring: 'Invalid ApiKey' } });
    if (url.pathname !== '/postcode') return json(404, {});
    const all = state.places.get(postcode) ?? [];
    const results = all.slice(offset, offset + Number(url.searchParams.get('maxresults') ?? 100));
    const header = { uri: 'as asked', query: `postcode=${postcode}`, offset, totalresults: all.length };
    return json(200, { header, ...(results.length > 0 && { results: results.map((DPA) => ({ DPA })) }) });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { ...state, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
