/** How far a broadcast is, live: people told, what arrived, and who was not told and why. */
import { Section, Tiles } from '../insights/tables.tsx';
import { whole } from '../insights/words.ts';
import type { Broadcast } from './wire.ts';
import { heldWords, people, reasonWords, told } from './words.ts';

export function ProgressPanel({ broadcast }: { readonly broadcast: Broadcast }) {
  const { progress, sms, more, held } = broadcast;
  const { people: all, waiting, leaving, delivered, failed, skipped } = progress;
  const left = waiting + leaving;
  return (
    <>
      <progress className="broadcast-progress" max={Math.max(1, all)} value={all - left}>
        {all - left} of {all}
      </progress>
      <Tiles
        tiles={[
          { name: 'Told', value: `${whole(told(broadcast))} of ${whole(all)}` },
          { name: 'Still waiting', value: whole(left) },
          { name: 'Known to have arrived', value: whole(delivered) },
          { name: 'Failed', value: whole(failed) },
        ]}
      />
      {held !== null && <p className="note note-amber">{heldWords(held)}</p>}
      {Object.keys(skipped).length > 0 && (
        <Section title="Not told">
          <ul>
            {Object.entries(skipped).map(([reason, n]) => (
              <li key={reason}>
                {people(n)} {reasonWords(reason)}.
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="As a text message">
        <p className="broadcast-words boxed">{sms}</p>
      </Section>
      {more !== '' && (
        <Section title="In more words">
          <p className="broadcast-words boxed">{more}</p>
        </Section>
      )}
    </>
  );
}
