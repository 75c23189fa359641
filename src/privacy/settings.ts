/** The key `privacy:` of council.yaml: for how long each kind of record is kept. */
import { z } from 'zod';
import type { KeepName } from './holding.ts';

const days = (fallback: number, least = 1) => z.number().int().min(least).max(36_500).default(fallback);

const keep = {
  conversations: days(400, 35),
  safeguarding: days(2190),
  receivedMessages: days(35, 7),
  requestContact: days(400, 30),
  requests: days(2555, 365),
  payments: days(2555, 365),
  notices: days(90, 7),
  consent: days(730),
  permits: days(400, 30),
  feedback: days(1095),
  corrections: days(400),
  auditTrail: days(2190, 365),
  backOfficeIds: days(90, 7),
} satisfies Record<KeepName, z.ZodType>;

export const privacySettings = z.strictObject({
  keep: z
    .strictObject(keep)
    .prefault({})
    .superRefine((kept, { addIssue }) => {
      const atLeast = (longer: KeepName, shorter: KeepName) => {
        if (kept[longer] >= kept[shorter]) return;
        addIssue({ code: 'custom', path: [longer], message: `is at least as long as ${shorter}` });
      };
      atLeast('safeguarding', 'conversations');
      atLeast('requests', 'requestContact');
      atLeast('payments', 'requestContact');
    }),
  /** Days for which the pocket phone remembers its texts: a toy, on no production server. */
  pocketPhoneDays: days(30),
  /** How often what is over is looked for. */
  everyHours: z.number().positive().max(168).default(6),
  /** Rows that go in one transaction, and the rest between two, so that turns are not held up. */
  rowsAtOnce: z.number().int().min(1).max(10_000).default(500),
  restMilliseconds: z.number().int().min(0).max(60_000).default(100),
});

export type PrivacySettings = z.infer<typeof privacySettings>;
