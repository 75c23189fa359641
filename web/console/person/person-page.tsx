/** A person's data: what is held, giving it out, erasing it, and who asked for what. */
import { useEffect, useRef, useState } from 'react';
import { ask, tellOf } from '../api.ts';
import { problemsIn } from '../problems.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { FindForm } from './find-form.tsx';
import { HeldPanel } from './held-panel.tsx';
import { Trail } from './trail.tsx';
import { type Asked, type Found, foundSchema, PATIENCE_MS } from './wire.ts';
import { askedWords } from './words.ts';

const NO_PROBLEMS: Readonly<Record<string, string>> = {};

interface Shown {
  readonly asked: Asked;
  readonly found: Found;
}

export function PersonPage() {
  const { call } = useMember();
  const announce = useAnnounce();
  const [shown, setShown] = useState<Shown>();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [trouble, setTrouble] = useState<string>();
  const [done, setDone] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);

  async function find(asked: Asked) {
    setBusy(true);
    try {
      const found = await call((csrf) =>
        ask(foundSchema, '/api/person/find', { csrf, body: asked, patienceMs: PATIENCE_MS }),
      );
      setShown({ asked, found });
      setProblems(NO_PROBLEMS);
      setTrouble(undefined);
      announce(found.held.length === 0 ? 'Nothing is held.' : 'Found.');
      setDone((count) => count + 1);
    } catch (error) {
      // What was shown is of somebody else.
      setShown(undefined);
      const wrong = problemsIn(error);
      setProblems(wrong ?? NO_PROBLEMS);
      setTrouble(wrong ? undefined : tellOf(error));
    }
    setBusy(false);
  }
  return (
    <main className="work-page" id="main">
      <header className="work-head">
        <PageHeading>A person’s data</PageHeading>
      </header>
      <p className="work-lead">
        For residents who ask what Parley holds about them, or to be erased. Find out who asks first: whoever
        holds a phone may read its texts, and a reference alone proves nothing.
      </p>
      <FindForm busy={busy} problems={problems} find={(asked) => void find(asked)} />
      {trouble !== undefined && (
        <p className="note note-problem" role="alert">
          {trouble}
        </p>
      )}
      {shown && (
        <section className="figures-section" aria-labelledby="person-found">
          <h2 id="person-found" tabIndex={-1} ref={heading}>
            What is held on {askedWords(shown.asked)}
          </h2>
          <HeldPanel
            key={JSON.stringify(shown.asked)}
            {...shown}
            busy={busy}
            find={(asked) => void find(asked)}
            did={() => setDone((count) => count + 1)}
          />
        </section>
      )}
      <Trail again={done} />
    </main>
  );
}
