/** Where else this account is signed in, and signing out there. */
import { useState } from 'react';
import * as z from 'zod/mini';
import { post, tellOf } from '../api.ts';
import { useFetched } from '../desk/use-fetched.ts';
import { dateOf, timeOf } from '../desk/words.ts';
import { useMember } from '../session.tsx';

const sessionsSchema = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      current: z.boolean(),
      seenAt: z.iso.datetime(),
      browser: z.optional(z.string()),
      address: z.optional(z.string()),
    }),
  ),
});

export function SignedInPlaces() {
  const { call } = useMember();
  const [changes, setChanges] = useState(0);
  const [problem, setProblem] = useState<string>();
  const { fetched } = useFetched(sessionsSchema, '/api/staff/sessions', changes);
  if (!fetched) return null;
  async function revoke(path: string) {
    try {
      await call((csrf) => post(path, { csrf }));
      setProblem(undefined);
    } catch (error) {
      setProblem(tellOf(error));
    }
    setChanges((count) => count + 1);
  }
  const others = fetched.sessions.filter(({ current }) => !current);
  return (
    <section className="choice">
      <h3>Where you are signed in</h3>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <ul className="places">
        {fetched.sessions.map(({ id, current, seenAt, browser, address }) => (
          <li key={id}>
            <span>
              {browser ?? 'A browser'}
              <span className="muted">
                {address !== undefined && `, ${address}`}
                {current ? ', here' : `, seen ${dateOf(seenAt)} ${timeOf(seenAt)}`}
              </span>
            </span>
            {!current && (
              <button
                type="button"
                className="button button-second button-small"
                onClick={() => void revoke(`/api/staff/sessions/${id}/revoke`)}
              >
                Sign out there
              </button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <button
          type="button"
          className="button button-second button-small"
          onClick={() => void revoke('/api/staff/sessions/revoke-others')}
        >
          Sign out everywhere else
        </button>
      )}
    </section>
  );
}
