import type { RefObject } from 'react';
import { linkTo } from '../router.ts';
import { Icon } from '../shell/icons.tsx';
import type { ModalState } from '../shell/modal.tsx';
import { useShortcut } from '../shell/shortcuts.tsx';
import type { Handover } from '../wire.ts';
import type { Conversation } from '../wire-conversation.ts';
import type { Deeds } from './use-deeds.ts';
import { Waited } from './waited.tsx';
import { channelName, headline, isDealtWith, requeuedWords, teamLabel, timeOf } from './words.ts';

interface HeadProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly conversation: Conversation;
  readonly deeds: Deeds;
  readonly transferring: ModalState;
  readonly ending: ModalState;
  /** On a phone the facts have a screen of their own. */
  readonly showsDetails: boolean;
  toggleDetails(): void;
}

export function ConversationHead(props: HeadProps) {
  const { heading, conversation, deeds, transferring, ending, showsDetails, toggleDetails } = props;
  const { handover } = conversation;
  const { channel, priority, status, mine, tags } = handover;
  const holding = status === 'active' && mine;
  useShortcut('t', () => status === 'waiting' && !deeds.busy && void deeds.act('take'));
  useShortcut('e', () => holding && ending.show());
  useShortcut('x', () => holding && transferring.show());
  return (
    <header className="conversation-head">
      <a {...linkTo({ page: 'desk' })} className="back">
        <Icon name="back" />
        <span className="visually-hidden">Back to the list</span>
      </a>
      <div className="conversation-what">
        <h2 id="conversation-title" tabIndex={-1} ref={heading}>
          {headline(handover)}
        </h2>
        <p className="head-facts">
          {priority === 'urgent' && (
            <span className="tag tag-urgent">
              <Icon name="alert" />
              Urgent
            </span>
          )}
          {priority === 'vulnerable' && <span className="tag tag-waiting">Vulnerable</span>}
          <Status handover={handover} />
          <span className="fact">
            <Icon name={channel === 'sms' ? 'sms' : 'web'} />
            {channelName(channel)}
          </span>
          {handover.teamName !== undefined && (
            <span className="fact fact-team">{teamLabel(handover.teamName)}</span>
          )}
          {conversation.offPageSince !== undefined && (
            <span className="tag tag-waiting">Not on the page since {timeOf(conversation.offPageSince)}</span>
          )}
          {conversation.lent === true && <span className="tag tag-active">Filling in a form</span>}
          {tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </p>
      </div>
      <div className="conversation-deeds">
        {holding && (
          <>
            <button
              type="button"
              className="button button-second button-compact"
              disabled={deeds.busy}
              onClick={transferring.show}
            >
              <Icon name="transfer" />
              Transfer
            </button>
            <button
              type="button"
              className="button button-second button-compact"
              disabled={deeds.busy}
              onClick={ending.show}
            >
              <Icon name="check" />
              End
            </button>
          </>
        )}
        <button
          type="button"
          className="button button-second button-compact details-button"
          aria-pressed={showsDetails}
          onClick={toggleDetails}
        >
          Details
        </button>
      </div>
    </header>
  );
}

function Status({ handover }: { readonly handover: Handover }) {
  const { status, mine, advisor, requestedAt, takenAt, requeued } = handover;
  if (status === 'waiting') {
    return (
      <>
        <span className="tag tag-waiting">
          <Icon name="clock" />
          <Waited since={requestedAt} status={status} coloured />
        </span>
        {requeued !== undefined && <span className="tag">{requeuedWords(requeued)}</span>}
      </>
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
  if (status === 'closed')
    return <span className="tag">{isDealtWith(handover) ? 'Dealt with' : 'Ended'}</span>;
  return (
    <span className="tag tag-waiting">
      <Icon name="note" />
      <Waited since={requestedAt} status={status} />
    </span>
  );
}
