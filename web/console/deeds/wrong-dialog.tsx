/** "The bot got this wrong": one click here, one on what would have been right. */
import { useFetched } from '../desk/use-fetched.ts';
import { Modal, type ModalState } from '../shell/modal.tsx';
import { Picker } from '../shell/picker.tsx';
import { type Entry, topicsSchema } from '../wire-conversation.ts';

interface WrongDialogProps {
  readonly modal: ModalState;
  /** What the resident said. */
  readonly entry: Entry | undefined;
  tell(body: {
    readonly sequence: number;
    readonly right: { readonly kind: string; readonly id?: string };
  }): void;
}

export function WrongDialog({ modal, entry, tell }: WrongDialogProps) {
  return (
    <Modal modal={modal} title="The bot got this wrong">
      {entry && (
        <>
          <blockquote className="quote">{entry.text}</blockquote>
          <Topics
            pick={(right) => {
              modal.hide();
              tell({ sequence: entry.sequence, right });
            }}
          />
        </>
      )}
    </Modal>
  );
}

function Topics({ pick }: { pick(right: { kind: string; id?: string }): void }) {
  const { fetched, problem } = useFetched(topicsSchema, '/api/desk/topics');
  if (problem !== undefined) return <p role="alert">{problem}</p>;
  if (!fetched) return <p>Fetching what the assistant knows…</p>;
  const options = [
    { id: 'none', title: 'None of these: it should have known nothing' },
    ...fetched.topics.map(({ kind, id, title }) => ({
      id: `${kind}/${id}`,
      title,
      mark: kind === 'dialog' ? 'Form' : 'Article',
    })),
  ];
  return (
    <Picker
      label="What would have been right?"
      options={options}
      empty="Nothing fits: pick None of these."
      pick={(picked) => {
        const [kind = 'none', id] = picked.split('/');
        pick({ kind, ...(id !== undefined && { id }) });
      }}
    />
  );
}
