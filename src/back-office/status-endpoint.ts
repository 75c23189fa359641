/** `POST /back-office/status`: a back office tells by a signed webhook how a request stands. See docs/back-office.md. */
import { z } from 'zod';
import type { Endpoint, WireRequest, WireResponse } from '../conversation/channel.ts';
import { ParleyError } from '../errors.ts';
import type { Database } from '../store/database.ts';
import { findByReference, REQUEST_STATUSES } from '../store/requests.ts';
import { isSigned } from './signature.ts';
import { takeStatus } from './take-status.ts';

export interface StatusEndpointParts {
  readonly database: Database;
  readonly clock: { now(): Date };
  /** Without one nobody can sign, so everything is refused. */
  readonly secret: string | undefined;
}

const LONGEST_NOTE = 600;

const statusSchema = z.object({
  /** Ours. */
  reference: z.string().min(1).max(40),
  status: z.enum(REQUEST_STATUSES),
  note: z.string().trim().max(LONGEST_NOTE).nullish(),
  dueOn: z.iso.date().nullish(),
});

export function statusEndpoint(parts: StatusEndpointParts): Endpoint {
  return { method: 'POST', path: '/back-office/status', handle: (request) => hear(parts, request) };
}

async function hear(parts: StatusEndpointParts, { headers, body }: WireRequest): Promise<WireResponse> {
  const { database, clock, secret } = parts;
  const now = clock.now();
  if (!secret || !isSigned(headers, body, secret, now)) throw new ParleyError('bad-signature');
  const news = statusSchema.safeParse(parsed(body));
  if (!news.success) return refuse(400, 'malformed-request', problemsOf(news.error));
  const { reference, status, note, dueOn } = news.data;
  const request = await findByReference(database.db, reference.toUpperCase());
  if (!request) return refuse(404, 'not-found', 'There is no request of that reference.');
  const taken = await takeStatus(database, {
    ...{ requestId: request.id, status, by: 'back-office', at: now },
    messageId: headers['webhook-id'] ?? '',
    ...(note && { note }),
    ...(dueOn && { dueOn }),
  });
  switch (taken.kind) {
    case 'changed':
    case 'unchanged':
    case 'repeated':
      return { status: 200, body: { reference: request.reference, result: taken.kind } };
    case 'reason-missing':
      return refuse(
        400,
        'reason-missing',
        'A request that cannot be done needs a note for the resident that says why.',
      );
    case 'not-allowed':
      return refuse(409, 'not-allowed-from', `A request that is ${taken.from} cannot become ${status}.`);
    case 'unknown':
      return refuse(404, 'not-found', 'There is no request of that reference.');
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Which fields are wrong, and what they should be; never what was sent. */
function problemsOf(error: z.ZodError): string {
  const fields = [...new Set(error.issues.map(({ path }) => path.join('.') || 'the body'))];
  return `Please check ${fields.join(', ')}. status is one of ${REQUEST_STATUSES.join(', ')}; dueOn is like 2026-12-31.`;
}

function refuse(status: number, code: string, message: string): WireResponse {
  return { status, body: { error: { code, message } } };
}
