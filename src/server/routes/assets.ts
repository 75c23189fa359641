import { readFileSync } from 'node:fs';
import express, { Router } from 'express';

/** A folder or file of the project and the path it is served at. */
export interface Asset {
  readonly at: string;
  readonly from: string;
  /** How long browsers may keep it, in seconds. */
  readonly seconds: number;
}

/** Files that anyone may load; the widget is also loaded by the council's other sites. */
export function assetRoutes(assets: readonly Asset[]): Router {
  const router = Router();
  for (const { at, from, seconds } of assets) {
    router.use(at, express.static(from, { maxAge: seconds * 1000, index: false, redirect: false }));
  }
  return router;
}

/**
 * A stylesheet without its typefaces: GOV.UK's is not ours to use, and a browser that has read this sheet but not yet the
 * one that takes the typeface off its elements would ask for files that are not here.
 */
export function stylesheetWithoutTypefaces({ at, from, seconds }: Asset): Router {
  const router = Router();
  const sheet = readFileSync(from, 'utf8').replaceAll(/@font-face\s*\{[^}]*\}/g, '');
  router.get(at, (_request, response) => {
    response.set('cache-control', `public, max-age=${seconds}`).type('css').send(sheet);
  });
  return router;
}
