/** What is known beside what was said: the reason, how to reach them, and what the assistant collected. */
import type { Conversation } from '../wire.ts';
import { channelName, dayOf, phoneWords, timeOf } from './words.ts';

export function DetailsPanel({ conversation }: { readonly conversation: Conversation }) {
  const { handover, phone, collected } = conversation;
  const { reason, contact, wish, reference, requestedAt, channel } = handover;
  return (
    <div className="details-inner">
      {contact && (
        <section className="call-out">
          <h3>{wish === 'call-back' ? 'Ring them back' : 'Get back to them'}</h3>
          <p className="call-out-who">{contact.name}</p>
          <p>
            <a href={`tel:${contact.phone}`}>{phoneWords(contact.phone)}</a>
          </p>
          {reference !== undefined && (
            <p>
              Reference <strong className="reference">{reference}</strong>
            </p>
          )}
        </section>
      )}
      <section>
        <h3>In their words</h3>
        <p className={reason === '' ? 'muted' : 'reason'}>
          {reason === '' ? 'Would rather not say.' : reason}
        </p>
      </section>
      <section>
        <h3>Request</h3>
        <dl className="facts">
          <div>
            <dt>Asked</dt>
            <dd>
              {dayOf(requestedAt)}, {timeOf(requestedAt)}
            </dd>
          </div>
          <div>
            <dt>Through</dt>
            <dd>{channelName(channel)}</dd>
          </div>
          {phone !== undefined && (
            <div>
              <dt>Number</dt>
              <dd>{phoneWords(phone)}</dd>
            </div>
          )}
        </dl>
      </section>
      <section>
        <h3>Collected by the assistant</h3>
        {collected.length === 0 && <p className="muted">Nothing is under way.</p>}
        {collected.map(({ title, slots }) => (
          <div key={title} className="collected">
            <h4>{title}</h4>
            <dl className="facts">
              {slots.map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </section>
    </div>
  );
}
