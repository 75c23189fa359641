/** From a wrong answer to the right one: the words become a phrase of it, or an example that must go there. */
import { useId, useState } from 'react';
import { ApiError, get, post, put, tellOf } from '../api.ts';
import { useFetched } from '../desk/use-fetched.ts';
import { newPhrases } from '../editor/new-phrases.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { itemSchema, type Tried, type TriedDraft, topicsSchema } from './wire.ts';

interface PutRightProps {
  /** What was said. */
  readonly words: string;
  readonly guess: Tried['understood']['topics'];
  readonly own: TriedDraft | undefined;
  addPhrase?(phrase: string): void;
  /** Tells of another item's draft that was saved with the phrase; gives all that were. */
  added(other: TriedDraft | undefined): readonly TriedDraft[];
  askAgain(also?: readonly TriedDraft[]): void;
  /** Says what was done, where it outlasts this: asked again, the exchange is another. */
  tell(words: string): void;
}

export function PutRight(props: PutRightProps) {
  const { words, guess, own } = props;
  const { fetched } = useFetched(topicsSchema, '/api/editor/items');
  const [chosen, setChosen] = useState(() => (own && own.kind !== 'notice' ? own.id : ''));
  const { busy, addAsPhrase, keepAsExample } = useDeeds(props);
  const select = useId();
  const topics = (fetched?.items ?? []).filter(({ kind, id }) => kind !== 'notice' && id !== 'parley');
  const guessed = topics.filter(({ id }) => guess.some((one) => one.id === id));
  const rest = topics
    .filter((topic) => !guessed.includes(topic))
    .sort((a, b) => a.title.localeCompare(b.title));
  const topic = topics.find(({ id }) => id === chosen);
  return (
    <div className="put-right">
      <label htmlFor={select}>It should go to</label>
      <select
        id={select}
        className="field"
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">Choose an answer</option>
        {guessed.length > 0 && (
          <optgroup label="Near it">
            {guessed.map(({ kind, id, title }) => (
              <option key={`${kind} ${id}`} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label="All">
          {rest.map(({ kind, id, title }) => (
            <option key={`${kind} ${id}`} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      </select>
      <div className="put-right-deeds">
        <button
          type="button"
          className="button button-compact"
          disabled={!topic || busy}
          onClick={() => topic && addAsPhrase(topic, words)}
        >
          Add as a phrase, and ask again
        </button>
        <button
          type="button"
          className="button button-second button-compact"
          disabled={!topic || busy}
          onClick={() => topic && keepAsExample(topic, words)}
        >
          Keep as an example
        </button>
      </div>
    </div>
  );
}

function useDeeds({ own, addPhrase, added, askAgain, tell }: PutRightProps) {
  const { call } = useMember();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const run = (work: (csrf: string) => Promise<string>) => {
    setBusy(true);
    call(work)
      .catch((error: unknown) => failureOf(error))
      .then((words) => {
        tell(words);
        announce(words);
      })
      .finally(() => setBusy(false));
  };
  return {
    busy,
    addAsPhrase(topic: Pick<TriedDraft, 'kind' | 'id'> & { readonly title: string }, phrase: string) {
      const isOwn = own?.kind === topic.kind && own.id === topic.id;
      if (isOwn && addPhrase) {
        const body = withPhrase(own.body, phrase);
        addPhrase(phrase);
        askAgain([...added(undefined), { ...own, body }]);
        return tell(body === own.body ? 'It is a phrase of this draft already.' : 'Added to this draft.');
      }
      run(async (csrf) => {
        const path = `/api/editor/items/${topic.kind}/${encodeURIComponent(topic.id)}`;
        const { live, open } = await get(itemSchema, path);
        const before = open?.body ?? live?.body;
        const body = withPhrase(before, phrase);
        if (body === before) {
          askAgain(added({ kind: topic.kind, id: topic.id, body }));
          return `It is a phrase of “${topic.title}” already.`;
        }
        // Saving would take it from the second person, or out of its schedule.
        if (open !== undefined && open.status !== 'draft') {
          const waits =
            open.status === 'scheduled' ? 'to go live at its time' : 'waiting for a second person';
          return `“${topic.title}” is ${waits}. Add it after that.`;
        }
        const basedOn = open ? (open.basedOn ?? null) : (live?.version ?? null);
        await put(`${path}/draft`, { csrf, body: { body, revision: open?.revision ?? 0, basedOn } });
        askAgain(added({ kind: topic.kind, id: topic.id, body }));
        return `Added to the draft of “${topic.title}”. It goes live once it is approved.`;
      });
    },
    keepAsExample(topic: { readonly id: string; readonly title: string }, words: string) {
      run(async (csrf) => {
        await post('/api/editor/examples', { csrf, body: { words, must: topic.id } });
        return `Kept: this must go to “${topic.title}”.`;
      });
    },
  };
}

/** The body with that phrase; the same one when it has it. */
function withPhrase(body: unknown, phrase: string): unknown {
  const item = (typeof body === 'object' && body !== null ? body : {}) as { readonly phrases?: unknown };
  const phrases = Array.isArray(item.phrases) ? item.phrases : [];
  return newPhrases([phrase], phrases).length === 0 ? item : { ...item, phrases: [...phrases, phrase] };
}

function failureOf(error: unknown): string {
  const meanwhile = error instanceof ApiError && error.code === 'edited-meanwhile';
  return meanwhile ? 'Someone has just changed that draft. Try once more.' : tellOf(error);
}
