import { Icon, type IconName } from '../shell/icons.tsx';
import type { Entry, Note } from '../wire-conversation.ts';
import type { Outgoing } from './outbox.ts';
import { RichText } from './rich-text.tsx';
import type { Replies } from './use-outbox.tsx';
import { timeOf, undeliveredWords } from './words.ts';

const SPEAKERS: Record<'resident' | 'parley' | 'advisor', { icon: IconName; name: string }> = {
  resident: { icon: 'resident', name: 'Resident' },
  parley: { icon: 'parley', name: 'Assistant (automatic)' },
  advisor: { icon: 'advisor', name: 'Advisor' },
};

interface MessageProps {
  readonly entry: Entry;
  /** The same speaker said the one before, so that the name need not be seen again. */
  readonly goesOn: boolean;
  /** Tells that the assistant took this wrongly; undefined where it did not answer. */
  readonly wrong?: (() => void) | undefined;
  /** That has been told. */
  readonly corrected?: boolean;
  /** A search has led here. */
  readonly found?: boolean;
  /** Sends a failed one again. */
  readonly again?: (() => void) | undefined;
}

export function Message({ entry, goesOn, wrong, corrected, found, again }: MessageProps) {
  const { author, at, text, advisor, quickReplies, photos, understood } = entry;
  if (author === 'system') {
    return (
      <p className="notice">
        {text} <time dateTime={at}>{timeOf(at)}</time>
      </p>
    );
  }
  const { icon, name } = SPEAKERS[author];
  const failed = entry.delivery === 'failed' ? ' message-failed' : '';
  const look = `message message-${author}${goesOn ? ' message-goes-on' : ''}${found ? ' message-found' : ''}`;
  return (
    <article className={look + failed}>
      <p className={goesOn ? 'speaker visually-hidden' : 'speaker'}>
        <Icon name={icon} />
        {author === 'advisor' && advisor !== undefined ? `${advisor}, advisor` : name}
      </p>
      <div className="bubble" dir="auto">
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
        {(author === 'advisor' || failed !== '') && <Delivery entry={entry} again={again} />}
        {understood && <Understood understood={understood} />}
        {corrected && (
          <span className="corrected">
            <Icon name="check" />
            The editors have been told
          </span>
        )}
        {wrong && !corrected && (
          <button type="button" className="foot-button" onClick={wrong}>
            <Icon name="wrong" />
            The bot got this wrong
          </button>
        )}
      </p>
    </article>
  );
}

/** The assistant's words that had not gone out when a person took the conversation. */
const WITHDRAWN = 'advisor-has-it';

function Delivery({ entry, again }: { readonly entry: Entry; readonly again?: (() => void) | undefined }) {
  const { author, delivery, deliveryReason } = entry;
  if (delivery === undefined) return null;
  if (delivery === 'failed') {
    return (
      <span className="delivery delivery-failed">
        <Icon name="alert" />
        {deliveryReason === WITHDRAWN ? (
          <strong>Not sent: an advisor had joined</strong>
        ) : (
          <span>
            <strong>Not delivered.</strong> {undeliveredWords(deliveryReason)}
          </span>
        )}
        {again && author === 'advisor' && (
          <button type="button" className="button button-small" onClick={again}>
            Send again
          </button>
        )}
      </span>
    );
  }
  const words = { sending: 'Sending…', sent: 'Sent', delivered: 'Delivered' }[delivery];
  const icon = { sending: 'clock', sent: 'check', delivered: 'check-twice' }[delivery] as IconName;
  return (
    <span className={`delivery delivery-${delivery}`}>
      <Icon name={icon} />
      {words}
    </span>
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

/** What a note came along with. */
const NOTES: Readonly<Record<string, string>> = {
  transferred: 'Transferred',
  'taken-over': 'Taken over',
  released: 'Given back',
  requeued: 'Back in the queue',
  channel: 'Where they are',
};

/** Staff among themselves: across the whole width, on paper, with a lock. No resident ever sees it. */
export function NoteMessage({ note }: { readonly note: Note }) {
  const { author, mine, at, text, kind } = note;
  return (
    <article className="private-note">
      <p className="private-note-head">
        <Icon name="lock" />
        <strong>{NOTES[kind] ?? 'Private note'}</strong>
        <span>{mine ? 'You' : author}</span>
        <time dateTime={at}>{timeOf(at)}</time>
      </p>
      <p className="said" dir="auto">
        {text}
      </p>
    </article>
  );
}

/** Words on their way, or that did not get through. */
export function OutgoingMessage({
  outgoing,
  replies,
}: {
  readonly outgoing: Outgoing;
  readonly replies: Replies;
}) {
  const { problem, posted, text, as } = outgoing;
  const look = as === 'note' ? 'message-own-note' : 'message-advisor';
  return (
    <article className={`message ${look} ${problem === undefined ? 'message-sending' : 'message-failed'}`}>
      <p className="speaker visually-hidden">{as === 'note' ? 'Your private note' : 'You'}</p>
      <div className="bubble" dir="auto">
        <RichText text={text} rich={false} />
      </div>
      {problem === undefined ? (
        <p className="message-foot">
          <span className="delivery">
            <Icon name={posted ? 'check' : 'clock'} />
            {posted ? 'Sent' : 'Sending…'}
          </span>
        </p>
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
            onClick={() => replies.takeBack(outgoing)}
          >
            Delete
          </button>
        </p>
      )}
    </article>
  );
}
