/** What is to be put right in a draft, and what could be plainer, while it is written. */
import { useEffect, useRef } from 'react';
import { LEARNING_MS } from '../api.ts';
import { fieldName } from '../editor/fields-of.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { Icon } from '../shell/icons.tsx';
import { MarkedText } from './marked-text.tsx';
import { useAsked } from './use-asked.ts';
import { type Checked, checkSchema, type DraftProps, type Overlap, type TextCheck } from './wire.ts';
import { countWords, penceWords, percentWords, textsWords } from './words.ts';

/** Long enough not to ask about half a word. */
const AFTER_MS = 700;
/** Who else claims the phrases takes a while the first time, and is asked when the phrases rest. */
const OVERLAPS_AFTER_MS = 1500;
const AIMED_AGE = 9;
const OLDEST_AGE = 10;
const SHOWN_HINTS = 6;

export function Checks({ kind, id, body, sentence, nth }: DraftProps) {
  const draft = {
    kind,
    id,
    body,
    ...(sentence !== undefined && { key: sentence }),
    ...(nth !== undefined && { nth }),
  };
  const { answer, problem } = useAsked(checkSchema, '/api/editor/check', draft, AFTER_MS);
  useSaidAloud(answer);
  return (
    <section className="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">Checks</h2>
      {problem !== undefined && <p className="muted">{problem}</p>}
      {answer && (
        <>
          <Problems kind={kind} checked={answer} />
          <ReadingAge age={answer.readingAge} />
          {answer.text && <TextFigures text={answer.text} />}
          <Hints kind={kind} hints={answer.hints} />
          <WrongLinks links={answer.links} />
        </>
      )}
      {kind !== 'notice' && <Overlaps kind={kind} id={id} body={body} />}
    </section>
  );
}

/** Only a change in what must be put right is said aloud: hints come and go with every word. */
function useSaidAloud(checked: Checked | undefined): void {
  const announce = useAnnounce();
  const before = useRef<number>(undefined);
  const count = checked?.problems.length;
  useEffect(() => {
    if (count === undefined) return;
    if (before.current !== undefined && before.current !== count) {
      announce(count === 0 ? 'Nothing to put right' : `${countWords(count, 'thing')} to put right`);
    }
    before.current = count;
  }, [count, announce]);
}

type Kind = DraftProps['kind'];

