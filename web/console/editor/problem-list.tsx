import { fieldName } from './fields-of.ts';
import type { Kind, Problems } from './wire.ts';

/** What must be put right, with each field as its form calls it. */
export function ProblemList({ kind, problems }: { readonly kind: Kind; readonly problems: Problems }) {
  return (
    <ul className="problems">
      {problems.map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          {field !== '' && <strong>{fieldName(kind, field)}: </strong>}
          {message}
        </li>
      ))}
    </ul>
  );
}

/** The same where it keeps something from being done. */
export function PutRight({ kind, problems }: { readonly kind: Kind; readonly problems: Problems }) {
  if (problems.length === 0) return null;
  return (
    <div className="note note-problem decision-wrong">
      <div>
        <p>Put right first:</p>
        <ProblemList kind={kind} problems={problems} />
      </div>
    </div>
  );
}
