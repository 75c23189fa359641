/** What is done to a card of the list once, and what stands in its place then. */
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { tellOf } from '../api.ts';
import { pathOf } from '../editor/words.ts';
import { linkTo } from '../router.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { useFocusWhen } from '../shell/focus.ts';
import type { Done } from './added-to.ts';

/**
 * `settle` does it, and says what came of it; `undo` takes it back and puts the focus
 * on `slip`, the button that did it; `problem` is why it could not be done.
 */
export function useSettled() {
  const { call } = useMember();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<Done>();
  const slip = useRef<HTMLButtonElement>(null);
  async function settle(deed: (csrf: string) => Promise<Done>): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      const after = await call(deed);
      setDone(after);
      announce(after.words);
    } catch (error) {
      setProblem(tellOf(error));
    }
    setBusy(false);
  }
  async function undo(deed: NonNullable<Done['undo']>): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      await call(deed);
      announce('It is back in the list.');
      // At once: on a busy machine the next frame comes before the button, and the focus falls to the page's top.
      flushSync(() => {
        setDone(undefined);
        setBusy(false);
      });
      slip.current?.focus();
    } catch (error) {
      setProblem(tellOf(error));
      setBusy(false);
    }
  }
  return { busy, problem, done, settle, undo, slip };
}

interface DoneNoteProps {
  readonly done: Done;
  readonly busy: boolean;
  undo(deed: NonNullable<Done['undo']>): void;
}

/** Has the focus as soon as it is there: the button that was pressed is gone. */
export function DoneNote({ done, busy, undo }: DoneNoteProps) {
  const { words, topic, undo: deed } = done;
  const note = useFocusWhen<HTMLParagraphElement>(words);
  return (
    <p className="note" tabIndex={-1} ref={note}>
      <span>
        {words}{' '}
        {topic && <a {...linkTo({ page: 'work', path: pathOf(topic.kind, topic.id) })}>Open the draft</a>}
        {deed && (
          <button
            type="button"
            className="button button-second button-small"
            disabled={busy}
            // Not by the second click of a double click.
            onClick={({ detail }) => detail < 2 && undo(deed)}
          >
            Put it back
          </button>
        )}
      </span>
    </p>
  );
}
