/** The little Markdown that answers are written in, with a toolbar for those who do not know it. */
import { useId, useRef, useState } from 'react';
import { Icon } from '../shell/icons.tsx';
import { WriteField } from '../shell/write-field.tsx';
import type { Fact } from './wire.ts';

interface MarkdownFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly facts: readonly Fact[];
  readonly rows?: number;
  change(value: string): void;
}

interface Selection {
  readonly before: string;
  readonly chosen: string;
  readonly after: string;
}

/** What stands in place of the selection, and which part of it is selected then. */
interface Replacement {
  readonly words: string;
  readonly select: readonly [from: number, to: number];
}

export function MarkdownField({ label, hint, value, facts, rows = 14, change }: MarkdownFieldProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  function replace(by: (selection: Selection) => Replacement) {
    const { selectionStart: from = value.length, selectionEnd: to = value.length } = box.current ?? {};
    const parts = { before: value.slice(0, from), chosen: value.slice(from, to), after: value.slice(to) };
    const { words, select } = by(parts);
    change(parts.before + words + parts.after);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(from + select[0], from + select[1]);
    });
  }
  return (
    <WriteField id={id} label={label} hint={hint}>
      <div className="markdown">
        <div className="markdown-tools" role="toolbar" aria-label="Formatting">
          <Tool name="Bold" does={() => replace(bold)} />
          <Tool name="Link" does={() => replace(link)} />
          <Tool name="List" does={() => replace(list)} />
          {facts.length > 0 && (
            <FactMenu
              facts={facts}
              pick={(name) =>
                replace(() => ({ words: `{${name}}`, select: [name.length + 2, name.length + 2] }))
              }
            />
          )}
        </div>
        <textarea
          id={id}
          ref={box}
          className="field"
          rows={rows}
          value={value}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change(event.target.value)}
        />
      </div>
    </WriteField>
  );
}

function Tool({ name, does }: { readonly name: string; does(): void }) {
  return (
    <button type="button" className="tool" onClick={does}>
      {name}
    </button>
  );
}

function FactMenu({ facts, pick }: { readonly facts: readonly Fact[]; pick(name: string): void }) {
  const [value, setValue] = useState('');
  return (
    <label className="fact-menu">
      <Icon name="plus" />
      <span className="visually-hidden">Put in a fact</span>
      <select
        value={value}
        onChange={(event) => {
          pick(event.target.value);
          setValue('');
        }}
      >
        <option value="" disabled>
          Fact…
        </option>
        {facts.map((fact) => (
          <option key={fact.name} value={fact.name}>
            {fact.name}: {fact.value}
          </option>
        ))}
      </select>
    </label>
  );
}

function bold({ chosen }: Selection): Replacement {
  const words = chosen.trim() === '' ? 'bold words' : chosen;
  return { words: `**${words}**`, select: [2, 2 + words.length] };
}

function link({ chosen }: Selection): Replacement {
  const label = chosen.trim() === '' ? 'what the page is' : chosen;
  const start = label.length + 3;
  return { words: `[${label}](https://)`, select: [start, start + 'https://'.length] };
}

/** Each line chosen becomes one of the list; a list begins on a line of its own. */
function list({ before, chosen }: Selection): Replacement {
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const lines = chosen === '' ? '- ' : chosen.replace(/^(?!- )/gm, '- ');
  return { words: gap + lines, select: [gap.length + lines.length, gap.length + lines.length] };
}
