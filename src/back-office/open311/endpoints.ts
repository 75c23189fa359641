/** The council's side of Open311 GeoReport v2, under `/open311/v2`, in JSON and XML. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Endpoint, WireRequest, WireResponse } from '../../conversation/channel.ts';
import { Allowance } from '../../conversation/outside/allowance.ts';
import type { Database } from '../../store/database.ts';
import { makeRequest } from './make-request.ts';
import { showRequests } from './public-view.ts';
import { readQuestion, readReferences } from './read-question.ts';
import { readReport } from './read-report.ts';
import { definitionItem, serviceItem } from './services.ts';
import type { Open311ServiceSettings } from './settings.ts';
import { FORMATS, type Format, failed, listed, single } from './wire.ts';

export interface Open311Parts {
  readonly database: Database;
  readonly clock: { now(): Date };
  /** Unguessable ids. */
  readonly ids: { next(): string };
  readonly settings: Open311ServiceSettings;
  /** Who may make reports: names by key. */
  readonly keys: ReadonlyMap<string, string>;
  readonly council: string;
}

const ROOT = '/open311/v2';
const REQUESTS = { root: 'service_requests', item: 'request' };

type Answer = (request: WireRequest, format: Format) => Promise<WireResponse>;

export function open311Endpoints(parts: Open311Parts): readonly Endpoint[] {
  const { settings, clock } = parts;
  const perMinute = settings.readsPerMinute;
  const reads = new Allowance({ burst: perMinute, perMinute }, () => clock.now());
  const reports = new Allowance(
    { burst: settings.reportsPerMinute, perMinute: settings.reportsPerMinute },
    () => clock.now(),
  );
  const routes: readonly (readonly [Endpoint['method'], string, Answer])[] = [
    ['GET', '/services', async (_request, format) => services(parts, format)],
    ['GET', '/services/:code', async ({ params }, format) => definition(parts, params.code, format)],
    ['POST', '/requests', (request, format) => report(parts, reports, request, format)],
    ['GET', '/requests', (request, format) => requests(parts, request, format)],
    ['GET', '/requests/:id', ({ params }, format) => request(parts, params.id, format)],
  ];
  return FORMATS.flatMap((format) =>
    routes.map(([method, path, answer]) => ({
      method,
      path: `${ROOT}${path}.${format}`,
      async handle(asked: WireRequest) {
        const wait = reads.take(asked.remoteAddress);
        if (wait > 0) return tooMany(format, wait);
        const form = method === 'POST' ? formOf(asked) : new URLSearchParams(asked.query);
        return wrongJurisdiction(form, settings, format) ?? answer(asked, format);
      },
    })),
  );
}

function services({ settings }: Open311Parts, format: Format): WireResponse {
  return listed(format, { root: 'services', item: 'service' }, settings.services.map(serviceItem));
}

function definition({ settings }: Open311Parts, code: string | undefined, format: Format): WireResponse {
  const service = settings.services.find((each) => each.code === code);
  if (!service) return failed(format, 404, 'service_code was not found');
  return single(format, 'service_definition', definitionItem(service));
}

async function report(
  { database, clock, ids, settings, keys }: Open311Parts,
  reports: Allowance,
  asked: WireRequest,
  format: Format,
): Promise<WireResponse> {
  const form = formOf(asked);
  const client = clientOf(form.get('api_key') ?? asked.query.api_key ?? '', keys);
  if (client === undefined) return failed(format, 403, 'api_key is missing or not known');
  const wait = reports.take(client);
  if (wait > 0) return tooMany(format, wait);
  const read = readReport(form, settings.services);
  if (read.kind === 'wrong') return failed(format, 400, `${read.problems.join('; ')}.`);
  const id = idOf(client, asked.headers['idempotency-key']) ?? ids.next();
  const making = { id, client, textNews: settings.textNews };
  const made = await database.transaction((tx) => makeRequest(tx, read.report, making, clock.now()));
  const item = { service_request_id: made.reference, service_notice: null, account_id: null };
  return listed(format, REQUESTS, [item], 201);
}

async function requests(
  { database, clock, settings, council }: Open311Parts,
  { query }: WireRequest,
  format: Format,
): Promise<WireResponse> {
  const question = readQuestion(query, clock.now());
  if (question.kind === 'wrong') return failed(format, 400, question.problem);
  const items = await showRequests(database.db, settings.services, question.asked, council);
  return listed(format, REQUESTS, items);
}

async function request(
  { database, settings, council }: Open311Parts,
  id: string | undefined,
  format: Format,
): Promise<WireResponse> {
  const [reference] = readReferences(id ?? '');
  const asked = { references: reference === undefined ? [] : [reference] };
  const items = await showRequests(database.db, settings.services, asked, council);
  return items.length > 0
    ? listed(format, REQUESTS, items)
    : failed(format, 404, 'service_request_id was not found');
}

function formOf({ body }: WireRequest): URLSearchParams {
  return new URLSearchParams(body.toString('utf8'));
}

/** Where there is one, it may be left out, but not be another. */
function wrongJurisdiction(
  form: URLSearchParams,
  { jurisdiction }: Open311ServiceSettings,
  format: Format,
): WireResponse | undefined {
  const given = form.get('jurisdiction_id');
  if (!given || jurisdiction === undefined || given === jurisdiction) return undefined;
  return failed(format, 404, 'jurisdiction_id was not found');
}

/** Compares with every key in the same time, whatever was given. */
function clientOf(given: string, keys: ReadonlyMap<string, string>): string | undefined {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  const wanted = hash(given);
  return [...keys].filter(([key]) => timingSafeEqual(hash(key), wanted)).map(([, name]) => name)[0];
}

/** The standard has no idempotency key; a client that sends one all the same may try again without harm. */
function idOf(client: string, key: string | undefined): string | undefined {
  if (!key) return undefined;
  return `o-${createHash('sha256').update(`${client} ${key}`).digest('hex').slice(0, 40)}`;
}

function tooMany(format: Format, seconds: number): WireResponse {
  return failed(format, 429, 'That is a lot at once. Wait a minute and try again.', {
    'retry-after': String(seconds),
  });
}
