import { type FormEvent, useEffect, useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { get, tellOf } from '../api.ts';
import { useSession } from '../session.tsx';
import { welcomeSchema } from '../wire.ts';
import { Icon } from './icons.tsx';

export function SignInPage({ ended }: { readonly ended: boolean }) {
  const { signIn } = useSession();
  const [welcome, setWelcome] = useState<z.infer<typeof welcomeSchema>>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = 'Sign in - Parley desk';
    get(welcomeSchema, '/api/staff/welcome').then(setWelcome, () => {});
  }, []);
  useEffect(() => {
    if (problem !== undefined) told.current?.focus();
  }, [problem]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = String(form.get('email') ?? '').trim();
    const password = String(form.get('password') ?? '');
    setProblem(undefined);
    if (email === '' || password === '') return setProblem('Enter your email and your password.');
    setBusy(true);
    try {
      await signIn(email, password);
    } catch (error) {
      setProblem(tellOf(error));
      setBusy(false);
    }
  }

  return (
    <main className="sign-in" id="main">
      <div className="sign-in-card">
        <span className="brand-mark" aria-hidden="true">
          <Icon name="web" />
        </span>
        <h1>
          Sign in to the desk
          {welcome && <span className="sign-in-council">{welcome.council}</span>}
        </h1>
        {ended && problem === undefined && (
          <p className="note">You were signed out after a while. Sign in to go on where you were.</p>
        )}
        {problem !== undefined && (
          <div className="note note-problem" role="alert" tabIndex={-1} ref={told}>
            <Icon name="alert" />
            <p>{problem}</p>
          </div>
        )}
        {welcome?.singleSignOn && (
          <>
            <a className="button button-wide sign-in-elsewhere" href="/api/staff/single-sign-on">
              Sign in with {welcome.singleSignOn.name}
            </a>
            <p className="sign-in-or">or with an account of this desk</p>
          </>
        )}
        <form onSubmit={submit} noValidate>
          <label htmlFor="email">Email</label>
          <input id="email" name="email" type="email" autoComplete="username" spellCheck={false} required />
          <label htmlFor="password">Password</label>
          <input id="password" name="password" type="password" autoComplete="current-password" required />
          <button
            type="submit"
            className={welcome?.singleSignOn ? 'button button-second button-wide' : 'button button-wide'}
            disabled={busy}
          >
            {busy ? 'Signing in…' : 'Sign in'}
          </button>
        </form>
      </div>
    </main>
  );
}
