/** Adds what residents asked to the phrases of an article or dialog: a draft like any other, for a second person to approve. */
import { phraseKey } from '../content/phrases.ts';
import { liveVersion, onItem, openVersion } from '../store/content-versions.ts';
import type { Queryable } from '../store/database.ts';
import type { EditOutcome, Editor, EditorPorts } from './ports.ts';
import { saveIn } from './save-draft.ts';

export interface AddedPhrases {
  readonly topic: string;
  readonly phrases: readonly string[];
  /** Does what belongs to it, in the same transaction: when it throws, nothing is added. `has` knows the phrases now. */
  settle(tx: Queryable, has: (words: string) => boolean): Promise<void>;
}

/** `waiting`: saving would take it from the second person, or out of its schedule, unseen. */
export type AddOutcome =
  | EditOutcome
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'waiting'; readonly publishAt: Date | undefined };

/** Saves them into the open draft, or opens one from what is live. Where they are all there already nothing is saved. */
export async function addPhrases(
  ports: EditorPorts,
  editor: Editor,
  { topic, phrases, settle }: AddedPhrases,
): Promise<AddOutcome> {
  const item = ports.itemOf(topic);
  if (!item) return { kind: 'gone' };
  return onItem(ports.database, item, async (tx): Promise<AddOutcome> => {
    const [open, live] = [await openVersion(tx, item), await liveVersion(tx, item)];
    const front = open ?? live;
    if (!front) return { kind: 'gone' };
    const fields = { ...(front.body as Readonly<Record<string, unknown>>) };
    const known = Array.isArray(fields.phrases)
      ? fields.phrases.filter((one) => typeof one === 'string')
      : [];
    const fresh = freshOf(known, phrases);
    const all = [...known, ...fresh];
    const has = (words: string) => phraseKey(words) !== '' && freshOf(all, [words]).length === 0;
    if (fresh.length === 0) {
      await settle(tx, has);
      return { kind: 'nothing-new' };
    }
    if (open && open.status !== 'draft') {
      return { kind: 'waiting', publishAt: (open.status === 'scheduled' && open.publishAt) || undefined };
    }
    const body = { ...fields, phrases: all };
    const saving = { body, revision: open?.revision ?? 0, basedOn: live?.version ?? null };
    const saved = await saveIn(tx, ports, item, editor, saving);
    if (saved.kind === 'done') await settle(tx, has);
    return saved;
  });
}

/** Those that are not known yet, each once. */
function freshOf(known: readonly string[], added: readonly string[]): readonly string[] {
  const keys = new Set(known.map(phraseKey));
  return added.filter((phrase) => {
    const key = phraseKey(phrase);
    if (key === '' || keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}
