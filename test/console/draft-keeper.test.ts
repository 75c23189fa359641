/** What an editor writes is saved once, is known again when it comes back, and is never called somebody else's. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ApiError } from '../../web/console/api.ts';
import { fakeBrowser } from './fake-browser.ts';

const browser = fakeBrowser();
const { DraftKeeper } = await import('../../web/console/editor/draft-keeper.ts');
const { finishBeforeLeaving } = await import('../../web/console/leaving.ts');
const { keepFor, readKept } = await import('../../web/console/desk/kept.ts');

const article = (title: string) => ({ id: 'bins', title });

/** A server with one draft, which takes a change of its latest revision only. */
function startServer(title = 'Bins') {
  const draft = { body: article(title), revision: 1, by: 'Sam Okafor' };
  const sent: number[] = [];
  return {
    draft,
    sent,
    /** Nothing is answered until this is resolved. */
    until: Promise.resolve(),
    losesAnswers: false,
    async save(body: unknown, revision: number): Promise<number> {
      sent.push(revision);
      await this.until;
      if (revision !== draft.revision) {
        throw new ApiError('edited-meanwhile', 'Edited meanwhile.', undefined, {
          ...draft,
          at: '2026-11-23T10:00:00Z',
          version: 1,
          // A store gives keys back in an order of its own.
          body: Object.fromEntries(Object.entries(draft.body).reverse()),
        });
      }
      draft.body = body as ReturnType<typeof article>;
      draft.revision += 1;
      if (this.losesAnswers) throw new ApiError('offline', 'We cannot reach the server.');
      return draft.revision;
    },
  };
}

function keeperOf(server: ReturnType<typeof startServer>) {
  const { body, revision } = server.draft;
  return new DraftKeeper({
    kind: 'article',
    id: 'bins',
    body,
    revision,
    savedAt: '2026-11-23T09:00:00Z',
    live: null,
    basedOn: null,
    save: (changed, over) => server.save(changed, over),
  });
}

beforeEach(() => {
  browser.full = false;
  browser.clear();
  keepFor('sam');
});

describe('a draft that is being written', () => {
  it('is sent once, however many wait for a slow save', async () => {
    const server = startServer();
    let answer = () => {};
    server.until = new Promise((resolve) => {
      answer = resolve;
    });
    const keeper = keeperOf(server);
    keeper.write(article('Bin'));
    const first = keeper.flush();
    keeper.write(article('Bin days'));
    const waiting = [keeper.flush(), keeper.flush(), keeper.flush()];
    answer();
    expect(await Promise.all([first, ...waiting])).toEqual([false, true, true, true]);
    expect(server.sent).toEqual([1, 2]);
    expect(keeper.shown).toMatchObject({ revision: 3, state: { kind: 'saved' } });
  });

  it('is known again when it arrived but its answer was lost', async () => {
    const server = startServer();
    server.losesAnswers = true;
    const keeper = keeperOf(server);
    keeper.write(article('Bin days'));
    expect(await keeper.flush()).toBe(false);
    server.losesAnswers = false;
    expect(await keeper.flush()).toBe(true);
    expect(keeper.shown).toMatchObject({ revision: 2, state: { kind: 'saved' } });
    expect(readKept('editor/article/bins')).toBeUndefined();
  });

  it('goes on from what arrived unheard when more was written since', async () => {
    const server = startServer();
    server.losesAnswers = true;
    const keeper = keeperOf(server);
    keeper.write(article('Bin days'));
    await keeper.flush();
    server.losesAnswers = false;
    keeper.write(article('Bin days and holidays'));
    expect(await keeper.flush()).toBe(true);
    expect(server.draft).toMatchObject({ body: { title: 'Bin days and holidays' }, revision: 3 });
  });

  it('is not taken for a colleague’s when the item is loaded again in the midst of a word', async () => {
    const server = startServer();
    const old = keeperOf(server);
    const end = old.begin();
    old.write(article('Bin days'));
    const next = keeperOf(server);
    end();
    next.begin();
    next.write(article('Bin days and holidays'));
    await old.flush();
    // What was written after the reload is not forgotten with what was written before it.
    expect(readKept('editor/article/bins')).toMatchObject({ body: { title: 'Bin days and holidays' } });
    expect(await next.flush()).toBe(true);
    expect(server.draft.body.title).toBe('Bin days and holidays');
  });

  it('says so when this browser cannot keep it', async () => {
    const server = startServer();
    const keeper = keeperOf(server);
    keeper.write(article('Bin'));
    expect(keeper.shown.kept).toBe(true);
    browser.full = true;
    keeper.write(article('Bin days'));
    expect(keeper.shown).toMatchObject({ kept: false, state: { kind: 'unsaved' } });
    expect(await keeper.flush()).toBe(true);
    expect(keeper.shown.kept).toBe(true);
    // Nor is what it could keep before brought back over what is saved.
    expect(readKept('editor/article/bins')).toBeUndefined();
  });

  it('is saved before its writer signs out', async () => {
    const server = startServer();
    const keeper = keeperOf(server);
    const end = keeper.begin();
    keeper.write(article('Bin days'));
    await finishBeforeLeaving();
    expect(server.draft.body.title).toBe('Bin days');
    end();
    keeper.write(article('Rubbish'));
    await finishBeforeLeaving();
    expect(server.draft.body.title).toBe('Bin days');
  });

  it('still meets what a colleague wrote', async () => {
    const server = startServer();
    const keeper = keeperOf(server);
    await server.save(article('Rubbish'), 1);
    keeper.write(article('Bin days'));
    expect(await keeper.flush()).toBe(false);
    expect(keeper.shown.state).toMatchObject({ kind: 'meanwhile', theirs: { body: { title: 'Rubbish' } } });
  });

  it('knows after a reload of the page what it was a change of', async () => {
    const server = startServer();
    keeperOf(server).write(article('Bin days'));
    await server.save(article('Rubbish'), 1);
    const next = keeperOf(server);
    next.begin();
    expect(await next.flush()).toBe(false);
    expect(next.shown).toMatchObject({ body: article('Bin days'), state: { kind: 'meanwhile' } });
    // Else every field that the colleague changed would look changed by us, and be preset to undo theirs.
    expect(next.base).toEqual(article('Bins'));
  });
});
