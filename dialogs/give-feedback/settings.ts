/** What a council sets about feedback, in council.yaml under `dialogs: give-feedback:`. */
import { z } from 'zod';

export const feedbackSettings = z.object({
  /** Working days until a manager has answered a complaint. */
  answerDays: z.number().int().min(1).max(60).default(10),
  /** A rating of so many stars or fewer is asked what went wrong, and a person is offered. */
  lowRating: z.number().int().min(1).max(4).default(2),
});

export type FeedbackSettings = z.infer<typeof feedbackSettings>;
