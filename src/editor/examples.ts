/** Examples that editors keep: this question must go there. */
import { recordAction } from '../store/audit-trail.ts';
import { type ContentExample, deleteExample, keepExample, listExamples } from '../store/examples.ts';
import { withoutPersonalData } from '../understanding/without-personal-data.ts';
import type { Editor, EditorPorts } from './ports.ts';
import { MOST_EXAMPLES } from './would-change.ts';

export type KeptExample =
  | { readonly kind: 'kept'; readonly id: string; readonly words: string }
  | { readonly kind: 'wrong'; readonly field: string; readonly message: string };

/** Keeps what a question must go to. Its personal data is replaced first, since it may be a resident's. */
export async function addExample(
  ports: EditorPorts,
  editor: Editor,
  { words, must }: { readonly words: string; readonly must: string },
): Promise<KeptExample> {
  const { database, clock, ids } = ports;
  if (!ports.itemOf(must)) return { kind: 'wrong', field: 'must', message: 'is no article or dialog here' };
  const now = clock.now();
  const plain = withoutPersonalData(words.replace(/\s+/g, ' ').trim(), now);
  return database.transaction(async (tx): Promise<KeptExample> => {
    const kept = await listExamples(tx, MOST_EXAMPLES);
    if (kept.length >= MOST_EXAMPLES && !kept.some((example) => example.words === plain)) {
      return { kind: 'wrong', field: 'words', message: `are too many; the most is ${MOST_EXAMPLES}` };
    }
    const example: ContentExample = { id: ids.next(), words: plain, must, author: editor.id, at: now };
    const id = await keepExample(tx, example);
    const deed = { at: now, staffId: editor.id, action: 'example-kept', subject: id, detail: must } as const;
    await recordAction(tx, deed);
    return { kind: 'kept', id, words: plain };
  });
}

/** False when there is none of that id. */
export async function removeExample(ports: EditorPorts, editor: Editor, id: string): Promise<boolean> {
  const at = ports.clock.now();
  return ports.database.transaction(async (tx) => {
    if (!(await deleteExample(tx, id))) return false;
    await recordAction(tx, { at, staffId: editor.id, action: 'example-removed', subject: id });
    return true;
  });
}

/** As editors read them, in the order they were kept. */
export async function examplesOf(ports: EditorPorts) {
  const examples = await listExamples(ports.database.db, MOST_EXAMPLES);
  return examples.map(({ id, words, must, at }) => ({
    ...{ id, words, must, at },
    mustTitle: ports.title(must) ?? must,
  }));
}
