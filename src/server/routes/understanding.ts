/**
 * `POST /api/understanding/explain`: why a message is taken for what it is, for editors and advisors. The message
 * comes in the body, since it may be a resident's and addresses of pages are logged.
 */
import { json, Router } from 'express';
import { z } from 'zod';
import type { Understanding } from '../../understanding/understanding.ts';
import { serve } from '../access.ts';
import { readAs } from '../read.ts';
import type { StaffGate } from '../staff-gate.ts';

export interface UnderstandingParts {
  readonly gate: StaffGate;
  /** The one in force now: it changes when something is published. */
  understanding(): Understanding;
  /** The topic's title, as residents read it. */
  title(id: string): string | undefined;
}

const explainSchema = z.object({ text: z.string().max(10_000) });

export function understandingRoutes({ gate, understanding, title }: UnderstandingParts): Router {
  const router = Router();
  serve(router, gate, 'POST /api/understanding/explain', json({ limit: '64kb' }), (request, response) => {
    const { text } = readAs(explainSchema, request.body);
    const { understood, topics, ...why } = understanding().explain(text, gate.clock.now());
    const { decision, also = [], language, entities } = understood;
    response.json({
      decision,
      also,
      ...(language && { language }),
      entities,
      ...why,
      // The runner-up is the second. A topic that was taken away meanwhile has no title.
      topics: topics.map((topic) => ({ ...topic, title: title(topic.id) ?? topic.id })),
    });
  });
  return router;
}
