/** What advisors say that the assistant got wrong. */
import { useId, useState } from 'react';
import { ask, post, tellOf } from '../api.ts';
import { dateOf } from '../desk/words.ts';
import { pathOf } from '../editor/words.ts';
import { linkTo } from '../router.ts';
import { useMember } from '../session.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { useFocusWhen } from '../shell/focus.ts';
import { addedTo, type Done } from './added-to.ts';
import { ChooseTopic, type Topic } from './choose-topic.tsx';
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
  const { call } = useMember();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<Done>();
  const { words, by = 'An advisor', at, note, takenFor, right } = proposal;
  const told = useFocusWhen<HTMLParagraphElement>(done);
  async function settle(deed: (path: string, csrf: string) => Promise<Done>) {
    setBusy(true);
    setProblem(undefined);
    try {
      const after = await call((csrf) => deed(`/api/unanswered/proposals/${proposal.id}`, csrf));
      setDone(after);
      announce(after.words);
    } catch (error) {
      setProblem(tellOf(error));
    }
    setBusy(false);
  }
  const take = (topic: Topic) => {
    const added = { topic: topic.id, phrases: [words.slice(0, 200)] };
    void settle(async (path, csrf) =>
      addedTo(topic, await ask(addedSchema, `${path}/take`, { csrf, body: { added } })),
    );
  };
  const decline = () =>
    void settle(async (path, csrf) => {
      await post(`${path}/decline`, { csrf, body: {} });
      return { words: 'Declined.' };
    });
  return (
    <li className="unanswered-group">
      <h3>{words}</h3>
      <p className="muted">
        {by}, {dateOf(at)}: taken for {takenFor ? `“${takenFor.title}”` : 'nothing'}
        {right && <>, meant “{right.title}”</>}.{note !== '' && <> “{note}”</>}
      </p>
      {done ? (
        <p className="note" tabIndex={-1} ref={told}>
          <span>
            {done.words}{' '}
            {done.topic && (
              <a {...linkTo({ page: 'work', path: pathOf(done.topic.kind, done.topic.id) })}>
                Open the draft
              </a>
            )}
          </span>
        </p>
      ) : (
        <p className="unanswered-deeds">
          <span className="unanswered-lead">Add as phrase to</span>
          <ChooseTopic guesses={first(proposal)} busy={busy} about={`“${words}”`} choose={take} />
          <button
            type="button"
            className="button button-second button-compact"
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
