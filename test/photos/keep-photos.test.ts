import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { ParleyError } from '../../src/errors.ts';
import { photosOnDisk } from '../../src/photos/disk.ts';
import { Photos } from '../../src/photos/keep-photos.ts';
import type { PhotoFiles } from '../../src/photos/photo-files.ts';
import { photoSettings } from '../../src/photos/settings.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import { conversations, ensureConversation } from '../../src/store/conversations.ts';
import type { Database } from '../../src/store/database.ts';
import { joinQueue } from '../../src/store/handovers.ts';
import { photos, photosOf } from '../../src/store/photos.ts';
import { createRequest, requests } from '../../src/store/requests.ts';
import { agreeToTexts, textLines } from '../../src/store/text-lines.ts';
import { openTestDatabase } from '../environment/database.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { exif, jpeg, jpegExif, jpegWith, png, SECRET } from './pictures.ts';

const START = new Date('2026-11-23T09:00:00Z');
const A_DAY = 24 * 60 * 60 * 1000;

let database: Database;
let folder: string;
let now = START;
let ids = 0;
const clock = { now: () => now };
const next = { next: () => `id-${++ids}` };

beforeAll(async () => {
  database = await openTestDatabase();
  folder = temporaryFolder('photos');
});
afterAll(() => database.close());

function shelf(
  files: PhotoFiles = photosOnDisk(folder),
  tried: (problem?: ParleyError) => void = () => {},
): Photos {
  return new Photos({ database, files, settings: photoSettings.parse({}), clock, ids: next, tried });
}

const keyOf = (contact: string) => ({ channel: 'web', account: 'default', contact });
const messageOf = (contact: string, externalId = 'm1') => ({ ...keyOf(contact), externalId });

async function filesOnDisk(): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** Keeps one picture; resolves to its id. */
async function keepOne(contact: string, externalId = 'm1'): Promise<string> {
  const { photos } = await shelf().keep(messageOf(contact, externalId), [jpeg()]);
  return photos[0]?.id ?? '';
}

async function report(contact: string, photos: readonly string[], anonymous = false): Promise<string> {
  const id = next.next();
  const conversationId = await ensureConversation(database.db, keyOf(contact), next.next(), now);
  const rest = {
    prefix: 'FT',
    kind: 'report-fly-tipping',
    category: 'fly-tipping',
    priority: 'normal',
  } as const;
  await createRequest(
    database.db,
    { ...rest, id, conversationId, anonymous, where: {}, details: {}, photos },
    now,
  );
  return id;
}

