/** `/api/insights`: figures for managers and editors, on the screen and as CSV. Nothing personal is in any of them. */
import { type Response, Router } from 'express';
import { z } from 'zod';
import { countsAsCsv, foiCsv } from '../../insights/csv.ts';
import { type FigureRules, figuresOf } from '../../insights/figures.ts';
import { type Range, rangeOf } from '../../insights/range.ts';
import { reportOf } from '../../insights/report.ts';
import { serve } from '../access.ts';
import { readAs } from '../read.ts';
import { sendParts } from '../send-parts.ts';
import type { StaffGate } from '../staff-gate.ts';
import { firstStrings } from '../wire.ts';

export interface InsightParts {
  readonly gate: StaffGate;
  readonly rules: FigureRules;
  /** When advisors are there in a usual week, as people read it. */
  readonly advisorHours: string;
  /** How an article or dialog is called; undefined when it is no more. */
  title(id: string): string | undefined;
  /** What a dialog's slot is called, as the read-back calls it. */
  slotName(dialog: string, slot: string): string;
}

const day = z.iso.date().refine((date) => date >= '2000-01-01' && date < '2200-01-01');
const rangeSchema = z.object({ from: day.optional(), to: day.optional() });

export function insightRoutes({ gate, rules, advisorHours, title, slotName }: InsightParts): Router {
  const router = Router();
  const asked = (query: unknown): Range =>
    rangeOf(readAs(rangeSchema, firstStrings(query as Record<string, unknown>)), gate.clock.now());
  serve(router, gate, 'GET /api/insights', async (request, response) => {
    const report = await reportOf(gate.database, asked(request.query), rules);
    const ids = [...report.figures.dialogs, ...report.figures.topics, ...report.figuresBefore.topics];
    const topics = report.questions.flatMap(({ topic }) => (topic === null ? [] : [{ id: topic }]));
    response.json({
      ...report,
      countedAt: report.countedAt ?? null,
      titles: Object.fromEntries([...ids, ...topics].map(({ id }) => [id, title(id) ?? id])),
      slots: Object.fromEntries(
        report.figures.dialogs.map(({ id, slots }) => [
          id,
          Object.fromEntries(slots.map(({ slot }) => [slot, slotName(id, slot)])),
        ]),
      ),
    });
  });
  serve(router, gate, 'GET /api/insights.csv', async (request, response) => {
    const range = asked(request.query);
    await sendCsv(response, 'parley-counts', range, countsAsCsv(gate.database.db, range));
  });
  serve(router, gate, 'GET /api/insights/foi.csv', async (request, response) => {
    const range = asked(request.query);
    const figures = await figuresOf(gate.database.db, range, rules);
    await sendCsv(response, 'parley-freedom-of-information', range, [foiCsv(range, figures, advisorHours)]);
  });
  return router;
}

async function sendCsv(
  response: Response,
  name: string,
  { from, to }: Range,
  parts: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  response
    .type('text/csv; charset=utf-8')
    .set('Content-Disposition', `attachment; filename="${name}-${from}-to-${to}.csv"`);
  await sendParts(parts, response);
}
