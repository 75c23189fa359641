/** What the log is told of what was refused. */
import { expect, it } from '@jest/globals';
import { tellRefusals } from '../../src/composition/app.ts';
import { ParleyError } from '../../src/errors.ts';

it.each([
  [
    'a disk that is full',
    new ParleyError('unavailable', 'Photos cannot be kept on disk (ENOSPC).'),
    503,
    'warn',
  ],
  ['a database that restarts', new Error('terminating connection'), 503, 'warn'],
  ['too many at once', new ParleyError('too-busy', 'Too many sign-ins at once.'), 503, 'debug'],
  ['a forged signature', new ParleyError('bad-signature', 'Is PUBLIC_URL right?'), 403, 'debug'],
])('tells of %s at the level that it has', (_what, error, status, level) => {
  const told: unknown[] = [];
  const at = (name: string) => (line: { err: unknown }) => void told.push([name, line.err]);
  const log = { warn: at('warn'), debug: at('debug') } as unknown as Parameters<typeof tellRefusals>[0];
  tellRefusals(log)(error, status);
  expect(told).toEqual([[level, error]]);
});
