/** What proves that a request was never made. Everything else that goes wrong on the way may have happened all the same. */

/** Of sockets, and of the `fetch` that comes with Node. */
const NOT_CONNECTED: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether an error's code says that no connection ever stood, so that certainly nothing was sent. */
export function neverConnected(code: unknown): code is string {
  return NOT_CONNECTED.has(code);
}
