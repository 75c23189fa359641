/** The guards, how each is removed, and an experiment that tells what becomes of things: `well`, or what went wrong. */
import type { Experiment } from '../experiment.ts';
import { BACK_OFFICES } from './back-offices.ts';
import { CALLBACKS } from './callbacks.ts';
import { KEEPING } from './keeping.ts';
import { MESSAGES_IN } from './messages-in.ts';
import { MESSAGES_OUT } from './messages-out.ts';
import { MONEY } from './money.ts';
import { PROVIDERS } from './providers.ts';
import { QUEUES } from './queues.ts';
import { TOLD_TO_MANY } from './told-to-many.ts';

export const EXPERIMENTS: readonly Experiment[] = [
  ...MESSAGES_IN,
  ...MESSAGES_OUT,
  ...PROVIDERS,
  ...CALLBACKS,
  ...BACK_OFFICES,
  ...QUEUES,
  ...TOLD_TO_MANY,
  ...MONEY,
  ...KEEPING,
];
