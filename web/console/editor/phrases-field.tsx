/** What residents type to get an answer. Several lines pasted at once become a phrase each. */
import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useAnnounce } from '../shell/announcer.tsx';
import { focusNext } from '../shell/focus.ts';
import { Icon } from '../shell/icons.tsx';
import { newPhrases } from './new-phrases.ts';

interface PhrasesFieldProps {
  readonly value: readonly string[];
  change(value: string[]): void;
}

export function PhrasesField({ value, change }: PhrasesFieldProps) {
  const id = useId();
  const announce = useAnnounce();
  const [words, setWords] = useState('');
  const list = useRef<HTMLUListElement>(null);
  function add(lines: readonly string[]) {
    const fresh = newPhrases(lines, value);
    const same = lines.length - fresh.length;
    if (fresh.length > 0) change([...fresh, ...value]);
    setWords('');
    announce(addedWords(fresh.length, same));
  }
  function pasted(event: ClipboardEvent) {
    const lines = linesOf(event.clipboardData.getData('text'));
    if (lines.length < 2) return;
    event.preventDefault();
    add(lines);
  }
  function pressed(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (words.trim() !== '') add([words.trim()]);
  }
  function remove(at: number) {
    change(value.filter((_phrase, index) => index !== at));
    announce(`“${value[at]}” removed.`);
    focusNext(list.current, 'button', at);
  }
  return (
    <fieldset className="write-field write-list">
      <legend className="label">
        Phrases <span className="count">{value.length}</span>
      </legend>
      <p className="hint" id={`${id}-hint`}>
        What residents type to get this answer, in as many different words as you can think of. Twelve or more
        is good. Paste many at once, one on each line.
      </p>
      <div className="add-line">
        <label className="visually-hidden" htmlFor={id}>
          Add a phrase
        </label>
        <input
          id={id}
          className="field"
          type="text"
          placeholder="Add a phrase"
          value={words}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={pressed}
          onPaste={pasted}
        />
        <button
          type="button"
          className="button button-second button-compact"
          onClick={() => words.trim() !== '' && add([words.trim()])}
        >
          Add
        </button>
      </div>
      {value.length > 0 && (
        <ul className="phrases" ref={list}>
          {value.map((phrase, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drafts may hold a phrase twice.
            <li key={`${phrase}-${at}`}>
              <span>{phrase}</span>
              <button
                type="button"
                className="icon-button"
                aria-label={`Remove “${phrase}”`}
                title="Remove"
                onClick={() => remove(at)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

function addedWords(added: number, same: number): string {
  const there = same === 1 ? '1 was there already' : `${same} were there already`;
  if (added === 0) return same === 1 ? 'That phrase is there already.' : `Nothing added: ${there}.`;
  return `${added} ${added === 1 ? 'phrase' : 'phrases'} added${same > 0 ? `, ${there}` : ''}.`;
}

/** Lines without the bullets and numbers that lists are pasted with. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}
