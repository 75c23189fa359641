/** What a broadcast would do, as the server works it out: whom it reaches, in what words, at what cost, until when. */
import { momentWords } from '../editor/words.ts';
import { Section, Tiles } from '../insights/tables.tsx';
import { lasting, pounds, whole } from '../insights/words.ts';
import { useAsked } from '../preview/use-asked.ts';
import { type Draft, type Preview, previewSchema } from './wire.ts';
import { people, reasonWords } from './words.ts';

/** Nothing is asked while somebody types. */
const PAUSE_MS = 600;

export function PreviewPanel({ draft }: { readonly draft: Draft }) {
  const { title: _, ...planned } = draft;
  const asked = useAsked(previewSchema, '/api/broadcasts/preview', planned, PAUSE_MS);
  const { answer: preview, problem } = asked;
  if (problem !== undefined) {
    return (
      <p className="note note-problem" role="alert">
        {problem}
      </p>
    );
  }
  return preview ? <Shown preview={preview} /> : <p className="muted">Working out whom it reaches…</p>;
}

function Shown({ preview }: { readonly preview: Preview }) {
  const { untold, words, problems, pence, seconds, doneBy, capped, off, tooSlow } = preview;
  const { messages, characters, parts } = words;
  return (
    <>
      <Tiles
        tiles={[
          { name: 'People reached', value: whole(preview.people) },
          { name: 'Cost', value: pounds(pence) },
          { name: 'Sending takes', value: preview.people === 0 ? '–' : lasting(seconds) },
        ]}
      />
      <p role="status" className="muted">
        {preview.people === 0
          ? 'Nobody who asked for this kind of news would be reached.'
          : doneBy === null
            ? 'Telling all of them would take longer than two months.'
            : `All would be told by ${momentWords(doneBy)}.`}
      </p>
      {off && (
        <p className="note note-amber">
          Texts are switched off. Nobody would be told until they are on again.
        </p>
      )}
      {capped && (
        <p className="note note-amber">
          A day's money for texts does not reach for all. It stops when that is spent and goes on the next
          day.
        </p>
      )}
      {tooSlow && (
        <p className="note note-amber">It ends before everyone is told. Give it longer, or fewer people.</p>
      )}
      {Object.keys(untold).length > 0 && (
        <ul className="muted broadcast-untold">
          {Object.entries(untold).map(([reason, n]) => (
            <li key={reason}>
              {people(n)} asked but {reasonWords(reason)}.
            </li>
          ))}
        </ul>
      )}
      <Section
        title="As they read it"
        says={`${characters} characters, ${parts === 1 ? '1 part' : `${parts} parts`} to each person.`}
      >
        {messages.map((text) => (
          <p key={text} className="broadcast-words boxed">
            {text}
          </p>
        ))}
      </Section>
      {problems.length > 0 && (
        <div className="note note-amber">
          <p>Some characters do not fit into a text message:</p>
          <ul>
            {problems.map(({ character, becomes }) => (
              <li key={character}>
                <mark>{character}</mark> {fateOf(character, becomes)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function fateOf(character: string, becomes: string): string {
  if (becomes === '') return 'is left out';
  return becomes === character ? 'stays, and makes the whole text cost more' : `becomes ${becomes}`;
}
