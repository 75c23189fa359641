/** NLP.js, as its documentation uses it: English, its own network, nothing saved. */
import { dockStart } from '@nlpjs/basic';
import type { System } from '../system.ts';

export async function createSystem(): Promise<System> {
  const dock = await dockStart({
    settings: { nlp: { languages: ['en'], forceNER: false, autoSave: false, nlu: { log: false } } },
    use: ['Basic', 'LangEn'],
  });
  const nlp = dock.get('nlp');
  nlp.addLanguage('en');
  return {
    async train(examples) {
      for (const { text, intent } of examples) nlp.addDocument('en', text, intent);
      await nlp.train();
    },
    async read(text) {
      const { intent, score } = await nlp.process('en', text);
      return intent === 'None' ? { intent: '', confidence: 0 } : { intent, confidence: score };
    },
  };
}
