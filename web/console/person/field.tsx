/** A line to fill in, with its hint and what is wrong with it read out along with it. */
import { type HTMLInputTypeAttribute, type Ref, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly type?: HTMLInputTypeAttribute;
  readonly input?: Ref<HTMLInputElement>;
  change(value: string): void;
}

/** Nothing is offered from what was typed before: it is somebody's own, and the next one is somebody else. */
export function Field({ label, hint, value, problem, type = 'text', input, change }: FieldProps) {
  const id = useId();
  return (
    <div className={problem === undefined ? 'person-field' : 'person-field person-field-wrong'}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {problem !== undefined && (
        <p className="hint hint-trouble" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <input
        id={id}
        ref={input}
        className="field"
        type={type}
        value={value}
        maxLength={254}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? `${id}-hint` : `${id}-problem ${id}-hint`}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}
