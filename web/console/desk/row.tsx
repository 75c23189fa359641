/** One conversation in a list: what it is about, what was last said, and who waits how long. */
import { useSyncExternalStore } from 'react';
import { linkTo } from '../router.ts';
import { Icon } from '../shell/icons.tsx';
import type { FoundHandover, Handover } from '../wire.ts';
import { hasDraft } from './drafts.ts';
import { watchKept } from './kept.ts';
import { isUnread, useSeen } from './seen.ts';
import { seek } from './sought.ts';
import { Waited } from './waited.tsx';
import {
  channelName,
  dateOf,
  headline,
  isDealtWith,
  markedParts,
  plainWords,
  requeuedWords,
  teamLabel,
} from './words.ts';

/** Rows have one height, so that long lists can be windowed. */
export const ROW_REM = 5.25;

type Found = NonNullable<FoundHandover['passage']>;

interface RowProps {
  readonly handover: Handover;
  readonly current: boolean;
  /** Where what is looked for was said. */
  readonly passage?: Found | undefined;
  /** What is looked for. */
  readonly words?: string;
}

export function Row({ handover, current, passage, words = '' }: RowProps) {
  const { id, priority, channel } = handover;
  const drafted = useSyncExternalStore(watchKept, () => hasDraft(id));
  useSeen(id);
  const unread = isUnread(handover) && !current;
  const title = headline(handover);
  const link = linkTo({ page: 'conversation', id });
  const isLong = passage === undefined && isOnlyTold(handover);
  const look = [
    'row',
    isLong ? 'row-long' : '',
    priority === 'urgent' ? 'row-urgent' : '',
    unread ? 'row-unread' : '',
    handover.status === 'closed' ? 'row-closed' : '',
  ];
  return (
    <a
      href={link.href}
      onClick={(event) => {
        const sequence = passage?.sequence;
        seek(sequence === undefined ? undefined : { handover: id, sequence });
        link.onClick(event);
      }}
      className={look.filter((name) => name !== '').join(' ')}
      aria-current={current ? 'true' : undefined}
    >
      <span className={`row-mark row-mark-${channel === 'sms' ? 'text' : 'web'}`}>
        <Icon name={channel === 'sms' ? 'sms' : 'web'} />
        <span className="visually-hidden">{channelName(channel)}. </span>
      </span>
      <span className="row-title">{title}</span>
      <span className="row-time">
        <RowTime handover={handover} />
      </span>
      {(passage || !isLong) && (
        <span className="row-preview" dir="auto">
          {passage ? <Passage passage={passage} words={words} /> : previewOf(handover)}
        </span>
      )}
      <span className="row-tags">
        {unread && (
          <span className="row-dot">
            <span className="visually-hidden">Unread</span>
          </span>
        )}
        <RowFacts handover={handover} drafted={drafted} />
      </span>
    </a>
  );
}

/** What was last said, and by whom where it was not the resident. */
function previewOf({ preview, previewBy, reason, mine, status }: Handover): string {
  if (preview === undefined) return reason;
  const words = plainWords(preview);
  if (previewBy === 'parley') return `Assistant: ${words}`;
  return previewBy === 'advisor' && mine && status === 'active' ? `You: ${words}` : words;
}

/** Whoever waits is told the same: there, their own words are worth the room. */
function isOnlyTold({ status, previewBy }: Handover): boolean {
  return status === 'waiting' && (previewBy === 'parley' || previewBy === 'system');
}

const SAID_BY: Readonly<Record<string, string>> = { advisor: 'Advisor: ', note: 'Private note: ' };

/** Who said it, and the words that were looked for made plain. */
function Passage({ passage: { by, text }, words }: { readonly passage: Found; readonly words: string }) {
  return (
    <>
      {SAID_BY[by]}
      {markedParts(text, words).map(({ at, part, isWanted }) =>
        isWanted ? <mark key={at}>{part}</mark> : part,
      )}
    </>
  );
}

function RowTime({ handover }: { readonly handover: Handover }) {
  const { status, requestedAt, takenAt, closedAt } = handover;
  if (status === 'waiting') return <Waited since={requestedAt} status={status} coloured />;
  if (status === 'closed') {
    return <time dateTime={closedAt}>{dateOf(closedAt ?? requestedAt)}</time>;
  }
  const since = unansweredSince(handover);
  if (since !== undefined) return <Waited since={since} status="unanswered" coloured />;
  return <Waited since={status === 'active' ? takenAt : requestedAt} status={status} />;
}

/** When the resident wrote what nobody has answered yet. */
export function unansweredSince({ status, heardAt, repliedAt, takenAt }: Handover): string | undefined {
  if (status !== 'active' || heardAt === undefined) return undefined;
  return heardAt > (repliedAt ?? takenAt ?? '') ? heardAt : undefined;
}

function RowFacts({ handover, drafted }: { readonly handover: Handover; readonly drafted: boolean }) {
  const { priority, status, mine, advisor, wish, teamName, requeued } = handover;
  return (
    <>
      {priority === 'urgent' && <span className="tag tag-urgent">Urgent</span>}
      {priority === 'vulnerable' && <span className="tag tag-waiting">Vulnerable</span>}
      {drafted && <span className="tag">Draft</span>}
      {requeued !== undefined && status === 'waiting' && (
        <span className="tag tag-waiting">{requeuedWords(requeued)}</span>
      )}
      {status === 'left-message' && (
        <span className="tag tag-active">{wish === 'call-back' ? 'Call back' : 'Message'}</span>
      )}
      {status === 'closed' && <span className="tag">{isDealtWith(handover) ? 'Dealt with' : 'Ended'}</span>}
      {!mine && advisor !== undefined ? (
        <span className="fact">
          <Icon name="advisor" />
          {advisor}
        </span>
      ) : (
        teamName !== undefined && <span className="fact">{teamLabel(teamName)}</span>
      )}
    </>
  );
}
