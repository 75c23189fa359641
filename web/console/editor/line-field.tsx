/** Fields of one line, each with its label, a hint, and what is wrong with it. */
import { useId } from 'react';

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
    <div className="write-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
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
    </div>
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
  return (
    <div className="write-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className="field field-date"
        type={time ? 'datetime-local' : 'date'}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}
