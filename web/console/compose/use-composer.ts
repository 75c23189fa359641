/** What an advisor is writing in one conversation: a reply or a private note, each with a draft of its own. */
import { type RefObject, useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { keepDraft, keepOpen, readDraft, readOpen, type Writing } from '../desk/drafts.ts';
import { watchKept } from '../desk/kept.ts';

export interface Composer {
  readonly as: Writing;
  readonly text: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  write(text: string): void;
  /** Writes a reply or a note from now on, and puts the cursor there. */
  turnTo(as: Writing): void;
  /** The same, and leaves the cursor where it is. */
  begin(as: Writing): void;
  /** Whether a reply has been begun. */
  readonly replying: boolean;
  /** What was begun as a reply is a note from now on, behind what was begun as one. */
  makeNote(): void;
  /**
   * Puts words into the reply, where the cursor is. `open` are those among them that must be written over before it is
   * sent, such as `[name]`: the first is selected.
   */
  insert(words: string, open?: readonly string[]): void;
  /** Of everything that was put in. */
  readonly open: readonly string[];
}

export function useComposer(id: string): Composer {
  const [as, setAs] = useState<Writing>('reply');
  const box = useRef<HTMLTextAreaElement>(null);
  const text = useSyncExternalStore(watchKept, () => readDraft(id, as));
  const write = useCallback((words: string) => keepDraft(id, as, words), [id, as]);
  const turnTo = useCallback((turned: Writing) => {
    setAs(turned);
    requestAnimationFrame(() => box.current?.focus());
  }, []);
  const replying = useSyncExternalStore(watchKept, () => readDraft(id, 'reply').trim() !== '');
  const makeNote = useCallback(() => {
    const drafts = [readDraft(id, 'note').trimEnd(), readDraft(id, 'reply').trim()];
    keepDraft(id, 'note', drafts.filter((draft) => draft !== '').join('\n'));
    keepDraft(id, 'reply', '');
    turnTo('note');
  }, [id, turnTo]);
  const insert = useCallback(
    (words: string, open: readonly string[] = []) => {
      const draft = readDraft(id, 'reply');
      const at = as === 'reply' ? (box.current?.selectionStart ?? draft.length) : draft.length;
      const before = draft.slice(0, at);
      const gap = before === '' || /\s$/.test(before) ? '' : ' ';
      keepDraft(id, 'reply', before + gap + words + draft.slice(at));
      turnTo('reply');
      keepOpen(id, open);
      const [from, to] = selectedIn(words, open).map((place) => at + gap.length + place);
      requestAnimationFrame(() => box.current?.setSelectionRange(from ?? 0, to ?? 0));
    },
    [id, as, turnTo],
  );
  const open = useSyncExternalStore(watchKept, () => readOpen(id));
  return useMemo(
    () => ({
      ...{ as, text, box, write, turnTo, begin: setAs, replying, makeNote, insert },
      open: open === '' ? [] : open.split('\n'),
    }),
    [as, text, write, turnTo, replying, makeNote, insert, open],
  );
}

/** Where the cursor goes in words that were put in: over the first that is open, or behind them. */
function selectedIn(words: string, [first]: readonly string[]): readonly number[] {
  const at = first === undefined ? -1 : words.indexOf(first);
  return at < 0 ? [words.length, words.length] : [at, at + (first?.length ?? 0)];
}
