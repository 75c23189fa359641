/**
 * Photos in S3-compatible storage: Amazon's, or MinIO, Ceph and others that sign as it does. The bucket stays private:
 * pictures are only ever read through Parley, which knows who may see them.
 */
import { setTimeout } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { ParleyError } from '../../src/errors.ts';
import type { PhotoFiles } from '../../src/photos/photo-files.ts';

export interface S3Settings {
  /** The bucket: `https://s3.eu-west-2.amazonaws.com/fernley-photos`. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Milliseconds until a call is given up. */
  readonly timeout?: number;
}

const DEFAULT_TIMEOUT = 10_000;
/** Calls in all, when one fails in a way that may pass. */
const TRIES = 3;
const FIRST_WAIT = 50;

interface Answer {
  readonly status: number;
  readonly bytes: Buffer;
}

export function s3Photos({ url, timeout, ...account }: S3Settings): PhotoFiles {
  const bucket = url.replace(/\/+$/, '');
  async function call(method: 'PUT' | 'GET' | 'DELETE', id: string, body?: Put): Promise<Answer> {
    const signal = AbortSignal.timeout(timeout ?? DEFAULT_TIMEOUT);
    const { type, bytes } = body ?? {};
    const content = { ...(bytes && { body: bytes }), ...(type && { headers: { 'content-type': type } }) };
    try {
      for (let tries = 1; ; tries += 1) {
        const signer = new AwsV4Signer({
          ...account,
          service: 's3',
          url: `${bucket}/photos/${id}`,
          method,
          ...content,
        });
        const signed = await signer.sign();
        // Not as a Request: a signal that is passed through one is forgotten when the Request is.
        const answer = await fetch(signed.url, {
          ...{ method, headers: signed.headers, signal, redirect: 'error' },
          ...(bytes && { body: bytes }),
        });
        const passes = answer.status >= 500 || answer.status === 429;
        if (!passes || tries === TRIES) return await read(answer);
        await answer.body?.cancel();
        await setTimeout(FIRST_WAIT * 2 ** tries, undefined, { signal });
      }
    } catch (error) {
      throw new ParleyError('unavailable', 'The photo storage does not answer.', { cause: error });
    }
  }
  return {
    async put(id, contentType, bytes) {
      const answer = await call('PUT', id, { type: contentType, bytes: new Uint8Array(bytes) });
      if (!isGood(answer)) throw refusal(answer.status);
    },
    async get(id) {
      const answer = await call('GET', id);
      if (answer.status === 404) return undefined;
      if (!isGood(answer)) throw refusal(answer.status);
      return answer.bytes;
    },
    async remove(id) {
      const answer = await call('DELETE', id);
      if (!isGood(answer) && answer.status !== 404) throw refusal(answer.status);
    },
  };
}

interface Put {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

async function read(answer: Response): Promise<Answer> {
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
}

function isGood({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** 403 is a wrong key or policy, 404 at writing a wrong bucket, 503 too much at once: the operator's to see. */
function refusal(status: number): ParleyError {
  return new ParleyError('unavailable', `The photo storage answers ${status}.`);
}
