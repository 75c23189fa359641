/** Who is signed in here. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { ApiError, get, post } from './api.ts';
import { keepFor } from './desk/kept.ts';
import { finishBeforeLeaving } from './leaving.ts';
import { type Me, meSchema } from './wire.ts';

type State =
  | { readonly kind: 'asking' }
  /** `ended` when it did so by itself while the page was open. */
  | { readonly kind: 'out'; readonly ended: boolean }
  | { readonly kind: 'in'; readonly me: Me };

interface Session {
  readonly state: State;
  signIn(email: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  /** The server no longer knows us. */
  ended(): void;
}

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<State>({ kind: 'asking' });
  const ended = useCallback(() => setState({ kind: 'out', ended: true }), []);
  useEffect(() => {
    ask().then(setState, () => setState({ kind: 'out', ended: false }));
  }, []);
  const session = useMemo<Session>(
    () => ({
      state,
      ended,
      async signIn(email, password) {
        const answer = await post('/api/staff/sign-in', { body: { email, password } });
        const me = meSchema.parse(await answer.json());
        keepFor(me.staff.id);
        setState({ kind: 'in', me });
      },
      async signOut() {
        await finishBeforeLeaving();
        if (state.kind === 'in') await post('/api/staff/sign-out', { csrf: state.me.csrf });
        setState({ kind: 'out', ended: false });
      },
    }),
    [state, ended],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}

/** The signed-in member, and calls made as them; only below the sign-in page. */
export function useMember(): { me: Me; call<T>(work: (csrf: string) => Promise<T>): Promise<T> } {
  const { state, ended } = useSession();
  if (state.kind !== 'in') throw new Error('useMember while nobody is signed in');
  const { me } = state;
  const call = useCallback(
    async <T,>(work: (csrf: string) => Promise<T>): Promise<T> => {
      try {
        return await work(me.csrf);
      } catch (error) {
        if (error instanceof ApiError && error.code === 'not-signed-in') ended();
        throw error;
      }
    },
    [me.csrf, ended],
  );
  return { me, call };
}

async function ask(): Promise<State> {
  for (let wait = 500; ; wait = Math.min(wait * 2, 8000)) {
    try {
      const me = await get(meSchema, '/api/staff/me');
      keepFor(me.staff.id);
      return { kind: 'in', me };
    } catch (error) {
      if (!(error instanceof ApiError) || !error.passes) return { kind: 'out', ended: false };
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
