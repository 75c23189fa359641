/** By what somebody is looked for. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '../shell/icons.tsx';
import { Field } from './field.tsx';
import type { Asked } from './wire.ts';

interface FindFormProps {
  readonly busy: boolean;
  /** What is wrong, by field. */
  readonly problems: Readonly<Record<string, string>>;
  find(asked: Asked): void;
}

const FIELDS = [
  {
    name: 'phone',
    label: 'Phone number',
    hint: 'As they would write it, such as 07700 900123',
    type: 'tel',
  },
  { name: 'email', label: 'Email', hint: 'The whole address', type: 'text' },
  {
    name: 'reference',
    label: 'Reference',
    hint: 'Of a request or message, such as FT-K47-Q2X',
    type: 'text',
  },
] as const;

export function FindForm({ busy, problems, find }: FindFormProps) {
  const [asked, setAsked] = useState<Asked>({ phone: '', email: '', reference: '', alsoUnproven: false });
  const inputs = useRef<Partial<Record<string, HTMLInputElement | null>>>({});
  useEffect(() => {
    const wrong = FIELDS.find(({ name }) => problems[name] !== undefined);
    if (wrong) inputs.current[wrong.name]?.focus();
  }, [problems]);
  function submitted(event: FormEvent) {
    event.preventDefault();
    if (!busy) find(asked);
  }
  return (
    <search>
      <form className="person-find boxed" onSubmit={submitted} noValidate aria-label="Find a person">
        <div className="person-fields">
          {FIELDS.map(({ name, label, hint, type }) => (
            <Field
              key={name}
              {...{ label, hint, type }}
              value={asked[name]}
              problem={problems[name]}
              input={(input) => {
                inputs.current[name] = input;
              }}
              change={(value) => setAsked((before) => ({ ...before, [name]: value }))}
            />
          ))}
        </div>
        <div className="person-find-deed">
          <button type="submit" className="button" aria-disabled={busy}>
            <Icon name="search" />
            {busy ? 'Looking…' : 'Find'}
          </button>
          <p className="hint">One is enough. With several, all they lead to is taken to be one person’s.</p>
        </div>
      </form>
    </search>
  );
}
