import { expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../src/store/database.ts';
import { onBothEngines } from './engines.ts';

onBothEngines('a transaction', (engine) => {
  const put = (
    id: string,
  ) => sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
    VALUES (${id}, 'web', 'a', ${id}, now(), now()) RETURNING id`;
  const kept = async () => {
    const rows = await rowsOf<{ id: string }>(
      engine.database().db,
      sql`SELECT id FROM conversations ORDER BY id`,
    );
    return rows.map(({ id }) => id).join(' ');
  };

  it('ends with its last statement, and is undone when that fails', async () => {
    const { transaction } = engine.database();
    const result = await transaction(async (tx, last) => {
      await tx.execute(put('a'));
      last(put('b'));
      return 'done';
    });
    expect([result, await kept()]).toEqual(['done', 'a b']);
    const failing = transaction(async (tx, last) => {
      await tx.execute(put('c'));
      last(put('a'));
    });
    await expect(failing).rejects.toMatchObject({ cause: { code: '23505' } });
    expect(await kept()).toBe('a b');
  });

  it('is undone when what it was for throws, before a statement and after one', async () => {
    const { transaction } = engine.database();
    const thrown = new Error('No.');
    await expect(transaction(() => Promise.reject(thrown))).rejects.toBe(thrown);
    const failing = transaction(async (tx, last) => {
      await tx.execute(put('d'));
      last(put('e'));
      throw thrown;
    });
    await expect(failing).rejects.toBe(thrown);
    expect(await kept()).toBe('a b');
  });
});
