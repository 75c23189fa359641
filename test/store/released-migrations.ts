/**
 * The last migration that each release brought, oldest release first. Written here when a release is made; until the
 * first one there is a single migration, made anew whenever tables change.
 */
export const RELEASED: readonly { readonly version: string; readonly lastMigration: number }[] = [];
