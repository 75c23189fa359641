import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { buildWidget } from './council-site.ts';

it('is one file of at most 15 kB, scripts and styles together, as it goes over the wire', () => {
  const file = buildWidget();
  expect(readdirSync(dirname(file))).toEqual(['widget.js']);
  const script = readFileSync(file);
  expect(gzipSync(script).length).toBeLessThanOrEqual(15_000);
  expect(script.toString()).toContain('.launcher{');
});
