/** Erasing cannot be undone, so whom it is about is typed once more. */
import { type FormEvent, useRef, useState } from 'react';
import { ask, tellOf } from '../api.ts';
import { problemsIn } from '../problems.ts';
import { navigate } from '../router.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { Modal, type ModalState } from '../shell/modal.tsx';
import { Field } from './field.tsx';
import { type Asked, erasedSchema, PATIENCE_MS } from './wire.ts';

interface EraseProps {
  readonly modal: ModalState;
  readonly asked: Asked;
  readonly reason: string;
  /** Looks once more: they may be gone. */
  again(): void;
}

export function EraseDialog(props: EraseProps) {
  return (
    <Modal modal={props.modal} title="Erase this person for good?">
      <EraseForm {...props} />
    </Modal>
  );
}

function EraseForm({ modal, asked, reason, again }: EraseProps) {
  const { call } = useMember();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);

  async function erase() {
    const body = { ...asked, reason, again: typed };
    const done = await call((csrf) =>
      ask(erasedSchema, '/api/person/erase', { csrf, body, patienceMs: PATIENCE_MS }),
    );
    if (done.kind === 'not-now') return setInTheWay(done.why);
    modal.hide();
    if (done.kind === 'erased') {
      announce('Erased.');
      navigate({ page: 'work', path: `/person/erasures/${done.id}` });
    } else again();
  }
  async function submitted(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setInTheWay([]);
    setProblem(undefined);
    setTrouble([]);
    try {
      await erase();
    } catch (error) {
      const { again: wrong, ...others } = problemsIn(error) ?? {};
      setProblem(wrong);
      if (wrong === undefined) {
        const told = Object.values(others);
        setTrouble(told.length > 0 ? told : [tellOf(error)]);
      } else input.current?.focus();
    }
    setBusy(false);
  }
  return (
    <form className="person-erase" onSubmit={(event) => void submitted(event)} noValidate>
      <p>
        All in the list goes at once and cannot be brought back. Texts that wait to leave are taken back;
        their pictures go, and providers are asked to forget their messages.
      </p>
      <p>
        What the council must keep stays without whose it was: what was paid, and what was asked for and how
        it ended. The proof says what, and why.
      </p>
      <Field
        label="Their phone number, email or reference once more"
        hint="From their request, not from this page: a slip there would erase somebody else."
        value={typed}
        problem={problem}
        input={input}
        change={setTyped}
      />
      {inTheWay.length > 0 && (
        <div className="note note-amber" role="alert">
          <div>
            <p>Not yet, and nothing has changed:</p>
            <ul>
              {inTheWay.map((why) => (
                <li key={why}>{why}.</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {trouble.length > 0 && (
        <p className="note note-problem" role="alert">
          {trouble.join(' ')}
        </p>
      )}
      <div className="dialog-deeds">
        <button type="submit" className="button button-erase" aria-disabled={busy}>
          {busy ? 'Erasing…' : 'Erase for good'}
        </button>
        <button type="button" className="button button-second" onClick={modal.hide}>
          Keep everything
        </button>
      </div>
    </form>
  );
}
