/** Fields of one line, each with its label, a hint, and what is wrong with it. */
import { useId, useState } from 'react';
import { WriteField } from '../shell/write-field.tsx';

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly most?: number;
  /** Values that others have: they are offered while typing. */
  readonly offered?: readonly string[];
  change(value: string): void;
}

export function LineField({ label, hint, value, most, offered, change }: LineFieldProps) {
  const id = useId();
  return (
    <WriteField id={id} label={label} hint={hint}>
      <input
        id={id}
        className="field"
        type="text"
        value={value}
        maxLength={most}
        list={offered ? `${id}-offered` : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => change(event.target.value)}
      />
      {offered && (
        <datalist id={`${id}-offered`}>
          {offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </WriteField>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** A day, or with `time` a local moment, as the browser has them; empty for none. */
  readonly value: string;
  readonly time?: boolean;
  change(value: string): void;
}

export function DateField({ label, hint, value, time = false, change }: DateFieldProps) {
  const id = useId();
  // What is typed stays as it is until the field is left: a year being typed is no moment yet, and is not written.
  const [typed, setTyped] = useState<string>();
  return (
    <WriteField id={id} label={label} hint={hint}>
      <input
        id={id}
        className="field field-date"
        type={time ? 'datetime-local' : 'date'}
        value={typed ?? value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          setTyped(event.target.value);
          change(event.target.value);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </WriteField>
  );
}
