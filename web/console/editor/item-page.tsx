/** One item's pages: writing it, what a change would do, and its history. They share one draft. */
import { type ReactNode, useLayoutEffect } from 'react';
import { linkTo } from '../router.ts';
import { ArticleForm } from './article-form.tsx';
import { CheckPage } from './check-page.tsx';
import { HistoryPage } from './history-page.tsx';
import { ItemHead, type Tab } from './item-head.tsx';
import { Meeting } from './meeting.tsx';
import { NoticeForm } from './notice-form.tsx';
import { type DraftDeed, type OpenItem, useItem, useShown } from './use-item.ts';
import type { Kind } from './wire.ts';
import { WordingForm } from './wording-form.tsx';
import { sectionPathOf } from './words.ts';

interface ItemPageProps {
  readonly kind: Kind;
  readonly id: string;
  readonly tab: string | undefined;
}

export function ItemPage({ kind, id, tab }: ItemPageProps) {
  const { load, reload } = useItem(kind, id);
  const known = tab === undefined || tab === 'check' || tab === 'history';
  if (load.kind === 'loading') return <Plain kind={kind} title="One moment…" />;
  if (load.kind === 'failed') return <Plain kind={kind} title="This could not be opened" why={load.why} />;
  if (load.kind === 'missing' || !known) {
    return <Plain kind={kind} title="There is no such page" why="It may have been taken away meanwhile." />;
  }
  return <Opened key={load.open.page} open={load.open} tab={tab} reload={reload} />;
}

interface OpenedProps {
  readonly open: OpenItem;
  readonly tab: Tab | undefined;
  reload(done?: DraftDeed): void;
}

function Opened({ open, tab, reload }: OpenedProps) {
  const { item, keeper } = open;
  const { state } = useShown(keeper);
  // Before what is in the page asks whether all is saved: what this browser kept is not.
  useLayoutEffect(() => keeper.begin(), [keeper]);
  return (
    <main className="work-page item-page" id="main">
      <ItemHead open={open} tab={tab} reload={reload} />
      {state.kind === 'meanwhile' && <Meeting open={open} theirs={state.theirs} />}
      {tab === undefined && formOf(open)}
      {tab === 'check' && <CheckPage open={open} reload={reload} />}
      {tab === 'history' && <HistoryPage item={item} reload={reload} />}
    </main>
  );
}

function formOf(open: OpenItem): ReactNode {
  if (open.item.kind === 'article') return <ArticleForm open={open} />;
  return open.item.kind === 'wording' ? <WordingForm open={open} /> : <NoticeForm open={open} />;
}

function Plain({ kind, title, why }: { readonly kind: Kind; readonly title: string; readonly why?: string }) {
  return (
    <main className="message-page" id="main">
      <h1>{title}</h1>
      {why !== undefined && <p>{why}</p>}
      <p>
        <a {...linkTo({ page: 'work', path: sectionPathOf(kind) })}>Go to the list</a>
      </p>
    </main>
  );
}
