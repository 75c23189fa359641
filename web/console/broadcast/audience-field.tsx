/** Whom a broadcast is for: everyone who asked, those in some postcodes, or those on some rounds. */
import { useId, useState } from 'react';
import { toldOf, WriteField } from '../shell/write-field.tsx';
import type { Audience, Choices } from './wire.ts';
import { roundWords } from './words.ts';

interface AudienceFieldProps {
  readonly audience: Audience;
  readonly choices: Choices | undefined;
  readonly problem: string | undefined;
  change(audience: Audience): void;
}

export function AudienceField({ audience, choices, problem, change }: AudienceFieldProps) {
  return (
    <fieldset className="write-group">
      <legend>Who it is for</legend>
      <p className="hint">Only those who asked for news of its kind, wherever they live.</p>
      <Choice checked={audience.to === 'everyone'} pick={() => change({ to: 'everyone' })}>
        Everyone who asked for it
      </Choice>
      <Choice checked={audience.to === 'area'} pick={() => change({ to: 'area', areas: [] })}>
        Those who live in some postcodes
      </Choice>
      {audience.to === 'area' && (
        <Several
          label="Postcode districts or sectors"
          hint="Like FN3 for all of it, or FN3 2 for a part."
          wrong={problem}
          chosen={audience.areas}
          offered={(choices?.areas ?? []).map((id) => ({ id, name: id }))}
          change={(areas) => change({ to: 'area', areas })}
        />
      )}
      <Choice checked={audience.to === 'rounds'} pick={() => change({ to: 'rounds', rounds: [] })}>
        Those on some collection rounds
      </Choice>
      {audience.to === 'rounds' && (
        <Several
          label="Collection rounds"
          hint="Type a part of its name."
          wrong={problem}
          chosen={audience.rounds}
          offered={(choices?.rounds ?? []).map((round) => ({ id: round.id, name: roundWords(round) }))}
          change={(rounds) => change({ to: 'rounds', rounds })}
        />
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly checked: boolean;
  readonly children: string;
  pick(): void;
}

function Choice({ checked, children, pick }: ChoiceProps) {
  return (
    <label className="choice-one">
      <input type="radio" name="audience" checked={checked} onChange={() => checked || pick()} />
      {children}
    </label>
  );
}

interface SeveralProps {
  readonly label: string;
  readonly hint: string;
  /** What was wrong with them when the form was sent. */
  readonly wrong: string | undefined;
  readonly chosen: readonly string[];
  readonly offered: readonly { readonly id: string; readonly name: string }[];
  change(chosen: string[]): void;
}

/** Names are typed, offered as one types, and stand below with a way to take each away. */
function Several({ label, hint, wrong, chosen, offered, change }: SeveralProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  function add() {
    const wanted = typed.trim().toUpperCase();
    const found = offered.find((one) => one.id.toUpperCase() === wanted || one.name.toUpperCase() === wanted);
    if (!found)
      return setProblem(wanted === '' ? undefined : 'There are no homes there. Pick one of the list.');
    if (!chosen.includes(found.id)) change([...chosen, found.id]);
    setTyped('');
    setProblem(undefined);
  }
  return (
    <WriteField {...{ id, label, hint }} problem={wrong}>
      <div className="broadcast-add">
        <input
          id={id}
          className="field"
          type="text"
          list={`${id}-offered`}
          value={typed}
          {...toldOf({ id, hint, problem: wrong })}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <datalist id={`${id}-offered`}>
          {offered.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </datalist>
        <button type="button" className="button button-second" onClick={add}>
          Add
        </button>
      </div>
      {problem !== undefined && (
        <p className="hint hint-trouble" role="alert">
          {problem}
        </p>
      )}
      {chosen.length > 0 && (
        <ul className="broadcast-chosen">
          {chosen.map((one) => (
            <li key={one}>
              {one}{' '}
              <button
                type="button"
                className="button button-second button-small"
                aria-label={`Remove ${one}`}
                onClick={() => change(chosen.filter((other) => other !== one))}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </WriteField>
  );
}
