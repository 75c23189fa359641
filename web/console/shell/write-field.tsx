/** What every field of a form has: its label, and perhaps a hint. */
import type { ReactNode } from 'react';

interface WriteFieldProps {
  /** Of the input, which names `{id}-hint` in `aria-describedby` where there is a hint. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

export function WriteField({ id, label, hint, children }: WriteFieldProps) {
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
      {children}
    </div>
  );
}
