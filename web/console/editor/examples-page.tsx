/** "This must go there": questions that are tried before anything is published. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { post, remove, tellOf } from '../api.ts';
import { useFetched } from '../desk/use-fetched.ts';
import { linkTo } from '../router.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { focusNext } from '../shell/focus.ts';
import { Icon } from '../shell/icons.tsx';
import { Modal, useModal } from '../shell/modal.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { WriteField } from '../shell/write-field.tsx';
import { ItemPicker } from './related-field.tsx';
import { examplesSchema, itemsSchema, type Summary } from './wire.ts';

export function ExamplesPage() {
  const { call } = useMember();
  const announce = useAnnounce();
  const [again, setAgain] = useState(0);
  const [problem, setProblem] = useState<string>();
  const { fetched, problem: unread } = useFetched(examplesSchema, '/api/editor/examples', again);
  const items = useFetched(itemsSchema, '/api/editor/items').fetched?.items ?? [];
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const changed = () => setAgain((count) => count + 1);
  const table = useRef<HTMLTableElement>(null);
  /** Which one was removed, until the list comes without it. */
  const dropped = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is done when the list is another.
  useEffect(() => {
    if (dropped.current === undefined) return;
    if (table.current) focusNext(table.current, 'button', dropped.current);
    else document.querySelector('h1')?.focus();
    dropped.current = undefined;
  }, [fetched]);
  async function drop(id: string, words: string, at: number) {
    try {
      await call((csrf) => remove(`/api/editor/examples/${encodeURIComponent(id)}`, { csrf }));
      setProblem(undefined);
      dropped.current = at;
      announce(`“${words}” removed.`);
    } catch (error) {
      setProblem(tellOf(error));
    }
    changed();
  }
  const examples = fetched?.examples ?? [];
  return (
    <main className="work-page" id="main">
      <p className="item-back">
        <a {...linkTo({ page: 'work', path: '/editor/articles' })}>
          <Icon name="back" />
          Articles
        </a>
      </p>
      <header className="work-head">
        <PageHeading>Questions that must go right</PageHeading>
      </header>
      <p className="work-lead">
        Each is tried before anything is published. When a change would lead one elsewhere, you see it first,
        and publishing asks for a reason. Names, addresses and numbers are taken out before a question is
        kept.
      </p>
      {(problem ?? unread) !== undefined && (
        <p className="note note-problem" role="alert">
          {problem ?? unread}
        </p>
      )}
      <AddExample items={items} added={changed} />
      {fetched && examples.length === 0 && <p className="muted">None are kept yet.</p>}
      {examples.length > 0 && (
        <table className="work-table work-table-cards boxed" ref={table}>
          <thead>
            <tr>
              <th scope="col">When a resident asks</th>
              <th scope="col">it must go to</th>
              <th scope="col">
                <span className="visually-hidden">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {examples.map(({ id, words, must, mustTitle }, at) => (
              <tr key={id}>
                <th scope="row">“{words}”</th>
                <td data-name="must go to">{mustTitle ?? titles.get(must) ?? must}</td>
                <td className="cell-deed">
                  <button
                    type="button"
                    className="button button-second button-small"
                    aria-label={`Remove “${words}”`}
                    onClick={() => void drop(id, words, at)}
                  >
                    Remove
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}

function AddExample({ items, added }: { readonly items: readonly Summary[]; added(): void }) {
  const { call } = useMember();
  const announce = useAnnounce();
  const field = useId();
  const modal = useModal();
  const [words, setWords] = useState('');
  const [must, setMust] = useState<string>();
  const [problem, setProblem] = useState<string>();
  async function add(event: FormEvent) {
    event.preventDefault();
    if (words.trim() === '' || must === undefined) {
      return setProblem('Type a question, and choose where it must go.');
    }
    try {
      await call((csrf) => post('/api/editor/examples', { csrf, body: { words: words.trim(), must } }));
      announce('The question is kept.');
      setWords('');
      setProblem(undefined);
      added();
    } catch (error) {
      setProblem(tellOf(error));
    }
  }
  return (
    <form className="add-example" onSubmit={(event) => void add(event)} noValidate>
      <WriteField id={field} label="When a resident asks">
        <input
          id={field}
          className="field"
          type="text"
          maxLength={300}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </WriteField>
      <div className="write-field">
        <span className="label" id={`${field}-must`}>
          it must go to
        </span>
        <button
          type="button"
          className="field field-choose"
          aria-describedby={`${field}-must`}
          onClick={modal.show}
        >
          {must === undefined ? 'Choose…' : (items.find(({ id }) => id === must)?.title ?? must)}
        </button>
      </div>
      <button type="submit" className="button">
        Keep
      </button>
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
      <Modal modal={modal} title="Where must it go?">
        <ItemPicker
          items={items}
          pick={(id) => {
            setMust(id);
            modal.hide();
          }}
        />
      </Modal>
    </form>
  );
}
