/**
 * Kills a real server with SIGKILL while reports come in and go on to a back office that errs, hangs and hangs
 * up: every report that was acknowledged reaches it, under one key however often it is told.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { makeTemplate } from '../../src/store/make-template.ts';
import { WEBHOOK_SECRET, WebhookReceiver } from '../back-office/webhook-receiver.ts';
import { freePort } from '../environment/child.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { ServerProcess } from './server-process.ts';

const KILLS = 6;
const REPORTS_A_KILL = 12;
const KEY = 'a-key-for-reports-0123456789';
const SETTLING_MS = 150_000;

const folder = temporaryFolder('back-office-kill');

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('loses no report and tells none under two keys', async () => {
  await makeTemplate();
  const receiver = await new WebhookReceiver().start();
  const port = await freePort();
  const server = new ServerProcess({
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    COUNCIL_FILE: councilFile(receiver.url),
    BACK_OFFICE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    OPEN311_CLIENT_KEYS: `test:${KEY}`,
  });
  try {
    await server.start();
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      receiver.mishaps.push({ status: 500 }, 'cut', 'hang', undefined, 'cut-before');
      const reports = Array.from({ length: REPORTS_A_KILL }, (_, at) => report(port, `${kill}-${at}`));
      // In the middle of taking them in, or of telling them.
      await pause(100 + kill * 350);
      await server.kill();
      await server.start();
      acknowledged.push(...(await Promise.all(reports)));
    }
    expect(new Set(acknowledged).size).toBe(KILLS * REPORTS_A_KILL);
    receiver.mishaps.length = 0;
    const told = () => [...receiver.taken.values()].map(({ data }) => data.reference).sort();
    const deadline = Date.now() + SETTLING_MS;
    while (told().length < acknowledged.length && Date.now() < deadline) await pause(1000);
    // Once more for what might still come twice.
    await pause(3000);
    expect(told()).toEqual([...acknowledged].sort());
    // Otherwise the kills and mishaps hit nothing and the test proved nothing.
    expect(receiver.calls.length).toBeGreaterThan(acknowledged.length);
  } finally {
    await server.kill();
    await receiver.stop();
  }
});

/** Reports until it is acknowledged, under one key, as a careful client does. @returns the reference. */
async function report(port: number, key: string): Promise<string> {
  for (;;) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/open311/v2/requests.json`, {
        method: 'POST',
        headers: { 'idempotency-key': key },
        body: new URLSearchParams({
          api_key: KEY,
          service_code: 'pothole',
          lat: '52.5',
          long: '-1.25',
          description: key,
        }),
      });
      const [made] = (await response.json()) as { service_request_id?: string }[];
      if (made?.service_request_id) return made.service_request_id;
    } catch {
      // It is down.
    }
    await pause(50);
  }
}

/** The shipped council, with a back office, and in a hurry. */
function councilFile(url: string): string {
  const council = parse(readFileSync(join(PROJECT, 'council.yaml'), 'utf8'));
  Object.assign(council.backOffice, {
    routes: { 'report-street-problem': 'webhook' },
    everySeconds: 1,
    timeoutSeconds: 1,
    webhook: { url },
  });
  Object.assign(council.open311, { reportsPerMinute: 10_000, readsPerMinute: 100_000 });
  const path = join(folder, 'council.yaml');
  writeFileSync(path, stringify(council));
  return path;
}
