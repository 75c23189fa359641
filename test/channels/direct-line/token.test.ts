import { expect, it } from '@jest/globals';
import { Tokens } from '../../../channels/direct-line/token.ts';

const now = () => new Date('2026-11-23T10:00:00Z');
const OLD = 'the secret before, long enough for it';
const NEW = 'the secret that is used from now on!!';

it('takes what the secret before signed, while it is told, and signs with the new one', () => {
  const old = new Tokens(OLD, now).chat({ conversation: 'a', user: undefined });
  const changing = new Tokens(NEW, now, OLD);
  expect(changing.read(old, 'chat')).toMatchObject({ kind: 'good', claims: { conversation: 'a' } });
  const fresh = changing.chat({ conversation: 'b', user: undefined });
  const changed = new Tokens(NEW, now);
  expect(changed.read(fresh, 'chat').kind).toBe('good');
  expect(changed.read(old, 'chat').kind).toBe('forged');
  // A replica that has the old one only, until its own restart, does not take the new: restart with both first.
  expect(new Tokens(OLD, now).read(fresh, 'chat').kind).toBe('forged');
  expect(new Tokens(OLD, now, NEW).read(fresh, 'chat').kind).toBe('good');
});
