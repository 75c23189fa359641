/** Whose address a connection counts for. */
import type { IncomingMessage } from 'node:http';

/** This computer: an operator's own tools, or a proxy that nobody told Parley of, and then everybody. */
const OWN: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export function isOwn(address: string): boolean {
  return OWN.has(address);
}

/** The caller's address as `hops` proxies tell it; what lies further back could be made up. */
export function callerOf(request: IncomingMessage, hops: number): string {
  const told = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const way = [request.socket.remoteAddress ?? '', ...told.reverse()];
  return way[Math.min(hops, way.length - 1)] ?? '';
}
