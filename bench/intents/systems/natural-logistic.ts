import classifiers from 'natural/lib/natural/classifiers/index.js';
import type { System } from '../system.ts';
import { withClassifier } from './natural.ts';

export function createSystem(): System {
  return withClassifier(new classifiers.LogisticRegressionClassifier());
}
