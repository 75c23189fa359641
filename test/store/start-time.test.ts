import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { makeTemplate } from '../../src/store/make-template.ts';
import { openDatabase } from '../../src/store/open.ts';
import { startPglite } from '../../src/store/pglite.ts';

const parent = mkdtempSync(join(tmpdir(), 'parley-start-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

it('makes its database in under 8 s without a template, and is ready in under 3 s afterwards', async () => {
  const dataFolder = join(parent, 'data');
  const fromNothing = await secondsOf(async () => {
    await (await startPglite(join(parent, 'from-nothing'))).close();
  });
  await makeTemplate();
  const first = await secondsOf(async () => (await openDatabase({ dataFolder })).close());
  const second = await secondsOf(async () => (await openDatabase({ dataFolder })).close());
  expect(fromNothing).toBeLessThan(8);
  expect(first).toBeLessThan(3);
  expect(second).toBeLessThan(3);
});
