/** What helps editors while they write: checks, previews and a test chat. Nothing of it changes anything. */
import { json, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { type CheckPorts, checkDraft } from '../../editor/check/check.ts';
import type { Overlap } from '../../editor/check/overlaps.ts';
import { previewDraft } from '../../editor/preview/preview.ts';
import { type TryPorts, tryTurn } from '../../editor/try/try-turn.ts';
import { ParleyError } from '../../errors.ts';
import type { Topic } from '../../understanding/understanding.ts';
import { serve } from '../access.ts';
import { readAs } from '../read.ts';
import { memberOf, type StaffGate } from '../staff-gate.ts';

export interface EditorTryParts {
  readonly gate: StaffGate;
  readonly check: CheckPorts;
  readonly trial: TryPorts;
  /** Who else claims the phrases of the item, surest first. `topics` are all of them. */
  overlaps(
    item: { readonly id: string; readonly phrases: readonly string[]; readonly topics: readonly Topic[] },
    now: Date,
  ): Promise<readonly Overlap[]>;
}

const draftSchema = z.object({
  kind: z.enum(['article', 'wording', 'notice']),
  id: z.string().regex(/^[\w-]{1,80}$/),
  body: z.record(z.string(), z.unknown()),
});
const sentence = { key: z.string().max(100).optional(), nth: z.number().int().min(0).max(50).optional() };
const previewSchema = draftSchema.extend(sentence);
const checkSchema = previewSchema.extend({
  /** Whether to look who else claims the phrases, which may take some seconds the first time. */
  overlaps: z.boolean().default(false),
});
const trySchema = draftSchema.partial().extend({
  /** Further drafts, such as the one that a phrase was just added to. */
  also: z.array(draftSchema).max(5).default([]),
  form: z.enum(['web', 'text']),
  text: z.string().min(1).max(4000),
  session: z.string().max(200_000).optional(),
});

const body = json({ limit: '1mb' });

export function editorTryRoutes({ gate, check, trial, overlaps }: EditorTryParts): Router {
  const router = Router();
  const at = (access: Parameters<typeof serve>[2], handler: RequestHandler) =>
    serve(router, gate, access, body, handler);
  at('POST /api/editor/check', async (request, response) => {
    const { overlaps: wanted, key, nth, ...draft } = readAs(checkSchema, request.body);
    const checked = checkDraft(check, draft, { key, nth });
    if (!wanted) return void response.json(checked);
    const { topics } = check.library().withDrafts([draft]);
    const phrases = topics.find(({ id }) => id === draft.id)?.phrases ?? [];
    const claimed = await overlaps({ id: draft.id, phrases, topics }, gate.clock.now());
    response.json({ ...checked, overlaps: claimed });
  });
  at('POST /api/editor/preview', (request, response) => {
    const { key, nth, ...draft } = readAs(previewSchema, request.body);
    const preview = previewDraft(check, draft, { key, nth });
    if (!preview) throw new ParleyError('not-found');
    response.json(preview);
  });
  at('POST /api/editor/try', async (request, response) => {
    const { kind, id, body: own, also, ...message } = readAs(trySchema, request.body);
    const first = kind && id && own ? [{ kind, id, body: own }] : [];
    const drafts = [...first, ...also];
    response.json(await tryTurn(trial, { drafts, ...message }, memberOf(response).id));
  });
  return router;
}
