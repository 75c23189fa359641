/** Adds what residents asked to the phrases of an article or dialog: a draft like any other, for a second person to approve. */
import { phraseKey } from '../content/phrases.ts';
import { liveVersion, openVersion } from '../store/content-versions.ts';
import type { EditOutcome, Editor, EditorPorts } from './ports.ts';
import { saveDraft } from './save-draft.ts';

/** Saves them into what is open, or opens a draft from what is live. Phrases that are there already are left out. */
export async function addPhrases(
  ports: EditorPorts,
  topic: string,
  phrases: readonly string[],
  editor: Editor,
): Promise<EditOutcome> {
  const item = ports.itemOf(topic);
  if (!item) return { kind: 'gone' };
  const { db } = ports.database;
  const [open, live] = [await openVersion(db, item), await liveVersion(db, item)];
  const front = open ?? live;
  if (!front) return { kind: 'gone' };
  const fields = { ...(front.body as Readonly<Record<string, unknown>>) };
  const known = Array.isArray(fields.phrases) ? fields.phrases.filter((one) => typeof one === 'string') : [];
  const body = { ...fields, phrases: withNew(known, phrases) };
  const saving = { body, revision: open?.revision ?? 0, basedOn: live?.version ?? null };
  const why = open?.why ?? undefined;
  return saveDraft(ports, item, editor, { ...saving, ...(why !== undefined && { why }) });
}

function withNew(known: readonly string[], added: readonly string[]): readonly string[] {
  const keys = new Set(known.map(phraseKey));
  const fresh = added.filter((phrase) => {
    const key = phraseKey(phrase);
    if (key === '' || keys.has(key)) return false;
    keys.add(key);
    return true;
  });
  return [...known, ...fresh];
}
