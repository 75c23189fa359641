/** A file that is asked for with words that must not be in an address. */
import { ApiError, post } from '../api.ts';

/** Pictures take their time. */
const PATIENCE_MS = 300_000;

/** Has the browser save what the server answers. @throws ApiError */
export async function download(
  path: string,
  call: { readonly csrf: string; readonly body: object },
): Promise<void> {
  const answer = await post(path, { ...call, patienceMs: PATIENCE_MS });
  const file = await answer.blob().catch(() => {
    throw new ApiError('offline', 'The download broke off, and nothing was saved. Please try again.');
  });
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name ?? 'persons-data.zip';
  link.click();
  URL.revokeObjectURL(link.href);
}
