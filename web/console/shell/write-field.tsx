/** What every field of a form has: its label, and perhaps a hint, and what is wrong with it. */
import type { ReactNode } from 'react';

interface WriteFieldProps {
  /** Of the input, which tells of hint and problem by `toldOf`. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

export function WriteField({ id, label, hint, problem, children }: WriteFieldProps) {
  return (
    <div className={problem === undefined ? 'write-field' : 'write-field write-field-wrong'}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p className="hint hint-trouble" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}

/** What a field's input has read out with it: what is wrong, its hint, and `more` by id. */
export function toldOf(
  { id, hint, problem }: Pick<WriteFieldProps, 'id' | 'hint' | 'problem'>,
  ...more: readonly string[]
) {
  const told = [
    ...(problem === undefined ? [] : [`${id}-problem`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...more,
  ];
  return {
    'aria-invalid': problem !== undefined,
    'aria-describedby': told.length === 0 ? undefined : told.join(' '),
  };
}
