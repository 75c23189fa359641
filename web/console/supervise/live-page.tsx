/** The supervisor's view: who waits how long, who has how much, and every conversation to listen in on. */
import { type ReactNode, useState } from 'react';
import { unansweredSince } from '../desk/row.tsx';
import { useFetched } from '../desk/use-fetched.ts';
import { sectionsOf, useQueue } from '../desk/use-queue.tsx';
import { Waited } from '../desk/waited.tsx';
import { channelName, durationWords, headline, presenceName, teamLabel } from '../desk/words.ts';
import { useNews } from '../live.tsx';
import { linkTo } from '../router.ts';
import { Icon } from '../shell/icons.tsx';
import type { Handover } from '../wire.ts';
import { type Load, loadSchema } from '../wire-conversation.ts';

export function LivePage() {
  const [again, setAgain] = useState(0);
  useNews(({ kind }) => {
    if (kind !== 'typing' && kind !== 'delivery') setAgain((count) => count + 1);
  });
  const { fetched: load, problem } = useFetched(loadSchema, '/api/desk/load', again);
  const { queue } = useQueue();
  const { waiting, mine, others } = sectionsOf(queue?.handovers ?? []);
  return (
    <main className="live-page" id="main">
      <h1>Live view</h1>
      {problem !== undefined && (
        <p className="note note-problem" role="alert">
          {problem}
        </p>
      )}
      {load && <Tiles load={load} waiting={waiting} />}
      {load && <Teams teams={load.teams} />}
      {load && <Advisors advisors={load.advisors} talks={[...mine, ...others]} />}
      <LiveConversations handovers={[...waiting, ...mine, ...others]} />
    </main>
  );
}

function Tiles({ load, waiting }: { readonly load: Load; readonly waiting: readonly Handover[] }) {
  const oldest = waiting.map(({ requestedAt }) => requestedAt).sort()[0];
  const { taken, closed, abandoned, medianWaitSeconds } = load.today;
  const median = medianWaitSeconds === undefined ? '–' : durationWords(medianWaitSeconds * 1000);
  const tiles = [
    { name: 'Waiting now', value: waiting.length },
    {
      name: 'Longest wait',
      value: oldest === undefined ? '–' : <Waited since={oldest} status="" coloured />,
    },
    { name: 'Taken today', value: taken },
    { name: 'Ended today', value: closed },
    { name: 'Left while waiting', value: abandoned },
    { name: 'Usual wait today', value: median === 'just now' ? 'under 1 min' : median },
  ];
  return (
    <dl className="tiles">
      {tiles.map(({ name, value }) => (
        <div key={name} className="tile">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Teams({ teams }: { readonly teams: Load['teams'] }) {
  return (
    <Table title="Teams" heads={['Team', 'Now', 'Waiting', 'Talking', 'Longest wait']}>
      {teams.map(({ id, name, open, waiting, active, oldestRequestedAt }) => (
        <tr key={id}>
          <th scope="row">{teamLabel(name)}</th>
          <td>
            <span className={open ? 'tag tag-active' : 'tag'}>{open ? 'Open' : 'Closed'}</span>
          </td>
          <Cell name="Waiting">{waiting}</Cell>
          <Cell name="Talking">{active}</Cell>
          <SinceCell name="Longest wait" since={oldestRequestedAt} />
        </tr>
      ))}
    </Table>
  );
}

interface AdvisorsProps {
  readonly advisors: Load['advisors'];
  /** Everything that anyone has. */
  readonly talks: readonly Handover[];
}

/** When each of an advisor's residents wrote what is not answered yet, the oldest first. */
function unansweredOf(talks: readonly Handover[], advisor: string): readonly string[] {
  const own = talks.filter(({ advisorId }) => advisorId === advisor);
  return own.flatMap((talk) => unansweredSince(talk) ?? []).sort();
}

function Advisors({ advisors, talks }: AdvisorsProps) {
  return (
    <Table title="Advisors" heads={['Advisor', 'Now', 'Load', 'To answer', 'Oldest unanswered']}>
      {advisors.map(({ id, name, state, active, most }) => {
        const unanswered = unansweredOf(talks, id);
        return (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <span className={`presence-dot presence-${state}`} /> {presenceName(state)}
            </td>
            <td>
              <span className="load">
                <meter min={0} max={Math.max(most, active, 1)} value={active} aria-label={`${name}'s load`} />
                {active} of {most}
              </span>
            </td>
            <Cell name="To answer">{unanswered.length}</Cell>
            <SinceCell name="Oldest unanswered" since={unanswered[0]} />
          </tr>
        );
      })}
    </Table>
  );
}

function LiveConversations({ handovers }: { readonly handovers: readonly Handover[] }) {
  return (
    <Table title="Conversations" heads={['About', 'Through', 'Team', 'With', 'Waits']}>
      {handovers.map((handover) => {
        const { id, channel, teamName, advisor, status, requestedAt } = handover;
        const since = status === 'waiting' ? requestedAt : unansweredSince(handover);
        return (
          <tr key={id}>
            <th scope="row">
              <a {...linkTo({ page: 'conversation', id })}>{headline(handover)}</a>
            </th>
            <td>
              <span className="fact">
                <Icon name={channel === 'sms' ? 'sms' : 'web'} />
                {channelName(channel)}
              </span>
            </td>
            <Cell name="Team">{teamName === undefined ? undefined : teamLabel(teamName)}</Cell>
            <Cell name="With">{status === 'waiting' ? 'Nobody yet' : (advisor ?? 'You')}</Cell>
            <SinceCell name="Waits" since={since} />
          </tr>
        );
      })}
    </Table>
  );
}

interface CellProps {
  /** Of its column, which stands beside it where a row is a card. */
  readonly name: string;
  readonly children: ReactNode;
}

function Cell({ name, children }: CellProps) {
  return (
    <td data-name={name} className={children === undefined ? 'cell-none' : 'number'}>
      {children ?? '–'}
    </td>
  );
}

function SinceCell({ name, since }: { readonly name: string; readonly since: string | undefined }) {
  return (
    <Cell name={name}>{since === undefined ? undefined : <Waited since={since} status="" coloured />}</Cell>
  );
}

interface TableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly children: readonly ReactNode[];
}

function Table({ title, heads, children }: TableProps) {
  return (
    <section className="live-section">
      <h2>{title}</h2>
      {children.length === 0 ? (
        <p className="muted">None just now.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
        <section className="table-scroll" tabIndex={0} aria-label={`${title}, table`}>
          <table className="work-table-cards">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{children}</tbody>
          </table>
        </section>
      )}
    </section>
  );
}
