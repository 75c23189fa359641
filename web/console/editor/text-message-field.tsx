/** Words as a text message: what they cost, and which characters a text cannot carry. */
import { Fragment, useId } from 'react';
import { countTexts, wrongCharacters } from '../compose/segments.ts';
import { toldOf, WriteField } from '../shell/write-field.tsx';
import { withFacts } from './use-facts.ts';
import type { Fact } from './wire.ts';

interface TextMessageFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly value: string;
  /** The most characters it may have. */
  readonly most: number;
  readonly facts: readonly Fact[];
  readonly rows?: number;
  change(value: string): void;
}

export function TextMessageField({
  label,
  hint,
  problem,
  value,
  most,
  facts,
  rows = 4,
  change,
}: TextMessageFieldProps) {
  const id = useId();
  return (
    <WriteField {...{ id, label, hint, problem }}>
      <textarea
        id={id}
        className="field"
        rows={rows}
        value={value}
        {...toldOf({ id, hint, problem }, `${id}-count`)}
        onChange={(event) => change(event.target.value)}
      />
      <TextCount id={`${id}-count`} text={withFacts(value, facts)} most={most} />
      <WrongCharacters text={value} />
    </WriteField>
  );
}

/** `132 of 306 characters, 1 text`. */
export function TextCount({
  id,
  text,
  most,
}: {
  readonly id?: string;
  readonly text: string;
  readonly most: number;
}) {
  const { characters, texts } = countTexts(text);
  const long = characters > most;
  return (
    <p className={long ? 'hint hint-trouble' : 'hint'} id={id}>
      {characters} of {most} characters, {texts === 1 ? '1 text' : `${texts} texts`}
      {long && ': too long'}
    </p>
  );
}

/** The words again with what a text cannot carry marked: it would be left out. */
function WrongCharacters({ text }: { readonly text: string }) {
  const wrong = wrongCharacters(text);
  if (wrong.length === 0) return null;
  const parts = wrong.map(({ at, character }, nth) => {
    const from = nth === 0 ? 0 : (wrong[nth - 1]?.at ?? 0) + (wrong[nth - 1]?.character.length ?? 0);
    return (
      <Fragment key={at}>
        {text.slice(from, at)}
        <mark>{character}</mark>
      </Fragment>
    );
  });
  const last = wrong.at(-1);
  return (
    <div className="wrong-characters">
      <p>
        {wrong.length === 1 ? 'One character does' : `${wrong.length} characters do`} not fit into a text
        message and will be left out:
      </p>
      <p className="wrong-words">
        {parts}
        {text.slice((last?.at ?? 0) + (last?.character.length ?? 0))}
      </p>
    </div>
  );
}
