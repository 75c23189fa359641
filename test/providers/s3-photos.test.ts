import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { s3Photos } from '../../providers/s3/s3-photos.ts';
import { KEY_ID, REGION, type S3Server, SECRET_KEY, startS3 } from './s3-server.ts';

const BYTES = Buffer.from('the bytes of a picture');

let s3: S3Server;
beforeEach(async () => {
  s3 = await startS3();
});
afterEach(() => s3.close());

const storage = (more: Partial<Parameters<typeof s3Photos>[0]> = {}) =>
  s3Photos({
    ...{ url: s3.url, region: REGION, accessKeyId: KEY_ID, secretAccessKey: SECRET_KEY, timeout: 2000 },
    ...more,
  });

describe('photos in S3-compatible storage', () => {
  it('come back as they went in, and are gone when removed', async () => {
    await storage().put('abc', 'image/png', BYTES);
    expect(s3.objects.get('/fernley-photos/photos/abc')).toEqual({ type: 'image/png', bytes: BYTES });
    expect(await storage().get('abc')).toEqual(BYTES);
    await storage().remove('abc');
    expect(await storage().get('abc')).toBeUndefined();
    await storage().remove('abc');
    expect(s3.calls).toEqual(['PUT 200', 'GET 200', 'DELETE 200', 'GET 200', 'DELETE 200']);
  });

  it('are asked for again when the storage is busy for a moment', async () => {
    s3.mishaps.push(503, 500);
    await storage().put('abc', 'image/jpeg', BYTES);
    expect(s3.calls).toEqual(['PUT 503', 'PUT 500', 'PUT 200']);
  });

  it.each([
    ['a wrong key', { secretAccessKey: 'another' }, []],
    ['no right to it', {}, [403]],
    ['no such bucket', {}, [404]],
    ['too much at once, again and again', {}, [503, 503, 503]],
    ['a line that breaks', {}, ['reset']],
    ['silence', { timeout: 200 }, ['silence']],
  ] as const)('are unavailable with %s, which operators are told', async (_what, more, mishaps) => {
    s3.mishaps.push(...mishaps);
    await expect(storage(more).put('abc', 'image/jpeg', BYTES)).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(s3.objects.size).toBe(0);
  });
});
