/** Saved replies, shared and one's own: picked with what is known put in, and looked after in the same place. */
import { type FormEvent, useState } from 'react';
import { post, put, remove, tellOf } from '../api.ts';
import { useFetched } from '../desk/use-fetched.ts';
import { useMember } from '../session.tsx';
import { Icon } from '../shell/icons.tsx';
import { Modal, type ModalState } from '../shell/modal.tsx';
import { Picker } from '../shell/picker.tsx';
import { type SavedReply, savedRepliesSchema } from '../wire-conversation.ts';
import type { Composer } from './use-composer.ts';

interface SavedRepliesProps {
  readonly id: string;
  readonly modal: ModalState;
  readonly composer: Composer;
}

type Shown = { readonly kind: 'pick' } | { readonly kind: 'edit'; readonly reply?: SavedReply };

export function SavedRepliesDialog(props: SavedRepliesProps) {
  return (
    <Modal modal={props.modal} title="Saved replies" wide>
      <SavedReplies {...props} />
    </Modal>
  );
}

function SavedReplies({ id, modal, composer }: SavedRepliesProps) {
  const { me } = useMember();
  const isLead = me.staff.roles.includes('supervisor');
  const [changes, setChanges] = useState(0);
  const [shown, setShown] = useState<Shown>({ kind: 'pick' });
  const path = `/api/desk/handovers/${id}/saved-replies`;
  const { fetched, problem } = useFetched(savedRepliesSchema, path, changes);
  if (shown.kind === 'edit') {
    const done = () => {
      setChanges(changes + 1);
      setShown({ kind: 'pick' });
    };
    return <EditReply reply={shown.reply} draft={composer.text} done={done} />;
  }
  if (problem !== undefined) return <p role="alert">{problem}</p>;
  if (!fetched) return <p>Fetching them…</p>;
  const { replies } = fetched;
  const changeable = replies.filter(({ mine, shared }) => mine || (shared && isLead));
  return (
    <>
      <Picker
        label="Find one"
        options={replies.map(({ id: key, title, text, filled, shared }) => ({
          id: key,
          title,
          detail: filled ?? text,
          mark: shared ? 'Shared' : 'Yours',
        }))}
        empty={
          replies.length === 0
            ? 'There are none yet. Make one of what you write often.'
            : 'There is no such reply. You can make one.'
        }
        pick={(picked) => {
          const reply = replies.find((one) => one.id === picked);
          modal.hide();
          if (reply) composer.insert(reply.filled ?? reply.text, reply.open.map(placeOf));
        }}
      />
      <div className="saved-deeds">
        <button
          type="button"
          className="button button-second button-small"
          onClick={() => setShown({ kind: 'edit' })}
        >
          <Icon name="plus" />
          New saved reply
        </button>
        {changeable.length > 0 && (
          <details className="saved-own">
            <summary>Change one</summary>
            <ul>
              {changeable.map((reply) => (
                <li key={reply.id}>
                  <button type="button" className="tool" onClick={() => setShown({ kind: 'edit', reply })}>
                    {reply.title}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

/** As the server leaves a place that nothing is known for. */
function placeOf(name: string): string {
  return `[${name}]`;
}

interface EditProps {
  readonly reply: SavedReply | undefined;
  /** What is being written, to start a new one from. */
  readonly draft: string;
  done(): void;
}

function EditReply({ reply, draft, done }: EditProps) {
  const { me, call } = useMember();
  const mayShare = me.staff.roles.includes('supervisor');
  const [problem, setProblem] = useState<string>();
  async function change(work: (csrf: string) => Promise<unknown>) {
    try {
      await call(work);
      done();
    } catch (error) {
      setProblem(tellOf(error));
    }
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const body = {
      title: String(form.get('title') ?? '').trim(),
      text: String(form.get('text') ?? '').trim(),
      shared: form.get('shared') === 'on',
    };
    if (body.title === '' || body.text === '') return setProblem('Give it a title and some words.');
    void change((csrf) =>
      reply
        ? put(`/api/desk/saved-replies/${reply.id}`, { csrf, body })
        : post('/api/desk/saved-replies', { csrf, body }),
    );
  }
  return (
    <form onSubmit={submit} className="edit-reply">
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
      <label htmlFor="saved-title">Title</label>
      <input
        id="saved-title"
        name="title"
        className="field"
        maxLength={80}
        defaultValue={reply?.title}
        // biome-ignore lint/a11y/noAutofocus: it replaces what had the focus.
        autoFocus
      />
      <label htmlFor="saved-text">Words</label>
      <textarea
        id="saved-text"
        name="text"
        className="field"
        rows={4}
        maxLength={4000}
        aria-describedby="saved-hint"
        defaultValue={reply?.text ?? draft}
      />
      <p id="saved-hint" className="muted">
        {'{name}, {advisor}, {council}, {reference} and {phone} are put in for you.'}
      </p>
      {mayShare && !reply && (
        <label className="check">
          <input type="checkbox" name="shared" />
          Share it with everyone at the desk
        </label>
      )}
      <div className="dialog-deeds">
        <button type="submit" className="button">
          Save
        </button>
        <button type="button" className="button button-second" onClick={done}>
          Back
        </button>
        {reply && (
          <button
            type="button"
            className="button button-second button-danger"
            onClick={() => void change((csrf) => remove(`/api/desk/saved-replies/${reply.id}`, { csrf }))}
          >
            Delete
          </button>
        )}
      </div>
    </form>
  );
}
