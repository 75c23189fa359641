/** One thing a dialog says: one wording or several in turn, each the same everywhere or shorter by text. */
import { memo, useId, useRef, useState } from 'react';
import { RichText } from '../desk/rich-text.tsx';
import { focusNext } from '../shell/focus.ts';
import { Icon } from '../shell/icons.tsx';
import { WriteField } from '../shell/write-field.tsx';
import type { DraftKeeper } from './draft-keeper.ts';
import { placeholdersIn, sampleOf } from './sample-fillings.ts';
import { TextCount } from './text-message-field.tsx';
import { withFacts } from './use-facts.ts';
import type { Fact, Forms, Words } from './wire.ts';

interface SentenceProps {
  readonly name: string;
  readonly words: Words;
  /** As it is live: its placeholders are the ones that will be filled in. */
  readonly live: Words | undefined;
  readonly facts: readonly Fact[];
  /** Where `change` writes: after the item was loaded again it is another. */
  readonly keeper: DraftKeeper;
  change(words: Words): void;
  /** It is the one that is worked on. */
  opened(): void;
}

export const Sentence = memo(
  SentenceFields,
  (a, b) => a.words === b.words && a.facts === b.facts && a.keeper === b.keeper,
);

function SentenceFields({ name, words, live, facts, change, opened }: SentenceProps) {
  const [open, setOpen] = useState(false);
  const all = useRef<HTMLDivElement>(null);
  const variants = variantsOf(words);
  const known = new Set([...placeholdersOf(live ?? words), ...facts.map((fact) => fact.name)]);
  const set = (at: number, forms: Forms) =>
    change(asWords(variants.map((one, index) => (index === at ? forms : one))));
  const first = variants[0] ?? '';
  return (
    <details
      className="sentence"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) opened();
      }}
    >
      <summary>
        <span className="sentence-name">{name}</span>
        <span className="sentence-said">{typeof first === 'string' ? first : first.web}</span>
        {variants.length > 1 && <span className="count">{variants.length}</span>}
      </summary>
      {open && (
        <div className="sentence-open" ref={all}>
          {variants.map((forms, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: wordings have no name but their turn.
            <div key={at} className="variant">
              {variants.length > 1 && (
                <div className="variant-head">
                  <h3>{turnName(at, variants.length)}</h3>
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={`Remove: ${turnName(at, variants.length)}`}
                    title="Remove"
                    onClick={() => {
                      change(asWords(variants.filter((_one, index) => index !== at)));
                      focusNext(all.current, 'button', at);
                    }}
                  >
                    <Icon name="close" />
                  </button>
                </div>
              )}
              <FormFields forms={forms} known={known} facts={facts} change={(changed) => set(at, changed)} />
            </div>
          ))}
          <button
            type="button"
            className="button button-second button-small"
            onClick={() => change([...variants, variants.at(-1) ?? ''])}
          >
            <Icon name="plus" /> Other words for the next time it is said
          </button>
        </div>
      )}
    </details>
  );
}

interface FormFieldsProps {
  readonly forms: Forms;
  readonly known: ReadonlySet<string>;
  readonly facts: readonly Fact[];
  change(forms: Forms): void;
}

function FormFields({ forms, known, facts, change }: FormFieldsProps) {
  const same = typeof forms === 'string';
  const { web, text } = same ? { web: forms, text: forms } : forms;
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={same}
          onChange={(event) => change(event.target.checked ? web : { web, text })}
        />
        The same on the web and by text
      </label>
      <WordsField
        label={same ? 'Words' : 'On the web'}
        value={web}
        known={known}
        facts={facts}
        counted={same}
        change={(words) => change(same ? words : { web: words, text })}
      />
      {!same && (
        <WordsField
          label="By text"
          value={text}
          known={known}
          facts={facts}
          counted
          change={(words) => change({ web, text: words })}
        />
      )}
    </>
  );
}

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly known: ReadonlySet<string>;
  readonly facts: readonly Fact[];
  readonly counted: boolean;
  change(value: string): void;
}

function WordsField({ label, value, known, facts, counted, change }: WordsFieldProps) {
  const id = useId();
  const unknown = [...placeholdersIn(value)].filter((place) => !known.has(place));
  const sample = sampleOf(withFacts(value, facts));
  return (
    <WriteField id={id} label={label}>
      <textarea
        id={id}
        className="field"
        rows={Math.min(8, Math.max(2, Math.ceil(value.length / 70), value.split('\n').length))}
        value={value}
        aria-describedby={unknown.length > 0 ? `${id}-unknown` : undefined}
        onChange={(event) => change(event.target.value)}
      />
      {unknown.length > 0 && (
        <p className="hint hint-trouble" id={`${id}-unknown`}>
          Nothing fills in {unknown.map((place) => `{${place}}`).join(', ')}.{' '}
          {known.size === 0 ? 'This sentence has nothing to fill in.' : `There is ${namesOf(known)}.`}
        </p>
      )}
      <div className="sample">
        <p className="hint">For example</p>
        <div className={label === 'By text' ? 'sample-words sample-text' : 'sample-words'}>
          <RichText text={sample} rich={label !== 'By text'} />
        </div>
        {counted && <TextCount text={sample} most={306} />}
      </div>
    </WriteField>
  );
}

const MOST_NAMED = 8;

function namesOf(known: ReadonlySet<string>): string {
  const names = [...known].slice(0, MOST_NAMED).map((place) => `{${place}}`);
  return names.join(', ') + (known.size > MOST_NAMED ? ' and others' : '');
}

function variantsOf(words: Words): readonly Forms[] {
  return Array.isArray(words) ? words : [words];
}

function asWords(variants: readonly Forms[]): Words {
  const [only] = variants;
  return variants.length === 1 && only !== undefined ? only : [...variants];
}

function placeholdersOf(words: Words): readonly string[] {
  return variantsOf(words).flatMap((forms) =>
    typeof forms === 'string'
      ? placeholdersIn(forms)
      : [...placeholdersIn(forms.web), ...placeholdersIn(forms.text)],
  );
}

function turnName(at: number, all: number): string {
  const turn = ['The first time', 'The second time', 'The third time'][at] ?? `Time ${at + 1}`;
  return at === all - 1 && at > 0 ? `${turn}, and from then on` : turn;
}
