/** What residents asked and were not answered well, in groups, with what can be done about each. */
import { type ReactNode, useState } from 'react';
import { useFetched } from '../desk/use-fetched.ts';
import { GroupCard } from './group-card.tsx';
import { Proposals } from './proposals.tsx';
import { unansweredSchema } from './wire.ts';

const STEP = 50;
const MOST = 500;

export function unansweredPages(rest: readonly string[]): ReactNode {
  return rest.length === 0 ? <UnansweredPage /> : undefined;
}

function UnansweredPage() {
  const [limit, setLimit] = useState(STEP);
  const { fetched, problem } = useFetched(unansweredSchema, `/api/unanswered?limit=${limit}`);
  return (
    <main className="figures-page" id="main">
      <h1>Unanswered</h1>
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
      {!fetched && problem === undefined && <p className="muted">Grouping what was asked…</p>}
      {fetched && (
        <>
          <p className="muted">
            {summary(fetched.total)} of the last {fetched.days} days had no answer, got a guess, did not help
            or ended with a person. Personal data is taken out; names may be left.
          </p>
          <Proposals proposals={fetched.proposals} />
          {fetched.groups.length > 0 && <h2 className="unanswered-title">Asked by residents</h2>}
          <ul className="unanswered-list">
            {fetched.groups.map((group) => (
              <GroupCard key={group.id} group={group} />
            ))}
          </ul>
          {fetched.groups.length < Math.min(MOST, fetched.total.groups) && (
            <button
              type="button"
              className="button button-second"
              onClick={() => setLimit(Math.min(MOST, limit + STEP))}
            >
              Show more
            </button>
          )}
        </>
      )}
    </main>
  );
}

function summary({ groups, questions, times }: { groups: number; questions: number; times: number }): string {
  if (questions === 0) return 'No question';
  const asked = times === 1 ? 'asked once' : `asked ${times} times`;
  return `${questions} ${questions === 1 ? 'question' : 'questions'} (${asked}, in ${groups} ${groups === 1 ? 'group' : 'groups'})`;
}
