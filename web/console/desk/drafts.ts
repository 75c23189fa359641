/**
 * What an advisor has written but not sent: it survives switching, a reload, a lost connection and signing out.
 * A reply and a private note are two drafts, so that neither is ever sent as the other.
 */
import * as z from 'zod/mini';
import { keep, listKept, readKept } from './kept.ts';

export type Writing = 'reply' | 'note';

const unsentSchema = z.object({ clientId: z.string(), text: z.string(), as: z.enum(['reply', 'note']) });

/** Words that the server has not yet said it has. */
export type Unsent = z.infer<typeof unsentSchema>;

export function readDraft(handover: string, as: Writing): string {
  const kept = readKept(`draft/${handover}/${as}`);
  return typeof kept === 'string' ? kept : '';
}

export function keepDraft(handover: string, as: Writing, text: string): void {
  if (readDraft(handover, as) === text) return;
  keep(`draft/${handover}/${as}`, text === '' ? undefined : text);
  if (as === 'reply' && text === '') keep(`open/${handover}`, undefined);
}

/** Places of saved replies in a reply's draft that nothing was known for, a line each. They are kept with it. */
export function readOpen(handover: string): string {
  const kept = readKept(`open/${handover}`);
  return typeof kept === 'string' ? kept : '';
}

/** Adds to them. */
export function keepOpen(handover: string, places: readonly string[]): void {
  const all = new Set([...readOpen(handover).split('\n'), ...places].filter((place) => place !== ''));
  if (places.length > 0) keep(`open/${handover}`, [...all].join('\n'));
}

export function hasDraft(handover: string): boolean {
  const drafted = (['reply', 'note'] as const).some((as) => readDraft(handover, as).trim() !== '');
  return drafted || listKept(`unsent/${handover}/`).length > 0;
}

/**
 * In the order they were written, of all conversations. Each is kept by itself, so that two tabs never undo each
 * other's.
 */
export function readAllUnsent(): readonly (Unsent & { readonly handover: string })[] {
  return listKept('unsent/').flatMap(({ name, value }) => {
    const unsent = unsentSchema.safeParse(value);
    return unsent.success ? [{ ...unsent.data, handover: name.split('/')[1] ?? '' }] : [];
  });
}

export function keepUnsent(handover: string, { clientId, text, as }: Unsent): void {
  keep(`unsent/${handover}/${clientId}`, { clientId, text, as });
}

export function forgetUnsent(handover: string, clientId: string): void {
  keep(`unsent/${handover}/${clientId}`, undefined);
}
