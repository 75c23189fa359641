/** A deed that asks for a reason, which stays in the history. */
import { type FormEvent, useId, useState } from 'react';
import { tellOf } from '../api.ts';

interface WhyFormProps {
  readonly label: string;
  readonly submit: string;
  does(why: string): Promise<unknown>;
  done(): void;
}

export function WhyForm({ label, submit, does, done }: WhyFormProps) {
  const id = useId();
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  async function submitted(event: FormEvent) {
    event.preventDefault();
    if (why.trim() === '') return setProblem('Say why in a few words. Colleagues read it in the history.');
    setBusy(true);
    try {
      await does(why.trim());
      done();
    } catch (error) {
      setProblem(tellOf(error));
      setBusy(false);
    }
  }
  return (
    <form onSubmit={(event) => void submitted(event)} noValidate>
      <label className="label why-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="field"
        rows={2}
        maxLength={500}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="dialog-deeds">
        <button type="submit" className="button" disabled={busy}>
          {submit}
        </button>
      </div>
    </form>
  );
}
