/** Which days are looked at. */
import { type FormEvent, useId, useState } from 'react';

export interface Range {
  readonly from: string;
  readonly to: string;
}

interface Preset {
  readonly name: string;
  of(today: string): Range;
}

const PRESETS: readonly Preset[] = [
  { name: 'Last 7 days', of: (today) => ({ from: shifted(today, -6), to: today }) },
  { name: 'Last 28 days', of: (today) => ({ from: shifted(today, -27), to: today }) },
  { name: 'This month', of: (today) => ({ from: `${today.slice(0, 7)}-01`, to: today }) },
  {
    name: 'Last month',
    of: (today) => {
      const to = shifted(`${today.slice(0, 7)}-01`, -1);
      return { from: `${to.slice(0, 7)}-01`, to };
    },
  },
  { name: 'Last 365 days', of: (today) => ({ from: shifted(today, -364), to: today }) },
];

export function RangeForm({ range, change }: { readonly range: Range; change(range: Range): void }) {
  const id = useId();
  const [from, setFrom] = useState(range.from);
  const [to, setTo] = useState(range.to);
  const [problem, setProblem] = useState<string>();
  function choose(chosen: Range) {
    setFrom(chosen.from);
    setTo(chosen.to);
    setProblem(undefined);
    change(chosen);
  }
  function show(event: FormEvent) {
    event.preventDefault();
    if (from === '' || to === '') return setProblem('Give both days.');
    if (from > to) return setProblem('The first day must not come after the last.');
    choose({ from, to });
  }
  return (
    <form className="range-form" onSubmit={show} noValidate aria-label="Days">
      <div className="range-presets">
        {PRESETS.map((preset) => {
          const chosen = preset.of(todayInLondon());
          const pressed = chosen.from === range.from && chosen.to === range.to;
          return (
            <button
              key={preset.name}
              type="button"
              className="button button-second button-compact"
              aria-pressed={pressed}
              onClick={() => choose(chosen)}
            >
              {preset.name}
            </button>
          );
        })}
      </div>
      <div className="range-days">
        <label htmlFor={`${id}-from`}>From</label>
        <input id={`${id}-from`} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        <label htmlFor={`${id}-to`}>to</label>
        <input id={`${id}-to`} type="date" value={to} onChange={(event) => setTo(event.target.value)} />
        <button type="submit" className="button button-compact">
          Show
        </button>
      </div>
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

export function usualRange(): Range {
  const today = todayInLondon();
  return { from: shifted(today, -27), to: today };
}

function todayInLondon(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
