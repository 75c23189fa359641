/** What is published at one server is answered by the other, which goes on taking turns meanwhile. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type RunningParley, startParley } from '../../src/composition/server.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import { fewArticles, learntOfFew } from '../environment/content.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { publishAlone } from '../environment/publish-alone.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { DAY, type EditorScreen, lanternParade, signIn } from './editor-host.ts';

describeWith(postgres, 'two servers on one Postgres', () => {
  let server: TestPostgres;
  let here: RunningParley;
  let there: RunningParley;
  let jo: EditorScreen;
  let kim: EditorScreen;
  beforeAll(async () => {
    server = await startPostgres();
    const url = await server.newDatabase();
    here = await start(url);
    there = await start(url);
    jo = await signIn(here, 'Jo', ['editor']);
    kim = await signIn(here, 'Kim', ['editor']);
  });
  afterAll(async () => {
    await here?.stop();
    await there?.stop();
    await server?.stop();
  });

  it('answer with what was published at one of them, and take turns all the while', async () => {
    const path = '/items/article/lantern-parade';
    await jo.put(`${path}/draft`, { body: lanternParade(), revision: 0 });
    await jo.post(`${path}/submit`, { revision: 1, why: 'It is on' });
    expect((await kim.post(`${path}/publish`, { revision: 1 })).status).toBe(200);
    const turns = await answersUntil(there, 'when is the lantern parade', lanternParade().body);
    expect(turns).not.toContain('');
  });

  it('go on with the last good words of what cannot be used, and show editors which it is', async () => {
    const { database } = here.core;
    await publishAlone(database, {
      kind: 'article',
      id: 'lantern-parade',
      body: { id: 'x' },
      author: 'jo',
      now: DAY,
    });
    const body = lanternParade({
      id: 'brass-band',
      title: 'The brass band',
      phrases: ['when does the brass band play'],
    });
    await publishAlone(database, { kind: 'article', id: 'brass-band', body, author: 'jo', now: DAY });
    await answersUntil(there, 'when does the brass band play', body.body);
    expect(await ask(there, 'lantern parade route')).toBe(lanternParade().body);
    const kimThere = await signIn(there, 'Lee', ['editor']);
    expect((await kimThere.get('/items?kind=article')).body.items).toContainEqual(
      expect.objectContaining({ id: 'lantern-parade', broken: expect.stringContaining('cannot be read') }),
    );
  });
});

/** Asks again and again, whatever else changes; the test's own time limit ends a wait in vain. */
async function answersUntil(at: RunningParley, question: string, wanted: string): Promise<readonly string[]> {
  const heard: string[] = [];
  while (heard.at(-1) !== wanted) {
    // Somebody else is answered as ever, each time.
    expect(await ask(at, 'how do i join the library')).toContain('It is free to join the library');
    heard.push(await ask(at, question));
  }
  return heard;
}

async function ask(at: RunningParley, text: string): Promise<string> {
  const said = await at.core.speaker('web', randomUUID()).say(text);
  return said.at(-1)?.text ?? '';
}

async function start(url: string): Promise<RunningParley> {
  const folder = temporaryFolder('test');
  const environment = environmentSchema.parse({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: url,
    DATA_DIR: folder,
    SECRET: 'a secret for tests that is long enough',
  });
  return startParley(environment, {
    files: await fewArticles(),
    learntIn: await learntOfFew(folder),
    clock: { now: () => DAY },
    ids: { next: () => randomUUID() },
  });
}
