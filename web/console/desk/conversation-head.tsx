import { type RefObject, useRef } from 'react';
import { linkTo } from '../router.ts';
import { Icon } from '../shell/icons.tsx';
import { useShortcut } from '../shell/shortcuts.tsx';
import type { Conversation, Handover } from '../wire.ts';
import type { Deed } from './use-deeds.ts';
import { Waited } from './waited.tsx';
import { channelName, headline } from './words.ts';

interface HeadProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly conversation: Conversation;
  readonly busy: boolean;
  act(deed: Deed): void;
}

export function ConversationHead({ heading, conversation: { handover }, busy, act }: HeadProps) {
  const { channel, priority, status, mine } = handover;
  const ending = useRef<HTMLDialogElement>(null);
  const holding = status === 'active' && mine;
  useShortcut('t', () => status === 'waiting' && !busy && act('take'));
  useShortcut('e', () => holding && ending.current?.showModal());
  return (
    <header className="conversation-head">
      <a {...linkTo({ page: 'desk' })} className="back">
        <Icon name="back" />
        Queue
      </a>
      <div className="conversation-what">
        <h2 id="conversation-title" tabIndex={-1} ref={heading}>
          {headline(handover)}
        </h2>
        <p className="card-facts">
          {priority === 'urgent' && (
            <span className="tag tag-urgent">
              <Icon name="alert" />
              Urgent
            </span>
          )}
          <Status handover={handover} />
          <span className="fact">
            <Icon name={channel === 'sms' ? 'sms' : 'web'} />
            {channelName(channel)}
          </span>
        </p>
      </div>
      {holding && (
        <div className="conversation-deeds">
          <button
            type="button"
            className="button button-second"
            disabled={busy}
            onClick={() => act('release')}
          >
            Give back
          </button>
          <button
            type="button"
            className="button button-second"
            disabled={busy}
            onClick={() => ending.current?.showModal()}
          >
            End
          </button>
        </div>
      )}
      <EndDialog dialog={ending} end={() => act('close')} />
    </header>
  );
}

function Status({ handover }: { readonly handover: Handover }) {
  const { status, mine, advisor, requestedAt, takenAt } = handover;
  if (status === 'waiting') {
    return (
      <span className="tag tag-waiting">
        <Icon name="clock" />
        <Waited since={requestedAt} status={status} />
      </span>
    );
  }
  if (status === 'active') {
    return (
      <span className="tag tag-active">
        <Icon name="advisor" />
        {mine ? 'You' : (advisor ?? 'A colleague')} · <Waited since={takenAt} status={status} />
      </span>
    );
  }
  if (status === 'closed') return <span className="tag">Ended</span>;
  return (
    <span className="tag tag-waiting">
      <Icon name="note" />
      <Waited since={requestedAt} status={status} />
    </span>
  );
}

function EndDialog({ dialog, end }: { readonly dialog: RefObject<HTMLDialogElement | null>; end(): void }) {
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="end-title"
      onClose={() => {
        if (dialog.current?.returnValue === 'end') end();
        if (dialog.current) dialog.current.returnValue = '';
      }}
    >
      <h2 id="end-title">End this conversation?</h2>
      <p>They are told that you have left, and the assistant answers again.</p>
      <form method="dialog" className="dialog-deeds">
        <button type="submit" value="end" className="button">
          End conversation
        </button>
        <button type="submit" value="" className="button button-second">
          Go on talking
        </button>
      </form>
    </dialog>
  );
}
