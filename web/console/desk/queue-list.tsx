/** Everyone who wants something of the desk, in the order it should be dealt with. */
import { useSyncExternalStore } from 'react';
import { linkTo } from '../router.ts';
import { Icon } from '../shell/icons.tsx';
import type { Handover } from '../wire.ts';
import { hasDraft, watchDrafts } from './drafts.ts';
import { sectionsOf, useQueue } from './use-queue.tsx';
import { Waited } from './waited.tsx';
import { channelName, headline } from './words.ts';

export function QueueList({ open }: { readonly open: string | undefined }) {
  const { queue, problem } = useQueue();
  const { mine, waiting, messages, others } = sectionsOf(queue?.handovers ?? []);
  return (
    <section className="queue" aria-labelledby="queue-title">
      <div className="queue-head">
        <h2 id="queue-title" tabIndex={-1}>
          Queue
        </h2>
        {queue && <Opening open={queue.open} opening={queue.opening} />}
      </div>
      {problem !== undefined && <p className="note note-problem">{problem}</p>}
      {queue && (
        <div className="queue-sections">
          <Section title="Your conversations" items={mine} open={open} />
          <Section title="Waiting" items={waiting} open={open} empty="Nobody is waiting." />
          <Section title="Messages left" items={messages} open={open} />
          <Section title="With colleagues" items={others} open={open} />
        </div>
      )}
    </section>
  );
}

function Opening({ open, opening }: { readonly open: boolean; readonly opening: string | undefined }) {
  if (open) return <p className="opening opening-open">Open now</p>;
  return <p className="opening">Closed{opening !== undefined && `, opens ${opening}`}</p>;
}

interface SectionProps {
  readonly title: string;
  readonly items: readonly Handover[];
  readonly open: string | undefined;
  readonly empty?: string;
}

function Section({ title, items, open, empty }: SectionProps) {
  if (items.length === 0 && empty === undefined) return null;
  return (
    <section className="queue-section">
      <h3>
        {title} <span className="count">{items.length}</span>
      </h3>
      {items.length === 0 && <p className="queue-empty">{empty}</p>}
      <ul>
        {items.map((handover) => (
          <li key={handover.id}>
            <Card handover={handover} current={handover.id === open} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ handover, current }: { readonly handover: Handover; readonly current: boolean }) {
  const { priority, channel, status, advisor, mine } = handover;
  const drafted = useSyncExternalStore(watchDrafts, () => hasDraft(handover.id));
  return (
    <a
      {...linkTo({ page: 'conversation', id: handover.id })}
      className={priority === 'urgent' ? 'card card-urgent' : 'card'}
      aria-current={current ? 'true' : undefined}
    >
      <span className="card-title">{headline(handover)}</span>
      <span className="card-facts">
        {priority === 'urgent' && (
          <span className="tag tag-urgent">
            <Icon name="alert" />
            Urgent
          </span>
        )}
        {drafted && <span className="tag">Draft</span>}
        <span className="fact">
          <Icon name={channel === 'sms' ? 'sms' : 'web'} />
          {channelName(channel)}
        </span>
        {status === 'active' && !mine && advisor !== undefined ? (
          <span className="fact">
            <Icon name="advisor" />
            {advisor}
          </span>
        ) : (
          <span className="fact">
            <Icon name="clock" />
            <Waited since={status === 'active' ? handover.takenAt : handover.requestedAt} status={status} />
          </span>
        )}
      </span>
    </a>
  );
}
