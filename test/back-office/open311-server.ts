/** A council's other system that speaks Open311 GeoReport v2, as its standard documents it. */
import { type Call, MishapServer } from './mishap-server.ts';

export const OPEN311_KEY = 'our-key-with-them-0123456789';

interface Kept {
  readonly id: string;
  readonly form: Readonly<Record<string, string>>;
  readonly at: Date;
  status: string;
  notes: string;
}

export class Open311Server extends MishapServer {
  readonly kept: Kept[] = [];
  /** Gives a token first, and the id only when that is asked for. */
  givesTokens = false;
  /** Lists leave descriptions out. */
  hidesDescriptions = false;
  /** There are no lists at all. */
  hasNoList = false;

  constructor(now: () => Date) {
    super((call) => this.#answer(call, now()));
  }

  #answer(call: Call, now: Date): readonly [number, unknown] {
    const { method, url, body } = call;
    const [, what, id] = url.pathname.replace(/\.json$/, '').split('/');
    if (method === 'POST' && what === 'requests') return this.#create(new URLSearchParams(body), now);
    if (what === 'tokens') {
      const kept = this.kept.find((one) => `t-${one.id}` === id);
      return kept ? [200, [{ service_request_id: kept.id, token: id }]] : problem(404, 'token not found');
    }
    if (what === 'requests' && id !== undefined) {
      const kept = this.kept.find((one) => one.id === decodeURIComponent(id));
      return kept ? [200, [this.#describe(kept)]] : problem(404, 'service_request_id not found');
    }
    return this.hasNoList ? problem(404, 'not found') : [200, this.#list(url.searchParams)];
  }

  #create(form: URLSearchParams, now: Date): readonly [number, unknown] {
    if (form.get('api_key') !== OPEN311_KEY) return problem(403, 'Missing or invalid api_key');
    if (!form.get('service_code')) return problem(400, 'service_code was not provided');
    if (!form.get('address_string') && !(form.get('lat') && form.get('long'))) {
      return problem(400, 'a location is needed');
    }
    const id = String(100 + this.kept.length);
    this.kept.push({ id, form: Object.fromEntries(form), at: now, status: 'open', notes: '' });
    return [
      201,
      [this.givesTokens ? { token: `t-${id}` } : { service_request_id: Number(id), service_notice: null }],
    ];
  }

  #list(query: URLSearchParams): readonly object[] {
    const [from, to] = [query.get('start_date') ?? '', query.get('end_date') ?? ''].map(
      (text) => new Date(text),
    );
    return this.kept
      .filter(({ form }) => form.service_code === query.get('service_code'))
      .filter(({ at }) => from !== undefined && to !== undefined && at >= from && at <= to)
      .map((kept) => this.#describe(kept));
  }

  #describe({ id, form, status, notes }: Kept): object {
    return {
      service_request_id: id,
      status,
      status_notes: notes,
      description: this.hidesDescriptions ? null : form.description,
      something_new: { they: ['thought', 'of'] },
    };
  }
}

function problem(code: number, description: string): readonly [number, unknown] {
  return [code, [{ code, description }]];
}
