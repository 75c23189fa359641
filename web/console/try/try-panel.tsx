/** A test chat that runs drafts: what residents would be told, why, and a way to put it right on the spot. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Bubble } from '../preview/preview.tsx';
import { countWords, penceWords, textsWords } from '../preview/words.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useFocusWhen } from '../shell/focus.ts';
import { Icon } from '../shell/icons.tsx';
import { Explained } from './explained.tsx';
import { PutRight } from './put-right.tsx';
import { type Exchange, type Form, joined, type Trial, useTrial } from './use-trial.ts';
import type { TriedDraft } from './wire.ts';

interface TryPanelProps {
  /** In place of what is live; none tries what is live. */
  readonly draft?: TriedDraft | undefined;
  /** Adds a phrase to that draft where it is being written; without it the draft is saved by the server. */
  addPhrase?(phrase: string): void;
}

export function TryPanel({ draft, addPhrase }: TryPanelProps) {
  /** Drafts of other items that phrases were added to here. */
  const [changed, setChanged] = useState<readonly TriedDraft[]>([]);
  const own = draft === undefined ? [] : [draft];
  // Where it is being written it is newer than anything saved from here.
  const drafts = addPhrase ? joined(changed, own) : joined(own, changed);
  const [told, setTold] = useState<{ readonly words: string }>();
  const trial = forgetting(useTrial(drafts), () => setTold(undefined));
  // What was put right is asked again in a new place: the focus would go with the old one.
  const note = useFocusWhen<HTMLParagraphElement>(told);
  const end = useRef<HTMLDivElement>(null);
  // The latest answer is kept in sight. With nothing said yet it would take the page past what was opened.
  useEffect(() => {
    if (trial.exchanges.length > 0) void end.current?.scrollIntoView({ block: 'nearest' });
  }, [trial.exchanges]);
  return (
    <section className="try" aria-labelledby="try-title">
      <div className="try-head">
        <h2 id="try-title">Test chat</h2>
        <FormChoice trial={trial} />
        <button
          type="button"
          className="button button-second button-small"
          disabled={trial.exchanges.length === 0}
          onClick={trial.restart}
        >
          Start again
        </button>
      </div>
      <p className="muted">Nothing here is kept or sent to anybody.</p>
      <ol className="try-chat" aria-label="Test chat">
        {trial.exchanges.map((exchange) => (
          <li key={exchange.number}>
            <Said exchange={exchange} form={trial.form} busy={trial.busy} say={trial.say} />
            {exchange.tried && (
              <details className="try-why" open={exchange === trial.exchanges.at(-1)}>
                <summary>Why, and put it right</summary>
                <Explained tried={exchange.tried} />
                <PutRight
                  words={exchange.said}
                  guess={exchange.tried.understood.topics}
                  own={draft}
                  {...(addPhrase && { addPhrase })}
                  added={(other) => {
                    const all = other ? joined(changed, [other]) : changed;
                    setChanged(all);
                    return all;
                  }}
                  askAgain={(also) => trial.askAgain(exchange, also)}
                  tell={(words) => setTold({ words })}
                />
              </details>
            )}
          </li>
        ))}
      </ol>
      {told && (
        <p className="note" tabIndex={-1} ref={note}>
          {told.words}
        </p>
      )}
      <div ref={end} />
      <Ask trial={trial} />
    </section>
  );
}

/** The chat, with `forget` done before whatever makes the latest note old. */
function forgetting(trial: Trial, forget: () => void): Trial {
  return {
    ...trial,
    setForm(form) {
      forget();
      trial.setForm(form);
    },
    say(text) {
      forget();
      trial.say(text);
    },
    restart() {
      forget();
      trial.restart();
    },
  };
}

function FormChoice({ trial }: { readonly trial: Trial }) {
  const forms: readonly (readonly [Form, string])[] = [
    ['web', 'Web chat'],
    ['text', 'Text message'],
  ];
  return (
    <fieldset className="chips try-form">
      <legend className="visually-hidden">Talk by</legend>
      {forms.map(([form, name]) => (
        <label key={form} className="chip">
          <input
            type="radio"
            name="try-form"
            checked={trial.form === form}
            onChange={() => trial.setForm(form)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

/** After this long it is worth saying why. */
const LONG_MS = 3_000;

function Waiting() {
  const announce = useAnnounce();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
      announce(STILL_READING);
    }, LONG_MS);
    return () => clearTimeout(timer);
  }, [announce]);
  return <p className="muted">{long ? STILL_READING : 'Reading it…'}</p>;
}

const STILL_READING = 'Still reading it. A changed draft is learnt first, which can take half a minute.';

interface SaidProps {
  readonly exchange: Exchange;
  readonly form: Form;
  readonly busy: boolean;
  say(text: string): void;
}

function Said({ exchange: { said, tried, problem }, form, busy, say }: SaidProps) {
  return (
    <>
      <p className="try-resident">
        <span className="visually-hidden">You: </span>
        {said}
      </p>
      {!tried && problem === undefined && <Waiting />}
      {problem !== undefined && <p className="note note-problem">{problem}</p>}
      {tried?.replies.length === 0 && <p className="muted">Parley says nothing to that.</p>}
      {tried?.replies.map((reply, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: replies have no other name than their place.
        <div key={at} className="try-reply">
          <span className="visually-hidden">Parley: </span>
          {form === 'web' ? <Bubble text={reply.text} /> : <p className="phone-text">{reply.text}</p>}
          {reply.segments !== undefined && (
            <p className="phone-foot">
              {countWords(reply.characters ?? 0, 'character')}, {textsWords(reply.segments)}
              {reply.pence !== undefined && `, ${penceWords(reply.pence)}`}
            </p>
          )}
          {reply.quickReplies.length > 0 && (
            <div className="try-buttons">
              {reply.quickReplies.map((label) => (
                <button
                  key={label}
                  type="button"
                  className="button button-second button-small"
                  disabled={busy}
                  onClick={() => say(label)}
                >
                  {label}
                </button>
              ))}
            </div>
          )}
        </div>
      ))}
    </>
  );
}

const MOST_CHARACTERS = 4000;

function Ask({ trial }: { readonly trial: Trial }) {
  const [words, setWords] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '' || trial.busy) return;
    trial.say(words.trim());
    setWords('');
  };
  return (
    <form className="try-ask" onSubmit={submit}>
      <label>
        Say what a resident would
        <input
          className="field"
          value={words}
          maxLength={MOST_CHARACTERS}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={trial.busy}>
        <Icon name="send" />
        Say it
      </button>
    </form>
  );
}
