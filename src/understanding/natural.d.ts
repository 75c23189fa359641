/** natural types its root only, and its root loads database drivers; the sub-paths are declared here. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/brill_pos_tagger/lib/Lexicon.js' {
  export default class Lexicon {
    constructor(language: 'EN');
    /** Parts of speech by word. */
    readonly lexicon: Readonly<Record<string, readonly string[]>>;
  }
}
