import { z } from 'zod';

/** What a council sets about editing, in council.yaml under `editor:`. */
export const editorSettings = z.strictObject({
  /** Whether somebody may approve what they wrote themselves. */
  approveOwn: z.boolean().default(false),
  /** How often it is looked whether something scheduled is due to go live, in seconds. */
  lookEverySeconds: z.number().int().min(1).max(300).default(10),
  /** The recent questions that a change is tried on, and answers are counted by: of so many days; at most so many are tried. */
  tryDays: z.number().int().min(1).max(400).default(28),
  tryQuestions: z.number().int().min(0).max(5000).default(2000),
});

export type EditorSettings = z.infer<typeof editorSettings>;
