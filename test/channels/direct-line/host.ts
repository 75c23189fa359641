/** Parley's own server with one channel and an in-memory conversation, and a network that can be made to fail. */
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Router } from 'express';
import type { Channel, Gateway } from '../../../src/conversation/channel.ts';
import { createApp } from '../../../src/server/app.ts';
import { channelRoutes } from '../../../src/server/routes/channels.ts';
import { serveSockets } from '../../../src/server/sockets.ts';

export interface Host {
  /** `http://127.0.0.1:40000` */
  readonly url: string;
  /** What broke without anyone having raised it on purpose. */
  readonly defects: unknown[];
  /** While true, WebSockets are cut off, as by a proxy that does not know them. */
  refuseSockets: boolean;
  /** While true, every request is cut off, as when the network is down. */
  offline: boolean;
  /** Cuts every open WebSocket. */
  dropSockets(): void;
  close(): Promise<void>;
}

/** Starts the host on a free port. The channel is made once the address is known. */
export async function startHost(
  makeChannel: (url: string) => Channel,
  gateway: Gateway,
  pages: readonly Router[] = [],
): Promise<Host> {
  const network = createServer();
  const connections = new Set<Socket>();
  const streams = new Set<Duplex>();
  await new Promise<void>((listening) => network.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(network.address() as AddressInfo).port}`;
  const channel = makeChannel(url);
  const defects: unknown[] = [];
  const app = createApp({
    log: (_request, _response, next) => next(),
    trustProxy: 0,
    secure: false,
    routes: [channelRoutes([channel], gateway), ...pages],
    onDefect: (error) => defects.push(error),
  });
  const server = createServer(app);
  const sockets = serveSockets(server, [channel], gateway, (error) => defects.push(error));
  const host: Host = {
    url,
    defects,
    refuseSockets: false,
    offline: false,
    dropSockets() {
      for (const stream of streams) stream.destroy();
    },
    async close() {
      sockets.close();
      for (const connection of connections) connection.destroy();
      await new Promise((closed) => network.close(closed));
    },
  };
  network.on('connection', (connection) => {
    connections.add(connection);
    connection.on('close', () => connections.delete(connection));
  });
  network.on('request', (request, response) => {
    if (host.offline) request.destroy();
    else server.emit('request', request, response);
  });
  network.on('upgrade', (request, stream: Duplex, head) => {
    streams.add(stream);
    stream.on('close', () => streams.delete(stream));
    if (host.offline || host.refuseSockets) stream.destroy();
    else server.emit('upgrade', request, stream, head);
  });
  return host;
}
