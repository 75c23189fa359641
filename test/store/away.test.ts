/** A start whose database is not there yet, or not at all. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPostgres } from '../../src/store/postgres.ts';
import { freePort } from '../environment/child.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';

describe('a database that does not answer', () => {
  it('is told as such, with what the socket said and without who signs in', async () => {
    const url = `postgres://parley:hush@127.0.0.1:${await freePort()}/parley`;
    const opening = openPostgres({ url, awayPausesMs: [0] });
    await expect(opening).rejects.toMatchObject({
      code: 'database-away',
      message: expect.stringMatching(/^The database does not answer\. .* It said: connect ECONNREFUSED 127/),
    });
    await expect(opening).rejects.not.toThrow(/hush/);
  });
});

describeWith(postgres, 'a database behind a door', () => {
  let server: TestPostgres;
  let url: string;
  beforeAll(async () => {
    server = await startPostgres();
    url = await server.newDatabase();
  });
  afterAll(() => server.stop());

  it('is waited for while it starts', async () => {
    const door = await openDoor(url, 2);
    const database = await openPostgres({ url: door.url(url), awayPausesMs: [0, 0, 0] });
    expect(door.knocks()).toBe(3);
    await database.close();
    door.close();
  });

  it('is not asked again when it has said no', async () => {
    const door = await openDoor(url, 0);
    const opening = openPostgres({
      url: door.url(url).replace(/[^/]+$/, 'nobodys'),
      awayPausesMs: [0, 0],
    });
    await expect(opening).rejects.toThrow('database "nobodys" does not exist');
    expect(door.knocks()).toBe(1);
    door.close();
  });
});

/** A way in to Postgres that shuts itself in the face of the first so many who knock. */
async function openDoor(to: string, shut: number) {
  let knocks = 0;
  const { hostname, port } = new URL(to);
  const door = createServer((caller) => {
    knocks += 1;
    caller.on('error', () => {});
    if (knocks <= shut) {
      caller.destroy();
      return;
    }
    const inside = connect(Number(port), hostname);
    inside.on('error', () => caller.destroy());
    caller.pipe(inside).pipe(caller);
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  const { port: own } = door.address() as AddressInfo;
  return {
    url: (url: string) => url.replace(`:${port}/`, `:${own}/`),
    knocks: () => knocks,
    close: () => door.close(),
  };
}
