/** What is written of a broadcast and not sent yet. This browser keeps it, so that going elsewhere loses nothing. */
import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { keep, readKept } from '../desk/kept.ts';
import { tellOfLoss } from '../leaving.ts';
import { type Draft, draftSchema } from './wire.ts';

/** What the server has of it. */
export interface Saved {
  readonly id: string;
  readonly revision: number;
}

const unsavedSchema = z.object({
  draft: draftSchema,
  /** What it is a change of; nothing while the server has none of it. */
  of: z.optional(z.object({ id: z.string(), revision: z.number() })),
});

/** Goes on with what this browser kept of the broadcast `of`, or of a new one; else with `begun`. */
export function useUnsaved(begun: Draft, of: Saved | undefined) {
  const name = `broadcast/${of?.id ?? 'new'}`;
  const [found] = useState(() => unsavedSchema.safeParse(readKept(name)).data);
  const [draft, setDraft] = useState<Draft>(found?.draft ?? begun);
  // What was begun as a new one may have been saved since; of one that is there, the page knows the latest.
  const [was, setWas] = useState<Saved | undefined>(of ?? found?.of);
  const [isBack, setIsBack] = useState(found !== undefined);
  const [isKept, setIsKept] = useState(true);
  useEffect(() => tellOfLoss(() => (isKept ? undefined : 'The broadcast that you are writing')), [isKept]);
  return {
    draft,
    was,
    /** Whether this is what was kept from before. */
    isBack,
    /** Whether the server has had a newer one since that was written. */
    isOvertaken: isBack && of !== undefined && found?.of?.revision !== of.revision,
    /** Whether this browser has it: it cannot where storage is full or forbidden. */
    isKept,
    change(fields: Partial<Draft>) {
      const next = { ...draft, ...fields };
      setDraft(next);
      const isNew = JSON.stringify(next) !== JSON.stringify(begun);
      setIsKept(keep(name, isNew ? { draft: next, of: was } : undefined));
    },
    /** The server has it as `saved`. What is not sent for approval yet is found again here as well. */
    saved(saved: Saved) {
      setWas(saved);
      setIsKept(true);
      keep(name, of === undefined ? { draft, of: saved } : undefined);
    },
    /** It is where others find it: nothing of it is needed here. */
    forget() {
      setIsKept(true);
      keep(name, undefined);
    },
    /** Begins again with what was there before. */
    drop() {
      keep(name, undefined);
      setDraft(begun);
      setWas(of);
      setIsBack(false);
      setIsKept(true);
    },
  };
}
