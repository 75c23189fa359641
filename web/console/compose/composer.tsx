/**
 * Where an advisor writes. Enter sends, Shift and Enter makes a new line; what is not sent is kept. A private note
 * looks like paper, so that nobody takes it for a reply. Which of the two it is only the advisor changes: a reply that
 * can no longer be sent stays one, and says so.
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
  /** Why no reply can be sent, as half a sentence; a note always can. */
  readonly mute: string | undefined;
  sendForm(): void;
}

export function ComposerBox({ id, form, composer, replies, mute, sendForm }: ComposerProps) {
  const { as, text, box, write, turnTo } = composer;
  const saved = useModal();
  const tellTyping = useTyping(id);
  const isReply = as === 'reply';
  const isMute = mute !== undefined;
  const isLost = isReply && isMute && text.trim() !== '';
  const trouble = isLost ? `${mute}, so this cannot be sent.` : troubleOf(text, isReply ? composer.open : []);
  useShortcut('r', () => mayReply(composer, mute) && turnTo('reply'));
  useShortcut('p', () => turnTo('note'));
  useShortcut('s', () => !isMute && saved.show());

  function send() {
    if (text.trim() === '' || trouble !== undefined) return;
    replies.send(text.trim(), as);
    write('');
    if (!isReply) turnTo(isMute ? 'note' : 'reply');
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
      className={`composer composer-${as}`}
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
        placeholder={
          isReply ? (isMute ? 'Nothing can be sent to them' : 'Write to the resident') : 'Only staff see this'
        }
        onChange={(event) => {
          write(event.target.value);
          if (isReply && !isMute) tellTyping();
        }}
        onKeyDown={pressed}
      />
      {trouble !== undefined && (
        <p id="writing-trouble" className="composer-trouble" role="alert">
          <Icon name="alert" />
          <span>{trouble}</span>
          {isLost && (
            <button type="button" className="button button-small button-second" onClick={composer.makeNote}>
              Make it a private note
            </button>
          )}
        </p>
      )}
      <div className="composer-foot">
        <p id="writing-hint" className="composer-hint">
          {isReply && !isMute && (
            <span className="composer-keys">Enter sends, Shift and Enter makes a new line.</span>
          )}
          {!isReply && (
            <span className="composer-private">
              <Icon name="lock" />
              Only staff see this.
            </span>
          )}
          {isReply && !isMute && form === 'text' && text.trim() !== '' && <TextCount text={text} />}
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

/** What was begun as a reply can be looked at, even where it cannot be sent. */
function mayReply({ as, replying }: Composer, mute: string | undefined): boolean {
  return mute === undefined || as === 'reply' || replying;
}

interface KindsProps {
  readonly composer: Composer;
  readonly mute: string | undefined;
  readonly saved: ModalState;
  sendForm(): void;
}

function Kinds({ composer, mute, saved, sendForm }: KindsProps) {
  const { as, turnTo } = composer;
  return (
    <div className="composer-head">
      <fieldset className="kinds">
        <legend className="visually-hidden">What you write</legend>
        {mayReply(composer, mute) && (
          <button type="button" aria-pressed={as === 'reply'} onClick={() => turnTo('reply')}>
            Reply
          </button>
        )}
        <button type="button" aria-pressed={as === 'note'} onClick={() => turnTo('note')}>
          <Icon name="lock" />
          Private note
        </button>
      </fieldset>
      {mute === undefined && (
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
