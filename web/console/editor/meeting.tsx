/** Two people wrote in one item at once: both are shown side by side, and whoever came second chooses, field by field. */
import { useId, useState } from 'react';
import { Icon } from '../shell/icons.tsx';
import { fieldsOf, valueAt, withValue } from './fields-of.ts';
import { type OpenItem, useShown } from './use-item.ts';
import type { Meanwhile } from './wire.ts';
import { authorName, momentWords } from './words.ts';

type Side = 'mine' | 'theirs';

export function Meeting({ open, theirs }: { readonly open: OpenItem; readonly theirs: Meanwhile }) {
  const { item, keeper } = open;
  const { body, kept } = useShown(keeper);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const name = useId();
  const who = authorName(theirs.by);
  const mine = fieldsOf(item.kind, body);
  const other = new Map(fieldsOf(item.kind, theirs.body).map((field) => [field.key, field]));
  const base = new Map(fieldsOf(item.kind, keeper.base).map((field) => [field.key, field.text]));
  const apart = mine.filter((field) => other.get(field.key)?.text !== field.text);
  // Where only they changed something, theirs is the better guess.
  const sideOf = (key: string, text: string): Side =>
    chosen[key] ?? (base.get(key) === text ? 'theirs' : 'mine');
  const settle = () => {
    const settled = apart.reduce<unknown>(
      (whole, { key, text }) =>
        sideOf(key, text) === 'theirs' ? withValue(whole, key, valueAt(theirs.body, key)) : whole,
      body,
    );
    void keeper.settle(settled);
    // All of this goes now, with the button that has the focus.
    document.querySelector('h1')?.focus();
  };
  return (
    <section className="meeting" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>
        <Icon name="people" /> Edited meanwhile by {who}
      </h2>
      <p>
        {who} saved on {momentWords(theirs.at)} while you were writing. Theirs is saved, yours is{' '}
        {kept ? 'kept in this browser' : 'only on this screen'}, and nothing was overwritten. Choose what the
        draft should say.
      </p>
      {apart.length === 0 && <p>You both wrote the same.</p>}
      {apart.map(({ key, name: label, text }) => (
        <fieldset key={key} className="meeting-field">
          <legend>{label}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className="meeting-side">
              <span className="meeting-who">
                <input
                  type="radio"
                  name={`${name}-${key}`}
                  checked={sideOf(key, text) === side}
                  onChange={() => setChosen({ ...chosen, [key]: side })}
                />
                {side === 'mine' ? 'Yours' : `${who}’s`}
              </span>
              <span className="meeting-words">
                {(side === 'mine' ? text : other.get(key)?.text) || 'Nothing'}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" className="button" onClick={settle}>
        Save what is chosen
      </button>
    </section>
  );
}
