/**
 * Has `fetch` open a connection for each request. One that it keeps is ended by the server after five idle seconds, which
 * on a busy machine may be just when the next request is put on it: that fails with ECONNRESET, whatever is tested.
 */

/** The name under which Node's own `fetch` keeps what opens its connections: an `Agent` of undici, which Node does not export. */
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

type AgentClass = new (options: { readonly keepAliveTimeoutThreshold: number }) => unknown;

/** Of the whole process: call it where Jest's environment runs, outside the suites. */
export function keepNoConnections(): void {
  // Node makes the one there is when any of these is first asked for.
  void globalThis.Headers;
  const { constructor: Agent } = Reflect.get(globalThis, DISPATCHER) as { readonly constructor: AgentClass };
  // What is taken off the time that a server says it keeps one leaves none. To ask for none would do too, but then an answer
  // that breaks off counts as one that has ended.
  Reflect.set(globalThis, DISPATCHER, new Agent({ keepAliveTimeoutThreshold: 600_000 }));
}
