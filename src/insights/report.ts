/** Everything the insights pages show of a range, beside the range before it. */
import type { Database } from '../store/database.ts';
import { type FigureRules, type Figures, figuresOf, visitsByDay } from './figures.ts';
import { type Range, rangeBefore } from './range.ts';
import { countedAt } from './roll-up.ts';
import { type TopQuestion, topQuestions } from './top-questions.ts';

export interface Report {
  readonly range: Range;
  readonly before: Range;
  /** Up to when it was counted; absent before the first time. */
  readonly countedAt: Date | undefined;
  readonly figures: Figures;
  readonly figuresBefore: Figures;
  readonly byDay: Awaited<ReturnType<typeof visitsByDay>>;
  readonly questions: readonly TopQuestion[];
}

export async function reportOf({ db }: Database, range: Range, rules: FigureRules): Promise<Report> {
  const before = rangeBefore(range);
  const [counted, figures, figuresBefore, byDay, questions] = await Promise.all([
    countedAt(db),
    figuresOf(db, range, rules),
    figuresOf(db, before, rules),
    visitsByDay(db, range),
    topQuestions(db, range, rules.settings.leastTimes),
  ]);
  return { range, before, countedAt: counted, figures, figuresBefore, byDay, questions };
}
