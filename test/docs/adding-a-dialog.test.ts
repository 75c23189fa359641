import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { followGuide, type Guide } from './guide.ts';

/** Only this dialog's conversations are played, and of privacy only what it says of its table is checked. */
const NEEDED = [
  'conversations',
  'environment',
  'payment/fake-provider.ts',
  'photos/files',
  'photos/pictures.ts',
  'privacy/holdings.test.ts',
  'privacy/schema.ts',
];

let guide: Guide;
beforeAll(async () => {
  guide = await followGuide(
    'adding-a-dialog.md',
    NEEDED.map((name) => `test/${name}`),
  );
});

it('is enough to add a transaction that converses, corrects, commits and can be erased', async () => {
  await guide.command('npm', ['run', 'migrations']);
  await guide.check();
  const holdings = ['test', '--', 'test/privacy/holdings'];
  expect(await guide.command('npm', holdings)).toMatch(/Test Suites: 1 passed/);
  const play = ['test', '--', 'test/conversations', '-t', 'lost-property'];
  await guide.command('npm', play, { UPDATE_TRANSCRIPTS: '1' });
  expect(await guide.command('npm', play)).toMatch(/1 passed/);
  const transcript = guide.path('dialogs/lost-property/transcripts/straight-through.yaml');
  const written = await readFile(transcript, 'utf8');
  const heard = (parse(written) as { steps: { parley: string[] }[] }).steps.map(({ parley }) =>
    parley.join('\n'),
  );
  expect(heard).toEqual([
    'What did you lose? A few words will do.',
    'Where did you lose it?\n1 Library\n2 Leisure centre\n3 Town Hall',
    'Which day was that?',
    'a green umbrella, lost at the Library on Sunday 22 November. Shall I send that?\n1 Yes\n2 No',
    "Thanks, I've changed that to Town Hall.\na green umbrella, lost at the Town Hall on Sunday 22 November. Shall I send that?\n1 Yes\n2 No",
    expect.stringMatching(/^Thanks\. Your reference is LP-\w{3}-\w{3}\./),
  ]);
});
