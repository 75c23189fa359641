/** natural's classifiers, as its documentation uses them. */
import type { NaturalClassifier } from 'natural/lib/natural/classifiers/index.js';
import type { System } from '../system.ts';

export function withClassifier(classifier: NaturalClassifier): System {
  return {
    async train(examples) {
      for (const { text, intent } of examples) classifier.addDocument(text, intent);
      classifier.train();
    },
    read(text) {
      const found = classifier.getClassifications(text);
      const total = found.reduce((sum, { value }) => sum + value, 0);
      const [best] = found;
      return { intent: best?.label ?? '', confidence: best && total > 0 ? best.value / total : 0 };
    },
  };
}
