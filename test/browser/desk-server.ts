/** The desk as staff reach it: the built console and its API under the real security headers, on a port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SingleSignOn } from '../../src/desk/single-sign-on.ts';
import { createApp } from '../../src/server/app.ts';
import { consolePages } from '../../src/server/routes/console.ts';
import { deskRoutes } from '../../src/server/routes/desk.ts';
import { singleSignOnRoutes } from '../../src/server/routes/single-sign-on.ts';
import { staffRoutes } from '../../src/server/routes/staff.ts';
import { understandingRoutes } from '../../src/server/routes/understanding.ts';
import { type DeskStage, deskSettings, openDeskStage, type TestForm, WEAK } from '../desk/desk-stage.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { buildConsole } from './console-build.ts';

export interface DeskServer {
  readonly stage: DeskStage;
  readonly url: string;
  /** Defects that requests ran into; a test ends with none. */
  readonly defects: unknown[];
  /** Takes the server off the network, and puts it back on the same port. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

export interface DeskServerParts {
  readonly forms?: readonly TestForm[];
  readonly singleSignOn?: SingleSignOn;
}

export async function openDeskServer({ forms, singleSignOn }: DeskServerParts = {}): Promise<DeskServer> {
  const folder = temporaryFolder('console');
  await buildConsole(folder);
  const stage = await openDeskStage(forms);
  const stopping = new AbortController();
  const defects: unknown[] = [];
  const gate = { database: stage.database, clock: stage.desk.clock, rules: deskSettings, secure: false };
  const app = createApp({
    log: (_request, _response, next) => next(),
    trustProxy: 0,
    secure: false,
    onDefect: (error) => defects.push(error),
    routes: [
      staffRoutes({ ...gate, council: 'Fernley Borough Council', strength: WEAK, singleSignOn }),
      singleSignOnRoutes(gate, singleSignOn),
      deskRoutes({
        gate,
        desk: stage.desk,
        photos: { read: async () => undefined },
        stopping: stopping.signal,
      }),
      understandingRoutes({
        gate,
        understanding: () => stage.desk.world().understanding,
        title: (id) => stage.desk.world().title(id),
      }),
      consolePages(folder),
    ],
  });
  let port = 0;
  let server = createServer(app);
  const listen = () =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', () => {
        ({ port } = server.address() as AddressInfo);
        resolve();
      });
    });
  const goAway = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen();
  return {
    stage,
    url: `http://127.0.0.1:${port}`,
    defects,
    goAway,
    async comeBack() {
      server = createServer(app);
      await listen();
    },
    async close() {
      stopping.abort();
      await goAway();
      await stage.close();
    },
  };
}
