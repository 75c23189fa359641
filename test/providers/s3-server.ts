/**
 * S3-compatible storage on this machine: keeps objects in memory and checks each signature by Amazon's description of
 * Signature Version 4, written out here step by step, so that no library is tested against itself.
 */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const KEY_ID = 'AKIAEXAMPLE';
export const SECRET_KEY = 'a secret for tests only';
export const REGION = 'eu-west-2';

export interface S3Server {
  /** The bucket's address. */
  readonly url: string;
  /** By path. */
  readonly objects: Map<string, { readonly type: string | undefined; readonly bytes: Buffer }>;
  /** `PUT 200`… as they were answered. */
  readonly calls: string[];
  /** Answers of the next calls, one each: a status, or no answer at all. */
  readonly mishaps: (number | 'reset' | 'silence')[];
  close(): void;
}

export async function startS3(): Promise<S3Server> {
  const [objects, calls, mishaps]: [S3Server['objects'], string[], S3Server['mishaps']] = [new Map(), [], []];
  const server = createServer(async (request, response) => {
    const body = await bytesOf(request);
    const mishap = mishaps.shift();
    const status = typeof mishap === 'number' ? mishap : signedRightly(request, body) ? 200 : 403;
    calls.push(`${request.method} ${mishap ?? status}`);
    if (mishap === 'reset') return request.socket.destroy();
    if (mishap === 'silence') return;
    if (status !== 200) return response.writeHead(status).end('<Error><Code>AsDocumented</Code></Error>');
    serve(objects, request, body, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fernley-photos`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, objects, calls, mishaps, close };
}

function serve(
  objects: S3Server['objects'],
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): void {
  const path = request.url ?? '';
  const object = objects.get(path);
  if (request.method === 'PUT') {
    objects.set(path, { type: request.headers['content-type'], bytes: body });
    response.end();
  } else if (request.method === 'DELETE') {
    objects.delete(path);
    response.writeHead(204).end();
  } else if (object) response.end(object.bytes);
  else response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
const hmac = (key: Buffer | string, data: string) => createHmac('sha256', key).update(data).digest();

function signedRightly(request: IncomingMessage, body: Buffer): boolean {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/;
  const [, id, day = '', region = '', signed = '', signature] =
    pattern.exec(request.headers.authorization ?? '') ?? [];
  const said = request.headers['x-amz-content-sha256'];
  if (id !== KEY_ID || region !== REGION || (said !== sha256(body) && said !== 'UNSIGNED-PAYLOAD'))
    return false;
  const headers = signed.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const canonical = [request.method, request.url, '', headers.join(''), signed, said].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${SECRET_KEY}`, day), region), 's3'), 'aws4_request');
  return hmac(key, toSign).toString('hex') === signature;
}
