/** The pages about payments on a port of this machine, with the pretend provider behind them. */

import { createServer } from 'node:http';
import { join } from 'node:path';
import { Router, raw } from 'express';
import { type StubPay, stubPay } from '../../providers/stub-pay/stub-pay.ts';
import type { Endpoint, Gateway } from '../../src/conversation/channel.ts';
import { paymentEndpoints } from '../../src/payment/endpoints.ts';
import type { PaymentProvider } from '../../src/payment/payment.ts';
import { Payments } from '../../src/payment/payments.ts';
import { createApp } from '../../src/server/app.ts';
import { assetRoutes } from '../../src/server/routes/assets.ts';
import { serveEndpoint } from '../../src/server/wire.ts';
import { freePort } from '../environment/child.ts';
import { PROJECT } from '../environment/project.ts';
import { renderPage } from '../environment/templates.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { countedIds } from '../store/fixtures.ts';
import type { Stage } from './stage.ts';

const COUNCIL = { name: 'Fernley Borough Council', phone: '01632 960000' };

export interface Site {
  readonly url: string;
  readonly stub: StubPay;
  readonly defects: unknown[];
  stop(): Promise<void>;
}

/** Serves the stage's payments; `wrap` may put a webhook or a fault between them and the pretend provider. */
export async function startSite(
  stage: Stage,
  wrap: (provider: PaymentProvider) => PaymentProvider = (provider) => provider,
): Promise<Site> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const ids = countedIds('0f9d-unguessable');
  const stub = stubPay({
    production: false,
    file: join(temporaryFolder('stub-pay'), 'payments.jsonl'),
    publicUrl: url,
    council: COUNCIL,
    now: () => stage.now,
    newId: () => ids.next(),
    render: renderPage,
  });
  const provider = wrap(stub.provider);
  stage.payments = new Payments({ ...stage.ports, provider, publicUrl: url });
  const defects: unknown[] = [];
  const endpoints = [
    ...paymentEndpoints({ payments: stage.payments, provider, council: COUNCIL, render: renderPage }),
    ...stub.endpoints,
  ];
  const app = createApp({
    log: (_request, _response, next) => next(),
    trustProxy: 0,
    secure: false,
    onDefect: (error) => defects.push(error),
    routes: [routesOf(endpoints), ASSETS],
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url,
    stub,
    defects,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      stub.close();
    },
  };
}

const ASSETS = assetRoutes([
  { at: '/assets/govuk-frontend', from: join(PROJECT, 'node_modules/govuk-frontend/dist/govuk'), seconds: 0 },
  { at: '/assets', from: join(PROJECT, 'web/pages/assets'), seconds: 0 },
]);

function routesOf(endpoints: readonly Endpoint[]): Router {
  const router = Router();
  const body = raw({ type: () => true, limit: '1mb' });
  for (const endpoint of endpoints) {
    const method = endpoint.method === 'GET' ? 'get' : 'post';
    router[method](endpoint.path, body, serveEndpoint(endpoint, undefined as unknown as Gateway));
  }
  return router;
}
