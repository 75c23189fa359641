/** Articles, wording or notices in a list: light with hundreds, and all of it by keyboard. */
import { type KeyboardEvent, type ReactNode, useState, useSyncExternalStore } from 'react';
import { keep, listKept, readKept, watchKept } from '../desk/kept.ts';
import { useFetched } from '../desk/use-fetched.ts';
import { linkTo } from '../router.ts';
import { PageHeading } from '../shell/page-heading.tsx';
import { type Filter, filterOf, shownOf } from './list-filter.ts';
import { Filters } from './list-filters.tsx';
import { StatusTag } from './status-tag.tsx';
import { Tasks } from './tasks.tsx';
import { itemsSchema, type Kind, type Summary } from './wire.ts';
import { dayWords, ownerName, pathOf } from './words.ts';

interface ListPageProps {
  readonly kind: Kind;
  readonly title: string;
  /** What stands beside the heading, given everything in the list. */
  deeds(items: readonly Summary[]): ReactNode;
}

const COUNTED: readonly Kind[] = ['article'];

/** What stands where the list would: what it is for, to who sees it for the first time. */
const NONE_YET: Readonly<Record<Kind, string>> = {
  article:
    'There are no articles yet. An article is one answer, with the phrases that residents ask for it by.',
  wording: 'There is no wording yet.',
  notice:
    'There are no notices yet. A notice tells residents of something that is so for a while, such as snow or a ' +
    'strike. They hear it before the answer that it concerns.',
};

export function ListPage({ kind, title, deeds }: ListPageProps) {
  const { fetched, problem } = useFetched(itemsSchema, `/api/editor/items?kind=${kind}`);
  const [filter, setFilter] = useState(() => filterOf(readKept(`editor/list/${kind}`)));
  const shown = shownOf(fetched?.items ?? [], filter);
  const set = (fields: Partial<Filter>) => {
    const next = { ...filter, ...fields };
    setFilter(next);
    keep(`editor/list/${kind}`, next);
  };
  return (
    <main className="work-page" id="main">
      <header className="work-head">
        <PageHeading>{title}</PageHeading>
        <div className="work-deeds">{deeds(fetched?.items ?? [])}</div>
      </header>
      {kind === 'article' && <Tasks />}
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
      {!fetched && problem === undefined && <p className="muted">One moment…</p>}
      {fetched?.items.length === 0 && <p className="work-lead">{NONE_YET[kind]}</p>}
      {fetched && fetched.items.length > 0 && (
        <>
          <Filters kind={kind} items={fetched.items} filter={filter} set={set} />
          <p className="list-count" role="status">
            {countWords(shown.length, fetched.items.length)}
          </p>
          {shown.length > 0 && <ItemTable kind={kind} items={shown} title={title} />}
        </>
      )}
    </main>
  );
}

function countWords(shown: number, all: number): string {
  if (shown === 0) return 'None fit. Look for fewer words, or show all.';
  return shown === all ? `${all} in all` : `${shown} of ${all}`;
}

interface ItemTableProps {
  readonly kind: Kind;
  readonly items: readonly Summary[];
  readonly title: string;
}

function ItemTable({ kind, items, title }: ItemTableProps) {
  const counted = COUNTED.includes(kind);
  const unsaved = useUnsaved(kind);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
    <section className="table-scroll" tabIndex={0} aria-label={`${title}, table`}>
      <table className="work-table work-table-cards">
        <thead>
          <tr>
            <th scope="col">Title</th>
            {counted && <th scope="col">Topic</th>}
            {counted && <th scope="col">Owner</th>}
            <th scope="col">Status</th>
            {counted && <NumberHeads />}
            <th scope="col">{counted ? 'Look again by' : 'Last changed'}</th>
          </tr>
        </thead>
        <tbody onKeyDown={stepped}>
          {items.map((item) => (
            <ItemRow key={item.id} item={item} counted={counted} unsaved={unsaved.includes(item.id)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NumberHeads() {
  return ['Used', 'Helpful', 'Failed'].map((name) => (
    <th key={name} scope="col" className="cell-number">
      {name}
    </th>
  ));
}

/** Ids of what was written in this browser and never saved: a page may have been left before it could be. */
function useUnsaved(kind: Kind): readonly string[] {
  const prefix = `editor/${kind}/`;
  const ids = useSyncExternalStore(watchKept, () =>
    listKept(prefix)
      .map(({ name }) => name.slice(prefix.length))
      .join(' '),
  );
  return ids.split(' ');
}

interface ItemRowProps {
  readonly item: Summary;
  readonly counted: boolean;
  /** Something of it is only in this browser. */
  readonly unsaved: boolean;
}

function ItemRow({ item, counted, unsaved }: ItemRowProps) {
  const { kind, id, title, topic, owner, status, live, open, review, due, used, helpful, failed } = item;
  const changedAt = open?.savedAt ?? live?.at;
  return (
    <tr>
      <th scope="row">
        <a {...linkTo({ page: 'work', path: pathOf(kind, id) })}>{title || id}</a>
      </th>
      {counted && <td data-name="Topic">{topic ?? '–'}</td>}
      {counted && <td data-name="Owner">{owner === undefined ? '–' : ownerName(owner)}</td>}
      <td data-name="Status">
        <StatusTag status={status} />
        {open && <span className="muted row-by"> {open.by}</span>}
        {unsaved && <span className="tag tag-urgent">unsaved words here</span>}
      </td>
      {counted && (
        <>
          <td data-name="Used" className="cell-number">
            {used}
          </td>
          <td data-name="Helpful" className="cell-number">
            {helpful}
          </td>
          <td data-name="Failed" className="cell-number">
            {failed}
          </td>
        </>
      )}
      <td data-name={counted ? 'Look again by' : 'Last changed'}>
        {counted ? <ReviewDay review={review} due={due} /> : changedAt && dayWords(changedAt)}
      </td>
    </tr>
  );
}

function ReviewDay({ review, due }: { readonly review: string | undefined; readonly due: boolean }) {
  if (review === undefined || review === '') return '–';
  return (
    <>
      {dayWords(review)} {due && <span className="tag tag-urgent">Due</span>}
    </>
  );
}

/** Arrows go from title to title, and up from the first back to the search. */
function stepped(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('th a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (at < 0) return;
  event.preventDefault();
  const next = links[at + by];
  if (next) next.focus();
  else if (by < 0) document.querySelector<HTMLInputElement>('.filter-words input')?.focus();
}