describe('keeping pictures', () => {
  it('keeps them clean, and shows them to their own conversation only', async () => {
    const dirty = jpegWith(jpegExif(exif(6)));
    const { photos } = await shelf().keep(messageOf('ann'), [dirty]);
    const id = photos[0]?.id ?? '';
    const found = await shelf().find(keyOf('ann'), id);
    expect(found?.contentType).toBe('image/jpeg');
    expect(found?.bytes.includes(SECRET)).toBe(false);
    expect(await shelf().find(keyOf('bob'), id)).toBeUndefined();
    expect(await shelf().find(keyOf('ann'), 'unknown')).toBeUndefined();
    expect(await readFile(join(folder, id.slice(0, 2), id))).toEqual(found?.bytes);
  });

  it('keeps a message that comes twice once', async () => {
    const before = (await filesOnDisk()).length;
    const first = await shelf().keep(messageOf('twice'), [jpeg(), png()]);
    expect(await shelf().keep(messageOf('twice'), [jpeg(), png()])).toEqual(first);
    expect(await filesOnDisk()).toHaveLength(before + 2);
  });

  it('keeps none of several when all or none is wanted, else the good ones', async () => {
    const before = await filesOnDisk();
    const pictures = [jpeg(), Buffer.from('no picture')];
    expect(await shelf().keep(messageOf('cat'), pictures, true)).toEqual({
      photos: [],
      trouble: 'not-a-photo',
    });
    expect(await filesOnDisk()).toEqual(before);
    const kept = await shelf().keep(messageOf('cat'), pictures);
    expect(kept).toMatchObject({ photos: [{ contentType: 'image/jpeg' }], trouble: 'not-a-photo' });
  });

  it('says so when there is nowhere to keep them', async () => {
    const broken: PhotoFiles = {
      put: async () => {
        throw new ParleyError('unavailable');
      },
      get: async () => undefined,
      remove: async () => {},
    };
    expect(await shelf(broken).keep(messageOf('dan'), [jpeg()])).toEqual({
      photos: [],
      trouble: 'not-received',
    });
    // A file stands where the folder should be.
    const nowhere = photosOnDisk(join(PROJECT, 'package.json'));
    expect((await shelf(nowhere).keep(messageOf('dan'), [jpeg()])).trouble).toBe('not-received');
  });

  it('tells operators that they cannot be kept and why, and that they can again', async () => {
    const told: unknown[] = [];
    const tried = (problem?: ParleyError) => void told.push(problem?.detail);
    const nowhere = photosOnDisk(join(PROJECT, 'package.json'));
    await shelf(nowhere, tried).keep(messageOf('una'), [jpeg()]);
    await shelf(undefined, tried).keep(messageOf('una'), [jpeg()]);
    // What is no picture says nothing of the place where pictures are kept.
    await shelf(undefined, tried).keep(messageOf('una', 'm2'), [Buffer.from('no picture')]);
    expect(told).toEqual(['Photos cannot be kept on disk (ENOTDIR).', undefined]);
  });

  it('tells nothing of the place where they are kept when it was not asked, or they were erased', async () => {
    const told: unknown[] = [];
    const tried = (problem?: ParleyError) => void told.push(problem?.code ?? 'kept');
    await shelf(undefined, tried).keep(messageOf('vic'), [jpeg()]);
    await shelf(undefined, tried).keep(messageOf('vic'), [jpeg()]);
    expect(told).toEqual(['kept']);
    const disk = photosOnDisk(folder);
    const erasing: PhotoFiles = {
      ...disk,
      async put(id, contentType, bytes) {
        await database.db.delete(photos).where(eq(photos.id, id));
        await disk.put(id, contentType, bytes);
      },
    };
    expect((await shelf(erasing, tried).keep(messageOf('vic', 'm2'), [jpeg()])).trouble).toBe('not-received');
    expect(told).toEqual(['kept', 'kept']);
  });

  it('is removed with what a crash left of it half written', async () => {
    const [id, other] = ['ab'.repeat(20), `ab${'c'.repeat(38)}`];
    const own = temporaryFolder('crashed');
    const crashed = photosOnDisk(own);
    await crashed.remove(id);
    for (const one of [id, other]) await crashed.put(one, 'image/jpeg', jpeg());
    await writeFile(join(own, 'ab', `${id}.1.part`), jpeg());
    await crashed.remove(id);
    expect(await readdir(join(own, 'ab'))).toEqual([other]);
  });

  it('may come twice at once', async () => {
    const own = temporaryFolder('twice');
    const id = 'ab'.repeat(20);
    const puts = Array.from({ length: 8 }, () => photosOnDisk(own).put(id, 'image/jpeg', jpeg()));
    await Promise.all(puts);
    expect(await readdir(join(own, 'ab'))).toEqual([id]);
    expect(await photosOnDisk(own).get(id)).toEqual(jpeg());
  });

  it('never leaves its folder', async () => {
    await expect(photosOnDisk(folder).get('../../etc/passwd')).rejects.toThrow('other characters');
  });
});

describe('a request with pictures', () => {
  it('has those of its own conversation, and none that another request has', async () => {
    const [mine, theirs] = [await keepOne('eve'), await keepOne('mallory')];
    const first = await report('eve', [mine, theirs]);
    expect((await photosOf(database.db, first)).map(({ id }) => id)).toEqual([mine]);
    const second = await report('eve', [mine]);
    expect(await photosOf(database.db, second)).toEqual([]);
  });

  it('leads to nobody when it is anonymous', async () => {
    const id = await keepOne('fay');
    const request = await report('fay', [id], true);
    expect(await photosOf(database.db, request)).toMatchObject([{ id, conversationId: null }]);
    expect(await shelf().find(keyOf('fay'), id)).toBeUndefined();
    expect((await shelf().read(id))?.contentType).toBe('image/jpeg');
  });
});

describe('a picture by text, into a web chat that goes on there', () => {
  const phone = { channel: 'sms', account: '+447700900100', contact: '+447700900123' };

  /** A web chat that goes on by text to `phone`, with a person on the way; resolves to its id. */
  async function goingOn(contact: string): Promise<string> {
    const { db } = database;
    const conversationId = await ensureConversation(db, keyOf(contact), next.next(), now);
    const request = { id: next.next(), conversationId, priority: 'normal', reason: '' } as const;
    await joinQueue(db, request, now);
    await agreeToTexts(db, { ...phone, conversationId, words: 'yes' }, now);
    await db.update(textLines).set({ textedAt: now }).where(eq(textLines.conversationId, conversationId));
    return conversationId;
  }

  it('belongs to the chat: its page shows it, and its report has it', async () => {
    const chat = await goingOn('lou');
    const message = { ...phone, externalId: 'mms-1' };
    const { photos } = await shelf().keep(message, [jpeg()]);
    const store = new DatabaseConversationStore(database, next);
    const accepted = await store.accept({ ...message, text: 'here', photos }, now);
    expect(accepted).toMatchObject({ conversationId: chat, accepted: true });
    const id = photos[0]?.id ?? '';
    expect(await shelf().find(keyOf('lou'), id)).toBeDefined();
    expect((await photosOf(database.db, await report('lou', [id]))).map((photo) => photo.id)).toEqual([id]);
  });

  it('is not to be had by naming the picture of somebody else', async () => {
    await goingOn('max');
    const theirs = { id: await keepOne('ned'), contentType: 'image/jpeg' } as const;
    const store = new DatabaseConversationStore(database, next);
    await store.accept({ ...phone, externalId: 'mms-2', text: 'here', photos: [theirs] }, now);
    expect(await shelf().find(keyOf('max'), theirs.id)).toBeUndefined();
    expect(await shelf().find(keyOf('ned'), theirs.id)).toBeDefined();
  });
});

