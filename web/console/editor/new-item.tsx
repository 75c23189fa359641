/** Begins an article or a notice: its title makes its id, which never changes afterwards. */
import { type FormEvent, useId, useState } from 'react';
import { put } from '../api.ts';
import { navigate } from '../router.ts';
import { useMember } from '../session.tsx';
import { Icon } from '../shell/icons.tsx';
import { Modal, useModal } from '../shell/modal.tsx';
import { whyNotBegun } from './save-trouble.ts';
import type { Kind, Summary } from './wire.ts';
import { apiOf, idFrom, pathOf } from './words.ts';

interface NewItemProps {
  readonly kind: Kind;
  readonly label: string;
  readonly there: readonly Summary[];
  /** What a new one begins with. */
  blank(title: string, id: string): object;
}

export function NewItem({ kind, label, there, blank }: NewItemProps) {
  const modal = useModal();
  return (
    <>
      <button type="button" className="button button-compact" onClick={modal.show}>
        <Icon name="plus" /> {label}
      </button>
      <Modal modal={modal} title={label}>
        <TitleForm kind={kind} there={there} blank={blank} />
      </Modal>
    </>
  );
}

function TitleForm({ kind, there, blank }: Omit<NewItemProps, 'label'>) {
  const { call } = useMember();
  const field = useId();
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  async function begin(event: FormEvent) {
    event.preventDefault();
    const id = idFrom(title);
    if (id === '') return setProblem('Give it a title.');
    const same = there.find((item) => item.id === id);
    if (same)
      return setProblem(`There is one already: “${same.title}”. Choose another title, or change that one.`);
    setBusy(true);
    try {
      const body = { body: blank(title.trim(), id), revision: 0, basedOn: null };
      await call((csrf) => put(`${apiOf(kind, id)}/draft`, { csrf, body }));
      navigate({ page: 'work', path: pathOf(kind, id) });
    } catch (error) {
      setProblem(whyNotBegun(kind, id, error));
      setBusy(false);
    }
  }
  return (
    <form onSubmit={(event) => void begin(event)} noValidate>
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
