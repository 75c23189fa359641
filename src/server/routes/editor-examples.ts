/** What a change would do before it is live: examples that must hold, and what residents asked of late. */
import { json, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { tooLarge } from '../../content/check-item.ts';
import { addExample, examplesOf, removeExample } from '../../editor/examples.ts';
import type { EditorPorts } from '../../editor/ports.ts';
import { type ChangePorts, wouldChange } from '../../editor/would-change.ts';
import { ParleyError } from '../../errors.ts';
import { type Access, serve } from '../access.ts';
import { answerError } from '../errors.ts';
import { readAs } from '../read.ts';
import { memberOf, type StaffGate } from '../staff-gate.ts';

export interface ExampleParts {
  readonly gate: StaffGate;
  readonly editor: EditorPorts;
  readonly change: ChangePorts;
}

const id = z.string().regex(/^[\w-]{1,80}$/);
const exampleSchema = z.object({ words: z.string().trim().min(1).max(300), must: id });
const changeSchema = z.object({
  kind: z.enum(['article', 'wording', 'notice']),
  id,
  body: z.record(z.string(), z.unknown()),
});

export function editorExampleRoutes({ gate, editor, change }: ExampleParts): Router {
  const router = Router();
  const body = json({ limit: '1mb' });
  /** Each takes seconds of a processor: one at a time for an editor. */
  const busy = new Set<string>();
  const at = (access: Access, ...handlers: RequestHandler[]) => serve(router, gate, access, ...handlers);
  at('GET /api/editor/examples', async (_request, response) => {
    response.json({ examples: await examplesOf(editor) });
  });
  at('POST /api/editor/examples', body, async (request, response) => {
    const kept = await addExample(editor, memberOf(response), readAs(exampleSchema, request.body));
    if (kept.kind === 'kept') return void response.json({ id: kept.id, words: kept.words });
    const { field, message } = kept;
    answerError(response, 'content-wrong', { problems: [{ field, message }] });
  });
  at('DELETE /api/editor/examples/:id', async (request, response) => {
    if (!(await removeExample(editor, memberOf(response), readAs(id, request.params.id))))
      throw new ParleyError('not-found');
    response.status(204).end();
  });
  at('POST /api/editor/would-change', body, async (request, response) => {
    const draft = readAs(changeSchema, request.body);
    const problems = tooLarge(draft.body);
    if (problems.length > 0) return answerError(response, 'content-wrong', { problems });
    const { id: editorId } = memberOf(response);
    if (busy.has(editorId)) throw new ParleyError('too-many-requests');
    busy.add(editorId);
    try {
      response.json(await wouldChange(change, draft));
    } finally {
      busy.delete(editorId);
    }
  });
  return router;
}
