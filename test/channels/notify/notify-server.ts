/** GOV.UK Notify's REST API on this machine, as its documentation has it, mishaps included. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jwtVerify } from 'jose';

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506';
const SECRET_KEY = '3d844edf-8d35-48ac-975b-e847b4f122b0';
export const API_KEY = `parley-${SERVICE}-${SECRET_KEY}`;
export const CALLBACK_TOKEN = 'a bearer token for tests';
export const TEXT_TEMPLATE = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
export const MAIL_TEMPLATE = '11111111-2a88-4f6e-b855-c550268ce08a';

/** What becomes of the next message; `kept` is whether Notify took it in all the same. */
export type Mishap =
  | { readonly kind: 'error'; readonly status: number; readonly error: string; readonly message?: string }
  | { readonly kind: 'reset' | 'silence' | 'garbage'; readonly kept: boolean };

interface TakenIn {
  readonly id: string;
  readonly type: 'sms' | 'email';
  readonly reference: string | undefined;
  readonly to: string;
  readonly template: string;
  readonly personalisation: Readonly<Record<string, string>>;
  /** Whichever sender or reply-to address was asked for. */
  readonly by: string | undefined;
}

export interface NotifyServer {
  readonly url: string;
  readonly sent: TakenIn[];
  /** `POST /v2/notifications/sms`… as they came. */
  readonly calls: string[];
  /** Met by the next messages, one each. */
  readonly mishaps: Mishap[];
  /** Keys that were revoked: nobody is let in. */
  revoked: boolean;
  close(): Promise<void>;
}

export async function startNotify(): Promise<NotifyServer> {
  const http = createServer();
  const notify: Omit<NotifyServer, 'url'> = {
    ...{ sent: [], calls: [], mishaps: [], revoked: false },
    close: async () => {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
  http.on('request', (request, response) => void answer(notify, request, response));
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  return Object.assign(notify, { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` });
}

type State = Omit<NotifyServer, 'url'>;

async function answer(notify: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://notify');
  const call = `${request.method} ${pathname}`;
  notify.calls.push(call);
  if (notify.revoked || !(await isLetIn(request))) {
    return fail(response, 403, 'AuthError', 'Invalid token: API key not found');
  }
  if (call === 'POST /v2/notifications/sms') return take(notify, 'sms', request, response);
  if (call === 'POST /v2/notifications/email') return take(notify, 'email', request, response);
  if (call === 'GET /v2/notifications') return list(notify, searchParams, response);
  return fail(response, 404, 'NoResultFound', 'Not found');
}

/** Whole seconds, which the client rounds up as well as down. */
const WITHIN = { maxTokenAge: '30s', clockTolerance: '1s' };

/** A token signed with the secret, by the service, within half a minute of now. */
async function isLetIn({ headers }: IncomingMessage): Promise<boolean> {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const key = new TextEncoder().encode(SECRET_KEY);
  return jwtVerify(token, key, { issuer: SERVICE, ...WITHIN, algorithms: ['HS256'] }).then(
    () => true,
    () => false,
  );
}

async function take(
  notify: State,
  type: 'sms' | 'email',
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let body = '';
  for await (const chunk of request) body += chunk;
  const asked = JSON.parse(body) as Record<string, string> & { personalisation: Record<string, string> };
  const mishap = notify.mishaps.shift();
  const to = (type === 'sms' ? asked.phone_number : asked.email_address) ?? '';
  const isReal = type === 'sms' ? /^\+\d{8,15}$/.test(to) : /^[^@\s]+@[^@\s]+$/.test(to);
  if (!isReal) {
    const field = type === 'sms' ? 'phone_number' : 'email_address';
    return fail(response, 400, 'ValidationError', `${field} is not valid`);
  }
  const keep = (): TakenIn => {
    const id = `740e5834-3a29-46b4-9a6f-${String(notify.sent.length).padStart(12, '0')}`;
    const { template_id: template = '', reference, personalisation } = asked;
    const by = asked.sms_sender_id ?? asked.email_reply_to_id;
    const kept = { id, type, reference, to, template, personalisation, by };
    notify.sent.push(kept);
    return kept;
  };
  if (mishap?.kind === 'error') return fail(response, mishap.status, mishap.error, mishap.message);
  if (mishap === undefined) return send(response, 201, { id: keep().id, reference: asked.reference });
  if (mishap.kept) keep();
  if (mishap.kind === 'reset') response.destroy();
  if (mishap.kind === 'garbage') response.writeHead(201, JSON_TYPE).end('{"id": "7');
}

function list({ sent }: State, query: URLSearchParams, response: ServerResponse): void {
  const notifications = sent
    .filter(
      ({ type, reference }) => type === query.get('template_type') && reference === query.get('reference'),
    )
    .map(({ id, type, reference, to }) => ({ id, type, reference, phone_number: to, status: 'sending' }));
  send(response, 200, { notifications, links: { current: '/v2/notifications' } });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

function fail(response: ServerResponse, status: number, error: string, message = 'No'): void {
  send(response, status, { status_code: status, errors: [{ error, message }] });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, JSON_TYPE).end(JSON.stringify(body));
}
