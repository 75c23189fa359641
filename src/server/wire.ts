/** Between Express and the channels' own plain requests and answers, so that adapters know no framework. */
import type { Request, RequestHandler, Response } from 'express';
import type { Endpoint, Gateway, WireRequest, WireResponse } from '../conversation/channel.ts';
import { storableText } from '../store/storable-text.ts';
import { networkOf } from './limits/network.ts';

/** Serves a channel's endpoint. The body must have been read as raw bytes. */
export function serveEndpoint(endpoint: Endpoint, gateway: Gateway): RequestHandler {
  return async (request, response) => {
    sendWire(response, await endpoint.handle(toWireRequest(request), gateway));
  };
}

export function toWireRequest(request: Request): WireRequest {
  return {
    method: request.method,
    url: request.originalUrl,
    params: firstStrings(request.params),
    query: firstStrings(request.query),
    headers: firstStrings(request.headers),
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    remoteAddress: networkOf(request.ip ?? ''),
  };
}

/** Repeated values keep their first: nothing here has a use for lists. Text is such as the database can hold. */
export function firstStrings(values: object): Record<string, string> {
  const entries = Object.entries(values).flatMap(([name, value]): [string, string][] => {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === 'string' ? [[name, storableText(first)]] : [];
  });
  return Object.fromEntries(entries);
}

export function sendWire(response: Response, { status, headers = {}, body }: WireResponse): void {
  response.status(status).set(headers);
  if (body === undefined) response.end();
  else if (typeof body === 'string' || Buffer.isBuffer(body)) response.send(body);
  else response.json(body);
}
