/** A server on this machine that behaves as GOV.UK Pay documents, its failures included. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const API_KEY = 'api_test_0123456789abcdef';

/**
 * What happens to a request: an error before the deed, or the deed without its answer: `hang` keeps silent,
 * `cut` drops the connection, `garbled` answers what nobody can read.
 */
export type Mishap = Failure | 'hang' | 'cut' | 'garbled';

interface Failure {
  readonly status: number;
  readonly code?: string;
  readonly retryAfter?: number;
  readonly html?: true;
}

interface Payment {
  readonly payment_id: string;
  readonly body: Record<string, unknown> & { amount: number; reference: string };
  readonly key: string | undefined;
  state: { status: string; finished: boolean; code?: string; message?: string };
  visits: number;
  readonly refunds: { refund_id: string; amount: number; status: string; created_date: string }[];
  refundStatus: 'pending' | 'available' | 'unavailable';
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export class GovukPayServer {
  readonly payments = new Map<string, Payment>();
  readonly seen: Seen[] = [];
  /** Taken one after another; `undefined` lets a request through. */
  mishaps: (Mishap | undefined)[] = [];
  now: () => Date = () => new Date('2026-11-23T10:00:00.000Z');
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<GovukPayServer> {
    let pay: GovukPayServer | undefined;
    const server = createServer((request, response) => {
      pay?.take(request, response).catch(() => response.destroy());
    });
    pay = new GovukPayServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return pay;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  clear(): void {
    this.payments.clear();
    this.seen.length = 0;
    this.mishaps = [];
  }

  /** The resident pays, is declined, and so on. */
  become(id: string, status: string, code?: string): void {
    const payment = this.payments.get(id);
    if (payment === undefined) return;
    const finished = ['success', 'failed', 'cancelled', 'error'].includes(status);
    payment.state = { status, finished, ...(code && { code, message: 'words for developers' }) };
  }

  async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const { method = '', url = '', headers } = request;
    this.seen.push({ method, path: url, headers, body });
    const mishap = this.mishaps.shift();
    if (typeof mishap === 'object') return fail(response, mishap);
    const [status, answer] = this.#answer(method, new URL(url, this.url), headers, body);
    if (mishap === 'cut') return void response.destroy();
    if (mishap === 'hang') return;
    if (mishap === 'garbled') return void response.writeHead(status).end('<html>not what you asked for');
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(answer === undefined ? undefined : JSON.stringify(answer));
  }

  #answer(
    method: string,
    url: URL,
    headers: IncomingMessage['headers'],
    body: unknown,
  ): [number, object | undefined] {
    if (headers.authorization !== `Bearer ${API_KEY}`) {
      return [401, { description: 'Credentials are required to access this resource' }];
    }
    const [, , , id, more] = url.pathname.split('/');
    const payment = id === undefined ? undefined : this.payments.get(decodeURIComponent(id));
    const call = `${method} ${more ?? (id === undefined ? 'payments' : 'payment')}`;
    switch (call) {
      case 'POST payments':
        return this.#create(headers['idempotency-key'], body as Payment['body']);
      case 'GET payments':
        return [200, this.#search(url.searchParams.get('reference'))];
      case 'GET payment':
        return payment ? [200, this.#describe(payment, true)] : problem(404, 'P0200');
      case 'POST cancel':
        if (payment === undefined) return problem(404, 'P0500');
        if (payment.state.finished) return problem(400, 'P0501');
        this.become(payment.payment_id, 'cancelled', 'P0040');
        return [204, undefined];
      case 'POST refunds':
        return payment
          ? this.#refund(payment, body as { amount: number; refund_amount_available: number })
          : problem(404, 'P0600');
      case 'GET refunds':
        return [200, { payment_id: id, _embedded: { refunds: payment?.refunds ?? [] }, _links: {} }];
      default:
        return problem(404, 'P0200');
    }
  }

  #create(key: string | string[] | undefined, body: Payment['body']): [number, object] {
    for (const field of ['amount', 'reference', 'description', 'return_url']) {
      if (body[field] === undefined) return [422, { code: 'P0101', field, description: `Missing ${field}` }];
    }
    if (!Number.isInteger(body.amount) || body.amount < 1 || body.amount > 10_000_000) {
      return [422, { code: 'P0102', field: 'amount', description: 'Invalid attribute value: amount' }];
    }
    const earlier = [...this.payments.values()].find((payment) => key !== undefined && payment.key === key);
    if (earlier !== undefined) {
      const same = JSON.stringify(earlier.body) === JSON.stringify(body);
      return same ? [200, this.#describe(earlier, true)] : problem(409, 'P0191');
    }
    const payment: Payment = {
      payment_id: `hu20sqlact5260q2nanm0q8u${this.payments.size + 1}`,
      body,
      key: typeof key === 'string' ? key : undefined,
      state: { status: 'created', finished: false },
      visits: 0,
      refunds: [],
      refundStatus: 'available',
    };
    this.payments.set(payment.payment_id, payment);
    return [201, this.#describe(payment, true)];
  }

  #search(reference: string | null): object {
    const found = [...this.payments.values()].filter(({ body }) => body.reference === reference);
    const results = found.map((payment) => this.#describe(payment, false));
    return { total: results.length, count: results.length, page: 1, results, _links: { self: {} } };
  }

  #refund(
    payment: Payment,
    { amount, refund_amount_available }: { amount: number; refund_amount_available: number },
  ): [number, object] {
    const available = this.#available(payment);
    if (payment.state.status !== 'success' || payment.refundStatus !== 'available' || available === 0) {
      return problem(400, 'P0603');
    }
    if (refund_amount_available !== available) return problem(412, 'P0604');
    if (amount > available) return problem(400, 'P0602');
    const refund = {
      refund_id: `act4c33g40j3edfmi8jknab84${payment.refunds.length + 1}`,
      amount,
      status: 'submitted',
      created_date: this.now().toISOString(),
    };
    payment.refunds.push(refund);
    return [202, { ...refund, settlement_summary: {}, _links: {} }];
  }

  #available({ body, refunds }: Payment): number {
    return refunds.reduce(
      (left, { amount, status }) => left - (status === 'error' ? 0 : amount),
      body.amount,
    );
  }

  /** Each answer to a question about an unfinished payment brings a new address, good for one visit. */
  #describe(payment: Payment, withNext: boolean): object {
    const { payment_id, state, body } = payment;
    payment.visits += 1;
    const next = { href: `https://card.example/secure/${payment_id}-${payment.visits}`, method: 'GET' };
    const refundStatus = state.status === 'success' ? payment.refundStatus : 'unavailable';
    const available = state.status === 'success' ? this.#available(payment) : 0;
    return {
      ...body,
      payment_id,
      state,
      payment_provider: 'sandbox',
      created_date: '2026-11-23T10:00:00.000Z',
      refund_summary: {
        status: available === 0 && refundStatus === 'available' ? 'full' : refundStatus,
        amount_available: available,
        amount_submitted: body.amount - available,
      },
      settlement_summary: {},
      delayed_capture: false,
      moto: false,
      something_new: { they: ['thought', 'of'] },
      _links: {
        self: { href: `${this.url}/v1/payments/${payment_id}`, method: 'GET' },
        ...(withNext && !state.finished && { next_url: next }),
      },
    };
  }
}

function problem(status: number, code: string): [number, object] {
  return [status, { code, description: 'Words for developers' }];
}

function fail(response: ServerResponse, { status, code, retryAfter, html }: Failure): void {
  response.writeHead(status, {
    'Content-Type': html ? 'text/html' : 'application/json',
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
  });
  response.end(html ? '<h1>Bad gateway</h1>' : JSON.stringify({ code, description: 'Words for developers' }));
}
