/** What can be done with a draft once it is written. */
import { ApiError, LEARNING_MS, post } from '../api.ts';
import { problemsSchema } from '../problems.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { type DraftDeed, type OpenItem, useShown } from './use-item.ts';
import type { Problems } from './wire.ts';
import { apiOf, fromLocal } from './words.ts';

const DONE: Readonly<Record<DraftDeed, string>> = {
  submit: 'A second person is asked to look at it.',
  publish: 'It is approved.',
  'send-back': 'It is sent back.',
};

/** Does something with the draft as it is saved, and looks again. */
export function useDeed({ item, keeper }: OpenItem, reload: (done: DraftDeed) => void) {
  const { call } = useMember();
  const announce = useAnnounce();
  const { revision } = useShown(keeper);
  return async (deed: DraftDeed, more: object) => {
    if (!(await keeper.flush())) {
      throw new ApiError('unavailable', 'Your last changes are not saved yet. Save them first.');
    }
    const body = { ...more, ...(deed !== 'send-back' && { revision: keeper.shown.revision || revision }) };
    const path = `${apiOf(item.kind, item.id)}/${deed}`;
    // The questions that must go right are tried once more before anything is live.
    await call((csrf) => post(path, { csrf, body, patienceMs: LEARNING_MS }));
    announce(DONE[deed]);
    reload(deed);
  };
}

/** @throws ApiError where a time is begun but not a whole one: it would go live at once */
export function publishAtOf(local: string): { publishAt?: string } {
  if (local === '') return {};
  const publishAt = fromLocal(local);
  if (publishAt === undefined) {
    throw new ApiError('no-time', 'We do not know that time. Type it again, or leave it empty.');
  }
  return { publishAt };
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof ApiError && error.code === code;
}

/** Where the writer planned a time, "now" has to be said. */
export function whenOf(local: string, planned: string | undefined): { publishAt?: string } {
  if (local !== '' || planned === undefined) return publishAtOf(local);
  return { publishAt: new Date().toISOString() };
}

export function wrongIn(error: unknown): Problems | undefined {
  const told = error instanceof ApiError ? problemsSchema.safeParse(error.details) : undefined;
  return told?.success ? told.data.problems : undefined;
}
