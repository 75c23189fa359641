/** Conversations: one's own, those that wait, and all, with what is unread and how long people have waited. */
import { type KeyboardEvent, type RefObject, useRef, useState, useSyncExternalStore } from 'react';
import { Icon } from '../shell/icons.tsx';
import { useShortcut } from '../shell/shortcuts.tsx';
import type { FoundHandover, Handover, Queue } from '../wire.ts';
import { watchKept } from './kept.ts';
import { ROW_REM, Row } from './row.tsx';
import { isUnread } from './seen.ts';
import { sectionsOf, useQueue } from './use-queue.tsx';
import { type Search, useSearch } from './use-search.ts';
import { WindowedList } from './windowed-list.tsx';
import { headline } from './words.ts';

const TABS = [
  { id: 'mine', name: 'Mine' },
  { id: 'queue', name: 'Queue' },
  { id: 'all', name: 'All' },
] as const;

export type Tab = (typeof TABS)[number]['id'];

interface ListPaneProps {
  readonly open: string | undefined;
  readonly tab: Tab;
  setTab(tab: Tab): void;
}

export function ListPane({ open, tab, setTab }: ListPaneProps) {
  const { queue, problem } = useQueue();
  const [words, setWords] = useState('');
  const search = useSearch(words.trim(), tab === 'all');
  const scroller = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const show = (shown: Tab) => {
    setTab(shown);
    document.getElementById(`tab-${shown}`)?.focus();
  };
  useShortcut('m', () => show('mine'));
  useShortcut('q', () => show('queue'));
  useShortcut('l', () => show('all'));
  useShortcut('/', () => {
    setTab('all');
    requestAnimationFrame(() => box.current?.focus());
  });
  return (
    <section className="list-pane" aria-labelledby="list-title">
      <div className="list-head">
        <h2 id="list-title" tabIndex={-1}>
          Conversations
        </h2>
        {queue && <Opening open={queue.open} opening={queue.opening} />}
      </div>
      <Tabs tab={tab} show={show} queue={queue} />
      {tab === 'all' && (
        <div className="search">
          <label htmlFor="search" className="visually-hidden">
            Search all conversations
          </label>
          <Icon name="search" />
          <input
            id="search"
            type="search"
            ref={box}
            value={words}
            placeholder="Name, number or words"
            autoComplete="off"
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
      )}
      {problem !== undefined && <p className="note note-problem">{problem}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="list-body" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0} ref={scroller}>
        {queue && (
          <TabBody tab={tab} queue={queue} open={open} search={search} words={words} scroller={scroller} />
        )}
      </div>
    </section>
  );
}

function Opening({ open, opening }: { readonly open: boolean; readonly opening: string | undefined }) {
  if (open) return <p className="opening opening-open">Open now</p>;
  return <p className="opening">Closed{opening !== undefined && `, opens ${opening}`}</p>;
}

interface TabsProps {
  readonly tab: Tab;
  readonly queue: Queue | undefined;
  show(tab: Tab): void;
}

function Tabs({ tab, queue, show }: TabsProps) {
  const { mine, waiting, messages, others } = sectionsOf(queue?.handovers ?? []);
  const unread = useSyncExternalStore(watchKept, () => mine.filter(isUnread).length);
  const counts = {
    mine: mine.length,
    queue: waiting.length + messages.length,
    all: mine.length + waiting.length + messages.length + others.length,
  };
  function pressed(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = TABS.findIndex(({ id }) => id === tab);
    const next = TABS[(at + step + TABS.length) % TABS.length];
    if (next) show(next.id);
  }
  return (
    <div role="tablist" aria-label="Which conversations" className="tabs" onKeyDown={pressed}>
      {TABS.map(({ id, name }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === tab}
          tabIndex={id === tab ? 0 : -1}
          onClick={() => show(id)}
        >
          {name} <span className="count">{counts[id]}</span>
          {id === 'mine' && unread > 0 && (
            <span className="unread-count">
              {unread}
              <span className="visually-hidden"> unread</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

interface TabBodyProps {
  readonly tab: Tab;
  readonly queue: Queue;
  readonly open: string | undefined;
  readonly search: Search;
  readonly words: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

function TabBody({ tab, queue, open: shown, search, words, scroller }: TabBodyProps) {
  const { mine, waiting, messages, others } = sectionsOf(queue.handovers);
  const list = (title: string, items: readonly Handover[], more = {}) => (
    <Section key={title} title={title} items={items} open={shown} scroller={scroller} {...more} />
  );
  if (tab === 'mine') {
    const empty = 'You have no conversation. Take one from the queue.';
    return list('Your conversations', mine, { empty, plain: true });
  }
  if (tab === 'queue') {
    return [list('Waiting', waiting, { empty: 'Nobody is waiting.' }), list('Messages left', messages)];
  }
  const found = new Map(search.found.map((one) => [one.id, one.passage]));
  const open = [...mine, ...waiting, ...messages, ...others];
  // What is said in the live ones only the server knows; what their rows show is known at once.
  const live = open.filter((one) => matches(one, words) || (words.trim() !== '' && found.has(one.id)));
  const isLive = new Set(open.map(({ id }) => id));
  const closed = search.found.filter(({ id, status }) => status === 'closed' && !isLive.has(id));
  const nothing = search.busy
    ? 'Searching…'
    : words.trim() === ''
      ? 'Nothing has ended yet.'
      : live.length > 0
        ? 'None that ended has these words.'
        : 'Nothing found. Try fewer words.';
  return [
    list('Open', live, { found, words }),
    list('Ended', closed, {
      ...{ found, words },
      empty: nothing,
      more: search.more,
      nearEnd: search.fetchMore,
    }),
    search.problem !== undefined && (
      <p key="problem" className="note note-problem" role="alert">
        {search.problem}
      </p>
    ),
  ];
}

/** The live ones are all here already: no need to ask the server. */
function matches(handover: Handover, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return true;
  const { reason, preview, contact, reference, advisor, teamName } = handover;
  const text = [
    headline(handover),
    reason,
    preview,
    contact?.name,
    contact?.phone,
    reference,
    advisor,
    teamName,
  ];
  return text.some((part) => part?.toLowerCase().includes(wanted));
}

interface SectionProps {
  readonly title: string;
  readonly items: readonly Handover[];
  readonly open: string | undefined;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly empty?: string;
  /** Without a title: it is the only one. */
  readonly plain?: boolean;
  readonly more?: boolean;
  /** Where what is looked for was said, by conversation. */
  readonly found?: ReadonlyMap<string, FoundHandover['passage']>;
  readonly words?: string;
  nearEnd?(): void;
}

function Section(props: SectionProps) {
  const { title, items, open, scroller, empty, plain, more, found, words = '', nearEnd } = props;
  if (items.length === 0 && empty === undefined) return null;
  return (
    <section className="list-section" aria-label={title}>
      {plain !== true && (
        <h3>
          {title} <span className="count">{more === true ? `${items.length}+` : items.length}</span>
        </h3>
      )}
      {items.length === 0 ? (
        <p className="list-empty">{empty}</p>
      ) : (
        <WindowedList
          items={items}
          more={more === true}
          rowRem={ROW_REM}
          scroller={scroller}
          label={title}
          keyOf={({ id }) => id}
          row={(handover) => (
            <Row
              handover={handover}
              current={handover.id === open}
              passage={found?.get(handover.id)}
              words={words}
            />
          )}
          {...(nearEnd && { nearEnd })}
        />
      )}
    </section>
  );
}
