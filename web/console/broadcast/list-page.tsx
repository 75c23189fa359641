/** Everything that was told to many, and what waits for somebody. */

import { useFetched } from '../desk/use-fetched.ts';
import { momentWords } from '../editor/words.ts';
import { linkTo } from '../router.ts';
import { useMember } from '../session.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { type Broadcast, broadcastsSchema } from './wire.ts';
import { audienceWords, statusLook, statusName, told } from './words.ts';

export function ListPage() {
  const { me } = useMember();
  const { fetched, problem } = useFetched(broadcastsSchema, '/api/broadcasts');
  const all = fetched?.broadcasts ?? [];
  return (
    <main className="work-page" id="main">
      <header className="work-head">
        <PageHeading>Broadcasts</PageHeading>
        {me.staff.roles.includes('manager') && (
          <a className="button" {...linkTo({ page: 'work', path: '/broadcasts/new' })}>
            Write a broadcast
          </a>
        )}
      </header>
      <p className="work-lead">
        One notice for everyone who asked for news of its kind: a flood, a school that is shut, bins that come
        tomorrow. A manager writes it, somebody else approves it.
      </p>
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
      {fetched && all.length === 0 && <p className="muted">Nothing has been written yet.</p>}
      {all.length > 0 && (
        <table className="work-table work-table-cards boxed">
          <thead>
            <tr>
              <th scope="col">Broadcast</th>
              <th scope="col">About</th>
              <th scope="col">For</th>
              <th scope="col">Status</th>
              <th scope="col">People told</th>
              <th scope="col">Changed</th>
            </tr>
          </thead>
          <tbody>
            {all.map((each) => (
              <Row key={each.id} broadcast={each} />
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}

function Row({ broadcast }: { readonly broadcast: Broadcast }) {
  const { id, title, subjectName, audience, status, progress, changedAt } = broadcast;
  return (
    <tr>
      <th scope="row">
        <a {...linkTo({ page: 'work', path: `/broadcasts/${id}` })}>{title || 'Without a name yet'}</a>
      </th>
      <td data-name="about">{subjectName || 'not chosen'}</td>
      <td data-name="for">{audienceWords(audience)}</td>
      <td data-name="status">
        <span className={statusLook(status)}>{statusName(status)}</span>
      </td>
      <td data-name="people told">
        {progress.people === 0
          ? '–'
          : `${told(broadcast).toLocaleString('en-GB')} of ${progress.people.toLocaleString('en-GB')}`}
      </td>
      <td data-name="changed">{momentWords(changedAt)}</td>
    </tr>
  );
}
