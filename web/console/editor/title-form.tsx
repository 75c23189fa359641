/** What begins an item: a title, of which its id is made. */
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { idFrom } from './words.ts';

interface TitleFormProps {
  /** What stands in the field at first. */
  readonly title?: string;
  /** Said under the field. */
  readonly children?: ReactNode;
  /** Begins it and goes there, or tells why it could not. */
  begin(title: string, id: string): Promise<string | undefined>;
}

export function TitleForm({ title: first = '', children, begin }: TitleFormProps) {
  const field = useId();
  const [title, setTitle] = useState(first);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const id = idFrom(title);
    if (id === '') return setProblem('Give it a title.');
    setBusy(true);
    const trouble = await begin(title.trim(), id);
    if (trouble === undefined) return;
    setProblem(trouble);
    setBusy(false);
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <label className="label" htmlFor={field}>
        Title
      </label>
      <input
        id={field}
        className="field"
        type="text"
        maxLength={80}
        value={title}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here.
        autoFocus
        onChange={(event) => setTitle(event.target.value)}
      />
      {children}
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="dialog-deeds">
        <button type="submit" className="button" disabled={busy}>
          Begin
        </button>
      </div>
    </form>
  );
}
