/** The desk: who waits on the left, the open conversation beside it. On small screens one at a time. */
import { useEffect, useRef } from 'react';
import { navigate } from '../router.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useShortcut } from '../shell/shortcuts.tsx';
import { ConversationPane } from './conversation-pane.tsx';
import { QueueList } from './queue-list.tsx';
import { QueueProvider, sectionsOf, useQueue } from './use-queue.tsx';

export function DeskPage({ open }: { readonly open: string | undefined }) {
  return (
    <QueueProvider>
      <Desk open={open} />
    </QueueProvider>
  );
}

function Desk({ open }: { readonly open: string | undefined }) {
  const { queue } = useQueue();
  const { waiting } = sectionsOf(queue?.handovers ?? []);
  const announce = useAnnounce();
  useTitle(waiting.length);
  useArrivals(
    waiting.map(({ id }) => id),
    queue !== undefined,
  );
  useShortcut('q', () => document.getElementById('queue-title')?.focus());
  useShortcut('n', () => {
    const next = waiting.find(({ id }) => id !== open) ?? waiting[0];
    if (next) navigate({ page: 'conversation', id: next.id });
    else announce('Nobody is waiting.');
  });
  return (
    <main className={open === undefined ? 'desk' : 'desk desk-open'} id="main">
      <h1 className="visually-hidden">Desk</h1>
      <QueueList open={open} />
      {open === undefined ? <NothingOpen /> : <ConversationPane key={open} id={open} />}
    </main>
  );
}

function NothingOpen() {
  const { queue } = useQueue();
  const { waiting, mine } = sectionsOf(queue?.handovers ?? []);
  const [next] = waiting;
  return (
    <section className="nothing-open" aria-label="Conversation">
      <div>
        <p className="nothing-title">
          {waiting.length > 0 ? 'Someone is waiting' : mine.length > 0 ? 'Pick a conversation' : 'All quiet'}
        </p>
        <p>
          {waiting.length > 0
            ? 'Open the first in line to read what they need, then take the conversation.'
            : 'New people appear in the queue by themselves. There is no need to reload.'}
        </p>
        {next && (
          <button
            type="button"
            className="button"
            onClick={() => navigate({ page: 'conversation', id: next.id })}
          >
            Open the next in line
          </button>
        )}
      </div>
    </section>
  );
}

function useTitle(waiting: number): void {
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) Desk - Parley` : 'Desk - Parley';
  }, [waiting]);
}

/** Tells when someone new joins the queue, wherever one's eyes are. */
function useArrivals(ids: readonly string[], known: boolean): void {
  const before = useRef<ReadonlySet<string>>(undefined);
  const announce = useAnnounce();
  const key = ids.join();
  useEffect(() => {
    if (!known) return;
    const now = key === '' ? [] : key.split(',');
    const fresh = before.current ? now.filter((id) => !before.current?.has(id)).length : 0;
    before.current = new Set(now);
    if (fresh > 0)
      announce(`${fresh === 1 ? 'Someone' : `${fresh} people`} joined the queue. ${now.length} waiting.`);
  }, [key, known, announce]);
}
