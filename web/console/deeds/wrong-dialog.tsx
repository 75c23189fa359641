/** "The bot got this wrong": one click here, one on what would have been right. The likeliest stand first. */
import { useEffect, useState } from 'react';
import { ask } from '../api.ts';
import { useFetched } from '../desk/use-fetched.ts';
import { useMember } from '../session.tsx';
import { Modal, type ModalState } from '../shell/modal.tsx';
import { Picker } from '../shell/picker.tsx';
import { type Entry, readingSchema, topicsSchema } from '../wire-conversation.ts';

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
            said={entry.text}
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

const NONE = { id: 'none', title: 'None of these: it should have said that it does not know', always: true };

interface TopicsProps {
  readonly said: string;
  pick(right: { kind: string; id?: string }): void;
}

function Topics({ said, pick }: TopicsProps) {
  const { fetched, problem } = useFetched(topicsSchema, '/api/desk/topics');
  const likely = useLikely(said);
  if (problem !== undefined) return <p role="alert">{problem}</p>;
  if (!fetched || !likely) return <p>Fetching what the assistant knows…</p>;
  const options = fetched.topics.map(({ kind, id, title, phrases }) => ({
    ...{ id: `${kind}/${id}`, title, also: phrases.join(' ') },
    mark: kind === 'dialog' ? 'Form' : 'Article',
  }));
  const first = likely.flatMap((id) => options.find((option) => option.id.endsWith(`/${id}`)) ?? []);
  const others = options.filter((option) => !first.includes(option));
  return (
    <Picker
      label="What would have been right?"
      options={[...first, NONE, ...others]}
      empty="Nothing fits."
      pick={(picked) => {
        const [kind = 'none', id] = picked.split('/');
        pick({ kind, ...(id !== undefined && { id }) });
      }}
    />
  );
}

/** Ids of what it may be about besides what it was taken for, which was wrong; none when that cannot be told, which keeps nobody from choosing. */
function useLikely(said: string): readonly string[] | undefined {
  const { call } = useMember();
  const [likely, setLikely] = useState<readonly string[]>();
  useEffect(() => {
    const body = { text: said.slice(0, 2000) };
    call((csrf) => ask(readingSchema, '/api/understanding/explain', { csrf, body, background: true })).then(
      ({ decision, topics }) => setLikely(topics.map(({ id }) => id).filter((id) => id !== decision.id)),
      () => setLikely([]),
    );
  }, [said, call]);
  return likely;
}
