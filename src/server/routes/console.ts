/** `/desk`, `/editor`, `/insights`, `/broadcasts`, `/person`: the staff console's files, as Vite built them. Every path that is no file is the one page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { ParleyError } from '../../errors.ts';

const PAGES = ['/desk', '/editor', '/insights', '/broadcasts', '/person'].flatMap((base) => [
  base,
  `${base}/{*path}`,
]);

/** `folder` is `web/dist/console`. */
export function consolePages(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  // Hashed names never change their content.
  const assets = { immutable: true, maxAge: '1y', index: false, fallthrough: true } as const;
  router.use('/desk/assets', express.static(join(folder, 'assets'), assets), notBuilt);
  router.get(PAGES, (_request, response, next) => {
    if (!existsSync(page)) return next(new ParleyError('not-found', 'The console has not been built.'));
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
  return router;
}

const notBuilt: RequestHandler = (_request, _response, next) => next(new ParleyError('not-found'));
