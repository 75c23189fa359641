/** What advisors say that the assistant got wrong. */
import { useId } from 'react';
import { ask, post } from '../api.ts';
import { dateOf } from '../desk/words.ts';
import { addedTo } from './added-to.ts';
import { ChooseTopic, type Topic } from './choose-topic.tsx';
import { DoneNote, useSettled } from './settle.tsx';
import { addedSchema, type Guess, type Proposal } from './wire.ts';

export function Proposals({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const title = useId();
  if (proposals.length === 0) return null;
  return (
    <section className="figures-section" aria-labelledby={title}>
      <h2 id={title}>Proposed by advisors</h2>
      <ul className="unanswered-list">
        {proposals.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
}

function ProposalCard({ proposal }: { readonly proposal: Proposal }) {
  const { busy, problem, done, settle, undo, slip } = useSettled();
  const { words, by = 'An advisor', at, note, takenFor, right } = proposal;
  const path = `/api/unanswered/proposals/${proposal.id}`;
  const take = (topic: Topic) => {
    const added = { topic: topic.id, phrases: [words.slice(0, 200)] };
    void settle(async (csrf) =>
      addedTo(topic, await ask(addedSchema, `${path}/take`, { csrf, body: { added } })),
    );
  };
  const decline = () =>
    void settle(async (csrf) => {
      await post(`${path}/decline`, { csrf, body: {} });
      return { words: 'Declined.', undo: (again) => post(`${path}/put-back`, { csrf: again, body: {} }) };
    });
  return (
    <li className="unanswered-group">
      <h3>{words}</h3>
      <p className="muted">
        {by}, {dateOf(at)}: taken for {takenFor ? `“${takenFor.title}”` : 'nothing'}
        {right && <>, meant “{right.title}”</>}.{note !== '' && <> “{note}”</>}
      </p>
      {done ? (
        <DoneNote done={done} busy={busy} undo={(deed) => void undo(deed)} />
      ) : (
        <p className="unanswered-deeds">
          <span className="unanswered-lead">Add as phrase to</span>
          <ChooseTopic guesses={first(proposal)} busy={busy} about={`“${words}”`} choose={take} />
          <button
            type="button"
            className="button button-second button-compact"
            ref={slip}
            disabled={busy}
            onClick={decline}
          >
            Decline<span className="visually-hidden">: “{words}”</span>
          </button>
        </p>
      )}
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}

/** What the advisor says it was stands before what it may have been; not what it was wrongly taken for. */
function first({ right, takenFor, guesses }: Proposal): readonly Guess[] {
  const others = guesses.filter(({ id }) => id !== right?.id && id !== takenFor?.id);
  return [...(right ? [right] : []), ...others];
}
