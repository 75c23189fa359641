/** A test chat on a page of its own: with what is live, or with a draft that is open. */
import { useId, useState } from 'react';
import { useFetched } from '../desk/use-fetched.ts';
import { Checks } from '../preview/checks.tsx';
import { Preview } from '../preview/preview.tsx';
import { TryPanel } from './try-panel.tsx';
import { itemSchema, type TopicItem, topicsSchema } from './wire.ts';

export function TryPage() {
  const { fetched, problem } = useFetched(topicsSchema, '/api/editor/items');
  const [chosen, setChosen] = useState('');
  const select = useId();
  const open = (fetched?.items ?? []).filter((item) => item.open);
  const item = open.find((one) => keyOf(one) === chosen);
  return (
    <main className="work-page try-page" id="main">
      <h1>Try it</h1>
      {problem !== undefined && <p className="note note-problem">{problem}</p>}
      <p className="try-which">
        <label htmlFor={select}>Talk to</label>
        <select
          id={select}
          className="field"
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">What is live now</option>
          {open.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              The draft of {one.title} by {one.open?.by}
            </option>
          ))}
        </select>
      </p>
      {item ? <WithDraft key={chosen} item={item} /> : <TryPanel key="live" />}
    </main>
  );
}

function keyOf({ kind, id }: TopicItem): string {
  return `${kind}/${id}`;
}

function WithDraft({ item: { kind, id } }: { readonly item: TopicItem }) {
  const { fetched, problem } = useFetched(itemSchema, `/api/editor/items/${kind}/${encodeURIComponent(id)}`);
  if (problem !== undefined) return <p className="note note-problem">{problem}</p>;
  if (!fetched) return null;
  const draft = { kind, id, body: fetched.open?.body ?? fetched.live?.body ?? {} };
  return (
    <div className="try-beside">
      <TryPanel draft={draft} />
      <div>
        <Preview {...draft} />
        <Checks {...draft} />
      </div>
    </div>
  );
}