describe('a picture that is cut short', () => {
  /** Files at which something happens beside the storing. */
  const filesThat = (more: Partial<PhotoFiles>): PhotoFiles => ({ ...photosOnDisk(folder), ...more });
  const killed = new Error('killed');
  const erased = () => database.db.delete(conversations).where(eq(conversations.contact, 'pat'));
  const rows = async () => (await database.db.select().from(photos)).map(({ id }) => id);

  it('is shown to nobody, and removed with its bytes where nobody sends it again', async () => {
    now = START;
    const files = filesThat({
      put: async (...args) => {
        await photosOnDisk(folder).put(...args);
        throw killed;
      },
    });
    const before = await filesOnDisk();
    await expect(shelf(files).keep(messageOf('olga'), [jpeg()])).rejects.toBe(killed);
    const [id = ''] = (await filesOnDisk()).filter((name) => !before.includes(name));
    expect(id).not.toBe('');
    expect(await shelf().find(keyOf('olga'), id)).toBeUndefined();
    expect(await shelf().read(id)).toBeUndefined();
    now = new Date(START.getTime() + 59 * 60 * 1000);
    await shelf().removeUnused();
    expect(await filesOnDisk()).toContain(id);
    now = new Date(START.getTime() + 61 * 60 * 1000);
    await shelf().removeUnused();
    expect(await filesOnDisk()).not.toContain(id);
    expect(await rows()).not.toContain(id);
  });

  it('is kept when its message is sent again', async () => {
    now = START;
    const files = filesThat({ put: () => Promise.reject(killed) });
    await expect(shelf(files).keep(messageOf('quinn'), [jpeg()])).rejects.toBe(killed);
    now = new Date(START.getTime() + 59 * 60 * 1000);
    const id = await keepOne('quinn');
    now = new Date(START.getTime() + 2 * 60 * 60 * 1000);
    await shelf().removeUnused();
    expect((await shelf().find(keyOf('quinn'), id))?.contentType).toBe('image/jpeg');
  });

  it('leaves nothing behind where the resident is erased before it is begun, or while it is stored', async () => {
    const before = await filesOnDisk();
    const late = Object.create(database.db, {
      execute: {
        value: async (query: never) => {
          await erased();
          return database.db.execute(query);
        },
      },
    }) as Database['db'];
    const parts = { files: photosOnDisk(folder), settings: photoSettings.parse({}), clock, ids: next };
    const racing = new Photos({ ...parts, database: { ...database, db: late } });
    const notReceived = { photos: [], trouble: 'not-received' };
    expect(await racing.keep(messageOf('pat', 'm1'), [jpeg()])).toEqual(notReceived);
    const forgetting = filesThat({
      put: async (...args) => {
        await database.db.delete(photos).where(eq(photos.id, args[0]));
        await photosOnDisk(folder).put(...args);
      },
    });
    expect(await shelf(forgetting).keep(messageOf('pat', 'm2'), [jpeg()])).toEqual(notReceived);
    expect(await filesOnDisk()).toEqual(before);
  });
});

describe('removing pictures', () => {
  it('removes those of a deleted request or conversation, and those no report used; bytes and all', async () => {
    now = START;
    const ofRequest = await keepOne('gil');
    const request = await report('gil', [ofRequest]);
    const kept = await keepOne('hal');
    await report('hal', [kept]);
    const unused = await keepOne('ivy');
    const young = await keepOne('jay');
    const ofConversation = await keepOne('kim');
    now = new Date(START.getTime() + 29 * A_DAY);
    await shelf().removeUnused();
    for (const id of [ofRequest, kept, unused, young, ofConversation])
      expect(await shelf().read(id)).toBeDefined();
    await database.db.delete(requests).where(eq(requests.id, request));
    await database.db.delete(conversations).where(eq(conversations.contact, 'kim'));
    await shelf().removeUnused();
    expect(await shelf().read(ofRequest)).toBeUndefined();
    expect(await shelf().read(ofConversation)).toBeUndefined();
    expect(await shelf().read(unused)).toBeDefined();
    now = new Date(START.getTime() + 31 * A_DAY);
    while ((await shelf().removeUnused()) > 0);
    expect(await shelf().read(unused)).toBeUndefined();
    expect(await shelf().read(kept)).toBeDefined();
    const left = await filesOnDisk();
    expect(left).toContain(kept);
    for (const id of [ofRequest, unused, ofConversation]) expect(left).not.toContain(id);
  });
});
