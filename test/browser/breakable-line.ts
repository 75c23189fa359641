/** A line between a browser and the server that a test cuts, or goes deaf in one direction, and mends again. */
import { connect, createServer, type Socket } from 'node:net';

export interface BreakableLine {
  readonly url: string;
  /** Hangs up everything and takes no new calls. */
  cut(): void;
  /** What the server streams is swallowed, now and on new streams; everything else still passes. */
  blockStreams(): void;
  mend(): void;
  close(): Promise<void>;
}

interface Call {
  readonly browser: Socket;
  readonly server: Socket;
  /** Carries the server's events. */
  isStream: boolean;
}

export async function openLine(port: number): Promise<BreakableLine> {
  const calls = new Set<Call>();
  let state: 'open' | 'cut' | 'deaf' = 'open';
  const hangUp = ({ browser, server }: Call) => {
    browser.destroy();
    server.destroy();
  };
  const line = createServer((browser) => {
    if (state === 'cut') return browser.destroy();
    const call: Call = { browser, server: connect(port, '127.0.0.1'), isStream: false };
    const { server } = call;
    calls.add(call);
    browser.on('data', (bytes) => {
      call.isStream = bytes.includes('GET /api/desk/events');
      server.write(bytes);
    });
    server.on('data', (bytes) => {
      if (state !== 'deaf' || !call.isStream) browser.write(bytes);
    });
    for (const end of [browser, server]) {
      end.on('error', () => hangUp(call));
      end.on('close', () => {
        hangUp(call);
        calls.delete(call);
      });
    }
  });
  const own = await new Promise<number>((resolve) => {
    line.listen(0, '127.0.0.1', () => {
      const address = line.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return {
    url: `http://127.0.0.1:${own}`,
    cut() {
      state = 'cut';
      for (const call of calls) hangUp(call);
    },
    blockStreams() {
      state = 'deaf';
    },
    mend() {
      state = 'open';
    },
    async close() {
      for (const call of calls) hangUp(call);
      await new Promise((resolve) => line.close(resolve));
    },
  };
}
