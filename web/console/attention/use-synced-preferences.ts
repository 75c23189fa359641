/** An advisor's settings follow them to any computer: the server keeps them, this browser has a copy. */
import { useEffect } from 'react';
import * as z from 'zod/mini';
import { get, put } from '../api.ts';
import { keep, watchKept } from '../desk/kept.ts';
import { useMember } from '../session.tsx';
import { readPreferences } from './preferences.ts';

const storedSchema = z.object({ preferences: z.record(z.string(), z.unknown()) });

/** Several changes in a row are one. */
const PAUSE_MS = 500;

export function useSyncedPreferences(): void {
  const { call } = useMember();
  useEffect(() => {
    let known = readPreferences();
    let timer: number | undefined;
    const fetched = call(() => get(storedSchema, '/api/staff/preferences', { background: true })).then(
      ({ preferences }) => {
        if (Object.keys(preferences).length > 0) keep('settings', preferences);
        known = readPreferences();
      },
      // Until the server answers, the copy does.
      () => {},
    );
    const unwatch = watchKept(() => {
      const changed = readPreferences();
      if (changed === known) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (readPreferences() === known) return;
        known = readPreferences();
        const body = { preferences: known };
        void fetched
          .then(() => call((csrf) => put('/api/staff/preferences', { csrf, body })))
          .catch(() => {});
      }, PAUSE_MS);
    });
    return () => {
      unwatch();
      window.clearTimeout(timer);
    };
  }, [call]);
}
