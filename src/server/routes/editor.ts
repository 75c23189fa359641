/** The editor's API: articles, wording and notices from draft to live and back. */
import { json, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { type Counts, listItems, viewItem, viewVersion } from '../../editor/items.ts';
import type { EditOutcome, EditorPorts } from '../../editor/ports.ts';
import { approve, archive, restore, sendBack, submit } from '../../editor/publish.ts';
import { discardDraft, saveDraft } from '../../editor/save-draft.ts';
import { listTasks } from '../../editor/tasks.ts';
import { ParleyError } from '../../errors.ts';
import type { ItemKey } from '../../store/content.ts';
import { type Access, serve } from '../access.ts';
import { answerError } from '../errors.ts';
import { momentSchema, readAs } from '../read.ts';
import { memberOf, type StaffGate } from '../staff-gate.ts';

export interface EditorParts {
  readonly gate: StaffGate;
  readonly editor: EditorPorts;
  /** How often each answer and dialog was used, by id. */
  counts?(): Promise<ReadonlyMap<string, Counts>>;
}

const kind = z.enum(['article', 'wording', 'notice']);
const itemSchema = z.object({ kind, id: z.string().regex(/^[\w-]{1,80}$/) });
const words = z.string().trim().max(1000);
const why = words.min(1);
const number = z.number().int().min(0).max(1_000_000);
const revision = number;

const listSchema = z.object({ kind: kind.optional() });
const versionSchema = z.coerce.number().int().min(1).max(1_000_000);
const draftSchema = z.object({
  body: z.record(z.string(), z.unknown()),
  revision,
  basedOn: number.nullish(),
  seen: number.min(1).optional(),
  why: words.optional(),
});
const discardSchema = z.object({ revision });
const submitSchema = z.object({ revision, why, publishAt: momentSchema.optional() });
const sendBackSchema = z.object({ why });
const publishSchema = z.object({
  revision,
  why: words.optional(),
  brokenReason: words.min(1).optional(),
  publishAt: momentSchema.optional(),
});
/** `live` is the live version that is before them. */
const archiveSchema = z.object({ live: number.min(1), why });
const restoreSchema = z.object({ version: number.min(1), live: number.min(1).nullable(), why });

/** The largest request that is read at all; an item may be much smaller. */
const body = json({ limit: '1mb' });

export function editorRoutes({ gate, editor, counts }: EditorParts): Router {
  const router = Router();
  const at = (access: Access, ...handlers: RequestHandler[]) => serve(router, gate, access, ...handlers);
  at('GET /api/editor/items', async (request, response) => {
    const asked = readAs(listSchema, request.query);
    response.json({ items: await listItems(editor, asked.kind, await counts?.()) });
  });
  at('GET /api/editor/items/:kind/:id', async (request, response) => {
    response.json(found(await viewItem(editor, itemOf(request.params), memberOf(response))));
  });
  at('GET /api/editor/items/:kind/:id/versions/:version', async (request, response) => {
    const version = readAs(versionSchema, request.params.version);
    response.json(found(await viewVersion(editor, itemOf(request.params), version)));
  });
  at('PUT /api/editor/items/:kind/:id/draft', body, async (request, response) => {
    const { basedOn = null, ...saving } = readAs(draftSchema, request.body);
    const item = itemOf(request.params);
    answer(response, await saveDraft(editor, item, memberOf(response), { ...saving, basedOn }));
  });
  at('DELETE /api/editor/items/:kind/:id/draft', body, async (request, response) => {
    const { revision: seen } = readAs(discardSchema, request.body);
    answer(response, await discardDraft(editor, itemOf(request.params), memberOf(response), seen));
  });
  at('POST /api/editor/items/:kind/:id/submit', body, async (request, response) => {
    const submission = readAs(submitSchema, request.body);
    answer(response, await submit(editor, itemOf(request.params), memberOf(response), submission));
  });
  at('POST /api/editor/items/:kind/:id/send-back', body, async (request, response) => {
    const { why: reason } = readAs(sendBackSchema, request.body);
    answer(response, await sendBack(editor, itemOf(request.params), memberOf(response), reason));
  });
  at('POST /api/editor/items/:kind/:id/publish', body, async (request, response) => {
    const approval = readAs(publishSchema, request.body);
    answer(response, await approve(editor, itemOf(request.params), memberOf(response), approval));
  });
  at('POST /api/editor/items/:kind/:id/archive', body, async (request, response) => {
    const { live: seen, why: reason } = readAs(archiveSchema, request.body);
    answer(
      response,
      await archive(editor, itemOf(request.params), memberOf(response), { seen, why: reason }),
    );
  });
  at('POST /api/editor/items/:kind/:id/restore', body, async (request, response) => {
    const { live: seen, ...former } = readAs(restoreSchema, request.body);
    answer(response, await restore(editor, itemOf(request.params), memberOf(response), { ...former, seen }));
  });
  at('GET /api/editor/tasks', async (_request, response) => {
    response.json({ tasks: await listTasks(editor, memberOf(response)) });
  });
  at('GET /api/editor/facts', (_request, response) => {
    const { facts } = editor.surroundings();
    const named = Object.entries(facts).map(([name, value]) => ({ name, value: String(value) }));
    response.json({ facts: named.sort((a, b) => a.name.localeCompare(b.name)) });
  });
  return router;
}

function itemOf(params: unknown): ItemKey {
  const item = itemSchema.safeParse(params);
  if (!item.success) throw new ParleyError('not-found');
  return item.data;
}

function found<T>(view: T | undefined): T {
  if (view === undefined) throw new ParleyError('not-found');
  return view;
}

/** What came of a change; where it did not happen, with all that the editor needs to go on. */
export function answer(response: Response, outcome: EditOutcome): void {
  switch (outcome.kind) {
    case 'done': {
      const { version, revision: saved, status } = outcome;
      response.json({ version, revision: saved, status });
      break;
    }
    case 'edited-meanwhile': {
      const { kind: code, ...there } = outcome;
      answerError(response, code, there);
      break;
    }
    case 'wrong':
      answerError(response, 'content-wrong', { problems: outcome.problems });
      break;
    case 'examples-broken':
      answerError(response, 'examples-broken', { examples: outcome.examples });
      break;
    case 'own-work':
      throw new ParleyError('own-work');
    case 'gone':
      throw new ParleyError('not-found');
  }
}
