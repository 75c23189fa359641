import type { Problems } from './wire.ts';

export function ProblemList({ problems }: { readonly problems: Problems }) {
  return (
    <ul className="problems">
      {problems.map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          {field !== '' && <strong>{field}: </strong>}
          {message}
        </li>
      ))}
    </ul>
  );
}
