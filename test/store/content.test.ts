import { expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import {
  contentIsEmpty,
  contentMark,
  publishedContent,
  publishFirstVersions,
} from '../../src/store/content.ts';
import {
  archiveLive,
  goLive,
  insertDraft,
  liveVersion,
  onItem,
  openVersion,
} from '../../src/store/content-versions.ts';
import { rowsOf } from '../../src/store/database.ts';
import { publishAlone } from '../environment/publish-alone.ts';
import { onBothEngines } from './engines.ts';
import { later, NOON } from './fixtures.ts';

onBothEngines('content', (engine) => {
  const db = () => engine.database().db;
  const item = (id: string, body: unknown, now = NOON) =>
    ({ kind: 'article', id, body, author: 'files', now }) as const;

  it('is empty until something is published, and filled at one go', async () => {
    expect(await contentIsEmpty(db())).toBe(true);
    await publishFirstVersions(db(), [item('b', { t: 'b\0' }), item('a', { t: 'a' })]);
    expect(await contentIsEmpty(db())).toBe(false);
    expect(await publishedContent(db(), 'article')).toEqual([
      { id: 'a', version: 1, body: { t: 'a' }, author: 'files', publishedAt: NOON },
      { id: 'b', version: 1, body: { t: 'b\uFFFD' }, author: 'files', publishedAt: NOON },
    ]);
    await publishFirstVersions(db(), [item('a', { t: 'again' })]);
    expect((await publishedContent(db(), 'article'))[0]?.body).toEqual({ t: 'a' });
  });

  it('publishes version upon version, one of them live, and keeps the older ones', async () => {
    expect(await publishAlone(engine.database(), { ...item('a', 'two', later(60)), author: 'editor' })).toBe(
      2,
    );
    const [live] = await publishedContent(db(), 'article');
    expect(live).toEqual({ id: 'a', version: 2, body: 'two', author: 'editor', publishedAt: later(60) });
    const rows = await rowsOf(
      db(),
      sql`SELECT version, status FROM content WHERE kind = 'article' AND id = 'a' ORDER BY version`,
    );
    expect(rows).toEqual([
      { version: 1, status: 'withdrawn' },
      { version: 2, status: 'published' },
    ]);
  });

  it('has a mark that tells everything that goes live or away, and no draft', async () => {
    const seen = [await contentMark(db())];
    const changed = async () => {
      const mark = await contentMark(db());
      const isNew = !seen.includes(mark);
      seen.push(mark);
      return isNew;
    };
    const two = await publishAlone(engine.database(), item('marked', 'one'));
    expect(await changed()).toBe(true);
    const key = { kind: 'article', id: 'marked' } as const;
    const draft = { ...key, body: 'two', author: 'jo', why: undefined, basedOn: two, now: NOON };
    await onItem(engine.database(), key, (tx) => insertDraft(tx, draft));
    expect(await changed()).toBe(false);
    await onItem(engine.database(), key, async (tx) => {
      const open = await openVersion(tx, key);
      if (open) await goLive(tx, open, { now: NOON, approvedBy: 'kim', brokenReason: null });
    });
    expect(await changed()).toBe(true);
    await onItem(engine.database(), key, async (tx) => {
      const live = await liveVersion(tx, key);
      if (live) await archiveLive(tx, live, { by: 'jo', at: NOON.toISOString(), why: 'x' });
    });
    expect(await contentMark(db())).not.toBe(seen.at(-1));
    await publishAlone(engine.database(), { ...item('marked', 'three'), kind: 'notice' });
    expect(await changed()).toBe(true);
  });

  it('keeps kinds apart', async () => {
    await publishAlone(engine.database(), { kind: 'wording', id: 'a', body: {}, author: 'files', now: NOON });
    expect(await publishedContent(db(), 'wording')).toHaveLength(1);
  });

  it('gives each of several editors who publish at once a version of their own', async () => {
    const versions = await Promise.all(
      Array.from({ length: 8 }, (_, i) => publishAlone(engine.database(), item('contested', i))),
    );
    expect(versions.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const live = (await publishedContent(db(), 'article')).filter((found) => found.id === 'contested');
    expect(live).toMatchObject([{ version: 8 }]);
  });
});
