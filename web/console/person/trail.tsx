/** Who asked for what, when and why. About whom stands nowhere in it. */
import { useEffect, useState } from 'react';
import { get, tellOf } from '../api.ts';
import { momentWords } from '../editor/words.ts';
import { Section } from '../insights/tables.tsx';
import { linkTo } from '../router.ts';
import { useMember } from '../session.tsx';
import { type Deed, trailSchema } from './wire.ts';
import { actionWords, byWords } from './words.ts';

/** Everything that was done, the latest first. `again` changes when something more was. */
export function Trail({ again }: { readonly again: number }) {
  const { call } = useMember();
  const [deeds, setDeeds] = useState<readonly Deed[]>();
  const [next, setNext] = useState<number>();
  const [problem, setProblem] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says when.
  useEffect(() => {
    let gone = false;
    call(() => get(trailSchema, '/api/person/trail', { background: true })).then(
      (trail) => {
        if (gone) return;
        setDeeds(trail.deeds);
        setNext(trail.next);
        setProblem(undefined);
      },
      (error) => gone || setProblem(tellOf(error)),
    );
    return () => {
      gone = true;
    };
  }, [call, again]);
  async function more() {
    try {
      const trail = await call(() => get(trailSchema, `/api/person/trail?before=${next}`));
      setDeeds((before = []) => [...before, ...trail.deeds]);
      setNext(trail.next);
      setProblem(undefined);
    } catch (error) {
      setProblem(tellOf(error));
    }
  }
  return (
    <Section
      title="Who asked for what"
      says="Every look, download and erasure, here or at the command line. It never says about whom."
    >
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
      {deeds === undefined && problem === undefined && <p className="muted">Looking…</p>}
      {deeds?.length === 0 && <p className="muted">Nobody’s data has been asked for yet.</p>}
      {deeds && deeds.length > 0 && <DeedTable caption="Who asked for what" deeds={deeds} />}
      {next !== undefined && (
        <button type="button" className="button button-second button-compact" onClick={() => void more()}>
          Show earlier
        </button>
      )}
    </Section>
  );
}

interface DeedTableProps {
  readonly caption: string;
  readonly deeds: readonly Deed[];
}

export function DeedTable({ caption, deeds }: DeedTableProps) {
  return (
    <table className="work-table work-table-cards boxed">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">By</th>
          <th scope="col">Why</th>
          <th scope="col">Proof</th>
        </tr>
      </thead>
      <tbody>
        {deeds.map((deed) => (
          <tr key={deed.id}>
            <th scope="row" className="cell-times">
              {momentWords(deed.at)}
            </th>
            <td>{actionWords(deed.action)}</td>
            <td data-name="by">{byWords(deed)}</td>
            <td data-name="why">{deed.why ?? '–'}</td>
            <td>{deed.erasure && <ProofLink erasure={deed.erasure} at={deed.at} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ProofLink({ erasure, at }: { readonly erasure: NonNullable<Deed['erasure']>; readonly at: string }) {
  const { id, waiting } = erasure;
  return (
    <span className="person-proof-link">
      <a {...linkTo({ page: 'work', path: `/person/erasures/${id}` })}>
        Proof<span className="visually-hidden"> of the erasure on {momentWords(at)}</span>
      </a>
      {waiting > 0 && <span className="tag tag-waiting">{waiting.toLocaleString('en-GB')} to go</span>}
    </span>
  );
}
