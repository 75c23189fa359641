import { beforeAll, expect, it } from '@jest/globals';
import { followGuide, type Guide } from './guide.ts';

let guide: Guide;
beforeAll(async () => {
  const tests = ['conformance', 'environment', 'channels', 'photos', 'payment/fake-provider.ts'].map(
    (name) => `test/${name}`,
  );
  guide = await followGuide('adding-a-channel.md', tests);
});

it('is enough to add a channel that every case of the conformance suite passes on', async () => {
  const told = await guide.command('npm', ['test', '--', 'test/conformance', '-t', 'Signpost']);
  expect(told).toMatch(/PASS test\/conformance\/channels\.test\.ts/);
  const [, passed] = /^Tests:.*?(\d+) passed/m.exec(told) ?? [];
  expect(Number(passed)).toBeGreaterThan(20);
  expect(told).not.toContain('failed');
});

it('adds what the compiler is content with', async () => {
  await guide.check();
});
