/** Articles that may answer what the resident last said, each put into the reply with one key. */
import { useFetched } from '../desk/use-fetched.ts';
import { Icon } from '../shell/icons.tsx';
import { useShortcut } from '../shell/shortcuts.tsx';
import { suggestionsSchema } from '../wire-conversation.ts';
import type { Composer } from './use-composer.ts';

const MOST = 3;

interface SuggestionsProps {
  readonly id: string;
  /** Sequence of the resident's last words: when it changes, so may what fits. */
  readonly heard: number | undefined;
  readonly composer: Composer;
  /** Whether they can be put into a reply. */
  readonly holding: boolean;
}

export function Suggestions({ id, heard, composer, holding }: SuggestionsProps) {
  const { fetched } = useFetched(suggestionsSchema, `/api/desk/handovers/${id}/suggestions`, heard);
  const articles = (fetched?.articles ?? []).slice(0, MOST);
  const put = (index: number) => {
    const article = articles[index];
    if (article && holding) composer.insert(article.text);
  };
  useShortcut('1', () => put(0));
  useShortcut('2', () => put(1));
  useShortcut('3', () => put(2));
  if (articles.length === 0) return null;
  return (
    <section>
      <h3>Suggested answers</h3>
      <ol className="suggestions">
        {articles.map(({ id: key, title, text }, index) => (
          <li key={key} className="suggestion">
            <details>
              <summary>
                <span className="suggestion-title">{title}</span>
              </summary>
              <p className="suggestion-text">{text}</p>
            </details>
            {holding && (
              <button type="button" className="button button-second button-small" onClick={() => put(index)}>
                <Icon name="plus" />
                <span className="put-in-words">Put in </span>
                <kbd>{index + 1}</kbd>
                <span className="visually-hidden">: {title}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
