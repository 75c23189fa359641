/** What the bench uses of its peers; neither types these entrances, and they need not be installed to be checked. */
declare module 'natural/lib/natural/classifiers/index.js' {
  export interface NaturalClassifier {
    addDocument(text: string, label: string): void;
    train(): void;
    getClassifications(text: string): readonly { readonly label: string; readonly value: number }[];
  }
  const classifiers: {
    readonly BayesClassifier: new () => NaturalClassifier;
    readonly LogisticRegressionClassifier: new () => NaturalClassifier;
  };
  export default classifiers;
}

declare module '@nlpjs/basic' {
  interface Nlp {
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(language: string, text: string): Promise<{ readonly intent: string; readonly score: number }>;
  }
  export function dockStart(options: unknown): Promise<{ get(name: 'nlp'): Nlp }>;
}
