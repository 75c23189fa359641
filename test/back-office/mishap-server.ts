/** An HTTP server on this machine that does what it is asked, and has mishaps when a test wants them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What happens to a request: an error or a cut connection before the deed, or the deed without its answer:
 * `hang` keeps silent, `cut` drops the connection, `garbled` answers what nobody can read.
 */
export type Mishap =
  | { readonly status: number; readonly retryAfter?: number }
  | 'cut-before'
  | 'hang'
  | 'cut'
  | 'garbled';

export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export type Deed = (call: Call) => readonly [status: number, body: unknown];

export class MishapServer {
  readonly calls: Call[] = [];
  /** One for each request to come; nothing goes wrong once they are used up. */
  readonly mishaps: (Mishap | undefined)[] = [];
  readonly #deed: Deed;
  readonly #server: Server;
  #port = 0;

  constructor(deed: Deed) {
    this.#deed = deed;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const call: Call = {
      method: request.method ?? '',
      url: new URL(request.url ?? '/', this.url),
      headers: request.headers as Record<string, string | undefined>,
      body: Buffer.concat(parts).toString('utf8'),
    };
    this.calls.push(call);
    const mishap = this.mishaps.shift();
    if (mishap === 'cut-before') return void request.socket.destroy();
    if (typeof mishap === 'object') {
      const again = mishap.retryAfter === undefined ? {} : { 'retry-after': String(mishap.retryAfter) };
      response.writeHead(mishap.status, again).end('<h1>Sorry</h1>');
      return;
    }
    const [status, body] = this.#deed(call);
    if (mishap === 'hang') return;
    if (mishap === 'cut') return void request.socket.destroy();
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(mishap === 'garbled' ? '{"what' : JSON.stringify(body));
  }
}
