import { useMemo } from 'react';
import { ask } from '../api.ts';
import { useNews } from '../live.tsx';
import { useMember } from '../session.tsx';
import { resumedSchema } from '../wire-conversation.ts';
import type { KnownConversations } from './known-conversations.ts';
import { once } from './once.ts';

/** After a gap in the news, every conversation that was opened before goes on from its last entry. */
export function useResume(known: KnownConversations): void {
  const { call } = useMember();
  const resume = useMemo(
    () =>
      once(async () => {
        const list = known.list();
        if (list.length === 0) return;
        try {
          const options = { body: { known: list }, background: true };
          known.resume(await call((csrf) => ask(resumedSchema, '/api/desk/resume', { ...options, csrf })));
        } catch {
          // The next look asks again, from the same place.
        }
      }),
    [known, call],
  );
  useNews(({ kind }) => {
    if (kind === 'everything') void resume();
  });
}
