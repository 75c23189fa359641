import { Router } from 'express';
import { ParleyError } from '../../errors.ts';

/** A file a dialog offers, such as a calendar. */
export interface OfferedFile {
  readonly name: string;
  readonly contentType: string;
  readonly body: string | Buffer;
}

/** Finds a dialog's file by its unguessable token; undefined when there is none (any more). */
export type FileFinder = (dialog: string, token: string) => Promise<OfferedFile | undefined>;

/** `/files/<dialog>/<token>.<extension>`: the token is the right to read it, so nobody may keep a copy. */
export function fileRoutes(find: FileFinder): Router {
  const router = Router();
  router.get('/files/:dialog/:file', async (request, response) => {
    const token = /^([\w-]{16,64})(?:\.[a-z]{2,4})?$/.exec(request.params.file)?.[1];
    const file = token === undefined ? undefined : await find(request.params.dialog, token);
    if (!file) throw new ParleyError('not-found');
    response
      .set('Content-Type', file.contentType)
      .set('Content-Disposition', `attachment; filename="${file.name.replace(/[^\w.-]/g, '-')}"`)
      .set('Cache-Control', 'private, no-store')
      .set('X-Robots-Tag', 'noindex')
      .send(file.body);
  });
  return router;
}
