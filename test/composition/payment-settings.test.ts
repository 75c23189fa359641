/** Who takes payments is the council's to say; what that needs is told at start, all at once. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { readSettings } from '../../src/composition/settings.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

const councilSchema = z.looseObject({
  payment: z.looseObject({}),
  dialogs: z.record(z.string(), z.looseObject({})),
});

let folder: string;
let shipped: z.infer<typeof councilSchema>;
beforeAll(async () => {
  folder = temporaryFolder('settings');
  shipped = councilSchema.parse(parse(await readFile(join(PROJECT, 'council.yaml'), 'utf8')));
});

const PRODUCTION = {
  NODE_ENV: 'production',
  SECRET: 's'.repeat(32),
  PUBLIC_URL: 'https://parley.fernley.example',
  DATABASE_URL: 'postgres://db.fernley.example/parley',
};

async function settings(council: object, variables: Record<string, string> = PRODUCTION) {
  const file = join(folder, `${Math.random()}.yaml`);
  await writeFile(file, stringify(council));
  const environment = environmentSchema.parse({ ...variables, COUNCIL_FILE: file });
  return readSettings(environment);
}

const nobody = (dialogs: object) => ({
  ...shipped,
  payment: { takenBy: 'nobody' },
  dialogs: { ...shipped.dialogs, ...dialogs },
});
const FREE = {
  'bulky-waste': { price: { by: 'count', bands: [{ upTo: 5, pence: 0 }] } },
  'order-container': { offers: { refuse: { most: 1 } } },
  'garden-waste': { firstBinPence: 0, extraBinPence: 0 },
};

it('wants a key in production where GOV.UK Pay takes payments, and tells so with all else', async () => {
  await expect(settings({ ...shipped, notices: { perWeek: 0 } })).rejects.toThrow(
    /notices\.perWeek: [\s\S]*environment\.GOVUK_PAY_API_KEY: is required in production/,
  );
  const paid = await settings(shipped, { ...PRODUCTION, GOVUK_PAY_API_KEY: 'api_test_0123456789abcdef' });
  expect(paid.payment.takenBy).toBe('govuk-pay');
  expect((await settings(shipped, {})).payment.takenBy).toBe('govuk-pay');
});

it('wants none where nobody takes payments, as long as nothing has a price', async () => {
  expect((await settings(nobody(FREE))).payment.takenBy).toBe('nobody');
  await expect(settings(nobody({}))).rejects.toThrow(
    /order-container: has prices[\s\S]*garden-waste: has prices[\s\S]*bulky-waste: has prices, but payment\.takenBy is nobody/,
  );
});
