/** Proof that somebody was erased: what became of each kind of record, what is still to go, and why. It says nothing of whom. */
import { type ReactNode, useEffect, useState } from 'react';
import { useFetched } from '../desk/use-fetched.ts';
import { momentWords } from '../editor/words.ts';
import { Section } from '../insights/tables.tsx';
import { linkTo } from '../router.ts';
import { Icon } from '../shell/icons.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { type Proof, proofSchema } from './wire.ts';
import { byWords, howWords, sentence, things, whatWords } from './words.ts';

/** How often it is looked whether more has gone. */
const LOOK_MS = 5000;

export function ProofPage({ id }: { readonly id: string }) {
  const [again, setAgain] = useState(0);
  const { fetched: proof, problem } = useFetched(proofSchema, `/api/person/erasures/${id}`, again);
  const waits = proof !== undefined && proof.doneAt === null;
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => setAgain((count) => count + 1), LOOK_MS);
    return () => clearInterval(timer);
  }, [waits]);
  if (!proof) {
    return (
      <Frame>
        {problem === undefined ? (
          <p className="muted">Looking…</p>
        ) : (
          <p className="note note-problem" role="alert">
            {problem} The trail of the page before has every proof there is.
          </p>
        )}
      </Frame>
    );
  }
  return (
    <Frame tag={<Status proof={proof} />}>
      <Facts proof={proof} />
      {proof.waiting.length > 0 && <Waiting proof={proof} />}
      <Section title="What became of it">
        <ProofTable rows={proof.rows} />
      </Section>
      <p className="hint person-beyond">
        Other systems of the council are not in here. Backups keep what they have until they run out: if one
        is restored, erase once more.
      </p>
    </Frame>
  );
}

function Frame({ tag, children }: { readonly tag?: ReactNode; readonly children: ReactNode }) {
  return (
    <main className="work-page person-proof" id="main">
      <p className="item-back">
        <a {...linkTo({ page: 'work', path: '/person' })}>
          <Icon name="back" />A person’s data
        </a>
      </p>
      <header className="work-head">
        <div className="item-title">
          <PageHeading>Proof of erasure</PageHeading>
          {tag}
        </div>
        {tag !== undefined && (
          <button type="button" className="button button-second" onClick={() => window.print()}>
            Print
          </button>
        )}
      </header>
      {children}
    </main>
  );
}

function Status({ proof: { doneAt, waiting } }: { readonly proof: Proof }) {
  const left = waiting.reduce((total, one) => total + one.things, 0);
  return (
    <span role="status" className={doneAt === null ? 'tag tag-waiting' : 'tag tag-active'}>
      {doneAt === null ? `${things(left)} still to go` : 'All done'}
    </span>
  );
}

function Facts({ proof }: { readonly proof: Proof }) {
  const { id, at, why, doneAt } = proof;
  const rows = [
    ['Erased', momentWords(at)],
    ['By', byWords(proof)],
    ['Why', why ?? '–'],
    ['All gone outside too', doneAt === null ? 'not yet' : momentWords(doneAt)],
    ['Number of this proof', id],
  ] as const;
  return (
    <dl className="broadcast-facts person-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Waiting({ proof: { waiting, triedAt } }: { readonly proof: Proof }) {
  return (
    <section className="note note-amber" aria-label="Still to go">
      <div>
        <p>
          <strong>Gone here, still to go elsewhere:</strong>
        </p>
        <ul>
          {waiting.map(({ what, things: count }) => (
            <li key={what}>
              {whatWords(what)}: {count.toLocaleString('en-GB')}
            </li>
          ))}
        </ul>
        <p>
          {triedAt === null
            ? 'They are asked for within a minute.'
            : `Asked for on ${momentWords(triedAt)}, and again every minute: where they are kept could not be reached, or keeps a message until it has arrived.`}{' '}
          There is nothing for you to do.
        </p>
      </div>
    </section>
  );
}

function ProofTable({ rows }: Pick<Proof, 'rows'>) {
  return (
    <table className="work-table work-table-cards boxed">
      <caption className="visually-hidden">What became of it</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Became</th>
          <th scope="col" className="cell-number">
            Records
          </th>
          <th scope="col">Why something is left</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ table, holds, how, rows: count, why }) => (
          <tr key={`${table} ${how} ${why}`}>
            <th scope="row">{whatWords(holds)}</th>
            <td>
              <span className={how === 'erased' ? 'tag tag-active' : 'tag'}>{howWords(how)}</span>
            </td>
            <td className="cell-number" data-name="records">
              {count.toLocaleString('en-GB')}
            </td>
            <td>{why === undefined ? '' : sentence(why)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
