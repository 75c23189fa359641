/** How a list is narrowed and ordered. */
import { type KeyboardEvent, useRef } from 'react';
import { Icon } from '../shell/icons.tsx';
import { useShortcut } from '../shell/shortcuts.tsx';
import { choicesOf, type Filter, NO_FILTER, ORDERS } from './list-filter.ts';
import type { Kind, Summary } from './wire.ts';
import { ownerName, statusName } from './words.ts';

interface FiltersProps {
  readonly kind: Kind;
  readonly items: readonly Summary[];
  readonly filter: Filter;
  set(fields: Partial<Filter>): void;
}

export function Filters({ kind, items, filter, set }: FiltersProps) {
  const box = useRef<HTMLInputElement>(null);
  useShortcut('/', () => box.current?.focus());
  const isFiltered = filter.words + filter.topic + filter.owner + filter.status !== '';
  return (
    <search className="filters">
      <div className="filter-words">
        <Icon name="search" />
        <input
          ref={box}
          type="search"
          className="field"
          aria-label="Search"
          placeholder={kind === 'article' ? 'Search by title or topic' : 'Search by title'}
          value={filter.words}
          onChange={(event) => set({ words: event.target.value })}
          onKeyDown={(event) => event.key === 'ArrowDown' && firstRow(event)}
        />
      </div>
      {kind === 'article' && (
        <>
          <Choice label="Topic" value={filter.topic} choose={(topic) => set({ topic })}>
            {choicesOf(items, 'topic').map((topic) => ({ value: topic, name: topic }))}
          </Choice>
          <Choice label="Owner" value={filter.owner} choose={(owner) => set({ owner })}>
            {choicesOf(items, 'owner').map((owner) => ({ value: owner, name: ownerName(owner) }))}
          </Choice>
        </>
      )}
      <Choice label="Status" value={filter.status} choose={(status) => set({ status })}>
        {[
          ...choicesOf(items, 'status').map((status) => ({ value: status, name: statusName(status) })),
          ...(kind === 'article' ? [{ value: 'due', name: 'Review due' }] : []),
        ]}
      </Choice>
      {kind === 'article' && (
        <label className="filter">
          <span>In order of</span>
          <select
            value={filter.order}
            onChange={(event) => set({ order: event.target.value as Filter['order'] })}
          >
            {Object.entries(ORDERS).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {isFiltered && (
        <button
          type="button"
          className="button button-second button-compact"
          onClick={() => set({ ...NO_FILTER, order: filter.order })}
        >
          Show all
        </button>
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly children: readonly { readonly value: string; readonly name: string }[];
  choose(value: string): void;
}

function Choice({ label, value, children, choose }: ChoiceProps) {
  return (
    <label className="filter">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">All</option>
        {children.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function firstRow(event: KeyboardEvent): void {
  event.preventDefault();
  document.querySelector<HTMLAnchorElement>('.work-table th a')?.focus();
}
