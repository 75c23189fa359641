/** `parley content`: what is live as files and back, all of it or nothing. */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { publishedContent } from '../../src/store/content.ts';
import { makeTemplate } from '../../src/store/make-template.ts';
import { openDatabase } from '../../src/store/open.ts';
import { publishAlone } from '../environment/publish-alone.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

let data: string;
let exported: string;
let folder: string;
beforeAll(async () => {
  await makeTemplate();
  data = temporaryFolder('content');
  exported = temporaryFolder('exported');
  await inDatabase((database) =>
    publishAlone(database, {
      ...{ kind: 'notice', id: 'strike', author: 'jo', now: new Date('2026-11-23T10:00:00Z') },
      body: {
        ...{
          id: 'strike',
          title: 'Strike',
          text: 'Crews are on strike.\n\nSorry: "yes".',
          sms: 'Crews: strike.',
        },
        ...{ from: '2026-11-24T00:00:00Z', topics: ['bin-day'] },
      },
    }),
  );
  expect(await run('export', exported)).toMatchObject({ code: 0, out: '124 items written\n' });
});
beforeEach(async () => {
  folder = temporaryFolder('content-test');
  await cp(exported, folder, { recursive: true });
});

async function run(what: string, ...args: string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const terminal = { stdin, stdout, stderr, once: () => {} } as unknown as Parameters<
    typeof runCommandLine
  >[2];
  const settings = { DATA_DIR: data, LOG_LEVEL: 'silent' };
  const code = await runCommandLine(['node', 'parley', 'content', what, ...args], settings, terminal);
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

async function inDatabase<T>(
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({ dataFolder: data });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const live = () =>
  inDatabase(async ({ db }) => [
    ...(await publishedContent(db, 'article')),
    ...(await publishedContent(db, 'wording')),
    ...(await publishedContent(db, 'notice')),
  ]);

async function change(path: string, by: (text: string) => string): Promise<void> {
  const file = join(folder, path);
  await writeFile(file, by(await readFile(file, 'utf8')));
}

it('goes round to nothing, whatever ends its lines', async () => {
  const before = await live();
  expect(await run('diff', folder)).toMatchObject({ code: 0, out: 'No differences.\n' });
  await change('articles/library-join.md', (text) => text.replaceAll('\n', '\r\n'));
  expect(await run('import', folder)).toMatchObject({ code: 0, out: 'Nothing differs.\n' });
  expect(await live()).toEqual(before);
  const again = temporaryFolder('content-again');
  await run('export', again);
  for (const name of ['articles/library-join.md', 'wording/parley.yaml', 'notices/strike.yaml']) {
    expect(await readFile(join(again, name), 'utf8')).toBe(await readFile(join(exported, name), 'utf8'));
  }
  expect((await readdir(join(exported, 'articles'))).length).toBe(107);
});

it('says what differs, publishes that and no more, and leaves what the folder does not have', async () => {
  await change('articles/library-join.md', (text) => `${text}\nAsk at any library.\n`);
  await change('wording/bin-day.yaml', (text) => text.replace(/^title: .*/m, 'title: Bin days'));
  await rm(join(folder, 'notices/strike.yaml'));
  await writeFile(
    join(folder, 'notices/flood.yaml'),
    'id: flood\ntitle: Flood\ntext: The river is high.\nsms: The river is high.\nfrom: 2026-11-24T00:00:00Z\ntopics: all\n',
  );
  expect((await run('diff', folder)).out).toBe(
    [
      '~ article/library-join: body',
      '~ wording/bin-day: title',
      '+ notice/flood: new',
      '  notice/strike: not in the folder; an import leaves it\n',
    ].join('\n'),
  );
  const imported = await run('import', folder, '--why', 'From the review of 23 November');
  expect(imported).toMatchObject({ code: 0, err: '' });
  expect(imported.out).toContain('3 items published');
  const after = await live();
  expect(
    after.filter(({ author }) => author === 'import').map(({ id, version }) => `${id} ${version}`),
  ).toEqual(['library-join 2', 'bin-day 2', 'flood 1']);
  expect(after.map(({ id }) => id)).toContain('strike');
  expect((await run('import', folder)).out).toBe('Nothing differs.\n');
});

it('tells every problem of every file at once, and imports nothing', async () => {
  const before = await live();
  await change('articles/bus-pass.md', (text) => text.replace(/^title: .*/m, 'title: Bus passes'));
  // Cut off in the middle; not text; twice the same; another's phrase; unsafe; a fact that there is not.
  await change('articles/allotments.md', (text) => text.slice(0, text.indexOf('phrases:') + 40));
  await writeFile(join(folder, 'articles/blue-badge.md'), Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
  await cp(join(folder, 'articles/library-join.md'), join(folder, 'articles/second.md'));
  await change('articles/car-parks.md', (text) =>
    text.replace('phrases:\n', 'phrases:\n  - pest control prices\n  - how do i join the library\n'),
  );
  await change('articles/pest-control.md', (text) =>
    text
      .replace('phrases:\n', 'phrases:\n  - pest control prices\n')
      .concat('\n<script>x</script> {no-fact}\n'),
  );
  await writeFile(join(folder, 'wording/bin-day.yaml'), 'title: "Bin\nwords: {');
  await writeFile(join(folder, 'notices/strike.yaml'), 'id: strike\ntitle: Strike\n');
  const { code, out, err } = await run('import', folder);
  expect(code).toBe(1);
  expect(err).toContain('nothing was imported');
  const told = out.trim().split('\n');
  for (const problem of [
    'articles/allotments.md: It does not begin with front matter',
    'articles/blue-badge.md: is not text in UTF-8',
    'articles/second.md: has the id "library-join", which articles/library-join.md has too',
    'articles/car-parks.md: phrases.0 "pest control prices" is a phrase of ',
    'articles/car-parks.md: phrases.1 "how do i join the library" is a phrase of ',
    'articles/pest-control.md: phrases.0 "pest control prices" is a phrase of ',
    'articles/pest-control.md: body has "<script"',
    'articles/pest-control.md: body has {no-fact}',
    'wording/bin-day.yaml: is not YAML: ',
    'notices/strike.yaml: text: is missing',
    'notices/strike.yaml: from: is a time such as ',
    'notices/strike.yaml: topics: is none of the forms it may have',
  ]) {
    expect(told).toContainEqual(expect.stringContaining(problem));
  }
  expect(await live()).toEqual(before);
});

it('says so where there is no such folder, and which files would bring back what is gone', async () => {
  const { code, out } = await run('import', join(folder, 'nowhere'));
  expect(code).toBe(1);
  expect(out).toContain('has no folder articles, wording or notices');
  await cp(join(folder, 'articles/bus-pass.md'), join(folder, 'articles/old.md'));
  expect((await run('export', folder)).out).toContain(
    'articles/old.md: is not live; an import would publish it',
  );
});
