/** Where an advisor writes. Enter sends, Shift and Enter makes a new line; what is not sent is kept. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { post } from '../api.ts';
import { useMember } from '../session.tsx';
import { Icon } from '../shell/icons.tsx';
import { useShortcut } from '../shell/shortcuts.tsx';
import { keepDraft, readDraft } from './drafts.ts';
import { countTexts } from './segments.ts';
import type { Replies } from './use-replies.ts';

/** Residents are told of typing at most this often. */
const TYPING_EVERY_MS = 4_000;
const LONGEST = 4_000;

interface ReplyBoxProps {
  readonly id: string;
  readonly form: 'web' | 'text';
  readonly replies: Replies;
  readonly disabled: boolean;
}

export function ReplyBox({ id, form, replies, disabled }: ReplyBoxProps) {
  const [text, setText] = useState(() => readDraft(id));
  const box = useRef<HTMLTextAreaElement>(null);
  const tellTyping = useTyping(id);
  useEffect(() => keepDraft(id, text), [id, text]);
  useShortcut('r', () => box.current?.focus());

  function send() {
    if (text.trim() === '' || disabled) return;
    replies.send(text.trim());
    setText('');
    box.current?.focus();
  }

  function pressed(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Escape') event.currentTarget.blur();
    // While an input method composes, Enter picks a word.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <form
      className="reply"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor="reply">Your reply</label>
      <div className="reply-row">
        <textarea
          id="reply"
          ref={box}
          rows={2}
          maxLength={LONGEST}
          value={text}
          disabled={disabled}
          aria-describedby="reply-hint"
          onChange={(event) => {
            setText(event.target.value);
            tellTyping();
          }}
          onKeyDown={pressed}
        />
        <button type="submit" className="button reply-send" disabled={disabled || text.trim() === ''}>
          <Icon name="send" />
          Send
        </button>
      </div>
      <p id="reply-hint" className="reply-hint">
        <span className="reply-keys">Enter sends, Shift and Enter makes a new line.</span>
        {form === 'text' && <TextCount text={text} />}
      </p>
    </form>
  );
}

function TextCount({ text }: { readonly text: string }) {
  const { characters, texts } = countTexts(text);
  return (
    <span className={texts > 2 ? 'text-count text-count-long' : 'text-count'}>
      {characters} characters, {texts === 1 ? '1 text' : `${texts} texts`}
    </span>
  );
}

function useTyping(id: string): () => void {
  const { call } = useMember();
  const toldAt = useRef(0);
  return () => {
    if (Date.now() - toldAt.current < TYPING_EVERY_MS) return;
    toldAt.current = Date.now();
    // Nobody misses it when it fails.
    call((csrf) => post(`/api/desk/handovers/${id}/typing`, { csrf })).catch(() => {});
  };
}
