/** Choosing articles and dialogs by name. */
import { useRef } from 'react';
import { focusNext } from '../shell/focus.ts';
import { Icon } from '../shell/icons.tsx';
import { Modal, useModal } from '../shell/modal.tsx';
import { Picker } from '../shell/picker.tsx';
import type { Summary } from './wire.ts';

interface RelatedFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly string[];
  readonly items: readonly Summary[];
  change(value: string[]): void;
}

export function RelatedField({ label, hint, value, items, change }: RelatedFieldProps) {
  const modal = useModal();
  const list = useRef<HTMLUListElement>(null);
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return (
    <fieldset className="write-field write-list">
      <legend className="label">{label}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <ul className="chosen" ref={list}>
        {value.map((id, at) => (
          <li key={id} className="tag chosen-one">
            {titles.get(id) ?? id}
            <button
              type="button"
              className="icon-button"
              aria-label={`Remove ${titles.get(id) ?? id}`}
              title="Remove"
              onClick={() => {
                change(value.filter((one) => one !== id));
                focusNext(list.current, 'button', at);
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button button-second button-compact" onClick={modal.show}>
            <Icon name="plus" /> Add
          </button>
        </li>
      </ul>
      <Modal modal={modal} title={label}>
        <ItemPicker
          items={items.filter(({ id }) => !value.includes(id))}
          pick={(id) => {
            change([...value, id]);
            modal.hide();
          }}
        />
      </Modal>
    </fieldset>
  );
}

interface ItemPickerProps {
  readonly items: readonly Summary[];
  pick(id: string): void;
}

/** Articles and dialogs; notices are never where a question goes. */
export function ItemPicker({ items, pick }: ItemPickerProps) {
  const options = items
    .filter(({ kind, id }) => kind !== 'notice' && id !== 'parley')
    .map(({ kind, id, title, topic }) => ({
      id,
      title,
      mark: kind === 'wording' ? 'Dialog' : 'Article',
      also: `${id.replaceAll('-', ' ')} ${topic ?? ''}`,
    }));
  return (
    <Picker
      label="Type a few letters"
      options={options}
      empty="Nothing is called that. Try another word."
      pick={pick}
    />
  );
}