function Problems({ kind, checked: { problems } }: { readonly kind: Kind; readonly checked: Checked }) {
  if (problems.length === 0) {
    return (
      <p className="check-fine">
        <Icon name="check" />
        Nothing has to be put right
      </p>
    );
  }
  return (
    <div className="note note-problem">
      <Icon name="alert" />
      <div>
        <h3>{countWords(problems.length, 'thing')} to put right before it can go live</h3>
        <ul className="check-list">
          {problems.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {field !== '' && <strong>{fieldName(kind, field)}: </strong>}
              {message}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function ReadingAge({ age }: { readonly age: number | undefined }) {
  if (age === undefined) return null;
  const verdict = age <= AIMED_AGE ? 'plain' : age <= OLDEST_AGE ? 'a little hard' : 'too hard for many';
  return (
    <p className="check-figure">
      Reads at age <strong>{age.toFixed(1)}</strong>: {verdict}.{age > AIMED_AGE && ` Aim for ${AIMED_AGE}.`}
    </p>
  );
}

function TextFigures({ text }: { readonly text: TextCheck }) {
  return (
    <>
      <p className="check-figure">
        By text: <strong>{countWords(text.characters, 'character')}</strong>, {textsWords(text.segments)}
        {text.pence !== undefined && `, ${penceWords(text.pence)} each time`}
      </p>
      {text.wrong.length > 0 && (
        <div className="check-wrong">
          <p>
            {text.wrong.length === 1
              ? 'A character a plain text cannot hold'
              : 'Characters a plain text cannot hold'}
            :
          </p>
          <MarkedText text={text.written} wrong={text.wrong} />
        </div>
      )}
    </>
  );
}

interface HintProps {
  readonly kind: Kind;
  readonly hints: Checked['hints'];
}

function Hints({ kind, hints }: HintProps) {
  if (hints.length === 0) return null;
  const [shown, rest] = [hints.slice(0, SHOWN_HINTS), hints.slice(SHOWN_HINTS)];
  return (
    <div>
      <h3>Could be plainer</h3>
      <HintList kind={kind} hints={shown} />
      {rest.length > 0 && (
        <details>
          <summary>{countWords(rest.length, 'more hint')}</summary>
          <HintList kind={kind} hints={rest} />
        </details>
      )}
    </div>
  );
}

function HintList({ kind, hints }: HintProps) {
  return (
    <ul className="check-list">
      {hints.map(({ field, words, message, instead, times }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same hint may be given twice.
        <li key={at}>
          {words !== undefined && <q>{shortened(words)}</q>} {message}
          {instead !== undefined && (
            <>
              {' '}
              Try: <strong>{instead}</strong>
            </>
          )}{' '}
          <span className="muted">
            {field !== '' && fieldName(kind, field)}
            {times !== undefined && `, ${times} times`}
          </span>
        </li>
      ))}
    </ul>
  );
}

const LONGEST_QUOTE = 70;

function shortened(words: string): string {
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}

function WrongLinks({ links }: { readonly links: Checked['links'] }) {
  const wrong = links.filter(({ problem }) => problem !== undefined);
  if (wrong.length === 0) return null;
  return (
    <div>
      <h3>Links</h3>
      <ul className="check-list">
        {wrong.map(({ label, url, problem }) => (
          <li key={`${label} ${url}`}>
            <strong>{label || url || 'A link'}</strong> {problem}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Overlaps({ kind, id, body }: DraftProps) {
  const asked = { kind, id, body: taughtBy(body), overlaps: true };
  const { answer, problem, waiting } = useAsked(
    checkSchema,
    '/api/editor/check',
    asked,
    OVERLAPS_AFTER_MS,
    LEARNING_MS,
  );
  const overlaps = answer?.overlaps ?? [];
  return (
    <div className="check-overlaps">
      <h3>Who else claims its phrases</h3>
      {answer === undefined && (
        <p className="muted">{problem ?? (waiting ? 'Reading them as the other answers would…' : '')}</p>
      )}
      {answer && overlaps.length === 0 && <p className="muted">No other answer is sure of any of them.</p>}
      {claimants(overlaps).map(({ title, id: other, claimed }) => (
        <Claimed key={other} title={title} claimed={claimed} />
      ))}
    </div>
  );
}

/** What the other topics' claims depend on: other words are not asked about again. */
function taughtBy(body: unknown): unknown {
  const { title, phrases } = (typeof body === 'object' && body !== null ? body : {}) as Record<
    string,
    unknown
  >;
  return { title, phrases };
}

/** By who claims them, whoever claims most first. */
function claimants(overlaps: readonly Overlap[]) {
  const by = new Map<string, Overlap[]>();
  for (const overlap of overlaps) by.set(overlap.id, [...(by.get(overlap.id) ?? []), overlap]);
  return [...by]
    .map(([id, claimed]) => ({ id, title: claimed[0]?.title ?? id, claimed }))
    .sort((one, other) => other.claimed.length - one.claimed.length);
}

function Claimed({ title, claimed }: { readonly title: string; readonly claimed: readonly Overlap[] }) {
  return (
    <details className="claimed">
      <summary>
        Without this, <strong>{title}</strong> would answer {countWords(claimed.length, 'phrase')}
      </summary>
      <ul className="check-list">
        {claimed.map(({ phrase, share }) => (
          <li key={phrase}>
            <q>{phrase}</q> <span className="muted">{percentWords(share)} sure</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
