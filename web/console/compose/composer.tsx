/**
 * Where an advisor writes. Enter sends, Shift and Enter makes a new line; what is not sent is kept. A private note
 * looks like paper, so that nobody takes it for a reply.
 */
import { type KeyboardEvent, useRef } from 'react';
import { post } from '../api.ts';
import type { Replies } from '../desk/use-outbox.tsx';
import { useQueue } from '../desk/use-queue.tsx';
import { useMember } from '../session.tsx';
import { Icon } from '../shell/icons.tsx';
import { type ModalState, useModal } from '../shell/modal.tsx';
import { useShortcut } from '../shell/shortcuts.tsx';
import { SavedRepliesDialog } from './saved-replies.tsx';
import { countTexts } from './segments.ts';
import { troubleOf } from './trouble.ts';
import type { Composer } from './use-composer.ts';

/** Residents are told of typing at most this often. */
const TYPING_EVERY_MS = 4_000;

interface ComposerProps {
  readonly id: string;
  readonly form: 'web' | 'text';
  readonly composer: Composer;
  readonly replies: Replies;
  /** Why no reply can be sent; a note always can. */
  readonly mute: boolean;
  sendForm(): void;
}

export function ComposerBox({ id, form, composer, replies, mute, sendForm }: ComposerProps) {
  const { as, text, box, write, turnTo } = composer;
  const saved = useModal();
  const tellTyping = useTyping(id);
  const isReply = as === 'reply' && !mute;
  const writing = isReply ? 'reply' : 'note';
  const trouble = troubleOf(text, isReply ? composer.open : []);
  useShortcut('r', () => turnTo('reply'));
  useShortcut('p', () => turnTo('note'));
  useShortcut('s', () => !mute && saved.show());

  function send() {
    if (text.trim() === '' || trouble !== undefined) return;
    replies.send(text.trim(), writing);
    write('');
    if (writing === 'note') turnTo(mute ? 'note' : 'reply');
    box.current?.focus();
  }

  function pressed(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Escape') event.currentTarget.blur();
    // While an input method composes, Enter picks a word.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  const written = (
    <form
      className={`composer composer-${writing}`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Kinds composer={composer} mute={mute} saved={saved} sendForm={sendForm} />
      <label htmlFor="writing" className="visually-hidden">
        {isReply ? 'Your reply' : 'Private note'}
      </label>
      <textarea
        id="writing"
        ref={box}
        rows={2}
        value={text}
        aria-describedby={trouble === undefined ? 'writing-hint' : 'writing-hint writing-trouble'}
        aria-invalid={trouble !== undefined}
        placeholder={isReply ? 'Write to the resident' : 'Only staff see this'}
        onChange={(event) => {
          write(event.target.value);
          if (isReply) tellTyping();
        }}
        onKeyDown={pressed}
      />
      {trouble !== undefined && (
        <p id="writing-trouble" className="composer-trouble" role="alert">
          <Icon name="alert" />
          {trouble}
        </p>
      )}
      <div className="composer-foot">
        <p id="writing-hint" className="composer-hint">
          {isReply ? (
            <span className="composer-keys">Enter sends, Shift and Enter makes a new line.</span>
          ) : (
            <span className="composer-private">
              <Icon name="lock" />
              Only staff see this.
            </span>
          )}
          {isReply && form === 'text' && text.trim() !== '' && <TextCount text={text} />}
        </p>
        <button
          type="submit"
          className="button composer-send"
          disabled={text.trim() === '' || trouble !== undefined}
        >
          <Icon name={isReply ? 'send' : 'note'} />
          {isReply ? 'Send' : 'Add note'}
        </button>
      </div>
    </form>
  );
  // Beside the form: its own forms must not send what is being written.
  return (
    <>
      {written}
      <SavedRepliesDialog id={id} modal={saved} composer={composer} />
    </>
  );
}

interface KindsProps {
  readonly composer: Composer;
  readonly mute: boolean;
  readonly saved: ModalState;
  sendForm(): void;
}

function Kinds({ composer: { as, turnTo }, mute, saved, sendForm }: KindsProps) {
  return (
    <div className="composer-head">
      <fieldset className="kinds">
        <legend className="visually-hidden">What you write</legend>
        {!mute && (
          <button type="button" aria-pressed={as === 'reply'} onClick={() => turnTo('reply')}>
            Reply
          </button>
        )}
        <button type="button" aria-pressed={as === 'note' || mute} onClick={() => turnTo('note')}>
          <Icon name="lock" />
          Private note
        </button>
      </fieldset>
      {!mute && (
        <div className="composer-tools">
          <button type="button" className="tool" title="Saved replies (s)" onClick={saved.show}>
            <Icon name="saved" />
            <span>Saved replies</span>
          </button>
          <button type="button" className="tool" title="Send a form (d)" onClick={sendForm}>
            <Icon name="form" />
            <span>Send a form</span>
          </button>
        </div>
      )}
    </div>
  );
}

function TextCount({ text }: { readonly text: string }) {
  const { queue } = useQueue();
  const { characters, texts } = countTexts(text);
  const pence = queue?.textPence;
  return (
    <span className={texts > 2 ? 'text-count text-count-long' : 'text-count'}>
      {characters} characters, {texts === 1 ? '1 text' : `${texts} texts`}
      {pence !== undefined && texts > 0 && `, about ${costWords(pence * texts)}`}
    </span>
  );
}

/** `8p`, `1.5p`, `£1.20`. */
function costWords(pence: number): string {
  return pence < 100 ? `${Number(pence.toFixed(1))}p` : `£${(pence / 100).toFixed(2)}`;
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
