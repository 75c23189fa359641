import { Icon, type IconName } from '../shell/icons.tsx';
import type { Entry } from '../wire.ts';
import { RichText } from './rich-text.tsx';
import type { Outgoing, Replies } from './use-replies.ts';
import { timeOf } from './words.ts';

const SPEAKERS: Record<'resident' | 'parley' | 'advisor', { icon: IconName; name: string }> = {
  resident: { icon: 'resident', name: 'Resident' },
  parley: { icon: 'parley', name: 'Assistant (automatic)' },
  advisor: { icon: 'advisor', name: 'Advisor' },
};

/** One line. `goesOn` when the same speaker said the one before, so that the name need not be seen again. */
export function Message({ entry, goesOn }: { readonly entry: Entry; readonly goesOn: boolean }) {
  const { author, at, text, advisor, quickReplies, photos, understood } = entry;
  if (author === 'system') {
    return (
      <p className="notice">
        {text} <time dateTime={at}>{timeOf(at)}</time>
      </p>
    );
  }
  const { icon, name } = SPEAKERS[author];
  return (
    <article className={`message message-${author}${goesOn ? ' message-goes-on' : ''}`}>
      <p className={goesOn ? 'speaker visually-hidden' : 'speaker'}>
        <Icon name={icon} />
        {author === 'advisor' && advisor !== undefined ? `${advisor}, advisor` : name}
      </p>
      <div className="bubble">
        {text !== '' && <RichText text={text} rich={author === 'parley'} />}
        {photos?.map((id, index) => (
          <Photo key={id} id={id} number={index + 1} />
        ))}
      </div>
      {quickReplies && (
        <p className="offered">
          <span className="visually-hidden">Offered: </span>
          {quickReplies.map((reply) => (
            <span key={reply} className="offer">
              {reply}
            </span>
          ))}
        </p>
      )}
      <p className="message-foot">
        <time dateTime={at}>{timeOf(at)}</time>
        {understood && <Understood understood={understood} />}
      </p>
    </article>
  );
}

/** A picture, small; in a tab of its own it is as large as it came. */
function Photo({ id, number }: { readonly id: string; readonly number: number }) {
  const address = `/api/desk/photos/${id}`;
  return (
    <a className="photo" href={address} target="_blank" rel="noopener">
      <img src={address} alt={`Sent by the resident, ${number}`} loading="lazy" />
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}

function Understood({ understood }: { readonly understood: NonNullable<Entry['understood']> }) {
  const { topics, named, urgent } = understood;
  const parts = [...(urgent ? ['urgent'] : []), topics.join(' or '), ...named].filter((part) => part !== '');
  return <span className="understood">Understood as: {parts.join(', ')}</span>;
}

/** A reply on its way, or one that did not get through. */
export function OutgoingMessage({
  outgoing,
  replies,
}: {
  readonly outgoing: Outgoing;
  readonly replies: Replies;
}) {
  const { problem, text, clientId } = outgoing;
  return (
    <article
      className={`message message-advisor ${problem === undefined ? 'message-sending' : 'message-failed'}`}
    >
      <p className="speaker visually-hidden">You</p>
      <div className="bubble">
        <RichText text={text} rich={false} />
      </div>
      {problem === undefined ? (
        <p className="message-foot">Sending…</p>
      ) : (
        <p className="message-foot message-trouble" role="alert">
          <span>
            <strong>Not sent yet.</strong> {problem}
          </span>
          <button type="button" className="button button-small" onClick={replies.retry}>
            Send again
          </button>
          <button
            type="button"
            className="button button-small button-second"
            onClick={() => replies.takeBack(clientId)}
          >
            Delete
          </button>
        </p>
      )}
    </article>
  );
}
