/** What an advisor is writing in one conversation: a reply or a private note, each with a draft of its own. */
import { type RefObject, useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { keepDraft, readDraft, type Writing } from '../desk/drafts.ts';
import { watchKept } from '../desk/kept.ts';

export interface Composer {
  readonly as: Writing;
  readonly text: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  write(text: string): void;
  /** Writes a reply or a note from now on, and puts the cursor there. */
  turnTo(as: Writing): void;
  /** Puts words into the reply, where the cursor is. */
  insert(words: string): void;
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
  const insert = useCallback(
    (words: string) => {
      const draft = readDraft(id, 'reply');
      const at = as === 'reply' ? (box.current?.selectionStart ?? draft.length) : draft.length;
      const before = draft.slice(0, at);
      const gap = before === '' || /\s$/.test(before) ? '' : ' ';
      keepDraft(id, 'reply', before + gap + words + draft.slice(at));
      turnTo('reply');
      const end = at + gap.length + words.length;
      requestAnimationFrame(() => box.current?.setSelectionRange(end, end));
    },
    [id, as, turnTo],
  );
  return useMemo(() => ({ as, text, box, write, turnTo, insert }), [as, text, write, turnTo, insert]);
}
