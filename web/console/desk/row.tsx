/** One conversation in a list: what it is about, what was last said, and who waits how long. */
import { useSyncExternalStore } from 'react';
import { linkTo } from '../router.ts';
import { Icon } from '../shell/icons.tsx';
import type { Handover } from '../wire.ts';
import { hasDraft } from './drafts.ts';
import { watchKept } from './kept.ts';
import { isUnread, useSeen } from './seen.ts';
import { Waited } from './waited.tsx';
import { channelName, dateOf, headline, plainWords, requeuedWords, teamLabel } from './words.ts';

/** Rows have one height, so that long lists can be windowed. */
export const ROW_REM = 5.25;

export function Row({ handover, current }: { readonly handover: Handover; readonly current: boolean }) {
  const { id, priority, channel, preview, reason } = handover;
  const drafted = useSyncExternalStore(watchKept, () => hasDraft(id));
  useSeen(id);
  const unread = isUnread(handover) && !current;
  const title = headline(handover);
  const look = [
    'row',
    priority === 'urgent' ? 'row-urgent' : '',
    unread ? 'row-unread' : '',
    handover.status === 'closed' ? 'row-closed' : '',
  ];
  return (
    <a
      {...linkTo({ page: 'conversation', id })}
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
      <span className="row-preview">{preview === undefined ? reason : plainWords(preview)}</span>
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
      {status === 'closed' && <span className="tag">Ended</span>}
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
