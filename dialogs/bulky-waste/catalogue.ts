/** The items a bulky collection takes and those it does not, read from catalogue.yaml when Parley starts. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const names = z.array(z.string().regex(/^[a-z0-9 ]+$/, 'is in small letters, without hyphens')).default([]);

const entrySchema = z.strictObject({
  name: z.string().min(1),
  names: z.string().optional(),
  also: names,
  vague: names,
  /** Pence, where the council prices by item. */
  price: z.number().int().positive().optional(),
  points: z.number().int().min(1).default(1),
  max: z.number().int().min(1).optional(),
  pieces: z.record(z.string(), z.number().int().min(1)).optional(),
  which: z.strictObject({ question: z.string(), from: z.array(z.string()).min(2).max(3) }).optional(),
  refused: z.strictObject({ because: z.string(), instead: z.string() }).optional(),
});

const catalogueSchema = z
  .strictObject({ generic: names, items: z.record(z.string(), entrySchema) })
  .superRefine(({ items }, context) => {
    for (const [id, { pieces = {}, which, price, refused }] of Object.entries(items)) {
      const say = (message: string) => context.addIssue({ code: 'custom', path: ['items', id], message });
      for (const other of [...Object.keys(pieces), ...(which?.from ?? [])]) {
        if (items[other] === undefined) say(`"${other}" is not in the catalogue`);
      }
      const isTaken = Object.keys(pieces).length === 0 && which === undefined && refused === undefined;
      if (isTaken && price === undefined) say('has no price');
    }
  });

export type CatalogueEntry = z.output<typeof entrySchema>;
export type Catalogue = z.output<typeof catalogueSchema>;

/** @throws when the text is not a catalogue; the message names every mistake and its place. */
export function readCatalogue(text: string): Catalogue {
  const read = catalogueSchema.safeParse(parse(text));
  if (!read.success) throw new Error(`catalogue.yaml of bulky-waste:\n${z.prettifyError(read.error)}`);
  return read.data;
}

export const CATALOGUE: Catalogue = readCatalogue(
  readFileSync(new URL('./catalogue.yaml', import.meta.url), 'utf8'),
);

/** @throws when no item has that id: a defect, since ids come from the catalogue itself. */
export function entryOf(id: string, { items }: Catalogue = CATALOGUE): CatalogueEntry {
  const entry = items[id];
  if (entry === undefined) throw new Error(`the catalogue has no item "${id}"`);
  return entry;
}

/** `1 sofa`, `2 chests of drawers`. */
export function countedName(id: string, count: number): string {
  return `${count} ${nameFor(id, count)}`;
}

/** `sofa`, `sofas`. Without a count, one of them. */
export function nameFor(id: string, count = 1): string {
  const { name, names: several } = entryOf(id);
  return count === 1 ? name : (several ?? plural(name));
}

function plural(name: string): string {
  if (/(?:s|x|ch|sh)$/.test(name)) return `${name}es`;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}
