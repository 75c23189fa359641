/** Why a message was taken for what it was: the intent, its score, the runner-up and the words that counted. */
import { percentWords } from '../preview/words.ts';
import type { Tried } from './wire.ts';

/** Weaker words only lengthen the list. */
const MOST_WORDS = 6;

export function Explained({ tried: { understood, did } }: { readonly tried: Tried }) {
  const { topics, threshold, words } = understood;
  const [best, next] = topics;
  return (
    <div className="explained">
      <p>
        <strong>{verdictOf(understood, did)}</strong>
      </p>
      {best && (
        <p className="muted">
          {best.title} is the likeliest at {percentWords(best.share)}
          {next && `, then ${next.title} at ${percentWords(next.share)}`}. It is answered at once from{' '}
          {percentWords(threshold)}.
        </p>
      )}
      {topics.length > 0 && <Scores topics={topics} />}
      {words.length > 0 && (
        <p className="explained-words">
          Words that counted:{' '}
          {words.slice(0, MOST_WORDS).map(({ word, readAs, weight }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word may count twice.
            <span key={at} className={weight < 0 ? 'tag tag-urgent' : 'tag tag-active'}>
              {readAs === undefined ? word : `${word} (read as ${readAs})`} {weight < 0 ? '−' : '+'}
              {percentWords(Math.abs(weight))}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Scores({ topics }: { readonly topics: Tried['understood']['topics'] }) {
  return (
    <table className="explained-scores">
      <caption className="visually-hidden">How likely each answer is</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">Score</th>
        </tr>
      </thead>
      <tbody>
        {topics.map(({ kind, id, title, share }) => (
          <tr key={`${kind} ${id}`}>
            <th scope="row">{title}</th>
            <td>
              <meter min={0} max={1} value={share} aria-label={`${title}: ${percentWords(share)}`} />{' '}
              {percentWords(share)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the engine did is truer than what the words alone are taken for: the chat may be in the midst of a task. */
function verdictOf({ decision }: Tried['understood'], did: Tried['did']): string {
  const told = did.flatMap(({ kind, title, id }) => DEEDS[kind]?.(title ?? id ?? '') ?? []);
  if (told.length > 0) return told.join(' ');
  if (decision.kind === 'urgent') return 'Taken for something urgent.';
  return 'Taken for a part of the conversation under way.';
}

const DEEDS: Readonly<Record<string, (title: string) => string>> = {
  'dialog-started': (title) => `Began “${title}”.`,
  'dialog-completed': (title) => `Finished “${title}”; nothing of it was kept.`,
  'dialog-cancelled': (title) => `Cancelled “${title}”.`,
  'question-answered': (title) => `Answered with “${title}”.`,
  clarified: () => 'Asked which of a few is meant.',
  'question-unanswered': () => 'Found no answer.',
  'other-area': (area) => `Told them to ask another council, about ${area}.`,
  'urgent-signposted': () => 'Taken for something urgent.',
  'handover-requested': () => 'Asked for a person; nobody was called.',
  'handover-left': () => 'Left the queue for a person.',
};
