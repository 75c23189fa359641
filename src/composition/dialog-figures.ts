/** The dialogs' figures in council.yaml: what is shared between them, and what nothing reads. */
import { z } from 'zod';
import { DIALOGS } from './dialogs.ts';

/** The figures that several dialogs need: these stand at the top of council.yaml. */
export const SHARED_FIGURES = ['areaPrefixes', 'containers', 'alertSubjects', 'people', 'open311'] as const;

type Shared = { readonly [Name in (typeof SHARED_FIGURES)[number]]?: unknown } & {
  readonly dialogs?: Readonly<Record<string, unknown>> | null | undefined;
};

/** Checks the figures of each dialog by its own schema, by its id. */
export const dialogFiguresSchema = z.object(
  Object.fromEntries(DIALOGS.map(({ dialog, settings }) => [dialog.id, settings])),
);

/** What it is to check: all dialogs' figures as council.yaml has them. */
export function writtenFigures(parts: Shared | undefined): Readonly<Record<string, unknown>> {
  return Object.fromEntries(DIALOGS.map(({ dialog }) => [dialog.id, figuresOf(parts, dialog.id)]));
}

/** One dialog's figures in the type of the schema that checked them, which tells whose they are. */
export function figuresBy<Schema extends z.ZodType>(
  { dialogs }: { readonly dialogs: ReadonlyMap<string, unknown> },
  schema: Schema,
): z.output<Schema> {
  const listed = DIALOGS.find(({ settings }) => settings === schema);
  if (!listed) throw new Error('No dialog is listed with that schema.');
  return dialogs.get(listed.dialog.id) as z.output<Schema>;
}

/** What several dialogs need stands at the top; a dialog that differs says so itself. */
function figuresOf(parts: Shared | undefined, dialog: string): unknown {
  const own = parts?.dialogs?.[dialog] ?? {};
  if (typeof own !== 'object') return own;
  const shared = SHARED_FIGURES.flatMap((name) => (parts?.[name] === undefined ? [] : [[name, parts[name]]]));
  return { ...Object.fromEntries(shared), ...own };
}

/** A figure under a name that nothing reads would be thought to hold when it does not. */
export const unknownFigures = z
  .looseObject({ dialogs: z.record(z.string(), z.unknown()).nullish() })
  .superRefine(({ dialogs }, { addIssue }) => {
    for (const [id, figures] of Object.entries(dialogs ?? {})) {
      const known = DIALOGS.find(({ dialog }) => dialog.id === id)?.settings;
      const say = (path: readonly string[], message: string) =>
        addIssue({ code: 'custom', path: ['dialogs', id, ...path], message });
      if (!known) say([], `is no dialog; there are ${DIALOGS.map(({ dialog }) => dialog.id).join(', ')}`);
      if (!(known instanceof z.ZodObject) || typeof figures !== 'object') continue;
      const names = Object.keys(known.shape);
      for (const name of Object.keys(figures ?? {})) {
        if (!names.includes(name)) say([name], `is not read; there are ${names.join(', ')}`);
      }
    }
  });
