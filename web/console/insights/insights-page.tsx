/** Figures for managers: a page for each question they ask, over days of their choice, beside the days before. */
import { type ComponentType, type ReactNode, useState } from 'react';
import { useFetched } from '../desk/use-fetched.ts';
import { linkTo } from '../router.ts';
import { Answers } from './answers.tsx';
import { Costs } from './costs.tsx';
import { Overview } from './overview.tsx';
import { People } from './people.tsx';
import { type Range, RangeForm, usualRange } from './range-form.tsx';
import { Tasks } from './tasks.tsx';
import { type Report, reportSchema } from './wire.ts';
import { dayWords, momentWords } from './words.ts';

interface Part {
  readonly at: string;
  readonly name: string;
  readonly Shown: ComponentType<{ readonly report: Report }>;
}

const PARTS: readonly Part[] = [
  { at: '', name: 'Overview', Shown: Overview },
  { at: 'tasks', name: 'Tasks', Shown: Tasks },
  { at: 'answers', name: 'Answers', Shown: Answers },
  { at: 'people', name: 'People', Shown: People },
  { at: 'costs', name: 'Texts and cost', Shown: Costs },
];

export function insightPages([at = '']: readonly string[]): ReactNode {
  const part = PARTS.find((one) => one.at === at);
  return part && <InsightsPage part={part} />;
}

function InsightsPage({ part }: { readonly part: Part }) {
  const [range, setRange] = useState<Range>(usualRange);
  const asked = new URLSearchParams({ ...range }).toString();
  const { fetched: report, problem } = useFetched(reportSchema, `/api/insights?${asked}`);
  return (
    <main className="figures-page" id="main">
      <h1>Insights</h1>
      <RangeForm range={range} change={setRange} />
      <nav className="figures-parts" aria-label="Insights">
        <ul>
          {PARTS.map(({ at, name }) => (
            <li key={at}>
              <a
                {...linkTo({ page: 'work', path: at === '' ? '/insights' : `/insights/${at}` })}
                aria-current={at === part.at ? 'page' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
      {report ? (
        <>
          <About report={report} asked={asked} />
          <part.Shown report={report} />
        </>
      ) : (
        problem === undefined && <p className="muted">Adding up…</p>
      )}
    </main>
  );
}

function About({
  report: { range, before, countedAt },
  asked,
}: {
  readonly report: Report;
  readonly asked: string;
}) {
  return (
    <div className="figures-about">
      <p role="status">
        {dayWords(range.from)} to {dayWords(range.to)}, beside {dayWords(before.from)} to{' '}
        {dayWords(before.to)}.{' '}
        {countedAt === null ? 'Nothing was counted yet.' : `Counted up to ${momentWords(countedAt)}.`} The
        last seven days may still change.
      </p>
      <p className="figures-files">
        <a className="button button-second button-compact" href={`/api/insights.csv?${asked}`} download>
          Every count (CSV)
        </a>
        <a className="button button-second button-compact" href={`/api/insights/foi.csv?${asked}`} download>
          Freedom of Information figures (CSV)
        </a>
      </p>
    </div>
  );
}
