/** What a save of a draft can fail with. */
import { ApiError, tellOf } from '../api.ts';
import { problemsSchema } from '../problems.ts';
import { fieldName } from './fields-of.ts';
import { type Kind, type Meanwhile, meanwhileSchema } from './wire.ts';

/** Who saved meanwhile, and what; undefined where that is not the trouble. */
export function meanwhileIn(error: unknown): Meanwhile | undefined {
  if (!(error instanceof ApiError) || error.code !== 'edited-meanwhile') return undefined;
  return meanwhileSchema.safeParse(error.details).data;
}

/** Somebody threw the draft away. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'not-found';
}

/** Why nothing could be begun by the name `id`, which was made of its title, in full sentences. */
export function whyNotBegun(kind: Kind, id: string, error: unknown): string {
  const wrong = error instanceof ApiError ? problemsSchema.safeParse(error.details) : undefined;
  const told = wrong?.success ? wrong.data.problems : [];
  const words = told.map(({ field, message }) =>
    field === 'id' ? `“${id}”, made of the title, ${message}.` : `${fieldName(kind, field)}: ${message}.`,
  );
  return [tellOf(error), ...words].join(' ');
}

/** Why a draft is not saved, in full sentences. */
export function whyOf(error: unknown): string {
  if (isGone(error)) return 'Somebody has discarded this draft.';
  const wrong = error instanceof ApiError ? problemsSchema.safeParse(error.details) : undefined;
  const told = wrong?.success ? wrong.data.problems.map(({ field, message }) => `${field} ${message}.`) : [];
  return [tellOf(error), ...told].join(' ');
}
