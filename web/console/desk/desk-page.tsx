/** The desk: conversations on the left, the open one, what is known about it. On small screens one at a time. */
import { useCallback, useState } from 'react';
import { navigate } from '../router.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useShortcut } from '../shell/shortcuts.tsx';
import { ConversationPane } from './conversation-pane.tsx';
import { keep, readKept } from './kept.ts';
import { ListPane, type Tab } from './list-pane.tsx';
import { sectionsOf, useQueue } from './use-queue.tsx';

export function DeskPage({ open }: { readonly open: string | undefined }) {
  const { queue } = useQueue();
  const { waiting, mine } = sectionsOf(queue?.handovers ?? []);
  const announce = useAnnounce();
  const [tab, setTab] = useTab();
  const [taken, setTaken] = useState<string>();
  const isTaken = useCallback(() => {
    // Once, when it becomes ours; afterwards one may look at any list.
    if (open !== undefined && open !== taken) {
      setTaken(open);
      setTab('mine');
    }
  }, [open, taken, setTab]);
  useShortcut('n', () => {
    const next = waiting.find(({ id }) => id !== open) ?? waiting[0];
    if (next) navigate({ page: 'conversation', id: next.id });
    else announce('Nobody is waiting.');
  });
  useShortcut('j', () => step(1));
  useShortcut('k', () => step(-1));
  return (
    <main className={open === undefined ? 'desk' : 'desk desk-open'} id="main">
      <h1 className="visually-hidden">Desk</h1>
      <ListPane open={open} tab={tab} setTab={setTab} />
      {open === undefined ? (
        <NothingOpen waiting={waiting.length} mine={mine.length} first={waiting[0]?.id} />
      ) : (
        <ConversationPane key={open} id={open} taken={isTaken} />
      )}
    </main>
  );
}

/** Opens the row below or above the open one, as they stand on the screen. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('.list-pane a.row')];
  const at = rows.findIndex((row) => row.hasAttribute('aria-current'));
  const next = at === -1 ? rows.at(by === 1 ? 0 : -1) : rows[at + by];
  next?.scrollIntoView({ block: 'nearest' });
  next?.click();
}

function useTab(): readonly [Tab, (tab: Tab) => void] {
  const [tab, setTab] = useState<Tab>(() => {
    const kept = readKept('tab');
    return kept === 'mine' || kept === 'all' ? kept : 'queue';
  });
  const show = useCallback((shown: Tab) => {
    keep('tab', shown);
    setTab(shown);
  }, []);
  return [tab, show];
}

interface NothingOpenProps {
  readonly waiting: number;
  readonly mine: number;
  readonly first: string | undefined;
}

function NothingOpen({ waiting, mine, first }: NothingOpenProps) {
  return (
    <section className="nothing-open" aria-label="Conversation">
      <div>
        <p className="nothing-title">
          {waiting > 0 ? 'Someone is waiting' : mine > 0 ? 'Pick a conversation' : 'All quiet'}
        </p>
        <p>
          {waiting > 0
            ? 'Open the first in line to read what they need, then take the conversation.'
            : 'New people appear in the queue by themselves. There is no need to reload.'}
        </p>
        {first !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() => navigate({ page: 'conversation', id: first })}
          >
            Open the next in line <kbd>n</kbd>
          </button>
        )}
      </div>
    </section>
  );
}
