/** The file of other councils' areas: what is shipped, and what is wrong in a council's own. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readOtherAreas } from '../../src/content/other-areas.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

async function read(text: string) {
  const path = join(temporaryFolder('areas'), 'areas.yaml');
  await writeFile(path, text);
  return readOtherAreas(path);
}

it('is shipped with the UK’s councils and towns, each once', async () => {
  const { places, names, words, shortFor } = await readOtherAreas(
    join(PROJECT, 'knowledge-base/other-areas.yaml'),
  );
  const all = [...places, ...names, ...words, ...Object.keys(shortFor)].map((name) => name.toLowerCase());
  expect(all.length).toBeGreaterThan(700);
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  const known = new Set([...places, ...names, ...words]);
  expect(Object.values(shortFor).filter((name) => !known.has(name))).toEqual([]);
});

it('has names in rows, under any headings', async () => {
  expect(
    await read('areas: { North: [[Leeds, York], Hull], South: [Bath] }\nshortFor: { brum: Birmingham }'),
  ).toEqual({
    ...{ places: ['Leeds', 'York', 'Hull', 'Bath'], names: [], words: [], shortFor: { brum: 'Birmingham' } },
  });
});

it.each([
  ['areas: [Leeds', /areas\.yaml: /],
  ['areas: { North: [Leeds, 12] }', /areas\.yaml: areas\.North\.1: /],
  ['alsoNames: [Preston]', /areas\.yaml: areas: /],
  ['areas: {}\nalsonames: [Preston]', /alsonames/],
])('is refused as %j, saying where', async (text, problem) => {
  await expect(read(text)).rejects.toMatchObject({
    code: 'settings-wrong',
    message: expect.stringMatching(problem),
  });
});
