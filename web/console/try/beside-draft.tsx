/** What stands beside a draft while it is written: what to put right, how residents get it, and a test chat. */
import { Checks } from '../preview/checks.tsx';
import { Preview } from '../preview/preview.tsx';
import type { DraftProps } from '../preview/wire.ts';
import { TryPanel } from './try-panel.tsx';

interface BesideDraftProps extends DraftProps {
  /** Adds a phrase where it is being written. */
  addPhrase?(phrase: string): void;
}

export function BesideDraft({ addPhrase, ...draft }: BesideDraftProps) {
  const { kind, id, body } = draft;
  return (
    <div className="write-beside">
      <Checks {...draft} />
      <Preview {...draft} />
      <TryPanel draft={{ kind, id, body }} {...(addPhrase && { addPhrase })} />
    </div>
  );
}
