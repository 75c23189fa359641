/** What is measured side by side. */
import type { Labelled } from './data-set.ts';

export interface Reading {
  /** Empty when nothing was named. */
  readonly intent: string;
  /** From 0 to 1, higher is surer. */
  readonly confidence: number;
}

export interface System {
  /** Learns once. */
  train(examples: readonly Labelled[]): Promise<void>;
  read(text: string): Reading | Promise<Reading>;
}

/** Every system by the name it is asked for with `--systems`, and the module that makes it. */
export const SYSTEMS = {
  parley: { title: 'Parley', module: './systems/parley.ts' },
  nlpjs: { title: 'NLP.js', module: './systems/nlpjs.ts' },
  natural: { title: 'natural, Bayes', module: './systems/natural-bayes.ts' },
  'natural-logistic': { title: 'natural, logistic', module: './systems/natural-logistic.ts' },
} as const;

export type SystemName = keyof typeof SYSTEMS;

/** natural's logistic regression takes hours on a full set, so it runs only when asked for. */
export const USUAL: readonly SystemName[] = ['parley', 'nlpjs', 'natural'];
