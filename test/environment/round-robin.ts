/** A plain load balancer: each request and each WebSocket goes to whichever server is next; nothing sticks. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { freePort } from './child.ts';

export interface LoadBalancer {
  readonly url: string;
  /** How many requests each server has answered. */
  readonly served: ReadonlyMap<number, number>;
  close(): Promise<void>;
}

/** One that refuses connections is passed over; a request that was sent on is never sent on twice. */
export async function startLoadBalancer(ports: readonly number[]): Promise<LoadBalancer> {
  const served = new Map<number, number>();
  const sockets = new Set<Socket>();
  let turn = 0;
  const inTurn = () => ports.map((_, at) => ports[(turn + at) % ports.length] ?? 0);
  const pass = (from: IncomingMessage, to: ServerResponse, [port, ...others]: readonly number[]) => {
    if (port === undefined) {
      to.writeHead(502).end();
      return;
    }
    const { method, url: path, headers } = from;
    const onward = request({ host: '127.0.0.1', port, method, path, headers, agent: false });
    onward.on('socket', (socket) => socket.once('connect', () => from.pipe(onward)));
    onward.on('response', (answer) => {
      served.set(port, (served.get(port) ?? 0) + 1);
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') pass(from, to, others);
      else to.destroy();
    });
  };
  const server = createServer((from, to) => {
    const order = inTurn();
    turn += 1;
    pass(from, to, order);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('upgrade', (from, near: Socket, head) => {
    const [port = 0] = inTurn();
    turn += 1;
    const far = connect(port, '127.0.0.1', () => {
      const lines = Object.entries(from.headers).map(([name, value]) => `${name}: ${value}`);
      far.write(`${from.method} ${from.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      far.write(head);
      near.pipe(far).pipe(near);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    served,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
