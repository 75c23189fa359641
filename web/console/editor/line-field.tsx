/** Fields of one line, each with its label, a hint, and what is wrong with it. */
import { useId, useState } from 'react';
import { toldOf, WriteField } from '../shell/write-field.tsx';

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly most?: number;
  /** Values that others have: they are offered while typing. */
  readonly offered?: readonly string[];
  change(value: string): void;
}

export function LineField({ label, hint, problem, value, most, offered, change }: LineFieldProps) {
  const id = useId();
  return (
    <WriteField {...{ id, label, hint, problem }}>
      <input
        id={id}
        className="field"
        type="text"
        value={value}
        maxLength={most}
        list={offered ? `${id}-offered` : undefined}
        {...toldOf({ id, hint, problem })}
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
  readonly problem?: string | undefined;
  /** A day, or with `time` a local moment, as the browser has them; empty for none. */
  readonly value: string;
  readonly time?: boolean;
  change(value: string): void;
}

export function DateField({ label, hint, problem, value, time = false, change }: DateFieldProps) {
  const id = useId();
  // What is typed stays as it is until the field is left: a year being typed is no moment yet, and is not written.
  const [typed, setTyped] = useState<string>();
  return (
    <WriteField {...{ id, label, hint, problem }}>
      <input
        id={id}
        className="field field-date"
        type={time ? 'datetime-local' : 'date'}
        value={typed ?? value}
        {...toldOf({ id, hint, problem })}
        onChange={(event) => {
          setTyped(event.target.value);
          change(event.target.value);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </WriteField>
  );
}
