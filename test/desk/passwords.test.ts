import { describe, expect, it } from '@jest/globals';
import {
  checkPassword,
  hashPassword,
  refusePassword,
  STRENGTH,
  type Strength,
} from '../../src/desk/passwords.ts';
import { WEAK } from './desk-stage.ts';

const ABOUT = { email: 'sam.okafor@fernley.example', name: 'Sam Okafor' };

describe('hashes', () => {
  it('knows the right password from a wrong one', async () => {
    const hash = await hashPassword('correct horse battery', WEAK);
    expect(await checkPassword('correct horse battery', hash, WEAK)).toEqual({ kind: 'right', stale: false });
    expect(await checkPassword('correct horse batterY', hash, WEAK)).toEqual({ kind: 'wrong' });
  });

  it('salts: the same password never hashes the same', async () => {
    expect(await hashPassword('correct horse battery', WEAK)).not.toBe(
      await hashPassword('correct horse battery', WEAK),
    );
  });

  it('checks a hash by its own parameters, and says when they are out of date', async () => {
    const hash = await hashPassword('correct horse battery', WEAK);
    const stronger: Strength = { ...WEAK, logN: 5 };
    expect(await checkPassword('correct horse battery', hash, stronger)).toEqual({
      kind: 'right',
      stale: true,
    });
  });

  it('takes a password typed in other code points for the same', async () => {
    const hash = await hashPassword('caf\u00e9 au lait please', WEAK);
    expect((await checkPassword('cafe\u0301 au lait please', hash, WEAK)).kind).toBe('right');
  });

  it.each([undefined, '', 'scrypt$4$1$1$$', 'bcrypt$x', 'scrypt$4$1$1$c2FsdA$c2hvcnQ'])(
    'answers wrong, not an error, for the hash %j',
    async (hash) => {
      expect(await checkPassword('correct horse battery', hash, WEAK)).toEqual({ kind: 'wrong' });
    },
  );

  it('is as strong in life as OWASP asks', async () => {
    expect(STRENGTH.logN).toBeGreaterThanOrEqual(17);
    expect(STRENGTH.r).toBeGreaterThanOrEqual(8);
    const hash = await hashPassword('correct horse battery');
    expect(hash).toMatch(/^scrypt\$17\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect(await checkPassword('correct horse battery', hash)).toEqual({ kind: 'right', stale: false });
  });
});

describe('new passwords', () => {
  it.each(['correct horse battery', 'fernley-rain-tuesday', 'çok güzel bir parola', 'x8#Kd0!pQz7&'])(
    'takes %s',
    (password) => expect(refusePassword(password, ABOUT)).toBeUndefined(),
  );

  it.each([
    ['short', 'at least 12 characters'],
    ['eleven char', 'at least 12 characters'],
    ['aaaaaaaaaaaaaa', 'more different characters'],
    [`${'x'.repeat(201)}abcdef`, 'at most 200'],
    ['password12345', 'Leave out your name'],
    ['okafor-okafor-1', 'Leave out your name'],
    ['fernley.example', 'Leave out your name'],
  ])('refuses %s in plain words', (password, why) => {
    expect(refusePassword(password, ABOUT)).toContain(why);
  });
});
