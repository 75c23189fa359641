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
  const [refused, setRefused] = useState(wasRefused);
  const told = useRef<HTMLDivElement>(null);
  // What one wrote in is gone: a key pressed on, or a screen reader, begins here.
  const wasEnded = useRef<HTMLParagraphElement>(null);
  useEffect(() => wasEnded.current?.focus(), []);
  useEffect(() => {
    document.title = 'Sign in - Parley desk';
    get(welcomeSchema, '/api/staff/welcome').then(setWelcome, () => {});
  }, []);
  useEffect(() => {
    if (problem !== undefined || refused) told.current?.focus();
  }, [problem, refused]);
  useEffect(() => {
    // Told once: a reload or a bookmark is a new try.
    if (wasRefused()) window.history.replaceState(null, '', window.location.pathname);
  }, []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = String(form.get('email') ?? '').trim();
    const password = String(form.get('password') ?? '');
    setProblem(undefined);
    setRefused(false);
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
          {window.location.pathname.startsWith('/desk') ? 'Sign in to the desk' : 'Sign in'}
          {welcome && <span className="sign-in-council">{welcome.council}</span>}
        </h1>
        {ended && problem === undefined && (
          <p className="note" tabIndex={-1} ref={wasEnded}>
            You were signed out after a while. Sign in to go on where you were.
          </p>
        )}
        {(problem !== undefined || refused) && (
          <div className="note note-problem" role="alert" tabIndex={-1} ref={told}>
            <Icon name="alert" />
            <p>{problem ?? refusedWords(welcome?.singleSignOn?.name)}</p>
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

/** Whether the council's identity provider, or we, did not let them in just now: the server says so in the address. */
function wasRefused(): boolean {
  return new URLSearchParams(window.location.search).get('sign-in') === 'refused';
}

function refusedWords(provider = 'your council account'): string {
  return `Signing in with ${provider} did not work. Try it once more. If it fails again, ask whoever looks after accounts: yours may not be set up for the desk yet.`;
}
