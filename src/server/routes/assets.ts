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
