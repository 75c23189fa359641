/** Words that would be left behind with a conversation: shown before it is given away, and sent first if one likes. */
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { troubleOf } from '../compose/trouble.ts';
import { keepDraft, readDraft, readOpen, type Writing } from '../desk/drafts.ts';
import { watchKept } from '../desk/kept.ts';
import { NO_LONGER_YOURS } from '../desk/outbox.ts';
import type { Replies } from '../desk/use-outbox.tsx';
import { Icon } from '../shell/icons.tsx';

export interface UnsentWords {
  readonly left: readonly { readonly as: Writing; readonly text: string }[];
  /** Why they cannot be sent as they stand. */
  readonly trouble: string | undefined;
  /** @returns why they could not be sent */
  send(): Promise<string | undefined>;
  drop(): void;
}

/** `stopped`: nothing can be sent to them. */
export function useUnsent(handover: string, replies: Replies, stopped: boolean): UnsentWords {
  const reply = useSyncExternalStore(watchKept, () => readDraft(handover, 'reply')).trim();
  const note = useSyncExternalStore(watchKept, () => readDraft(handover, 'note')).trim();
  const open = useSyncExternalStore(watchKept, () => readOpen(handover));
  const drafts = [
    { as: 'reply', text: reply },
    { as: 'note', text: note },
  ] as const;
  const written = drafts.filter(({ text }) => text !== '');
  const failed = replies.outgoing.filter(({ problem }) => problem !== undefined);
  const left = [...failed, ...written];
  const places = open === '' ? [] : open.split('\n');
  const replying = left.some(({ as }) => as === 'reply');
  return {
    left,
    trouble:
      stopped && replying
        ? 'They have texted STOP, so it cannot be sent.'
        : (troubleOf(reply, places) ?? troubleOf(note, [])),
    send() {
      if (failed.length > 0) replies.retry();
      for (const { as, text } of written) {
        replies.send(text, as);
        keepDraft(handover, as, '');
      }
      return replies.settled();
    },
    drop() {
      // The last first: taking one back sends what waited behind it.
      for (const message of failed.toReversed()) replies.takeBack(message);
      for (const { as } of written) keepDraft(handover, as, '');
    },
  };
}

interface PartingProps {
  readonly unsent: UnsentWords;
  /** `End conversation`. */
  readonly title: string;
  /** `end`, as in “Send it and end”. */
  readonly verb: string;
  readonly stay: string;
  readonly disabled?: boolean;
  /** There is nothing to choose before it. */
  readonly beginsAtButton?: boolean;
  /** Whether everything is chosen: false keeps the dialog open. */
  ready?(): boolean;
  /** @returns whether it was done */
  part(): Promise<boolean>;
  hide(): void;
  readonly children: ReactNode;
}

/** A form that gives a conversation away, or says first what would be left behind. Enter never loses any words. */
export function PartingForm(props: PartingProps) {
  const { unsent, title, verb, stay, disabled = false, ready = () => true, part, hide, children } = props;
  const { beginsAtButton = false } = props;
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const { left, trouble } = unsent;
  const it = left.length > 1 ? 'them' : 'it';

  async function sendAndPart() {
    if (busy || !ready()) return;
    setBusy(true);
    // What is on its way goes first, too: afterwards it would be refused.
    const problem = await unsent.send();
    setBusy(false);
    setFailed(problem);
    if (problem !== undefined || !isOpen.current) return;
    hide();
    void part();
  }

  async function partWithout() {
    if (busy || !ready()) return;
    hide();
    if (await part()) unsent.drop();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (trouble === undefined) void sendAndPart();
    else hide();
  }

  const submits = left.length === 0 ? title : `Send ${it} and ${verb}`;
  return (
    <form onSubmit={submit}>
      {children}
      <Left unsent={unsent} />
      {failed !== undefined && left.length > 0 && (
        <p className="note note-problem" role="alert">
          <Icon name="alert" />
          <span>
            {failed}
            {failed !== NO_LONGER_YOURS && ' You still have the conversation.'}
          </span>
        </p>
      )}
      <div className="dialog-deeds">
        <button
          type="submit"
          className="button"
          // biome-ignore lint/a11y/noAutofocus: a dialog with nothing to choose begins at its button.
          autoFocus={beginsAtButton}
          disabled={disabled && trouble === undefined}
        >
          {trouble !== undefined ? 'Back to what you wrote' : busy ? 'Sending…' : submits}
        </button>
        {left.length > 0 && (
          <button
            type="button"
            className="button button-second"
            disabled={disabled}
            onClick={() => void partWithout()}
          >
            {verb[0]?.toUpperCase()}
            {verb.slice(1)} without {it}
          </button>
        )}
        {trouble === undefined && (
          <button type="button" className="button button-second" onClick={hide}>
            {stay}
          </button>
        )}
      </div>
    </form>
  );
}

const LEFT: Readonly<Record<Writing, string>> = {
  reply: 'You have not sent this reply:',
  note: 'You have not added this private note:',
};

function Left({ unsent: { left, trouble } }: { readonly unsent: UnsentWords }) {
  if (left.length === 0) return null;
  return (
    <div className="note note-amber unsent">
      <Icon name="alert" />
      <div>
        {left.map(({ as, text }) => (
          <div key={`${as} ${text}`}>
            <p>
              <strong>{LEFT[as]}</strong>
            </p>
            <blockquote className="unsent-words">{text}</blockquote>
          </div>
        ))}
        {trouble !== undefined && <p>{trouble}</p>}
      </div>
    </div>
  );
}
