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
