/** Choosing one of many by typing a few letters: arrows move, Enter picks. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

interface Option {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  /** A word on the right. */
  readonly mark?: string;
  /** Other words for it, which are not shown: "bulky" finds what is called "Collect large items". */
  readonly also?: string | undefined;
  /** It can be picked whatever is typed. */
  readonly always?: boolean;
}

interface PickerProps {
  readonly label: string;
  readonly options: readonly Option[];
  /** What is said when nothing fits. */
  readonly empty: string;
  pick(id: string): void;
}

export function Picker({ label, options, empty, pick }: PickerProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const fitting = fittingOf(options, words);
  const active = Math.min(at, fitting.length - 1);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  function pressed(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(fitting.length - 1, active + step)));
    }
    const picked = fitting[active];
    if (event.key === 'Enter' && picked) {
      event.preventDefault();
      pick(picked.id);
    }
  }
  return (
    <div className="picker">
      <label htmlFor={`${id}-words`}>{label}</label>
      <input
        id={`${id}-words`}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={fitting.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here.
        autoFocus
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={pressed}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className="picker-list" ref={list}>
        {fitting.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the text field, which says which is active.
          // biome-ignore lint/a11y/useFocusableInteractive: likewise.
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="picker-option"
            onClick={() => pick(option.id)}
          >
            <span className="picker-title">{option.title}</span>
            {option.mark !== undefined && <span className="picker-mark">{option.mark}</span>}
            {option.detail !== undefined && <span className="picker-detail">{option.detail}</span>}
          </div>
        ))}
      </div>
      {fitting.length === 0 && (
        <p className="muted" role="status">
          {empty}
        </p>
      )}
    </div>
  );
}

/** What is called so, after it what is only asked for so, and what always can be picked. */
function fittingOf(options: readonly Option[], words: string): readonly Option[] {
  const shown = options.filter(({ title, detail = '' }) => fits(`${title} ${detail}`, words));
  const rest = options.filter((option) => !shown.includes(option));
  const asked = rest.filter(({ title, also = '' }) => fits(`${title} ${also}`, words));
  return [...shown, ...asked, ...rest.filter((option) => option.always && !asked.includes(option))];
}

/** Every word typed begins a word of it. */
function fits(words: string, typed: string): boolean {
  const text = ` ${words.toLowerCase()}`;
  const wanted = typed.toLowerCase().split(/\s+/);
  return wanted.every((word) => word === '' || text.includes(` ${word}`));
}
