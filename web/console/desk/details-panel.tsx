/** What is known beside what was said: how to reach them, why they came, what was collected, and what came before. */
import type { ReactNode } from 'react';
import { linkTo } from '../router.ts';
import type { Handover } from '../wire.ts';
import type { Conversation } from '../wire-conversation.ts';
import { useQueue } from './use-queue.tsx';
import { channelName, dateOf, headlineOf, isDealtWith, phoneWords, teamLabel, timeOf } from './words.ts';

export function DetailsPanel({ conversation }: { readonly conversation: Conversation }) {
  const { collected, requests, history, consent, handover } = conversation;
  const earlier = history.filter(({ id }) => id !== handover.id);
  return (
    <>
      <CallOut conversation={conversation} />
      <Ending handover={handover} />
      <Person conversation={conversation} />
      <section>
        <h3>Collected by the assistant</h3>
        {collected.length === 0 && <p className="muted">Nothing is under way.</p>}
        {collected.map(({ title, slots }) => (
          <div key={title} className="collected">
            <h4>{title}</h4>
            <Facts facts={slots.map(({ name, value }) => [name, value])} />
          </div>
        ))}
      </section>
      {requests.length > 0 && (
        <section>
          <h3>Requests and bookings</h3>
          <ul className="plain-list">
            {requests.map(({ reference, title, status, createdAt, dueOn, place }) => (
              <li key={reference}>
                <p className="list-line">
                  <strong>{title}</strong>
                  <span className="tag">{status}</span>
                </p>
                <p className="muted">
                  <span className="reference">{reference}</span>, {dateOf(createdAt)}
                  {dueOn !== undefined && `, due ${dateOf(dueOn)}`}
                  {place !== undefined && `, ${place}`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {earlier.length > 0 && (
        <section>
          <h3>Here before</h3>
          <ul className="plain-list">
            {earlier.map(({ id, requestedAt, reason, advisor, tags }) => (
              <li key={id}>
                <a {...linkTo({ page: 'conversation', id })}>{headlineOf(reason)}</a>
                <p className="muted">
                  {dateOf(requestedAt)}
                  {advisor !== undefined && `, ${advisor}`}
                  {tags.map((tag) => `, ${tag}`)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {consent.length > 0 && (
        <section>
          <h3>They have agreed to</h3>
          <ul className="plain-list">
            {consent.map(({ label, at }) => (
              <li key={label}>
                {label}
                {at !== undefined && <span className="muted">, {dateOf(at)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The first thing to see about someone who is not waiting: how to get back to them. */
function CallOut({ conversation: { handover } }: { readonly conversation: Conversation }) {
  const { contact, wish, reference, window } = handover;
  if (!contact) return null;
  return (
    <section className="call-out">
      <h3>{wish === 'call-back' ? 'Ring them back' : 'Get back to them'}</h3>
      <p className="call-out-who">{contact.name}</p>
      <p>
        <a href={`tel:${contact.phone}`}>{phoneWords(contact.phone)}</a>
      </p>
      {window !== undefined && <p>{window}</p>}
      {reference !== undefined && (
        <p>
          Reference <strong className="reference">{reference}</strong>
        </p>
      )}
    </section>
  );
}

/** How one that has ended did so. */
function Ending({ handover }: { readonly handover: Handover }) {
  const { queue } = useQueue();
  const { status, closedAt, closeReason, rating, advisor } = handover;
  if (status !== 'closed' || closedAt === undefined) return null;
  const reason = queue?.closingReasons.find(({ id }) => id === closeReason)?.name ?? closeReason;
  return (
    <section>
      <h3>How it ended</h3>
      <Facts
        facts={[
          [isDealtWith(handover) ? 'Dealt with' : 'Ended', `${dateOf(closedAt)}, ${timeOf(closedAt)}`],
          ...(reason === undefined ? [] : [['Reason', reason] as const]),
          ...(advisor === undefined ? [] : [['Advisor', advisor] as const]),
          ...(rating === undefined ? [] : [['Rated', `${rating} of 5 stars`] as const]),
        ]}
      />
    </section>
  );
}

function Person({ conversation }: { readonly conversation: Conversation }) {
  const { handover, phone, told } = conversation;
  const { reason, requestedAt, channel, teamName, position } = handover;
  const facts: [string, ReactNode][] = [
    ['Asked', `${dateOf(requestedAt)}, ${timeOf(requestedAt)}`],
    ['Through', channelName(channel)],
    ...(phone === undefined ? [] : [['Number', phoneWords(phone)] as [string, ReactNode]]),
    ...(teamName === undefined ? [] : [['Team', teamLabel(teamName)] as [string, ReactNode]]),
    ...(told.address === undefined ? [] : [['Address', told.address] as [string, ReactNode]]),
    ...(told.contact === undefined ? [] : [['Contact', told.contact] as [string, ReactNode]]),
    ...(position === undefined ? [] : [['In the queue', `Number ${position}`] as [string, ReactNode]]),
  ];
  return (
    <section>
      <h3>In their words</h3>
      <p className={reason === '' ? 'muted' : 'reason'} dir="auto">
        {reason === '' ? 'Would rather not say.' : reason}
      </p>
      <Facts facts={facts} />
    </section>
  );
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
