/** The article or dialog that questions go to: one of the best guesses at once, or any other from the list. */
import { useFetched } from '../desk/use-fetched.ts';
import { itemsSchema } from '../editor/wire.ts';
import { Modal, useModal } from '../shell/modal.tsx';
import { Picker } from '../shell/picker.tsx';
import type { Guess } from './wire.ts';

export interface Topic {
  readonly kind: 'article' | 'wording';
  readonly id: string;
  readonly title: string;
}

interface ChooseTopicProps {
  readonly guesses: readonly Guess[];
  readonly busy: boolean;
  /** What is added, for those who only hear the buttons. */
  readonly about: string;
  choose(topic: Topic): void;
}

export function ChooseTopic({ guesses, busy, about, choose }: ChooseTopicProps) {
  const modal = useModal();
  return (
    <>
      {guesses.map(({ kind, id, title, score }) => (
        <button
          key={id}
          type="button"
          className="button button-second button-compact"
          disabled={busy}
          onClick={() => choose({ kind: kind === 'dialog' ? 'wording' : 'article', id, title })}
        >
          {title} {score !== undefined && <span className="guess-score">{Math.round(score * 100)}%</span>}
          <span className="visually-hidden">: add {about} as phrase</span>
        </button>
      ))}
      <button
        type="button"
        className="button button-second button-compact"
        disabled={busy}
        onClick={modal.show}
      >
        {guesses.length > 0 ? 'Another…' : 'Choose…'}
        <span className="visually-hidden"> answer to add {about} to</span>
      </button>
      <Modal modal={modal} title="Add as phrase to">
        <Topics
          pick={(topic) => {
            modal.hide();
            choose(topic);
          }}
        />
      </Modal>
    </>
  );
}

function Topics({ pick }: { pick(topic: Topic): void }) {
  const { fetched, problem } = useFetched(itemsSchema, '/api/editor/items');
  if (problem !== undefined) return <p role="alert">{problem}</p>;
  if (!fetched) return <p>Fetching the articles…</p>;
  const topics = fetched.items.flatMap(({ kind, id, title }): Topic[] =>
    kind === 'notice' || (kind === 'wording' && id === 'parley') ? [] : [{ kind, id, title }],
  );
  return (
    <Picker
      label="Article or task"
      options={topics.map(({ kind, id, title }) => ({
        ...{ id: `${kind}/${id}`, title },
        mark: kind === 'wording' ? 'Task' : 'Article',
      }))}
      empty="Nothing is called so."
      pick={(picked) => {
        const topic = topics.find(({ kind, id }) => `${kind}/${id}` === picked);
        if (topic) pick(topic);
      }}
    />
  );
}
