/** What of an error reaches the log: enough to know what to do, and nothing that anybody wrote. */
import { expect, it } from '@jest/globals';
import { DrizzleQueryError } from 'drizzle-orm';
import { createLogger } from '../../src/composition/logger.ts';
import { ParleyError } from '../../src/errors.ts';

interface Line {
  readonly type: string;
  readonly code?: string;
  readonly detail?: string;
  readonly stack?: string;
}

function logged(err: unknown): Line {
  const lines: string[] = [];
  const log = createLogger('info', { write: (line) => void lines.push(line) });
  log.error({ err }, 'a request failed');
  return JSON.parse(lines[0] ?? '').err;
}

/** Lines of it look just as those of a stack do. */
const NOTE = 'Rang back\n at 14 Harrow Lane, 07700 900123\n    at 14 Harrow Lane (file:///07700900123:1:1)';
const LOST = Object.assign(new Error('Connection terminated'), { code: '57P01' });

function lostWith(note: string): DrizzleQueryError {
  return new DrizzleQueryError('insert into "notes" values ($1)', [note], LOST);
}

it('keeps the places of the stack and none of the lines of what was to be written', () => {
  const { stack } = logged(lostWith(NOTE));
  expect(stack).toContain('logger.test.ts');
  expect(stack).not.toMatch(/Harrow|07700/);
});

it.each([
  ['emptied', ''],
  ['changed', 'Failed'],
  ['cut short', 'Failed query: insert into "notes" values ($1)'],
  ['cut at the front', 'at 14 Harrow Lane (file:///07700900123:1:1)'],
])('keeps nothing of a stack whose message was %s since', (_how, message) => {
  const error = lostWith(NOTE);
  // Under Jest a stack is written when it is first looked at.
  expect(error.stack).toContain('Harrow');
  error.message = message;
  expect(logged(error)).toEqual({ type: 'Error', code: '57P01' });
});

it('keeps the places of functions without a name', async () => {
  const [failed] = await Promise.allSettled([
    (async () => {
      await Promise.resolve();
      throw new Error('it broke');
    })(),
  ]);
  const { stack } = logged(failed?.status === 'rejected' ? failed.reason : undefined);
  expect(stack).toContain('logger.test.ts');
});

it('keeps the stack of an error without a message', () => {
  expect(logged(new TypeError()).stack).toContain('logger.test.ts');
});

it("tells the database's own code, which Drizzle keeps under its own error", () => {
  expect(logged(lostWith('')).code).toBe('57P01');
});

it('tells what we ourselves said for operators, and the code of what caused it', () => {
  const cause = Object.assign(new Error(`ENOSPC: no space left, write '${NOTE}'`), { code: 'ENOSPC' });
  const error = new ParleyError('unavailable', 'Photos cannot be kept on disk (ENOSPC).', { cause });
  expect(logged(error)).toMatchObject({
    type: 'ParleyError',
    code: 'unavailable, ENOSPC',
    detail: 'Photos cannot be kept on disk (ENOSPC).',
  });
});

it('tells an error that goes round in a circle', () => {
  const error = Object.assign(new Error('round'), { code: 'ROUND' });
  error.cause = error;
  expect(logged(error).code).toMatch(/^ROUND(?:, ROUND)*$/);
});
