/** Every sentence a dialog says, one after another; what it does is not changed here. */
import { useDeferredValue, useState } from 'react';
import { Icon } from '../shell/icons.tsx';
import { BesideDraft } from '../try/beside-draft.tsx';
import { keyName } from './fields-of.ts';
import { LineField } from './line-field.tsx';
import { newPhrases } from './new-phrases.ts';
import { PhrasesField } from './phrases-field.tsx';
import { ReviewNote } from './review-note.tsx';
import { Sentence } from './sentence.tsx';
import { useFacts } from './use-facts.ts';
import { type OpenItem, useShown } from './use-item.ts';
import { type Words, wordingSchema } from './wire.ts';

export function WordingForm({ open }: { readonly open: OpenItem }) {
  const { item, keeper } = open;
  const { body } = useShown(keeper);
  const wording = wordingSchema.parse(body ?? {});
  const live = wordingSchema.safeParse(item.live?.body).data;
  const facts = useFacts();
  const [looked, setLooked] = useState('');
  /** The sentence that was opened or changed last: it is the one shown beside. */
  const [worked, setWorked] = useState<string>();
  const wanted = useDeferredValue(looked).toLowerCase();
  // By name, so that what belongs together stands together: the database has them by the length of their keys.
  const fitting = Object.entries(wording.words)
    .filter(
      ([key, words]) =>
        wanted === '' || `${keyName(key)} ${JSON.stringify(words)}`.toLowerCase().includes(wanted),
    )
    .sort(([one], [other]) => keyName(one).localeCompare(keyName(other), 'en-GB'));
  const change = (fields: object) => keeper.write({ ...wording, ...fields });
  // Sentences that did not change are not rendered again, so what they know of the others may be old.
  const changeWords = (key: string, words: Words) => {
    const now = wordingSchema.parse(keeper.shown.body ?? {});
    keeper.write({ ...now, words: { ...now.words, [key]: words } });
    setWorked(key);
  };
  return (
    <div className="write">
      <div className="write-form">
        <ReviewNote item={item} />
        <LineField
          label="Title"
          hint="How it reads when residents choose."
          value={wording.title}
          most={80}
          change={(title) => change({ title })}
        />
        <section className="sentences" aria-labelledby="sentences-title">
          <div className="sentences-head">
            <h2 id="sentences-title">
              Sentences <span className="count">{Object.keys(wording.words).length}</span>
            </h2>
            <div className="filter-words">
              <Icon name="search" />
              <input
                type="search"
                className="field"
                aria-label="Find a sentence"
                placeholder="Find a sentence"
                value={looked}
                onChange={(event) => setLooked(event.target.value)}
              />
            </div>
          </div>
          <p className="hint">
            Words in braces, such as {'{date}'}, are filled in when it is said. Keep them as they are.
          </p>
          {fitting.length === 0 && <p className="muted">No sentence has these words.</p>}
          {fitting.map(([key, words]) => (
            <Sentence
              key={key}
              name={keyName(key)}
              words={words}
              live={live?.words[key]}
              facts={facts}
              keeper={keeper}
              change={(changed) => changeWords(key, changed)}
              opened={() => setWorked(key)}
            />
          ))}
        </section>
        <PhrasesField value={wording.phrases} change={(phrases) => change({ phrases })} />
      </div>
      <BesideDraft
        kind="wording"
        id={item.id}
        body={wording}
        sentence={worked ?? fitting[0]?.[0]}
        addPhrase={(phrase) => {
          const fresh = newPhrases([phrase], wording.phrases);
          if (fresh.length > 0) change({ phrases: [...wording.phrases, ...fresh] });
        }}
      />
    </div>
  );
}
