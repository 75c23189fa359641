/** Pages that an answer leads to: shown as buttons below it. */
import { useId, useRef } from 'react';
import { focusNext } from '../shell/focus.ts';
import { Icon } from '../shell/icons.tsx';
import type { Article } from './wire.ts';

type Link = Article['links'][number];

interface LinksFieldProps {
  readonly value: readonly Link[];
  change(value: Link[]): void;
}

export function LinksField({ value, change }: LinksFieldProps) {
  const id = useId();
  const all = useRef<HTMLFieldSetElement>(null);
  const set = (at: number, fields: Partial<Link>) =>
    change(value.map((link, index) => (index === at ? { ...link, ...fields } : link)));
  return (
    <fieldset className="write-field write-list" ref={all}>
      <legend className="label">Links</legend>
      <p className="hint">
        Shown below the answer. Begin with / for the council’s own pages, else with https://
      </p>
      {value.map((link, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: links have no other name while they are being written.
        <div key={at} className="link-line">
          <div>
            <label htmlFor={`${id}-${at}-label`}>Words of link {at + 1}</label>
            <input
              id={`${id}-${at}-label`}
              className="field"
              type="text"
              value={link.label}
              onChange={(event) => set(at, { label: event.target.value })}
            />
          </div>
          <div>
            <label htmlFor={`${id}-${at}-url`}>Address of link {at + 1}</label>
            <input
              id={`${id}-${at}-url`}
              className="field"
              type="text"
              inputMode="url"
              spellCheck={false}
              value={link.url}
              onChange={(event) => set(at, { url: event.target.value })}
            />
          </div>
          <button
            type="button"
            className="icon-button"
            aria-label={`Remove link ${at + 1}`}
            title="Remove"
            onClick={() => {
              change(value.filter((_link, index) => index !== at));
              focusNext(all.current, 'button', at);
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button button-second button-compact"
        onClick={() => change([...value, { label: '', url: '' }])}
      >
        <Icon name="plus" /> Add a link
      </button>
    </fieldset>
  );
}
